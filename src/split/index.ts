import type { Reading } from '../read/reading.js'
import { isEnglish } from './english.js'
import { isFurniture } from './furniture.js'
import { findQuotations } from './quotations.js'
import { findSentences } from './sentences.js'
import type { SentenceSpan, Splitting } from './splitting.js'
import { tokenize } from './tokens.js'

/** Split a reading into tokens, sentences and quotations. */
export function split(reading: Reading): Splitting {
  const { blocks } = reading
  const tokens = tokenize(reading.plain, blocks)
  const { quotations, marks, depth } = findQuotations(tokens, blocks)
  const starts = findSentences(tokens, marks)
  const sentenceOf = new Int32Array(tokens.length)
  const sentences = starts.map((from, index): SentenceSpan => {
    const to = starts[index + 1] ?? tokens.length
    sentenceOf.fill(index, from, to)
    const block = tokens.block[from] ?? 0
    const leads = from === 0 || tokens.block[from - 1] !== block
    const piece = {
      tokens,
      from,
      to,
      leads,
      alone: leads && tokens.block[to] !== block,
      heading: blocks[block]?.kind === 'heading',
      above: block,
      quoted: (depth[from] ?? 0) > 0,
    }
    const start = tokens.start[from] ?? 0
    return { from, to, start, end: tokens.end[to - 1] ?? 0, block, furniture: isFurniture(piece) }
  })
  return { tokens, blocks, sentences, quotations, sentenceOf, quoteDepth: depth, english: isEnglish(tokens) }
}
