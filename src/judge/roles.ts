import type { Scene } from '../find/scene.js'
import type { Linking } from '../link/linking.js'
import type { Reply } from './replies.js'

const asides = new Set(
  'without seen reviewed viewed examined inspected falsely wrongly mistakenly erroneously incorrectly contrary'.split(
    ' ',
  ),
)

/** Whether an act only marks the claim of its own sentence: "unconfirmed reports", "falsely claimed", "documents seen by". */
export function isAside(scene: Scene, { act }: Reply): boolean {
  const word = scene.lower[act.head[0]] ?? ''
  if (asides.has(word)) return true
  return /^un(?:confirmed|verified|corroborated|substantiated)$/.test(word) && act.cue[0] === act.head[0]
}

/** Whether an act leads its sentence: nothing is told before it, and it is no aside. */
export function leads(scene: Scene, linking: Linking, reply: Reply): boolean {
  const { act } = reply
  if (isAside(scene, reply)) return false
  for (const i of linking.sentences[act.sentence]?.attributions ?? []) {
    const attribution = linking.attributions[i]
    if (!attribution || i === reply.attribution || attribution.sentence !== act.sentence) continue
    const cue = attribution.cue[0]
    if (!cue || cue[0] >= act.cue[0]) continue
    // told before the act, and not what holds it or what it answers
    const holds = attribution.content.some(([from, to]) => from <= act.head[0] && act.head[0] < to)
    if (!holds && attribution.content.some(([from]) => from < act.cue[0])) return false
  }
  return true
}
