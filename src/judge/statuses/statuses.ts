import type { Status } from '../../article.js'

/** The statuses in the order in which they win. */
const precedence: readonly Status[] = [
  'refuted',
  'denied',
  'disputed',
  'confirmed',
  'corroborated',
  'unconfirmed',
  'attributed',
  'unattributed',
  'none',
]

const rank = new Map(precedence.map((status, i) => [status, i]))

/** Whether `a` wins over `b`. */
export const outranks = (a: Status, b: Status): boolean => (rank.get(a) ?? 9) < (rank.get(b) ?? 9)

/** The first in the order of precedence; `none` of none. */
export function first(statuses: readonly Status[]): Status {
  let best: Status = 'none'
  for (const status of statuses) if (outranks(status, best)) best = status
  return best
}
