import type { Act } from '../../find/acts/act.js'
import type { Scene } from '../../find/grammar/scene.js'
import type { Field } from '../field.js'

/** How far before a plea its charge may stand. */
const reach = 8

const courts =
  /\b(?:prosecut\w*|indict\w*|charg\w*|complaint|court|attorney|district attorney|authorities|lawsuit|affidavit|filings?|investigators?|detectives?)\b/i

const crimes: ReadonlySet<string> = new Set(
  `charge charges count counts murder manslaughter rape theft fraud robbery burglary arson assault wounding harassment stalking perjury
  conspiracy conspiring bribery blackmail kidnap kidnapping extortion causing possessing possession indecent attempted`.split(
    /\s+/,
  ),
)
/** How far into what is denied its crime may stand: "denies all three counts". */
const crimeReach = 4

/** "pleaded not guilty", "denies murder", "denies 14 counts of theft": only the accused pleads. */
export const isPlea = ({ lower }: Scene, { kind, cue, object }: Act): boolean =>
  (kind === 'phrase' && lower[cue[1] - 1] === 'guilty') ||
  (kind === 'deny' &&
    object[0] < object[1] &&
    lower.slice(object[0], Math.min(object[1], object[0] + crimeReach)).some((word) => crimes.has(word)))

/** A plea answers all that prosecutors, an indictment or a lawsuit said before it. */
export function pleadsTo(field: Field, act: Act): readonly number[] {
  if (!isPlea(field.scene, act)) return []
  const { linking, answers } = field
  const found: number[] = []
  const counsel = new Set<number>()
  for (let t = Math.max(0, act.sentence - reach); t < act.sentence; t++) {
    const origin = linking.sentences[t]?.chain.at(-1)
    if (answers[t] || !origin) continue
    const isCharge = origin.sources.some((i) => counsel.has(i) || courts.test(linking.sources[i]?.name ?? ''))
    if (!isCharge && !toldInCourt(field, t, origin.sources)) continue
    found.push(t)
    for (const i of origin.sources) if (linking.sources[i]?.kind === 'person') counsel.add(i)
  }
  return found
}

/** "A jury has heard", "is alleged to have", "Ann Roth, prosecuting, said": what a charge is told by, where its source has no such name. */
function toldInCourt({ scene, linking }: Field, t: number, sources: readonly number[]): boolean {
  const sentence = scene.splitting.sentences[t]
  if (!sentence) return false
  const isUnknown = sources.some((i) => linking.sources[i]?.kind === 'unknown')
  const words = isUnknown ? hearing : prosecuting
  for (let i = sentence.from; i < sentence.to; i++) if (words.has(scene.lower[i] ?? '')) return true
  return false
}

const hearing: ReadonlySet<string> = new Set('court jury jurors trial inquest tribunal alleged accused'.split(' '))
const prosecuting: ReadonlySet<string> = new Set(['prosecuting', 'prosecutor', 'prosecution'])
