import { any, type Scene, Word } from '../find/scene.js'
import { claimSorts } from '../lexicon/stances.js'
import type { Linking } from '../link/linking.js'
import type { TokenSpan } from '../split/splitting.js'
import { mentionsResponder } from './about.js'
import type { Field } from './field.js'
import type { Mention } from './mentions.js'
import { claimNoun, fitOf } from './nouns-of-claims.js'
import { beforeClause, namesPronoun, pointsAtNearest, saysAny, statesClaim } from './pointing.js'
import { isPolicy } from './policies.js'
import type { Reply } from './replies.js'
import { isUnsure } from './unsure.js'
import { sum, type Words, wordsIn } from './words.js'

/** How many sentences before and behind an answer are looked at. */
const reach = 40
/** How much of what is answered another sentence must tell, just before it and elsewhere. */
const enough = 0.3
const enoughElsewhere = 0.5
/** How much of what is confirmed a rumour just before must tell. */
const enoughOfRumour = 0.15
/** What speaks against a sentence behind an answer. */
const later = 0.7
/** What the one who answers tells when the claim mentions them. */
const itself = 1.2

/** A sentence that may state what is answered. */
export interface Candidate {
  readonly index: number
  readonly score: number
  /** Whether it comes from whoever answers. */
  readonly own: boolean
}

