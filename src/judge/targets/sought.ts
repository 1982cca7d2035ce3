import type { Scene } from '../../find/grammar/scene.js'
import { claimSorts } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'
import { isNegation } from '../claims/same.js'
import type { Field } from '../field.js'
import type { Mention } from '../mentions.js'
import { isPolicy } from '../replies/policies.js'
import type { Reply } from '../replies/replies.js'
import { sum, wordsIn } from '../words.js'
import { claimNoun } from './nouns-of-claims.js'
import { beforeClause, namesPronoun, pointsAtNearest, saysAny, statesClaim } from './pointing.js'

/** What an answer itself says of the claim that it answers, by which the claim is looked for. */
export interface Sought {
  readonly reply: Reply
  /** Who answers, where they are known. */
  readonly by: readonly number[]
  /** The content words behind the act, and their weight. */
  readonly ids: readonly number[]
  readonly weight: number
  /** Whether the answer states the claim ("denied that …"), and does not only point at it. */
  readonly tells: boolean
  /** "that charge", "it": the nearest claim; else "the reports": anywhere. */
  readonly near: boolean
  /** Hardly a word to go by. */
  readonly bare: boolean
  /** An answer that says nothing of how things are. */
  readonly silent: boolean
  /** A pronoun stands among the words, for whoever answers perhaps. */
  readonly pronoun: boolean
  /** The sort of noun that stands for the claim, or `null`. */
  readonly noun: string | null
  /** The sources and the words that say whose claim it is. */
  readonly cited: readonly number[]
  readonly claimants: readonly number[]
  /** "would not say who had taken his place": nothing but a question. */
  readonly asked: boolean
  /** "would not say whether it would be sold": who says nothing of it has not told it, and one word more is another matter. */
  readonly wonders: boolean
  /** "offered no evidence for his claim". */
  readonly ownClaim: boolean
  /** "the journal has withdrawn the paper": what it published, or is told to have said. */
  readonly retracts: boolean
  /** Whether what is answered is itself said not to be so. */
  readonly negated: boolean
  /** A charge is denied, in no other words. */
  readonly accused: boolean
  /** An inquiry is left unanswered, in no other words. */
  readonly inquired: boolean
}

/** Read off an answer what is looked for. */
export function soughtBy(field: Field, reply: Reply): Sought {
  const { scene, words } = field
  const { act, stance } = reply
  const policy = isPolicy(scene, reply)
  const ids = policy ? [] : wordsIn(words, act.object)
  const naming = beforeClause(scene, act.object)
  const by = typeof reply.by === 'string' ? [] : reply.by
  const bare = ids.length < 2
  const silent = stance === 'declines' || stance === 'no-response' || stance === 'not-confirmed'
  const noun = claimNoun(scene, reply)
  const [from, to] = act.object
  const asked =
    !policy &&
    (act.kind === 'tell' ? ids.length > 0 || (noun === null && to - from > 3) : act.kind === 'give' && ids.length > 0)
  const ownClaim = noun !== null && isTheirs(scene, act.object)
  return {
    reply,
    by,
    ids,
    weight: sum(words, ids),
    tells: ids.length > 1 && statesClaim(scene, words, reply) && !saysAny(scene, act.object),
    near: pointsAtNearest(scene, reply),
    bare,
    silent,
    pronoun: namesPronoun(scene, act.object),
    noun,
    cited: citedIn(field.mentions[act.sentence] ?? [], naming),
    claimants: wordsIn(words, naming),
    asked,
    wonders: asked && (scene.lower[from] === 'whether' || scene.lower[from] === 'if'),
    ownClaim,
    retracts: stance === 'refutes' && act.kind === 'phrase' && by.length > 0,
    negated: isNegated(scene, act.object),
    accused: noun === 'claim' && stance === 'denies',
    inquired:
      !ownClaim &&
      bare &&
      silent &&
      (/^(?:comment|respond|confirm)$/.test(act.kind) || (act.kind === 'phrase' && stance !== 'not-confirmed')),
  }
}

/** "no evidence for his claim": the noun that stands for what is answered is theirs. */
function isTheirs({ lower }: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (/^(?:his|her|its|their)$/.test(lower[i] ?? '') && claimSorts.has(lower[i + 1] ?? '')) return true
  return false
}

const isNegated = (scene: Scene, [from, to]: TokenSpan): boolean => {
  for (let i = from; i < to; i++) if (isNegation(scene, i)) return true
  return false
}

/** The sources mentioned in the words behind the act. */
const citedIn = (mentions: readonly Mention[], [from, to]: TokenSpan): readonly number[] =>
  mentions.filter(({ span: [a, b] }) => a >= from && b <= to).map((m) => m.source)
