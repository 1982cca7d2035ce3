import type { Act } from '../../find/acts/act.js'
import type { Scene } from '../../find/grammar/scene.js'
import type { Linking } from '../../link/linking.js'
import { type Mention, mentioned } from '../mentions.js'

/** Outlets and documents that call something false have evidence for it, those apart in which a party has its say. */
export const checks = (linking: Linking, by: readonly number[]): boolean =>
  by.every((i) => {
    const { kind, name } = linking.sources[i] ?? {}
    return kind === 'outlet' || (kind === 'document' && !partys.test(name ?? ''))
  })

const partys = /\b(?:statements?|letters?|releases?|tweets?|posts?|e-?mails?|brief|motion)\b/i

const revealing = /^(?:show|reveal|prove|demonstrat)/

/** "multiple reports reveal that it is untrue": whose they are, they show it. */
export const shows = ({ lower }: Scene, linking: Linking, inside: number): boolean => {
  const attribution = linking.attributions[inside]
  const bodies = attribution?.chain.at(-1)?.sources ?? []
  return (
    attribution?.cue.some(([, to]) => revealing.test(lower[to - 1] ?? '')) === true &&
    bodies.every((i) => /^(?:unknown|document|outlet)$/.test(linking.sources[i]?.kind ?? ''))
  )
}

/** "I made it all up," she said: who takes back their own words shows them false. */
export const takesBack = ({ lower }: Scene, { kind, cue }: Act): boolean =>
  kind === 'phrase' && /^(?:i|we)$/.test(lower[cue[0] - 1] ?? '')

export const makesUp = ({ lower }: Scene, { kind, stance, head: [from, to] }: Act): boolean =>
  kind === 'phrase' &&
  stance === 'refutes' &&
  /^mak|^made/.test(lower[from] ?? '') &&
  lower.slice(from, to).includes('up')

/** Whether who is said to have done something is not who says so: in a quotation only "I" is, elsewhere nobody else by name. */
export function isOthers(
  scene: Scene,
  { head, who }: Act,
  mentions: readonly Mention[],
  by: readonly number[],
): boolean {
  if ((scene.splitting.quoteDepth[head[0]] ?? 0) > 0 && (!who || (scene.splitting.quoteDepth[who[0]] ?? 0) > 0))
    return true
  const named = who ? mentioned(mentions, who) : -1
  return named >= 0 && !by.includes(named)
}

/** A whole sentence in quotation marks. */
export function isWhollyQuoted({ splitting, inside }: Scene, { sentence, head }: Act): boolean {
  const span = splitting.sentences[sentence]
  const quotation = inside[head[0]] ?? -1
  return (
    span !== undefined && quotation >= 0 && inside[span.from + 1] === quotation && inside[span.to - 2] === quotation
  )
}
