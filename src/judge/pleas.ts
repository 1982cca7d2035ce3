import type { Act } from '../find/act.js'
import type { Scene } from '../find/scene.js'
import type { Linking } from '../link/linking.js'
import type { Field } from './field.js'

/** How far before a plea its charge may stand. */
const reach = 6

const courts =
  /\b(?:KC|QC|jury|crown|barrister|tribunal|prosecut\w*|indict\w*|charg\w*|complaint|court|attorney|district attorney|authorities|lawsuit|affidavit|filings?|investigators?|detectives?)\b/i

const crimes = new Set(
  'murder manslaughter fraud theft rape assault conspiracy perjury robbery burglary arson bribery corruption embezzlement kidnapping treason espionage blackmail harassment stalking smuggling wounding misconduct'.split(
    ' ',
  ),
)

/** "pleaded not guilty", "denies two counts of theft", "denied murder": only the accused does. */
export function isPlea({ lower }: Scene, { kind, cue, object: [from, to] }: Act): boolean {
  if (kind === 'phrase') return lower[cue[1] - 1] === 'guilty'
  if (kind !== 'deny' || from < cue[1]) return false
  if (crimes.has(lower[from] ?? '')) return true
  for (let i = from; i < Math.min(to, from + 4); i++) if (/^(?:counts?|charges)$/.test(lower[i] ?? '')) return true
  return false
}

const hearing = new Set('jury jurors prosecution prosecuting prosecutor prosecutors indictment charged'.split(' '))

/** "a jury was told", "court hears": told where the accused stands before it. */
function isHeard({ lower, splitting }: Scene, index: number): boolean {
  const { from, to } = splitting.sentences[index] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) {
    if (hearing.has(lower[i] ?? '')) return true
    if (lower[i] === 'court' && /^(?:hears|heard|was|told)$/.test(lower[i + 1] ?? '')) return true
  }
  return false
}

/** A plea answers all that prosecutors, an indictment or a lawsuit said before it. */
export function pleadsTo({ scene, linking, answers }: Field, act: Act): readonly number[] {
  if (!isPlea(scene, act)) return []
  const found: number[] = []
  const { sentence } = act
  for (let t = Math.max(0, sentence - reach); t < sentence; t++) {
    const origin = linking.sentences[t]?.chain.at(-1)
    if (answers[t]) continue
    if (isHeard(scene, t) || origin?.sources.some((i) => inCourt(linking, i))) found.push(t)
  }
  return found
}

const inCourt = ({ sources }: Linking, i: number): boolean =>
  courts.test(`${sources[i]?.name ?? ''} ${sources[i]?.description ?? ''}`)
