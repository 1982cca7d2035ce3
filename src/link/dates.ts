import type { SentenceSpan, TokenSpan, Tokens } from '../split/splitting.js'
import { calendarDay, dayAfter, latestMonthDay, latestWeekday } from './days.js'

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

const weekdays: ReadonlyMap<string, number> = new Map(
  'sunday sun,monday mon,tuesday tue tues,wednesday wed,thursday thu thurs,friday fri,saturday sat'
    .split(',')
    .flatMap((names, day) => names.split(' ').map((name): [string, number] => [name, day])),
)
const months: ReadonlyMap<string, number> = new Map(
  'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sep sept,october oct,november nov,december dec'
    .split(',')
    .flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month])),
)
const relative: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
/** Words without which no date is looked for. */
const triggers: ReadonlySet<string> = new Set([...weekdays.keys(), ...months.keys(), ...relative.keys(), 'day'])
/** How far from the cue or the source the date may stand, in tokens. */
const reach = 12

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
  let best: Dated | null = null
  let least = Number.POSITIVE_INFINITY
  for (let i = low; i < high; i++) {
    if (!triggers.has(tokens.lower[i] ?? '') || within(stated.content, i) || within(stated.source, i)) continue
    const found = read(tokens, i, published, last)
    const far = i < cue[0] ? cue[0] - i : i - cue[1] + 1
    if (!found || far >= least || closes(tokens, i, cue)) continue
    // "the man arrested on Monday said"
    const subject = stated.source[0]?.[1] ?? cue[0]
    const isParticiple =
      /ed$/.test(tokens.lower[subject - 1] ?? '') && tokens.words[subject - 1] === tokens.lower[subject - 1]
    if (i > subject && i < cue[0] && (i > subject + 2 || isParticiple)) continue
    best = found
    least = far
  }
  return best
}

const within = (spans: readonly TokenSpan[], i: number): boolean => spans.some(([from, to]) => i >= from && i < to)

/** A date behind which another clause stands before the cue: "arrested on Monday, who said". */
function closes({ lower }: Tokens, i: number, cue: TokenSpan): boolean {
  for (let k = Math.min(i, cue[1]); k < Math.max(i, cue[0]); k++)
    if (lower[k] === ';' || lower[k] === 'who' || lower[k] === 'which' || lower[k] === 'after') return true
  return false
}

function read(tokens: Tokens, i: number, published: string | null, last: string | null): Dated | null {
  const { lower } = tokens
  const word = lower[i] ?? ''
  const today = published === null ? null : calendarDay(published)
  const offset = relative.get(word)
  // "USA Today"
  if (offset !== undefined && tokens.words[i] !== word && /^\p{Lu}/u.test(tokens.words[i - 1] ?? '')) return null
  if (offset !== undefined) return today ? { date: dayAfter(today, offset), span: [i, i + 1] } : null
  const weekday = weekdays.get(word)
  if (weekday !== undefined) {
    if (!today || !/^\p{Lu}/u.test(tokens.words[i] ?? '') || lower[i - 1] === 'next' || lower[i + 1] === "'s")
      return null
    // "the Sunday Times"
    if (/^\p{Lu}/u.test(tokens.words[i + 1] ?? '') && lower[i - 1] === 'the') return null
    return { date: latestWeekday(today, weekday, lower[i - 1] === 'last'), span: [i, i + 1] }
  }
  const month = months.get(word)
  if (month !== undefined) return monthDay(tokens, i, month, today)
  return besideAnother(lower, i, last ?? today, last)
}

/** "February 3", "Feb. 3, 2024", "3 February 2024". */
function monthDay({ lower, words }: Tokens, i: number, month: number, today: string | null): Dated | null {
  if (!/^\p{Lu}/u.test(words[i] ?? '')) return null
  const behind = lower[i + 1] === '.' ? i + 2 : i + 1
  let [day, from, to] = [dayNumber(lower[behind]), i, behind + 1]
  if (day === 0) {
    from = lower[i - 1] === 'of' ? i - 2 : i - 1
    day = dayNumber(lower[from])
    to = behind
  }
  if (day === 0) return null
  const at = lower[to] === ',' ? to + 1 : to
  const year = /^(?:19|20)\d\d$/.test(lower[at] ?? '') ? Number(lower[at]) : null
  const date = latestMonthDay(today, month, day, year)
  return date === null ? null : { date, span: [from, year === null ? to : at + 1] }
}

const dayNumber = (word: string | undefined): number => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1]
  return digits === undefined ? 0 : Number(digits)
}

/** "The day before", "a day earlier", "the next day": counted from the statement before, or from today. */
function besideAnother(lower: readonly string[], i: number, from: string | null, last: string | null): Dated | null {
  const before = lower[i - 1] ?? ''
  const after = lower[i + 1] ?? ''
  const single = before === 'a' || before === 'one' || before === 'the'
  if (from && ((single && (after === 'before' || after === 'earlier')) || before === 'previous'))
    return { date: dayAfter(from, -1), span: [i - 1, before === 'previous' ? i + 1 : i + 2] }
  if (last && ((single && (after === 'after' || after === 'later')) || before === 'next' || before === 'following'))
    return { date: dayAfter(last, 1), span: [i - 1, single ? i + 2 : i + 1] }
  return null
}
