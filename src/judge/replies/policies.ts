import type { Scene } from '../../find/grammar/scene.js'
import type { Reply } from './replies.js'

const matters =
  /^(?:individual|specific|particular|personnel|ongoing|on-going|pending|operational|security|intelligence|private|internal|commercial|market|rumou?rs?|speculation|hypotheticals|hypothetical|unreleased|future|active|legal|litigation|leaked|leaks|confidential|staff|details|specifics)$/

/** "does not discuss individual cases", "will not comment on pending lawsuits": a custom, of which no other sentence need tell. */
export function isPolicy({ lower }: Scene, { act: { stance, object } }: Reply): boolean {
  const [start, to] = object
  if (stance !== 'declines' || to - start > 6) return false
  let from = start
  while (from < to && /^(?:on|about|any|of|such|the|matters)$/.test(lower[from] ?? '')) from++
  return matters.test(lower[from] ?? '')
}
