import { any, Word } from '../../find/grammar/scene.js'
import type { LinkedSource, Linking } from '../../link/linking.js'
import { likeness } from '../claims/same.js'
import type { Field } from '../field.js'
import type { Reply } from '../replies/replies.js'
import { candidatesOf } from './candidates.js'
import { pointsAtNearest } from './pointing.js'

/**
 * Find the other sentences that state what is answered: by the words behind the act, by whom they cite, by whom they are about, by how
 * near they stand, by what others have answered already (`issues`).
 */
export function targetsOf(field: Field, reply: Reply, issues: ReadonlySet<number>): readonly number[] {
  const candidates = candidatesOf(field, reply, issues)
  candidates.sort((a, b) => b.score - a.score || a.index - b.index)
  const top = candidates[0]
  // what is said to be false or true is one claim; what nobody comments on may be several
  // so is what words that may mean something else answer
  const margin =
    reply.act.needsClaim || reply.stance === 'confirms'
      ? 0
      : reply.act.asserts || pointsAtNearest(field.scene, reply)
        ? 0.1
        : 0.35
  if (!top || top.score < 0.9) {
    const before = beforeIt(field, reply)
    return before.length ? before : behindIt(field, reply)
  }
  // silence makes no claim better or worse, however many it is of
  const most = /^(?:declines|no-response)$/.test(reply.stance) ? 4 : 3
  const chosen = candidates
    .filter(
      (x, rank) => (rank < most && x.score >= top.score - margin) || (!x.own && restates(field, top.index, x.index)),
    )
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
    if (/^(?:reports?|story|article|post|message|letter|leaflet|tweet|broadcast|video)$/.test(scene.lower[i] ?? ''))
      says = true
  const carrier = linking.sentences[target]?.chain[0]?.sources[0]
  if (!says || carrier === undefined || !/^(?:outlet|document)$/.test(linking.sources[carrier]?.kind ?? '')) return []
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
  if (!origin) return []
  if (!whole)
    return /^(?:account|version|story)s?$/.test(scene.lower[to - 1] ?? '') ? sharedAccount(linking, target) : []
  const found: number[] = []
  for (const step of [-1, 1])
    for (let t = target + step; Math.abs(t - target) <= 2 && t !== act.sentence; t += step) {
      const other = linking.sentences[t]?.chain.at(-1)?.sources
      if (answers[t] || !other?.some((i) => origin.includes(i))) break
      found.push(t)
    }
  return found
}

/** "Two clerks said \u2026 One of them said \u2026": that account is what they said together. */
function sharedAccount(linking: Linking, target: number): readonly number[] {
  const teller = (t: number): LinkedSource | undefined =>
    linking.sources[linking.sentences[t]?.chain.at(-1)?.sources[0] ?? -1]
  const one = teller(target)
  const other = teller(target - 1)
  const unnamed = other?.kind === 'anonymous' || other?.kind === 'unnamed'
  return unnamed &&
    /^(?:one|two|another|others?|some|both|all|a second|the other)(?: of (?:them|the \w+))?$/i.test(one?.name ?? '')
    ? [target - 1]
    : []
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

/** An article that opens with a denial tells behind it what an outlet has reported, in whatever words. */
function behindIt({ linking, answers }: Field, { act, stance, by }: Reply): readonly number[] {
  if (stance !== 'denies' || act.sentence > 2 || typeof by === 'string') return []
  for (let t = act.sentence + 1; t <= act.sentence + 2; t++) {
    const carrier = linking.sentences[t]?.chain[0]?.sources[0] ?? -1
    const kind = linking.sources[carrier]?.kind
    const own = linking.sentences[t]?.chain.at(-1)?.sources.some((i) => by.includes(i))
    if (!own && !answers[t] && (kind === 'outlet' || kind === 'unknown')) return [t]
  }
  return []
}

/** What somebody else said just before is what "denied that …" answers, whatever its words. */
function beforeIt({ linking, answers }: Field, { act, by }: Reply): readonly number[] {
  const previous = act.sentence - 1
  const origin = linking.sentences[previous]?.chain.at(-1)
  if (act.kind !== 'deny' || !origin || answers[previous]) return []
  return typeof by !== 'string' && origin.sources.some((i) => by.includes(i)) ? [] : [previous]
}
