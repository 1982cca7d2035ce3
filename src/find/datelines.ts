import { datelineEnd } from '../split/dateline.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'

/** Where the dateline of the paragraph that token `i` stands in ends, if the sentence is the paragraph's first; its start where there is none. */
export function datelineBehind({ tokens, sentences, sentenceOf }: Splitting, i: number): number {
  const n = sentenceOf[i] ?? -1
  const sentence = sentences[n]
  if (!sentence) return 0
  return sentences[n - 1]?.block === sentence.block ? sentence.from : datelineEnd(tokens, sentence.from, sentence.to)
}

/** "MOSCOW (Kestrel) – | The port is shut, …": where news is from is none of what is said. */
export function withoutDateline(splitting: Splitting, [from, to]: TokenSpan): TokenSpan {
  const start = datelineBehind(splitting, from)
  return start > from && start < to ? [start, to] : [from, to]
}
