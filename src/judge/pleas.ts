import type { Act } from '../find/act.js'
import type { Scene } from '../find/scene.js'
import type { Field } from './field.js'

/** How far before a plea its charge may stand. */
const reach = 6

const courts =
  /\b(?:prosecut\w*|indict\w*|charg\w*|complaint|court|attorney|district attorney|authorities|lawsuit|affidavit|filings?|investigators?|detectives?)\b/i

/** "pleaded not guilty": only the accused pleads. */
export const isPlea = ({ lower }: Scene, { kind, cue }: Act): boolean =>
  kind === 'phrase' && lower[cue[1] - 1] === 'guilty'

/** A plea answers all that prosecutors, an indictment or a lawsuit said before it. */
export function pleadsTo({ scene, linking, answers }: Field, act: Act): readonly number[] {
  if (!isPlea(scene, act)) return []
  const found: number[] = []
  const { sentence } = act
  for (let t = Math.max(0, sentence - reach); t < sentence; t++) {
    const origin = linking.sentences[t]?.chain.at(-1)
    if (!answers[t] && origin?.sources.some((i) => courts.test(linking.sources[i]?.name ?? ''))) found.push(t)
  }
  return found
}
