import { casual, type ParsedResult } from 'chrono-node'
import { dayAfter, dayOf, weekdayOf } from './days.js'

/** A day that words name, with the characters that name it. */
export interface ReadDate {
  /** ISO 8601 without a time. */
  readonly date: string
  readonly start: number
  readonly end: number
}

/** The days from which words count, `null` where they are not known. */
export interface Counted {
  /** The day of publication. */
  readonly today: string | null
  /** The day of the statement before. */
  readonly last: string | null
}

/** "Two days earlier" and "the next day" count from the statement before. */
const fromStatement = /(?:\b(?:earlier|before|later|after)$|\bnext\b)/i
const onwards = /\b(?:later|after|next)\b/i
/** A part of the day: no day is certain, and yet it is today's. */
const todays = /^this\b/i
/** Neither "a few days ago" nor "on the weekend" nor "next Monday" is the day of what has been said. */
const vague = /\b(?:few|several|couple|weekend)\b|^(?:on )?next (?!day)/i
const lastWeek = /\blast week$/i
/** "A day after the vote": counted from what nobody knows. */
const counts = /\b(?:before|after)$/i
const endsThere = /^\s*(?:$|[,.;:)]|that\b)/

/**
 * Read the day that stands at a place in a few words of news, by chrono-node. What is told has happened: a weekday is the latest one, and
 * so is a day of a month without a year; what names no single day ("last week", "in January") gives none.
 *
 * @param text a few words only, so that reading them costs little
 * @param at a character that must lie in the words that name the day
 */
export function readDate(text: string, at: number, { today, last }: Counted): ReadDate | null {
  const beside = besideAnother(text, at, { today, last })
  if (beside) return beside
  const first = parse(text, at, today)
  if (!first || vague.test(first.text) || first.end) return null
  const relative = fromStatement.test(first.text)
  if (relative && onwards.test(first.text) && last === null) return null
  if (counts.test(first.text) && !endsThere.test(text.slice(first.index + first.text.length))) return null
  const found = relative && last !== null ? (parse(text, at, last) ?? first) : first
  const date = dayIn(found, today ?? (relative ? last : null))
  return date === null || (today !== null && date > today && !relative && !/\btomorrow\b/i.test(found.text))
    ? null
    : { date, start: found.index, end: found.index + found.text.length }
}

/** "The previous day", "the following day": chrono-node does not know these. */
function besideAnother(text: string, at: number, { today, last }: Counted): ReadDate | null {
  const found = /\b(?:the )?(previous|following) day\b/i.exec(text)
  if (!found || at < found.index || at >= found.index + found[0].length) return null
  const back = found[1]?.toLowerCase() === 'previous'
  const from = back ? (last ?? today) : last
  if (from === null) return null
  return { date: dayAfter(from, back ? -1 : 1), start: found.index, end: found.index + found[0].length }
}

function parse(text: string, at: number, day: string | null): ParsedResult | null {
  const [year, month, date] = (day ?? '2000-01-01').split('-').map(Number)
  const all = casual.parse(text, new Date(year ?? 2000, (month ?? 1) - 1, date ?? 1, 12))
  return all.find(({ index, text: words }) => at >= index && at < index + words.length) ?? null
}

/** The day that a result of chrono-node names, looking back from the day that it counts from. */
function dayIn({ start, text: words }: ParsedResult, today: string | null): string | null {
  const date = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
  if (today === null) return start.isCertain('year') && start.isCertain('day') && /\d{4}/.test(words) ? date : null
  if (start.isCertain('month') && start.isCertain('day')) {
    if (start.isCertain('year')) return date
    const year = Number(today.slice(0, 4))
    const current = dayOf(year, start.get('month') ?? 0, start.get('day') ?? 0)
    // the 29th of February may be missing this year
    return current !== null && current <= today
      ? current
      : dayOf(year - 1, start.get('month') ?? 0, start.get('day') ?? 0)
  }
  if (!start.isCertain('weekday') || date === null) return todays.test(words) ? date : null
  const ahead = weekdayOf(date) - weekdayOf(today)
  if (lastWeek.test(words)) return dayAfter(today, ahead - 7)
  const back = (7 - ahead) % 7
  return dayAfter(today, -(back === 0 && /\blast\b/i.test(words) ? 7 : back))
}
