import { perForm } from '../split/forms.js'
import type { SentenceSpan, TokenSpan, Tokens } from '../split/splitting.js'
import { calendarDay } from './days.js'
import { type Counted, readDate } from './read-date.js'

/** A date that a sentence gives for a statement, with the words that give it. */
export interface Dated {
  /** ISO 8601 without a time. */
  readonly date: string
  readonly span: TokenSpan
}

/** Where the words of an attribution stand. */
interface Stated {
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  readonly content: readonly TokenSpan[]
}

const spaced = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Days and months, which begin with a capital: "march" and "may" are verbs. */
const calendar = spaced(
  `sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thurs fri sat january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
)
const relative = spaced('yesterday today tonight tomorrow day days night morning afternoon evening')
const isoDay = /^\d{4}-\d\d(?:-\d\d)?$/
const year = /^(?:19|20)\d\d$/
/** How far from the cue or the source the date may stand, in tokens. */
const reach = 12
/** How many tokens beside its weekday, month or "day" a date may have. */
const around = 6

/**
 * Read the date that a sentence gives for a statement: a weekday, a month with a day, "yesterday" or "the day before", beside the
 * cue and outside of what is attributed and of the words for the source.
 *
 * @param published the day of publication, ISO 8601; without it only dates with a year can be known
 * @param last the date of the statement before, from which "the day before" and "the next day" count
 * @returns the date, or `null` where none stands there, or none that could be known
 */
export function dateOf(
  tokens: Tokens,
  sentence: SentenceSpan,
  stated: Stated,
  published: string | null,
  last: string | null,
): Dated | null {
  const cue = stated.cue[0]
  if (!cue) return null
  const low = Math.max(sentence.from, Math.min(cue[0], stated.source[0]?.[0] ?? cue[0]) - reach)
  const high = Math.min(sentence.to, Math.max(cue[1], stated.source[0]?.[1] ?? 0) + reach)
  const counted = { today: published === null ? null : calendarDay(published), last }
  let best: Dated | null = null
  let least = Number.POSITIVE_INFINITY
  for (let i = low; i < high; i++) {
    if (!isTrigger(tokens, i) || isSaid(tokens, stated.content, i) || within(stated.source, i)) continue
    const far = i < cue[0] ? cue[0] - i : i - cue[1] + 1
    if (far >= least || closes(tokens, i, cue)) continue
    // "the man arrested on Monday said"
    const subject = stated.source[0]?.[1] ?? cue[0]
    const isParticiple =
      /ed$/.test(tokens.lower[subject - 1] ?? '') && tokens.words[subject - 1] === tokens.lower[subject - 1]
    if (i > subject && i < cue[0] && (i > subject + 2 || isParticiple)) continue
    const found = read(tokens, i, sentence, stated, counted)
    if (!found) continue
    best = found
    least = far
  }
  return best
}

const within = (spans: readonly TokenSpan[], i: number): boolean => spans.some(([from, to]) => i >= from && i < to)

/** Within what is attributed; "said two days earlier that" begins with the date of the statement, and "said tomorrow" has none. */
function isSaid({ lower }: Tokens, content: readonly TokenSpan[], i: number): boolean {
  const [from, to] = content.find(([a, b]) => i >= a && i < b) ?? [-1, -1]
  if (from < 0) return false
  if (i > from + 2) return true
  for (let k = i + 1; k < Math.min(to, i + 4); k++) if (lower[k] === 'that') return false
  return true
}

/** A date behind which another clause stands before the cue: "arrested on Monday, who said". */
function closes({ lower }: Tokens, i: number, cue: TokenSpan): boolean {
  for (let k = Math.min(i, cue[1]); k < Math.max(i, cue[0]); k++)
    if (lower[k] === ';' || lower[k] === 'who' || lower[k] === 'which' || lower[k] === 'after') return true
  return false
}

const capital = /^\p{Lu}/u

/** What a word may tell of a date. */
const dateWord = perForm((_, lower) =>
  relative.has(lower) ? 'relative' : calendar.has(lower) ? 'calendar' : isoDay.test(lower) ? 'iso' : null,
)

/** The cheap test: words without which no date is read, and newspapers that are called by them ("USA Today", "the Sunday Times"). */
function isTrigger(tokens: Tokens, i: number): boolean {
  const kind = dateWord(tokens, i)
  if (kind === null) return false
  const { lower, words } = tokens
  if (kind === 'relative') return words[i] === lower[i] || !capital.test(words[i - 1] ?? '')
  if (kind === 'iso') return true
  if (!capital.test(words[i] ?? '') || lower[i + 1] === "'s") return false
  return !(capital.test(words[i + 1] ?? '') && lower[i - 1] === 'the')
}

/** Read the words around a trigger, as far as they are neither said nor the source's. */
function read(tokens: Tokens, i: number, sentence: SentenceSpan, stated: Stated, counted: Counted): Dated | null {
  const barred = (k: number): boolean =>
    k < sentence.from || k >= sentence.to || isSaid(tokens, stated.content, k) || within(stated.source, k)
  let [from, to] = [i, i + 1]
  while (from > i - around && !barred(from - 1)) from--
  while (to < i + around && !barred(to)) to++
  if (counted.today === null && counted.last === null && !hasYear(tokens, from, to)) return null
  const base = tokens.start[from] ?? 0
  const found = readDate(tokens.text.slice(base, tokens.end[to - 1]), (tokens.start[i] ?? 0) - base, counted)
  if (!found) return null
  while (from < i && ((tokens.start[from] ?? 0) < base + found.start || tokens.lower[from] === 'on')) from++
  while (to > i + 1 && (tokens.start[to - 1] ?? 0) >= base + found.end) to--
  return { date: found.date, span: [from, to] }
}

function hasYear({ lower }: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (year.test(lower[k] ?? '') || isoDay.test(lower[k] ?? '')) return true
  return false
}
