import { any, type Scene, Word } from '../find/scene.js'
import { claimNouns } from '../lexicon/stances.js'
import type { Linking } from '../link/linking.js'
import type { TokenSpan } from '../split/splitting.js'
import type { Mention } from './mentions.js'
import { claimNoun, fitOf } from './nouns-of-claims.js'
import type { Reply } from './replies.js'
import { type Groups, likeness } from './same.js'
import { sum, type Words, wordsIn } from './words.js'

/** What the search for targets goes by. */
export interface Field {
  readonly scene: Scene
  readonly linking: Linking
  readonly words: Words
  readonly groups: Groups
  /** For each sentence whether it only answers, and so states no claim. */
  readonly answers: Uint8Array
  /** For each sentence the mentions of sources in it. */
  readonly mentions: readonly (readonly Mention[])[]
  /** For each sentence whether it says that something is not so. */
  readonly negative: Uint8Array
  /** The first two sentences that rest on somebody: what the article is about. */
  readonly main: readonly number[]
}

/** How many sentences before and behind an answer are looked at. */
const reach = 40
/** How much of what is answered another sentence must tell. */
const enough = 0.3
/** What speaks against a sentence behind an answer. */
const later = 0.7
/** What the one who answers tells when the claim mentions them. */
const itself = 1.2

interface Candidate {
  readonly index: number
  readonly score: number
  /** Whether it comes from whoever answers. */
  readonly own: boolean
}

/**
 * Find the other sentences that state what is answered: by the words behind the act, by whom they cite, by whom they are about, by how
 * near they stand, by what others have answered already (`issues`).
 */
export function targetsOf(field: Field, reply: Reply, issues: ReadonlySet<number>): readonly number[] {
  const candidates = candidatesOf(field, reply, issues)
  candidates.sort((a, b) => b.score - a.score || a.index - b.index)
  const top = candidates[0]
  // what is said to be false or true is one claim; what nobody comments on may be several
  const margin = reply.act.asserts || pointsAtNearest(field.scene, reply) ? 0.1 : 0.35
  if (!top || top.score < 0.9) return beforeIt(field, reply)
  const chosen = candidates
    .filter((x, rank) => (rank < 3 && x.score >= top.score - margin) || (!x.own && restates(field, top.index, x.index)))
    .map((x) => x.index)
  return [
    ...new Set([...chosen, ...firstReport(field, reply, top.index), ...wholeAccount(field, reply, top.index)]),
  ].sort((a, b) => a - b)
}

/** "The report" is what its outlet reported first, wherever the best fitting detail of it stands. */
function firstReport({ scene, linking, answers }: Field, { act }: Reply, target: number): readonly number[] {
  const [from, to] = act.object
  let says = false
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (/^(?:reports?|story|article)$/.test(scene.lower[i] ?? '')) says = true
  const carrier = linking.sentences[target]?.chain[0]?.sources[0]
  if (!says || carrier === undefined || linking.sources[carrier]?.kind !== 'outlet') return []
  for (let t = 0; t < target; t++)
    if (!answers[t] && linking.sentences[t]?.chain[0]?.sources.includes(carrier)) return [t]
  return []
}

/** "His account", "her earlier statement" is all that its teller went on to say, up to two sentences before and behind. */
function wholeAccount({ scene, linking, answers }: Field, { act }: Reply, target: number): readonly number[] {
  const [from, to] = act.object
  let whole = false
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (accounts.has(scene.lower[i] ?? '')) whole = any(scene, from, Word.possessive) || isOwned(scene.lower, i)
  const origin = linking.sentences[target]?.chain.at(-1)?.sources
  if (!whole || !origin) return []
  const found: number[] = []
  for (const step of [-1, 1])
    for (let t = target + step; Math.abs(t - target) <= 2 && t !== act.sentence; t += step) {
      const other = linking.sentences[t]?.chain.at(-1)?.sources
      if (answers[t] || !other?.some((i) => origin.includes(i))) break
      found.push(t)
    }
  return found
}

