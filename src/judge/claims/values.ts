import { type Scene, Word } from '../../find/grammar/scene.js'
import { numerals } from '../../lexicon/tolls.js'
import type { Linking } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import { TokenKind } from '../../split/splitting.js'

/** The number that a token gives, or 0; ages, years, dates and shares are none. */
export function valueAt({ splitting: { tokens }, lower, is }: Scene, i: number, share = false): number {
  const value = tokens.kind[i] === TokenKind.number ? figure(lower[i] ?? '') : numeralAt(tokens, i)
  // most words give none, whatever stands beside them
  if (value === 0) return 0
  const next = lower[i + 1] ?? ''
  // "9/11", "3/4"
  if (next === '/' || lower[i - 1] === '/') return 0
  if (
    next === '-' ||
    (!share && (next === '%' || next === 'percent' || next === 'per')) ||
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|of)$/.test(next)
  )
    return 0
  return ((is[i - 1] ?? 0) & Word.time) !== 0 || next === "o'clock" ? 0 : value
}

/** "1,200"; no year. */
function figure(word: string): number {
  const value = Number(word.replaceAll(',', ''))
  return Number.isFinite(value) && !(value > 1900 && value < 2100 && !word.includes(',')) ? value : 0
}

const numeralAt = perForm((_, lower) => (lower === 'one' ? 0 : numeral(lower)))

/** "eleven", "twenty-six". */
function numeral(word: string): number {
  const whole = numerals.get(word)
  if (whole !== undefined) return whole
  if (!word.includes('-')) return 0
  const [tens, ones] = word.split('-')
  const [high, low] = [numerals.get(tens ?? ''), numerals.get(ones ?? '')]
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : 0
}

/** Whether two sentences rest on somebody each, and not on the same. */
export function differentSources(linking: Linking, a: number, b: number): boolean {
  const [x, y] = [linking.sentences[a]?.chain.at(-1), linking.sentences[b]?.chain.at(-1)]
  return x !== undefined && y !== undefined && !x.sources.some((i) => y.sources.includes(i))
}
