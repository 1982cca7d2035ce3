import type { Stance } from '../../article.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { claimNoun } from '../targets/nouns-of-claims.js'
import { saysAny } from '../targets/pointing.js'
import { ownReport } from './own-reports.js'
import type { Reply } from './replies.js'

/** What an answer is of that says nothing of it ("denied it", "gave no date", "denies any wrongdoing"), where its place tells; else `null`. */
export function bareAnswer(field: Field, reply: Reply, before: readonly JudgedResponse[]): readonly number[] | null {
  const { act } = reply
  const here = act.sentence
  const own = reply.by === 'outlet' && act.kind === 'phrase' && act.stance === 'refutes' ? ownReport(field, here) : -1
  if (own >= 0) return [own]
  // "Rumours said so, but she called that false": what is answered stands before it in the sentence
  // but not "that was echoed by Holt, who called the claims false"
  const relative = field.scene.lower[act.cue[0] - 1] === 'who'
  if (!reply.leads && !relative && (act.asserts || typeof reply.by === 'string' || act.stance === 'not-confirmed')) {
    const beside = before.at(-1)
    // "she could not be reached, but the museum confirmed it": both of what was told elsewhere
    return beside?.sentence === here && /^(?:declines|no-response)$/.test(beside.stance) ? beside.targets : [here]
  }
  // the same party goes on answering the same thing
  // but "the article" is all of it
  const last = claimNoun(field.scene, reply) === 'report' ? undefined : lastOf(before, reply)
  if (last && !othersSpoke(field, last.sentence, here) && !concedesElse(field, reply, last)) return last.targets
  if (!saysAny(field.scene, act.object)) return null
  // "denies any wrongdoing": what has just been said of whoever does
  const told = act.asserts ? toldOf(field, reply) : -1
  if (told >= 0) return [told]
  // "she knew nothing of any talks": those that others have answered already
  const issue = before
    .slice(-12)
    .reverse()
    .find((r) => r.targets.length > 0 && contests(r.stance))
  return issue ? issue.targets : null
}

/** "He denied that it would cost lives. But he acknowledged that there would be others": another thing than what was denied. */
const concedesElse = ({ scene: { lower } }: Field, { act, stance }: Reply, last: JudgedResponse): boolean =>
  stance === 'confirms' &&
  last.stance !== 'confirms' &&
  lower[act.object[0]] === 'that' &&
  act.object[1] - act.object[0] > 3

const elaborating = /^(?:elaborat|expand|specif)/
const asking = /^(?:when|where|why|how|who|whom|which)$/
const giving = /^(?:g[ai]ve[sn]?|giving|provid(?:es?|ed|ing)|offer(?:s|ed)?|released?)$/

/** "The minister promised an inquiry. He gave no date.", "did not elaborate": of what the same party has just said. */
export function saysNoMore({ linking, answers, scene }: Field, { act, by, stance }: Reply): boolean {
  const previous = act.sentence - 1
  const origin = linking.sentences[previous]?.chain.at(-1)
  if (stance !== 'declines' || typeof by === 'string' || !origin || answers[previous]) return false
  // "He declined to say when."
  const when = asking.test(scene.lower[act.object[0]] ?? '') && act.object[1] - act.object[0] < 3
  if (!when && !elaborating.test(scene.lower[act.head[0]] ?? '') && !giving.test(scene.lower[act.cue[0]] ?? ''))
    return false
  return origin.sources.some((i) => by.includes(i))
}

/** The last of the three sentences before that tells of whoever answers, in somebody else's words; -1 where none does. */
function toldOf({ linking, answers, mentions }: Field, { by, act }: Reply): number {
  if (typeof by === 'string') return -1
  for (let t = act.sentence - 1; t >= Math.max(0, act.sentence - 3); t--) {
    const chain = linking.sentences[t]?.chain ?? []
    if (!chain.length || answers[t] || chain.at(-1)?.sources.some((i) => by.includes(i))) continue
    if (mentions[t]?.some((m) => by.includes(m.source))) return t
  }
  return -1
}

/** The last answer that the same party gave, in this sentence or the two before it. */
export function lastOf(before: readonly JudgedResponse[], reply: Reply): JudgedResponse | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const response = before[i]
    if (!response || response.sentence < reply.act.sentence - 2) return undefined
    if (sameParty(response.by, reply.by) && response.targets.length > 0) return response
  }
  return undefined
}

/** Whether somebody has said something between two answers, so that the second may answer that. */
function othersSpoke({ linking, answers }: Field, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (linking.sentences[i]?.chain.length && !answers[i]) return true
  return false
}

const contests = (stance: Stance): boolean =>
  stance === 'denies' || stance === 'disputes' || stance === 'not-confirmed' || stance === 'refutes'

export function sameParty(a: Reply['by'], b: Reply['by']): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b && a !== 'nobody'
  return a.some((i) => b.includes(i))
}