const accounts = new Set(
  'account statement statements remarks remark comments testimony version claims story words'.split(' '),
)
const isOwned = (lower: readonly string[], at: number): boolean => /^['\u2019]s?$/.test(lower[at - 1] ?? '')

/** Whether a sentence says what the best target says, less strictly than for one claim: it is one answer to both. */
function restates({ words, groups, negative }: Field, target: number, other: number): boolean {
  if (groups[target] === groups[other]) return true
  const alike = likeness(words, target, other)
  return alike.words > 2 && alike.plain > 1 && alike.share > 0.4 && negative[target] === negative[other]
}

/** What somebody else said just before is what "denied that …" answers, whatever its words. */
function beforeIt({ linking, answers }: Field, { act, by }: Reply): readonly number[] {
  const previous = act.sentence - 1
  const origin = linking.sentences[previous]?.chain.at(-1)
  if (act.kind !== 'deny' || !origin || answers[previous]) return []
  return typeof by !== 'string' && origin.sources.some((i) => by.includes(i)) ? [] : [previous]
}

function candidatesOf(field: Field, reply: Reply, issues: ReadonlySet<number>): Candidate[] {
  const { linking, words } = field
  const s = reply.act.sentence
  const ids = wordsIn(words, reply.act.object)
  const told = sum(words, ids)
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
  const asked = reply.act.kind === 'tell' && ids.length > 0
  const found: Candidate[] = []
  // what is told only later was not there to be confirmed
  const end = reply.stance === 'confirms' ? s : Math.min(words.of.length, s + reach)
  for (let t = Math.max(0, s - reach); t < end; t++) {
    const there = words.of[t] ?? []
    if (t === s || field.answers[t] || !there.length) continue
    const chain = linking.sentences[t]?.chain ?? []
    const origin = chain.at(-1)
    const own = origin?.sources.some((i) => by.includes(i)) ?? false
    const cites = chain.some(
      (link) =>
        link.sources.some((i) => cited.includes(i)) ||
        names(words, noun !== null ? claimants : isDocument(linking, link.sources) ? ids : [], link.mention),
    )
    const about = !own && (field.mentions[t]?.some((m) => by.includes(m.source)) ?? false)
    const shared = ids.length > 0 ? sharedWeight(words, ids, there) : 0
    // whom "it was negotiating" is about is told by who says so
    const share = ids.length
      ? (shared + (about && pronoun && shared > 0 ? itself : 0)) / (told + (about && pronoun ? itself : 0))
      : 0
    if (tells && !cites && (share < enough || !sharesPlain(words, ids, there, Math.abs(s - t)))) continue
    if (asked && shared === 0) continue
    const kind = linking.sources[origin?.sources[0] ?? -1]?.kind
    let score = (ids.length > 1 ? 3 : 1.5) * share
    if (cites) score += 1.5
    // who takes something back has said it; who denies something has not
    if (own)
      score += reply.stance === 'refutes' && reply.act.kind === 'phrase' ? 1.5 : reply.stance === 'declines' ? 0 : -2
    else if (about) score += near > 1 ? 0.2 : 0.8
    score += fitOf(field, noun, t)
    // what the outlet itself says is not so is no claim
    if (!origin && field.negative[t] && reply.stance !== 'confirms') score -= 1
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
    if (near === 1 && field.main.includes(t)) score += bare && silent && (share > 0 || !ids.length) ? 1.1 : 0.3
    found.push({ index: t, score, own: own && score < 1 })
  }
  return found
}

function sharedWeight(words: Words, ids: readonly number[], there: readonly number[]): number {
  let total = 0
  for (const id of ids) if (there.includes(id)) total += words.weight[id] ?? 0
  return total
}

/** Whether more than names are shared, where there is more than names to share. */
function sharesPlain(words: Words, ids: readonly number[], there: readonly number[], distance: number): boolean {
  const plain = ids.filter((id) => !words.name[id])
  // one plain word may be another word for the same just before: "is negotiating with", "is in talks with"
  return !plain.length || (plain.length < 2 && distance <= 5) || plain.some((id) => there.includes(id))
}

const isDocument = (linking: Linking, sources: readonly number[]): boolean =>
  sources.some((i) => linking.sources[i]?.kind === 'document')

function namesPronoun({ lower }: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:it|its|he|his|she|her|they|their|him|them|we|our|i|my)$/.test(lower[i] ?? '')) return true
  return false
}

/** "the passenger's account": a plain word of whoever claims it. */
function names(words: Words, ids: readonly number[], mention: TokenSpan | null): boolean {
  if (!mention) return false
  for (let i = mention[0]; i < mention[1]; i++) {
    const id = words.at[i] ?? -1
    if (id >= 0 && !words.name[id] && ids.includes(id)) return true
  }
  return false
}

/** Whether a pronoun or "that charge" stands for what is answered. */
function pointsAtNearest(scene: Scene, { act }: Reply): boolean {
  const { lower } = scene
  if (act.kind === 'falsity') {
    const at = act.cue[0]
    // "So false."
    if (act.object[0] >= act.object[1]) return true
    return (
      /^(?:it|this|that|these|those)$/.test(lower[at - 1] ?? '') ||
      /^(?:this|that|these|those)$/.test(lower[at - 2] ?? '')
    )
  }
  const [from, to] = act.object
  if (/^(?:it|this|that|these|those|them)$/.test(lower[from] ?? '') && (to - from < 4 || lower[from] !== 'that'))
    return true
  return (
    /^(?:of|on|about|in|to)$/.test(lower[from] ?? '') &&
    /^(?:it|this|that|these|those|them)$/.test(lower[from + 1] ?? '')
  )
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
  return (
    wordsIn(words, act.object).length > 2 && (act.kind === 'confirm' || act.kind === 'admit' || act.kind === 'deny')
  )
}

/** "any links to the firm", "the identity of anyone": a general answer, in words that nobody else need have used. */
export function saysAny({ lower }: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (lower[i] === 'that') return false
    if (/^(?:any|anyone|anything|anybody|all)$/.test(lower[i] ?? '')) return true
  }
  return false
}

/** The words that say whose claim it is: before the clause that tells it ("the account by Lind that …"). */
function beforeClause({ lower }: Scene, [from, to]: TokenSpan): TokenSpan {
  for (let i = from; i < to; i++)
    if (/^(?:that|whether|which|who|claiming|saying|alleging|suggesting|if|how)$/.test(lower[i] ?? '')) return [from, i]
  return [from, to]
}

/** The sources mentioned in the words behind the act. */
const citedIn = (mentions: readonly Mention[], [from, to]: TokenSpan): readonly number[] =>
  mentions.filter(({ span: [a, b] }) => a >= from && b <= to).map((m) => m.source)
