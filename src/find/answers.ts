import type { Splitting, TokenSpan } from '../split/splitting.js'
import type { Act } from './acts/act.js'
import { findActs } from './acts/acts.js'
import type { Finding } from './finding.js'
import { type Scene, sceneOf } from './grammar/scene.js'

/**
 * Find the acts of answering that attribute nothing ("declined to comment", "could not be reached", "no comment from the ministry"),
 * and those that deny or confirm something where no construction has found them as attributions.
 *
 * @param splitting the article's sentences and tokens
 * @param scene the same, looked up, where the caller has it already
 * @param found what is found already
 * @returns findings in the order of the text; without a source where nobody is named
 */
export function findAnswers(
  splitting: Splitting,
  scene: Scene = sceneOf(splitting),
  found: readonly Finding[] = [],
): readonly Finding[] {
  // for each token of a cue where its source begins
  const taken = new Int32Array(splitting.tokens.length).fill(free)
  for (const { cue, source } of found) for (const [from, to] of cue) taken.fill(source[0]?.[0] ?? nobody, from, to)
  return findActs(scene).flatMap((act) => finding(scene, act, taken) ?? [])
}

const isThing = ({ lower }: Scene, [from, to]: TokenSpan): boolean =>
  to - from === 1 && /^(?:this|that|which|these|those)$/.test(lower[from] ?? '')

const free = -1
const nobody = -2

/** Whether an attribution has been found in the words of an act; never that of the claim in them ("critical of the firm's claims that"). */
const isTaken = (taken: Int32Array, { head: [from, to] }: Act): boolean =>
  taken.subarray(from, to).some((source) => source !== free && (source < from || source >= to))

function finding(scene: Scene, act: Act, taken: Int32Array): Finding | null {
  if (act.by !== 'source') return null
  // "ruled out a strike" tells what somebody says only where it answers somebody
  const attributes = act.asserts && act.stance !== 'verified' && !act.needsClaim
  // "this is at odds with the report": what was told before answers, and is nobody
  if (attributes && act.who && isThing(scene, act.who)) return null
  if (attributes && (!act.who || isTaken(taken, act))) return null
  const content: readonly TokenSpan[] = attributes && act.object[1] > act.object[0] ? [act.object] : []
  return {
    kind: content.length ? 'attribution' : 'answer',
    source: act.who ? [act.who] : [],
    cue: [act.cue],
    content,
    manner: 'indirect',
    confidence: 0.7,
    rule: `find/${act.stance}`,
    doubted: false,
    within: -1,
  }
}
