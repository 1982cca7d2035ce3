/**
 * Print an article as a page with every sentence tinted by how its claim stands. No framework: strings in, a string out.
 *
 *     npx tsx examples/highlight.ts examples/articles/reply-to-report.md > page.html
 */
import { readFileSync } from 'node:fs'
import { type Article, annotate, chainOf, type Status } from 'hearsay'

const tints: Record<Status, string> = {
  refuted: '#f2b8b5',
  denied: '#f6cfc4',
  disputed: '#ead1ee',
  confirmed: '#bfe3c5',
  corroborated: '#d6ecd3',
  unconfirmed: '#fbe7b2',
  attributed: '#d4e4f4',
  unattributed: 'transparent',
  none: 'transparent',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

/** Mark the sentences in the source itself, by their ranges: what stands between them stays as it is. */
function highlight(article: Article): string {
  let html = ''
  let at = 0
  for (const s of article.sentences) {
    const [start, end] = s.range
    const title = [s.status, chainOf(article, s.index)].filter(Boolean).join(': ')
    html += escapeHtml(article.source.slice(at, start))
    html += `<mark style="background:${tints[s.status]}" title="${escapeHtml(title)}">${escapeHtml(article.source.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeHtml(article.source.slice(at))
}

const file = process.argv[2] ?? 'examples/articles/reply-to-report.md'
const article = annotate(readFileSync(file, 'utf8'))
console.log(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeHtml(article.title ?? file)}</title>
<style>body { max-width: 40em; margin: 3em auto; font: 1.1em/1.6 Georgia, serif; white-space: pre-wrap }</style>
${highlight(article)}
</html>`)
