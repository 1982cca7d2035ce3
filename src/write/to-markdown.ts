import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Article, Sentence } from '../article.js'
import { noted } from './footnote.js'
import { insertionPoints } from './insertion.js'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkStringify).freeze()

/**
 * Write the article as it was, with a footnote behind every sentence that has a chain, an answer or a status worth a word.
 *
 * Markdown stays as it was to the letter, but for a backslash right before a mark, which is doubled: the marks are put between its characters. Plain text and HTML are written as Markdown anew.
 *
 * @param article the article
 * @returns Markdown with GFM footnotes, `[^hearsay-1]` and on
 */
export function toMarkdown(article: Article): string {
  const notes = article.sentences.flatMap((s) => noted(article, s))
  const label = labelFor(article.source)
  if (article.format !== 'markdown') return processor.stringify(withNotes(article, notes, label))
  const at = insertionPoints(processor.parse(article.source), article.sentences)
  const placed = notes.flatMap((n) => {
    const point = at(n.sentence)
    return point === null ? [] : [{ ...n, point }]
  })
  let text = ''
  let from = 0
  for (const [i, { point }] of placed.entries()) {
    const before = article.source.slice(from, point)
    text += `${before}${endsOpen(before) ? '\\' : ''}[^${label}-${i + 1}]`
    from = point
  }
  const body = (text + article.source.slice(from)).trimEnd()
  const definitions = placed.map((n, i) => `[^${label}-${i + 1}]: ${processor.stringify(paragraph(n.text)).trim()}`)
  return `${[body, definitions.join('\n')].filter(Boolean).join('\n\n')}\n`
}

/** Whether a backslash at the end would escape what is put behind it: it is doubled then, and shows as before. */
function endsOpen(before: string): boolean {
  let run = 0
  while (before[before.length - 1 - run] === '\\') run++
  return run % 2 === 1
}

/** A label that no footnote of the article has: an article may have been written by `toMarkdown` before. */
function labelFor(source: string): string {
  let label = 'hearsay'
  while (source.includes(`[^${label}-`)) label += '-again'
  return label
}

/**
 * Give the mdast of `toMarkdown`.
 *
 * @param article the article
 * @returns a tree with footnote references and definitions
 */
export function toMdast(article: Article): Root {
  return processor.parse(toMarkdown(article))
}

interface Note {
  readonly sentence: Sentence
  readonly text: string
}

/** The sentences by paragraph, with their footnotes, for an article that was no Markdown. */
function withNotes(article: Article, notes: readonly Note[], label: string): Root {
  const numbers = new Map(notes.map((n, i) => [n.sentence.index, `${label}-${i + 1}`]))
  const children: RootContent[] = []
  let before = -1
  for (const s of article.sentences) {
    const last = children.at(-1)
    const home =
      s.paragraph === before && last && (last.type === 'paragraph' || last.type === 'heading') ? last : block(s)
    if (home !== last) children.push(home)
    before = s.paragraph
    home.children.push({ type: 'text', value: home.children.length ? ` ${s.text}` : s.text })
    const identifier = numbers.get(s.index)
    if (identifier) home.children.push({ type: 'footnoteReference', identifier, label: identifier })
  }
  for (const n of notes) {
    const identifier = numbers.get(n.sentence.index) ?? ''
    children.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: n.text }] }],
    })
  }
  return { type: 'root', children }
}

function block(s: Sentence): Extract<RootContent, { type: 'paragraph' | 'heading' }> {
  return s.block === 'heading' ? { type: 'heading', depth: 2, children: [] } : { type: 'paragraph', children: [] }
}

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
})
