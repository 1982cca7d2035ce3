import type { Scene } from '../find/scene.js'
import { claimNouns } from '../lexicon/stances.js'
import type { Linking } from '../link/linking.js'
import type { TokenSpan } from '../split/splitting.js'
import type { Reply } from './replies.js'
import type { Groups } from './same.js'
import { sum, type Words, wordsIn } from './words.js'

/** What the search for targets goes by. */
export interface Field {
  readonly scene: Scene
  readonly linking: Linking
  readonly words: Words
  readonly groups: Groups
  /** For each sentence whether it only answers, and so states no claim. */
  readonly answers: Uint8Array
  /** For each sentence the sources mentioned in it. */
  readonly mentioned: readonly ReadonlySet<number>[]
  /** How many sentences open the article: the headline and the lead. */
  readonly lead: number
}

/** How many sentences before and behind an answer are looked at. */
const reach = 40
/** How much of what is answered another sentence must tell. */
const enough = 0.3
/** What the one who answers tells when the claim mentions them. */
const itself = 2

interface Candidate {
  readonly index: number
  readonly score: number
}

/**
 * Find the other sentences that state what is answered: by the words behind the act, by whom they cite, by whom they are about, by how
 * near they stand.
 */
export function targetsOf(field: Field, reply: Reply): readonly number[] {
  const candidates = candidatesOf(field, reply)
  candidates.sort((a, b) => b.score - a.score || a.index - b.index)
  const top = candidates[0]
  if (!top || top.score < 0.9) return []
  const group = field.groups[top.index]
  return candidates
    .filter((x, rank) => (rank < 3 && x.score >= top.score - 0.35) || (field.groups[x.index] === group && rank < 8))
    .map((x) => x.index)
    .sort((a, b) => a - b)
}

function candidatesOf(field: Field, reply: Reply): Candidate[] {
  const { linking, words } = field
  const s = reply.act.sentence
  const ids = wordsIn(words, reply.act.object)
  const told = sum(words, ids)
  const tells = ids.length >= 2 && statesClaim(field.scene, words, reply)
  const cited = citedIn(linking, reply.act.object)
  const by = typeof reply.by === 'string' ? [] : reply.by
  // "that charge", "it": the nearest; "the reports": anywhere
  const near = pointsAtNearest(field.scene, reply) ? 2 : 1
  const asked = reply.act.kind === 'tell' && ids.length > 0
  const found: Candidate[] = []
  const end = Math.min(words.of.length, s + reach)
  for (let t = Math.max(0, s - reach); t < end; t++) {
    const there = words.of[t] ?? []
    if (t === s || field.answers[t] || !there.length) continue
    const chain = linking.sentences[t]?.chain ?? []
    const origin = chain.at(-1)
    const own = origin?.sources.some((i) => by.includes(i)) ?? false
    const cites = cited.some((i) => chain.some((link) => link.sources.includes(i)))
    const about = !own && by.some((i) => field.mentioned[t]?.has(i))
    const shared = ids.length > 0 ? sharedWeight(words, ids, there) : 0
    // whom "it was negotiating" is about is told by who says so
    const share = ids.length >= 2 ? (shared + (about && shared > 0 ? itself : 0)) / (told + (about ? itself : 0)) : 0
    if (tells && share < enough && !cites) continue
    if (asked && shared === 0) continue
    const kind = linking.sources[origin?.sources[0] ?? -1]?.kind
    let score = 3 * share
    if (cites) score += 1.5
    if (own) score -= reply.stance === 'declines' || reply.stance === 'refutes' ? 0 : 2
    else if (about) score += 0.8
    score += (near * (t < s ? 1 : 0.4)) / (1 + 0.35 * Math.abs(s - t))
    if (kind === 'anonymous' || kind === 'unknown' || kind === 'outlet') score += 0.6
    else if (kind) score += 0.4
    if (t < field.lead && near === 1) score += 0.4
    found.push({ index: t, score })
  }
  return found
}

function sharedWeight(words: Words, ids: readonly number[], there: readonly number[]): number {
  let total = 0
  for (const id of ids) if (there.includes(id)) total += words.weight[id] ?? 0
  return total
}

/** Whether a pronoun or "that charge" stands for what is answered. */
function pointsAtNearest(scene: Scene, { act }: Reply): boolean {
  const { lower } = scene
  const word = act.kind === 'falsity' ? (lower[act.cue[0] - 1] ?? '') : (lower[act.object[0]] ?? '')
  const first = act.kind === 'falsity' ? (lower[act.cue[0] - 2] ?? '') : word
  return /^(?:it|this|that|these|those|them)$/.test(word) || /^(?:this|that|these|those)$/.test(first)
}

/** Whether the answer itself says what it answers ("denied that …", "declined to comment on reports that …"), and does not only point at it. */
export function statesClaim(scene: Scene, words: Words, { act }: Reply): boolean {
  const [from, to] = act.object
  if (act.kind === 'respond' || wordsIn(words, act.object).length < 2) return false
  const { lower } = scene
  for (let i = from; i < to; i++) {
    const word = lower[i] ?? ''
    if ((word === 'that' && i + 3 < to) || word === 'having') return true
    if (
      claimNouns.has(word) &&
      i + 2 < to &&
      /^(?:that|of|about|its|his|her|their|saying|claiming)$/.test(lower[i + 1] ?? '')
    )
      return true
  }
  return act.kind === 'confirm' || act.kind === 'admit' || act.kind === 'deny'
}

/** The sources mentioned in the words behind the act. */
function citedIn(linking: Linking, [from, to]: TokenSpan): readonly number[] {
  const found: number[] = []
  for (let s = 0; s < linking.sources.length; s++)
    if (linking.sources[s]?.mentions.some(([a, b]) => a >= from && b <= to)) found.push(s)
  return found
}
