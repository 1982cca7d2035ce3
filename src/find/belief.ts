import type { TokenSpan } from '../split/splitting.js'
import { isAdjective, type VerbGroup, verbGroup } from './grammar/clause.js'
import { isReducedPassive } from './grammar/reduced-passive.js'
import { cueAt, type Scene } from './grammar/scene.js'
import { Frame } from './grammar/verbs.js'
import { isMeasured } from './rules/according.js'
import { isIdle, isWon, saysNothing } from './rules/says-nothing.js'
import { trade } from './trade.js'

/** What the model must say, from 0 to 1, where the constructions know that nothing is said. */
const againstRules = 0.6
/** More than the model is ever sure. */
const never = 2
/** A verb that attributes a thing more seldom than this, from 0 to 1, mostly does something with it. */
const seldom = 0.35

/**
 * Tell how likely the model must find a cue: its own threshold was chosen over all cues, and it doubts some kinds of verb more than it is
 * wrong in them. Where the constructions know that a verb says nothing ("claimed eleven lives") it must be surer.
 */
export function belief(scene: Scene): (cue: TokenSpan) => number {
  const { sentences, sentenceOf } = scene.splitting
  return ([from, to]) => {
    let at = -1
    for (let i = from; i < to; i++) if (cueAt(scene, i)) at = i
    const verb = cueAt(scene, at)
    if (scene.lower[from] === 'according' && isMeasured(scene, to)) return never
    if (isAdjective(scene, at)) return never
    if (!verb) return trade.leastByModel.other
    // "answers a report of": the noun behind is what is answered
    const first = cueAt(scene, from)
    if (first && from < at && isWon(scene, first.lemma, from + 1)) return againstRules
    const sentence = sentences[sentenceOf[at] ?? -1]
    const group = sentence ? verbGroup(scene, at, sentence.from, sentence.to) : null
    if (!group || !sentence) return trade.leastByModel[verb.class]
    if (isIdle(scene, group) || isReducedPassive(scene, group)) return never
    if (saysNothing(scene, group, sentence.to)) return againstRules
    return doesSomething(group) ? trade.leastByModel.other : trade.leastByModel[verb.class]
  }
}

/** Whether a verb does something with a thing rather than says it: "reported for duty", "added six minutes". */
function doesSomething({ verb, frame }: VerbGroup): boolean {
  if (verb.class === 'mind' || (frame !== Frame.noun && frame !== Frame.preposition)) return false
  return (verb.weights[frame] ?? 0) < seldom
}
