/** Show a value in an error, cut short. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `\`'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'\``
  if (value === null || ['number', 'boolean', 'undefined', 'bigint'].includes(typeof value))
    return `\`${String(value)}\``
  if (value instanceof Date) return 'a `Date`'
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
