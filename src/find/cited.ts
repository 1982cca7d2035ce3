import type { TokenSpan } from '../split/splitting.js'
import type { Draft } from './draft.js'
import { nounPhraseAfter } from './grammar/nouns.js'
import type { Scene } from './grammar/scene.js'

const citing: ReadonlySet<string> = new Set(['citing', 'quoting'])

/**
 * Give "citing" no more than whom it cites, where what stands behind has an act of its own: "The Courier reported, citing | an email, |
 * that …", "Local media, quoting | officials, | put the toll at 63".
 *
 * @param scene what the rules look at
 * @param found a finding of the model
 * @param others what the constructions found
 * @returns the finding, shorter where it swallowed another's words
 */
export function citedAlone(scene: Scene, found: Draft, others: readonly Draft[]): Draft {
  const cue = found.cue[0]
  const content = found.content[0]
  if (!cue || !content || cue[1] - cue[0] !== 1 || content[0] !== cue[1] || !citing.has(scene.lower[cue[0]] ?? ''))
    return found
  const cited = nounPhraseAfter(scene, cue[1], content[1], true)
  const end = cited ? pastRelative(scene, cited[1], content[1]) : 0
  if (!cited || scene.lower[end] !== ',' || end + 1 >= content[1]) return found
  const rest: TokenSpan = [end + 1, content[1]]
  const swallowed = others.some(
    (o) => o.cue[0]?.[0] !== cue[0] && [...o.cue, ...o.content].some(([from, to]) => from < rest[1] && to > rest[0]),
  )
  return swallowed ? { ...found, content: [[cited[0], end]] } : found
}

/** "an engineer | who asked not to be named |, that \u2026": what tells who is cited ends at its comma. */
function pastRelative({ lower }: Scene, at: number, high: number): number {
  if (!/^(?:who|whom|whose|which)$/.test(lower[at] ?? '')) return at
  for (let i = at + 1; i < Math.min(high, at + longest); i++) if (lower[i] === ',') return i
  return at
}

/** No relative clause is looked at further. */
const longest = 16
