import type { Field } from '../field.js'
import type { Reply } from '../replies/replies.js'
import { fitOf } from './nouns-of-claims.js'
import { isRuledOut } from './ruled-out.js'
import { type Sought, soughtBy } from './sought.js'
import { type Standing, standingOf } from './standing.js'

/** How many sentences before and behind an answer are looked at. */
const reach = 40

/** A sentence that may state what is answered. */
export interface Candidate {
  readonly index: number
  readonly score: number
  /** Whether it comes from whoever answers. */
  readonly own: boolean
}

/** Weigh every sentence that may state what is answered, as far as it is looked for. */
export function candidatesOf(field: Field, reply: Reply, issues: ReadonlySet<number>): Candidate[] {
  const { words, answers } = field
  const s = reply.act.sentence
  const sought = soughtBy(field, reply)
  // what is told only later was not there to be confirmed
  const checks = reply.stance === 'confirms' || reply.stance === 'verified'
  const end = checks && s > 0 ? s : Math.min(words.of.length, s + reach)
  const found: Candidate[] = []
  for (let t = Math.max(0, s - reach); t < end; t++) {
    if (t === s || answers[t] || !words.of[t]?.length) continue
    const standing = standingOf(field, sought, t)
    if (isRuledOut(field, sought, standing, issues)) continue
    const score = scoreOf(field, sought, standing, issues)
    found.push({ index: t, score, own: standing.own && score < 1 })
  }
  // "offered no evidence for his claim"
  const his =
    sought.ownClaim && reply.stance === 'declines'
      ? found.filter((c) => field.linking.sentences[c.index]?.chain.at(-1)?.sources.some((i) => sought.by.includes(i)))
      : []
  return his.length ? his : found
}

/**
 * What speaks for a sentence, in points. 0.9 make it a target (see `targets.ts`). They were set by hand on sourcing-dev and our own articles;
 * a conditional logit of 54 traits over 750 answers chose worse.
 */
const points = {
  /** The share of the words that are looked for, if there are at least two, and if there is one. */
  words: 3,
  word: 1.5,
  cites: 1.5,
  /** Who takes something back, or stands by it, has said it; so has who backs "his claim" with nothing. */
  ownWork: 1.5,
  /** Who denies something has not said it. */
  own: -2,
  /** It is told of whoever answers; where the nearest is meant, that hardly counts. */
  about: 0.8,
  aboutNearest: 0.2,
  /** What the outlet itself says is not so is no claim. */
  negative: -1,
  /** The sentence beside the answer, twice where the nearest is meant; behind it less. */
  beside: 1,
  behind: 0.4,
  farther: 0.35,
  /** An article that opens with an answer tells behind it what was answered; later ones answer what has been told. */
  later: -0.7,
  /** It rests on nobody who could know; on somebody who is identified; on the outlet alone. */
  rumoured: 0.6,
  attributed: 0.4,
  outletsBare: -0.5,
  outlets: -0.2,
  /** What others have answered is what is at issue: above all where a noun alone stands for it. */
  issue: 0.7,
  issueByNoun: 1.4,
  /** What nobody comments on is most often what the article is about. */
  mainOfSilence: 1.1,
  main: 0.3,
} as const

/** How many sentences away what the article is about counts in full. */
const fullMain = 14

function scoreOf(field: Field, sought: Sought, standing: Standing, issues: ReadonlySet<number>): number {
  const { reply, near, bare, silent, ids, noun } = sought
  const { index, origin, own, share } = standing
  const s = reply.act.sentence
  let score = (ids.length > 1 ? points.words : points.word) * share
  if (standing.cites) score += points.cites
  if (own) score += ofOwn(sought)
  else if (standing.about) score += near ? points.aboutNearest : points.about
  score += fitOf(field, noun, index)
  const denied = reply.stance === 'denies' && sought.tells && !sought.negated
  if (field.negative[index] && reply.stance !== 'confirms' && (!origin || denied)) score += points.negative
  const nearness = (near ? 2 : 1) * (index < s ? points.beside : points.behind)
  score += nearness / (1 + points.farther * Math.abs(s - index))
  if (index > s && s > 2) score += points.later
  const kind = field.linking.sources[origin?.sources[0] ?? -1]?.kind
  if (kind === 'anonymous' || kind === 'unknown' || kind === 'outlet') score += points.rumoured
  else if (kind) score += points.attributed
  else score += bare ? points.outletsBare : points.outlets
  if (issues.has(index)) score += ofIssue(sought)
  if (!near && field.main.includes(index))
    score +=
      (bare && silent && (share > 0 || !ids.length) ? points.mainOfSilence : points.main) *
      Math.min(1, fullMain / Math.abs(s - index))
  return score
}

/** What it counts that a sentence comes from whoever answers. */
function ofOwn({ reply: { stance, act }, ownClaim }: Sought): number {
  if ((stance === 'refutes' || stance === 'confirms') && act.kind === 'phrase') return points.ownWork
  if (stance !== 'declines') return points.own
  return ownClaim ? points.ownWork : 0
}

/** What it counts that others have answered a sentence: "the reports" are those that others have answered. */
function ofIssue({ reply: { act }, near, noun, ids }: Sought): number {
  if (!near) return noun !== null && ids.length === 0 ? points.issueByNoun : points.issue
  return act.object[0] >= act.object[1] ? points.issue : 0
}
