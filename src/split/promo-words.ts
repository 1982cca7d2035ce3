import { openings, phrases, promoWords, weakOpenings } from '../lexicon/furniture.js'
import { isNumber } from './neighbours.js'
import type { Tokens } from './splitting.js'

/** Reporting that happens to begin as a promo does has a verb of saying; a promo hardly ever. */
const reporting = new Set([
  'said',
  'says',
  'told',
  'reported',
  'according',
  'denied',
  'confirmed',
  'announced',
  'wrote',
])

/** The longest promo or credit, in tokens: what is longer reports something. */
export const longestPromo = 45

interface Pattern {
  readonly words: readonly string[]
  readonly weak: boolean
}

const byFirst = (list: readonly string[]): ReadonlyMap<string, readonly Pattern[]> => {
  const map = new Map<string, Pattern[]>()
  for (const line of list) {
    const words = line.split(' ')
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), { words, weak: weakOpenings.has(line) }])
  }
  return map
}

const openingsByFirst = byFirst(openings)
const phrasesByFirst = byFirst(phrases)

/** Read more: …; Sign up for our newsletter; Photo by Jane Doe */
export function opensAsPromo(tokens: Tokens, from: number, to: number): boolean {
  const patterns = openingsByFirst.get(tokens.lower[from] ?? '')
  if (!patterns) return false
  for (const { words, weak } of patterns) {
    if (!matches(tokens, from, to, words)) continue
    if (words.at(-1) === ':') return true
    if (weak ? some(tokens, from + 1, to, promoWords) : !some(tokens, from, to, reporting)) return true
  }
  return false
}

/** Jane Doe contributed to this report. */
export function holdsCredit(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const patterns = phrasesByFirst.get(tokens.lower[i] ?? '')
    if (patterns?.some((p) => matches(tokens, i, to, p.words)) && !some(tokens, from, to, reporting)) return true
  }
  return false
}

function matches(tokens: Tokens, from: number, to: number, words: readonly string[]): boolean {
  if (from + words.length > to) return false
  return words.every((word, k) => {
    const token = tokens.lower[from + k] ?? ''
    return (
      word === token ||
      (word === '#' && isNumber(tokens, from + k)) ||
      (word === '@' && token.startsWith('@') && token.length > 1)
    )
  })
}

export function some(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens.lower[i] ?? '')) return true
  return false
}
