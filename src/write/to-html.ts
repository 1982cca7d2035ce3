import type { Article } from '../article.js'
import { graphOf, type Node } from './graph.js'
import { answers, bar } from './html/beside.js'
import { body, type Notes, sentence } from './html/body.js'
import { closing, closingHash } from './html/closing.js'
import { escapeHtml } from './html/escape.js'
import { map } from './html/map.js'
import { pointing } from './html/pointing.js'
import { style } from './html/style.js'
import { linesOf, notesOf, shortened } from './notes.js'

/** An article without a title is called by its first words, in characters at most. */
const titleLength = 80

/** What of the page is wanted. */
export interface HtmlOptions {
  /**
   * The whole page (the default), or a part with its style to put into a page or a shadow root of your own: the article, or its sourcing (the
   * bar, the map, the answers).
   */
  readonly part?: 'page' | 'article' | 'sourcing' | undefined
}

/**
 * Write an article as one self-contained page: every sentence tinted by how its claim stands and underlined by its source, what is known of it on
 * hover and focus, and beside it the sourcing map, the shares of the statuses and who answers what.
 *
 * @param article the article
 * @param options which part, if not the whole page
 * @returns HTML that needs no network, and no script to be read; the page has one line of it, by which Escape shuts a note, and lets no other run. All text of the article is escaped
 * @throws TypeError where there is no such part
 */
export function toHtml(article: Article, options?: Readonly<HtmlOptions> | null): string {
  const part = options?.part ?? 'page'
  const nodes = graphOf(article)
  switch (part) {
    case 'page':
      return page(article, nodes)
    case 'article':
      return `<style>${style}</style>\n<div class="page"><main>\n${body(article.sentences, byIndex(article, nodes))}\n</main></div>\n`
    case 'sourcing':
      return `<style>${style}</style>\n<div class="page">${aside(article, nodes)}</div>\n`
    default:
      throw new TypeError(
        `Unexpected \`part\`: got \`${String(part)}\`, expected \`page\`, \`article\` or \`sourcing\``,
      )
  }
}

function page(article: Article, nodes: readonly Node[]): string {
  const notes = byIndex(article, nodes)
  const first = article.sentences[0]
  const opening = article.sentences.find((s) => s.role !== 'furniture')?.text
  const title = article.title ?? shortened(opening ?? 'An article', titleLength)
  const repeats =
    first?.block === 'heading' && first.text === title && article.sentences[1]?.paragraph !== first.paragraph
  const meta = [article.publisher[0], article.published?.slice(0, 10)].filter((m) => m !== undefined && m !== null)
  const warnings = article.warnings.map((w) => `<p class="meta warning">${escapeHtml(w.message)}</p>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${closingHash}'">
<title>${escapeHtml(title)}: sourcing</title>
<style>${style}${pointing(article, nodes)}</style>
</head>
<body>
<a class="skip" href="#sourcing">Skip to the sourcing</a>
<div class="page whole">
<header><h1>${repeats ? sentence(first, notes) : escapeHtml(title)}</h1>${meta.length ? `<p class="meta">${escapeHtml(meta.join(' · '))}</p>` : ''}${warnings.join('')}</header>
<main>
${body(repeats ? article.sentences.slice(1) : article.sentences, notes)}
</main>
${aside(article, nodes)}
</div>
<script>${closing}</script>
</body>
</html>
`
}

function aside(article: Article, nodes: readonly Node[]): string {
  // an empty article, or one that is not in English: of its sources nothing can be said
  const isUnread = !article.responses.length && article.sentences.every((s) => s.status === 'none' && !s.chain.length)
  const inside = isUnread
    ? '<h2>Sourcing</h2>\n<p class="quiet">No sentence of it was read as a claim.</p>'
    : `<h2>How its sentences stand</h2>
${bar(article)}
<h2>From whom it has them</h2>
${map(article, nodes, linesOf(nodes))}
<h2>Who answers what</h2>
${answers(article)}
<p class="quiet note">“Refuted” and “denied” say what this article reports, never what is true.</p>`
  return `<aside id="sourcing" aria-label="Sourcing"><div class="beside">\n${inside}\n</div></aside>`
}

const byIndex = (article: Article, nodes: readonly Node[]): Notes =>
  new Map(notesOf(article, nodes).map((n) => [n.sentence, n]))
