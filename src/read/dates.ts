const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?[ ]?(?:[Zz]|[+-]\d{2}:?(?:\d{2})?)?)?$/

/**
 * Give a date if it is one in ISO 8601, with or without a time of day (`2025-02-05`, `2025-02-05T09:30:00Z`); else `null`. With spaces,
 * as YAML has it (`2025-02-05 09:30:00 +0100`), it is given without.
 */
export function isoDate(written: string): string | null {
  const text = written.trim()
  const found = text.length < 50 ? pattern.exec(text) : null
  if (!found) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // 30 February is none
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null
  return text.replace(/^(.{10})[t ]/, '$1T').replace(' ', '')
}
