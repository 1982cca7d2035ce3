import { falsity, truth } from '../lexicon/stances.js'
import type { SentenceSpan } from '../split/splitting.js'
import { type Act, untrue } from './act.js'
import { any, type Scene, Word } from './scene.js'

/** No retort has more words. */
const longest = 4
const strengthening = new Set(
  "total complete absolute utter pure sheer outright patent plain just simply completely totally absolutely utterly entirely it that this 's is a an all".split(
    ' ',
  ),
)

/** A whole quotation that only calls something untrue: "Rubbish," said Lind; "Absolutely not true," she said. */
export function retortAct(scene: Scene, s: SentenceSpan, index: number, at: number): Act | null {
  const quotation = scene.splitting.quotations[scene.opens[at] ?? -1]
  if (!quotation || quotation.to - quotation.from > longest + 3 || quotation.to > s.to) return null
  const { lower } = scene
  if (at > s.from && !/^[,:]$/.test(lower[at - 1] ?? '')) return null
  let last = quotation.to - 1
  while (last > at && (any(scene, last, Word.quote) || /^[,.!\u2026]$/.test(lower[last] ?? ''))) last--
  let negated = false
  for (let i = at + 1; i < last; i++) {
    const word = lower[i] ?? ''
    if (word === 'not' || word === "n't") negated = true
    else if (!strengthening.has(word) && !any(scene, i, Word.adverb)) return null
  }
  const word = lower[last] ?? ''
  const called = negated ? truth.has(word) || /^(?:so|right)$/.test(word) : falsity.has(word) || word === 'wrong'
  if (!called || last === at) return null
  return untrue(index, 'falsity', [at + 1, last + 1], [at + 1, at + 1])
}
