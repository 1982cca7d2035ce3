import type { Reading } from '../read/reading.js'
import type { SentenceSpan, Splitting } from './splitting.js'
import { tokenize } from './tokens.js'

/** Split a reading into tokens, sentences and quotations. */
export function split(reading: Reading): Splitting {
  const tokens = tokenize(reading.plain, reading.blocks)
  const sentences: SentenceSpan[] = []
  const sentenceOf = new Int32Array(tokens.length)
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    sentenceOf[i] = sentences.length
    const last = i + 1 === tokens.length || tokens.block[i + 1] !== tokens.block[i]
    if (!last && !/^[.?!]$/.test(tokens.words[i] ?? '')) continue
    sentences.push({
      from,
      to: i + 1,
      start: tokens.start[from] ?? 0,
      end: tokens.end[i] ?? 0,
      block: tokens.block[from] ?? 0,
      furniture: false,
    })
    from = i + 1
  }
  return {
    tokens,
    blocks: reading.blocks,
    sentences,
    quotations: [],
    sentenceOf,
    quoteDepth: new Uint8Array(tokens.length),
    english: true,
  }
}