/** Weigh every sentence that may state what is answered, as far as it is looked for. */
export function candidatesOf(field: Field, reply: Reply, issues: ReadonlySet<number>): Candidate[] {
  const { linking, scene, words } = field
  const s = reply.act.sentence
  const policy = isPolicy(scene, reply)
  const ids = policy ? [] : wordsIn(words, reply.act.object)
  const weight = sum(words, ids)
  const tells = ids.length > 1 && statesClaim(field.scene, words, reply) && !saysAny(field.scene, reply.act.object)
  const naming = beforeClause(field.scene, reply.act.object)
  const cited = citedIn(field.mentions[s] ?? [], naming)
  const by = typeof reply.by === 'string' ? [] : reply.by
  // "that charge", "it": the nearest; "the reports": anywhere
  const near = pointsAtNearest(field.scene, reply) ? 2 : 1
  const bare = ids.length < 2
  const silent = reply.stance === 'declines' || reply.stance === 'no-response' || reply.stance === 'not-confirmed'
  const pronoun = namesPronoun(field.scene, reply.act.object)
  const noun = claimNoun(field.scene, reply)
  const claimants = wordsIn(words, naming)
  const [from, to] = reply.act.object
  // "would not say who had taken his place": nothing but a question
  const asked =
    !policy &&
    (reply.act.kind === 'tell'
      ? ids.length > 0 || (noun === null && to - from > 3)
      : reply.act.kind === 'give' && ids.length > 0)
  // "would not say whether it would be sold": who says nothing of it has not told it, and one word more is another matter
  const wonders = asked && (scene.lower[from] === 'whether' || scene.lower[from] === 'if')
  // "offered no evidence for his claim"
  const ownClaim = noun !== null && isTheirs(scene, reply.act.object)
  // "the journal has withdrawn the paper": what it published, or is told to have said
  const retracts = reply.stance === 'refutes' && reply.act.kind === 'phrase' && by.length > 0
  const denies = reply.stance === 'denies'
  const negated = isNegated(scene, reply.act.object)
  const accused = noun === 'claim' && reply.stance === 'denies'
  const asks =
    !ownClaim &&
    bare &&
    silent &&
    (/^(?:comment|respond|confirm)$/.test(reply.act.kind) ||
      (reply.act.kind === 'phrase' && reply.stance !== 'not-confirmed'))
  const found: Candidate[] = []
  // what is told only later was not there to be confirmed
  const checks = reply.stance === 'confirms' || reply.stance === 'verified'
  const end = checks && s > 0 ? s : Math.min(words.of.length, s + reach)
  for (let t = Math.max(0, s - reach); t < end; t++) {
    const there = words.of[t] ?? []
    if (t === s || field.answers[t] || !there.length) continue
    const chain = linking.sentences[t]?.chain ?? []
    const origin = chain.at(-1)
    const own = origin?.sources.some((i) => by.includes(i)) ?? false
    const cites = chain.some(
      (link) =>
        link.sources.some((i) => cited.includes(i)) ||
        names(words, noun !== null ? claimants : isDocument(linking, link.sources) ? ids : [], link.mention) ||
        (noun === 'report' && isOutlet(linking, link.sources) && names(words, claimants, link.mention, true)),
    )
    const told = !own && (field.mentions[t]?.some((m) => by.includes(m.source)) ?? false)
    // "Norland's military rejected the charge": that "the Norland army" fired
    // who says that it is not so is on the same side
    if (denies && tells && !negated && field.negative[t] && t > s) continue
    if (retracts && !own && !told && !namesWork(scene, t)) continue
    // what somebody does not comment on was told of them, if anything was
    const ofThem = (accused && s - t <= 4) || (asks && chain.length > 0 && s - t <= 6)
    const party = !own && !told && t < s && ofThem && mentionsResponder(field, by, [t])
    const about = told || party
    const shared = ids.length > 0 ? sharedWeight(words, ids, there) : 0
    // whom "it was negotiating" is about is told by who says so
    const share = ids.length
      ? (shared + (about && pronoun && shared > 0 ? itself : 0)) / (weight + (about && pronoun ? itself : 0))
      : 0
    // what is confirmed is often told in other words than the rumour before it
    const rumour = reply.stance === 'confirms' && s - t <= 3 && isUnsure(linking, chain)
    // who states what they contest answers only that, if others have told it behind it or long before
    const elsewhere = reply.act.asserts && reply.stance !== 'confirms' && (t > s ? s > 2 : s - t > 5)
    const least = rumour ? enoughOfRumour : elsewhere ? enoughElsewhere : enough
    if (tells && !cites && (share < least || !sharesPlain(words, ids, there, Math.abs(s - t)))) continue
    // "acknowledged that she had spoken to the builder": not all that is told of her and the builder
    if (tells && reply.act.kind === 'admit' && issues.has(t) && !field.denying[t] && isOtherDeed(field, ids, t))
      continue
    // "whether money had changed hands": of the rumour just before
    const rumoured = wonders && t === s - 1 && !own && isUnsure(linking, chain)
    if (asked && !rumoured && (shared === 0 || (wonders && (own || share < enoughOfRumour || !sharesTwo(ids, there)))))
      continue
    const kind = linking.sources[origin?.sources[0] ?? -1]?.kind
    let score = (ids.length > 1 ? 3 : 1.5) * share
    if (cites) score += 1.5
    // who takes something back has said it; who denies something has not
    if (own)
      score +=
        // so has who stands by it
        (reply.stance === 'refutes' || reply.stance === 'confirms') && reply.act.kind === 'phrase'
          ? 1.5
          : reply.stance !== 'declines'
            ? -2
            : ownClaim
              ? 1.5
              : 0
    else if (about) score += near > 1 ? 0.2 : 0.8
    score += fitOf(field, noun, t)
    // what the outlet itself says is not so is no claim
    if (field.negative[t] && reply.stance !== 'confirms' && (!origin || (denies && tells && !negated))) score -= 1
    score += (near * (t < s ? 1 : 0.4)) / (1 + 0.35 * Math.abs(s - t))
    // an article that opens with an answer tells behind it what was answered; later ones answer what has been told
    if (t > s && s > 2) score -= later
    if (kind === 'anonymous' || kind === 'unknown' || kind === 'outlet') score += 0.6
    else if (kind) score += 0.4
    else score -= bare ? 0.5 : 0.2
    // what others have answered is what is at issue
    // "the reports" are those that others have answered
    if (issues.has(t) && near === 1) score += noun !== null && ids.length === 0 ? 1.4 : 0.7
    else if (issues.has(t) && reply.act.object[0] >= reply.act.object[1]) score += 0.7
    // what nobody comments on is most often what the article is about
    if (near === 1 && field.main.includes(t))
      score += (bare && silent && (share > 0 || !ids.length) ? 1.1 : 0.3) * Math.min(1, 14 / Math.abs(s - t))
    found.push({ index: t, score, own: own && score < 1 })
  }
  // "offered no evidence for his claim"
  const his =
    ownClaim && reply.stance === 'declines'
      ? found.filter((c) => field.linking.sentences[c.index]?.chain.at(-1)?.sources.some((i) => by.includes(i)))
      : []
  return his.length ? his : found
}

