import { falsity, truth } from '../../lexicon/stances.js'
import type { SentenceSpan } from '../../split/splitting.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { type Act, untrue } from './act.js'

/** No retort has more words. */
const longest = 4
const strengthening = new Set(
  "total complete absolute utter pure sheer outright patent plain just simply completely totally absolutely utterly entirely it that this 's is a an all".split(
    ' ',
  ),
)

/** "He did not: his term had ended", "\u201cI have not,\u201d she said", "No, it is not.": what was said before is denied in one verb. */
export function ellipsisAct({ lower }: Scene, s: SentenceSpan, index: number, at: number): Act | null {
  let i = lower[at] === 'no' && lower[at + 1] === ',' ? at + 2 : at
  if (/^(?:but|in)$/.test(lower[i] ?? '')) i += lower[i] === 'but' ? 1 : lower[i + 1] === 'fact' ? 3 : 0
  if (!/^(?:he|she|it|they|we|i)$/.test(lower[i] ?? '')) return null
  if (!/^(?:did|does|do|has|have|had|is|are|am|was|were)$/.test(lower[i + 1] ?? '')) return null
  if (!/^n(?:ot|'t)$/.test(lower[i + 2] ?? '') || !/^[.,:;!\u2014]$/.test(lower[i + 3] ?? '') || i + 3 >= s.to)
    return null
  // a comma only where the quotation ends with it; "He did not. He \u2026" goes on with somebody's tale: only a whole sentence or quotation, or a colon
  if (lower[i + 3] === ',' && !/^["\u201d\u2019']+$/.test(lower[i + 4] ?? '')) return null
  return { ...untrue(index, 'falsity', [i, i + 3], [i, i]), needsClaim: true }
}

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
