import { any, type Scene, Word } from '../../find/grammar/scene.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'

/** "aides rejected any suggestion that Lind would": those of whoever the article is about, who need no name. */
export const isAideOfAll = ({ linking }: Field, by: readonly number[]): boolean =>
  by.every((i) => linking.sources[i]?.kind === 'unnamed' && aides.test(linking.sources[i]?.name ?? ''))

const aides =
  /^(?:(?:his|her|their|the|several|two|senior|campaign) )*(?:aides?|advis[eo]rs?|spokes\w+|lawyers?|attorneys?)$/i

/** "had anything to do with her decision": who denies it, where nobody else can be meant. */
export function namesSelf(lower: readonly string[], [from, to]: TokenSpan): boolean {
  for (let i = from; i < to - 1; i++)
    if (lower[i] === 'do' && lower[i + 1] === 'with' && /^(?:his|her|their|its|him|them|it)$/.test(lower[i + 2] ?? ''))
      return true
  return false
}

/**
 * Of whom the clause is that an answer names ("rejected attacks from rivals that he was no friend of theirs"): its subject tells, or
 * whoever else it names; `null` where there is no such clause, or its subject is a thing.
 */
export function whoseClause(
  field: Field,
  by: readonly number[],
  sentence: number,
  [from, to]: TokenSpan,
  isOwn: (at: number) => boolean,
): 'own' | 'other' | null {
  const { scene, mentions } = field
  const { lower } = scene
  for (let that = from; that < Math.min(to - 1, from + longestLead); that++) {
    // "denies any wrongdoing and points out that Holt …": what else was said
    if (that > from && lower[that - 1] === 'and' && any(scene, that, Word.cue)) return null
    if (lower[that] !== 'that') continue
    let at = that + 1
    while (at < to && any(scene, at, Word.determiner) && !any(scene, at, Word.possessive)) at++
    const word = lower[at] ?? ''
    if (firstPersons.test(word)) return 'own'
    if (thirdPersons.test(word)) {
      const meant = mentions[sentence]?.filter(({ span }) => span[0] === at && span[1] === at + 1) ?? []
      if (meant.some((m) => by.includes(m.source))) return 'own'
      // "the idea that he had struck a deal": whoever denies it, unless it is said of somebody before
      return meant.length && that > from + nearLead ? null : 'own'
    }
    if (!any(scene, at, Word.capital)) continue
    let end = at
    while (end < to && any(scene, end, Word.capital)) if (isOwn(end++)) return 'own'
    return 'other'
  }
  return null
}

const firstPersons = /^(?:i|we|my|our)$/
const thirdPersons = /^(?:he|she|they|it|his|her|their|its)$/

/** So far behind the verb the clause may begin, and so far where nobody else goes before it. */
const longestLead = 16
const nearLead = 5

/** "Lind's claim to know the harbour": what somebody claims of themselves. */
export function isOfClaimant(lower: readonly string[], [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to - 1, from + 6); i++)
    if (/^(?:claims?|boasts?)$/.test(lower[i] ?? '') && lower[i + 1] === 'to') return true
  return false
}

const accusations = /^(?:accusations?|allegations?|charges?|smears?|insinuations?)$/

/** "those charges", "your allegations", "the accusation": with no word of against whom. */
export function isCharge({ lower }: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (accusations.test(lower[i] ?? '')) return !/^(?:against|of|that|about|by|from)$/.test(lower[i + 1] ?? '')
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

/** The words of a name that start with a capital. */
export const capitalsIn = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2)

/** "NFB" for the Northern Ferry Board. */
export const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('')

/** What somebody may belong to and speak for. */
export const bodies: ReadonlySet<string> = new Set(
  'agency bank campaign church club committee company council country department family firm government group hospital ministry newspaper office organization organisation party school staff team union'.split(
    ' ',
  ),
)
