/** Days of the calendar as ISO 8601, without times and zones: the day is the one that the article was published on. */

const dayLength = 86_400_000

/** The day of an ISO date or time as `YYYY-MM-DD`, or `null` where it names none. */
export function calendarDay(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? []
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day))
}

/** The day a number of days after another. */
export const dayAfter = (day: string, days: number): string => iso(Date.parse(day) + days * dayLength)

/** The day of the week, 0 for Monday. */
export const weekdayOf = (day: string): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7

/** A day by its year, month (from 1) and number, or `null` where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(time) : null
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