/** "no evidence for his claim": the noun that stands for what is answered is theirs. */
function isTheirs({ lower }: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (/^(?:his|her|its|their)$/.test(lower[i] ?? '') && claimSorts.has(lower[i + 1] ?? '')) return true
  return false
}

const isNegated = (scene: Scene, [from, to]: TokenSpan): boolean => {
  for (let i = from; i < to; i++) if (any(scene, i, Word.negation) || scene.lower[i] === 'no') return true
  return false
}

/** "a study", "the report": what its maker may withdraw. */
function namesWork({ lower, splitting }: Scene, index: number): boolean {
  const { from, to } = splitting.sentences[index] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++)
    if (/^(?:study|paper|report|article|story|survey|video|post)$/.test(lower[i] ?? '')) return true
  return false
}

function sharedWeight(words: Words, ids: readonly number[], there: readonly number[]): number {
  let total = 0
  for (const id of ids) if (there.includes(id)) total += words.weight[id] ?? 0
  return total
}

/** Whether two words are shared, where there are two. */
const sharesTwo = (ids: readonly number[], there: readonly number[]): boolean =>
  ids.filter((id) => there.includes(id)).length >= Math.min(2, ids.length)

/** Whether of several plain words that tell what is admitted only one is shared, and so who did something, but not what. */
function isOtherDeed({ scene, words }: Field, ids: readonly number[], index: number): boolean {
  const plain = ids.filter((id) => !words.name[id])
  if (plain.length < 2) return false
  const { from, to } = scene.splitting.sentences[index] ?? { from: 0, to: 0 }
  // its cue counts too: "the company knew that", "had known of"
  const there = words.at.subarray(from, to)
  return plain.filter((id) => there.includes(id)).length < 2
}

/** Whether more than names are shared, where there is more than names to share. */
function sharesPlain(words: Words, ids: readonly number[], there: readonly number[], distance: number): boolean {
  const plain = ids.filter((id) => !words.name[id])
  // one plain word may be another word for the same just before: "is negotiating with", "is in talks with"
  return !plain.length || (plain.length < 2 && distance <= 5) || plain.some((id) => there.includes(id))
}

const isDocument = (linking: Linking, sources: readonly number[]): boolean =>
  sources.some((i) => linking.sources[i]?.kind === 'document')

const isOutlet = (linking: Linking, sources: readonly number[]): boolean =>
  sources.some((i) => linking.sources[i]?.kind === 'outlet')

/** "the passenger's account": a plain word of whoever claims it; "the Herald report": a name too. */
function names(words: Words, ids: readonly number[], mention: TokenSpan | null, byName = false): boolean {
  if (!mention) return false
  for (let i = mention[0]; i < mention[1]; i++) {
    const id = words.at[i] ?? -1
    if (id >= 0 && (byName || !words.name[id]) && ids.includes(id)) return true
  }
  return false
}

/** The sources mentioned in the words behind the act. */
const citedIn = (mentions: readonly Mention[], [from, to]: TokenSpan): readonly number[] =>
  mentions.filter(({ span: [a, b] }) => a >= from && b <= to).map((m) => m.source)
