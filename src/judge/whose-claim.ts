import { any, Word } from '../find/scene.js'
import type { TokenSpan } from '../split/splitting.js'
import type { Field } from './field.js'

/** "aides rejected any suggestion that Lind would": those of whoever the article is about, who need no name. */
export const isAideOfAll = ({ linking }: Field, by: readonly number[]): boolean =>
  by.every((i) => linking.sources[i]?.kind === 'unnamed' && aides.test(linking.sources[i]?.name ?? ''))

const aides =
  /^(?:(?:his|her|their|the|several|two|senior|campaign) )*(?:aides?|advis[eo]rs?|spokes\w+|lawyers?|attorneys?)$/i

/** "the idea that he had struck a deal", "had anything to do with her decision": who denies it, where nobody else can be meant. */
export function namesSelf(lower: readonly string[], [from, to]: TokenSpan): boolean {
  for (let i = from; i < to - 1; i++) {
    if (lower[i] === 'that' && i < from + 5 && /^(?:he|she|they|it|his|her|their|its)$/.test(lower[i + 1] ?? ''))
      return true
    if (lower[i] === 'do' && lower[i + 1] === 'with' && /^(?:his|her|their|its|him|them|it)$/.test(lower[i + 2] ?? ''))
      return true
  }
  return false
}

/** "Lind's claim to know the harbour": what somebody claims of themselves. */
export function isOfClaimant(lower: readonly string[], [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to - 1, from + 6); i++)
    if (/^(?:claims?|boasts?)$/.test(lower[i] ?? '') && lower[i + 1] === 'to') return true
  return false
}

/** Whether the claim behind the act ("that Jeb Bush …") has a subject with a name. */
export function subjectOf({ scene }: Field, [from, to]: TokenSpan): boolean {
  for (let k = from; k < to - 1; k++) {
    if (scene.lower[k] !== 'that') continue
    let at = k + 1
    while (at < to && any(scene, at, Word.determiner)) at++
    return any(scene, at, Word.capital)
  }
  return false
}

/** A person of whose office or body a claim has no word: "shipyard director Arne Holt" is none where the shipyard is to close. */
export function isOutsider({ scene, linking }: Field, by: readonly number[], targets: readonly number[]): boolean {
  const roles = new Set<string>()
  for (const i of by) {
    const source = linking.sources[i]
    if (source?.kind !== 'person') return false
    for (const word of (source.description ?? '').toLowerCase().split(' ')) roles.add(word)
    for (const [from] of source.mentions.slice(0, most))
      for (let k = from - 1; k > from - 5 && k >= 0 && !any(scene, k, Word.punctuation); k--)
        roles.add(scene.lower[k] ?? '')
    for (const [from, to] of source.mentions.slice(0, most))
      for (let k = from; k < to; k++) roles.add(scene.lower[k] ?? '')
  }
  return !targets.some((t) => {
    const { from = 0, to = 0 } = scene.splitting.sentences[t] ?? {}
    for (let k = from; k < to; k++)
      if ((scene.lower[k]?.length ?? 0) > 4 && roles.has(scene.lower[k] ?? '')) return true
    return false
  })
}

/** In so many mentions somebody's office is looked for. */
const most = 6
