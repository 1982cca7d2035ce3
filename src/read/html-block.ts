import type { BlockKind } from '../article.js'
import { referenceAt } from './align.js'
import { close, copy, type Draft, open, piece } from './draft.js'
import { blockElements, noArticle } from './elements.js'
import { markup } from './tags.js'

/**
 * Write the article text of a fragment of HTML, `[start, end)` in the source, without a tree: tags away, elements that are no
 * article left out, blocks where its elements part them.
 */
export function readHtmlBlock(d: Draft, start: number, end: number, kind: BlockKind, depth: number): void {
  // the element being left out, and how often it stands open
  let skipped = ''
  let nested = 0
  let now: BlockKind = kind
  open(d)
  markup(d.source, start, end, (m) => {
    if (skipped) {
      if (m.name === skipped && m.kind === 'open') nested++
      if (m.name === skipped && m.kind === 'close' && --nested === 0) skipped = ''
    } else if (m.kind === 'text') writeText(d, m.start, m.end)
    else if (m.kind === 'comment') return
    else if (m.name === 'br') piece(d, '\n', m.start, m.end - m.start)
    else if (m.kind === 'open' && noArticle.has(m.name) && d.source[m.end - 2] !== '/' && m.name !== 'input') {
      skipped = m.name
      nested = 1
    } else if (blockElements.has(m.name)) {
      close(d, now, now === 'heading' ? 1 : depth)
      now = m.kind === 'open' ? (blockElements.get(m.name) ?? now) : kind
      open(d)
    }
  })
  close(d, now, now === 'heading' ? 1 : depth)
}

/** Write a run of HTML text: references decoded, and without what marks a line of a block quotation. */
function writeText(d: Draft, start: number, end: number): void {
  const { source } = d
  let run = start
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) {
      let content = i + 1
      while (content < end && isPrefix(source.charCodeAt(content))) content++
      copy(d, run, i + 1)
      run = content
      i = content - 1
    } else if (code === 38) {
      const reference = referenceAt(source, i)
      if (!reference || i + reference.width > end) continue
      copy(d, run, i)
      piece(d, reference.value, i, reference.width)
      run = i + reference.width
      i = run - 1
    }
  }
  copy(d, run, end)
}

const isPrefix = (code: number): boolean => code === 32 || code === 9 || code === 62
