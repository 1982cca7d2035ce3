import { femaleRoles, maleRoles, pluralRoles, roles } from '../../lexicon/titles.js'
import { notTrades, tradeEnds, trades } from '../../lexicon/trades.js'

const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** A noun in the plural. */
export function pluralOf(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`
  if (/[^aeo]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:[wl]ife|thief)$/.test(word)) return `${word.replace(/fe?$/, '')}ves`
  if (word.endsWith('child')) return `${word}ren`
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}

const singulars: ReadonlyMap<string, string> = new Map(
  listed(trades).flatMap((word): [string, string][] => [
    [word, word],
    [pluralOf(word), word],
  ]),
)

const named: ReadonlySet<string> = new Set([
  ...[...listed(roles), ...listed(maleRoles), ...listed(femaleRoles)].flatMap((word) => [word, pluralOf(word)]),
  ...listed(pluralRoles),
])

const not: ReadonlySet<string> = new Set(listed(notTrades))

const ends: readonly (readonly [string, string])[] = listed(tradeEnds).flatMap((end): [string, string][] => [
  [end, end],
  [pluralOf(end), end],
])

/** The fewest letters before the end of a compound: "goatherd" has four, "master" has none. */
const before = 3

/**
 * The singular of a noun for people by their trade, by the list or by how it ends: "bricklayers", "goatherd", "groundsmen".
 *
 * @returns the noun in the singular, or `null` for any other word; nouns that are titles as well have a list of their own
 */
export function tradeOf(word: string): string | null {
  const trade = singulars.get(word)
  if (trade !== undefined) return trade
  for (const [end, singular] of ends) {
    if (!word.endsWith(end) || word.length < end.length + before) continue
    const found = word.slice(0, word.length - end.length) + singular
    return not.has(found) || not.has(word) ? null : found
  }
  return null
}

/** Whether a word stands for people, one or several: an office, a role, a trade. */
export const isPeople = (word: string): boolean => named.has(word) || tradeOf(word) !== null
