/** Days of the calendar as ISO 8601, without times and zones: the day is the one that the article was published on. */

const dayLength = 86_400_000

/** The day of an ISO date or time as `YYYY-MM-DD`, or `null` where it names none. */
export function calendarDay(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? []
  return year === undefined ? null : dated(Number(year), Number(month) - 1, Number(day))
}

/** The day a number of days after another. */
export const dayAfter = (day: string, days: number): string => iso(Date.parse(day) + days * dayLength)

/** The latest such weekday (0 is Sunday) up to a day, or before it. */
export function latestWeekday(today: string, weekday: number, before: boolean): string {
  const back = (new Date(Date.parse(today)).getUTCDay() - weekday + 7) % 7
  return dayAfter(today, -(back === 0 && before ? 7 : back))
}

/** The latest such day of a month (0 is January) up to today, or the one of the year; `null` where there is no such day. */
export function latestMonthDay(today: string | null, month: number, day: number, year: number | null): string | null {
  if (year !== null) return dated(year, month, day)
  if (today === null) return null
  const current = Number(today.slice(0, 4))
  const date = dated(current, month, day)
  // the 29th of February may be missing this year
  return date !== null && date <= today ? date : dated(current - 1, month, day)
}

function dated(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month, day)
  const date = new Date(time)
  return date.getUTCMonth() === month && date.getUTCDate() === day ? iso(time) : null
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
