import type { Scene } from '../../find/grammar/scene.js'
import { traitWeights } from '../../find/trait-weights.js'
import { samenessWeights } from '../../lexicon/sameness-weights.js'
import type { Linking } from '../../link/linking.js'
import type { Words } from '../words.js'
import type { Likeness } from './same.js'

/** What tells whether two sentences state one claim, in the order of `samenessOf`. */
export const samenessTraits = [
  'bias',
  'shared-words',
  'shared-plain-words',
  'share-of-shorter',
  'plain-share-of-shorter',
  'share-of-longer',
  'all-of-shorter',
  'headline',
  'under-headline',
  'same-speaker',
  'shared-number',
  'number-in-one',
] as const

/** How far two sentences, the first one before the other, show each trait; `train/same.ts` weighs them. */
export function samenessOf(
  words: Words,
  { sentences }: Linking,
  a: number,
  b: number,
  alike: Likeness,
): readonly number[] {
  const [one, other] = [words.numbers[a] ?? [], words.numbers[b] ?? []]
  const speaker = sentences[a]?.chain.at(-1)?.sources
  return [
    1,
    Math.log(1 + alike.words),
    Math.log(1 + alike.plain),
    alike.share,
    alike.plainShare,
    alike.mutual,
    alike.share > 0.95 && alike.plain > 1 && alike.mutual > 0.65 ? 1 : 0,
    // a headline is told again behind it, and so is what opens the article under it
    words.titled && a === 0 ? 1 : 0,
    words.titled && (alike.words > 2 ? a < 2 && b - a < 5 : a === 0 && b < 3) ? 1 : 0,
    speaker?.some((i) => sentences[b]?.chain.at(-1)?.sources.includes(i)) ? 1 : 0,
    one.some((id) => other.includes(id)) ? 1 : 0,
    one.length > 0 !== other.length > 0 ? 1 : 0,
  ]
}

const weightOf = traitWeights(samenessWeights)
const weights = samenessTraits.map((trait) => weightOf.get(trait) ?? 0)

/** The log odds of two sentences' stating one claim. */
export function oddsOf(words: Words, linking: Linking, a: number, b: number, alike: Likeness): number {
  const traits = samenessOf(words, linking, a, b, alike)
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (traits[i] ?? 0)
  return sum
}

/** "Dahl says he is not ready", "\u201cI am not ready,\u201d the mayor said": two people in the same words, each of themselves. */
export function ofTwoSelves(scene: Scene, linking: Linking, a: number, b: number): boolean {
  const [one, other] = [linking.sentences[a]?.chain.at(-1), linking.sentences[b]?.chain.at(-1)]
  if (!one || !other || one.sources.some((i) => other.sources.includes(i))) return false
  return ofSelf(scene, linking, a) && ofSelf(scene, linking, b)
}

/** Whether a sentence tells something of whoever says it: of "I" and "we", or of the "he" that it begins with. */
function ofSelf({ lower, splitting }: Scene, { sentences, attributions }: Linking, index: number): boolean {
  const { from, to } = splitting.sentences[index] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) if (firstPerson.test(lower[i] ?? '')) return true
  return (sentences[index]?.attributions ?? []).some((i) => {
    const start = attributions[i]?.content[0]?.[0] ?? -1
    return start >= 0 && thirdPerson.test(lower[lower[start] === 'that' ? start + 1 : start] ?? '')
  })
}

const firstPerson = /^(?:i|we|me|us|my|our)$/
const thirdPerson = /^(?:he|she|they|it)$/
