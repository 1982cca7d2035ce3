import type { Stance } from '../../article.js'
import { type AnswerVerb, answerVerbs } from '../../lexicon/stances.js'
import { perForm } from '../../split/forms.js'
import type { SentenceSpan, TokenSpan } from '../../split/splitting.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { type Act, asserting } from './act.js'
import {
  agentAfter,
  isClaimOfRelative,
  isConditional,
  isFirstPerson,
  isOutletItself,
  objectOf,
  subjectBefore,
  subjectSide,
} from './act-parts.js'
import { admitsQuoted } from './admissions.js'
import { fits } from './frames.js'
import { isForegone, isNoNews } from './no-news.js'
import { isAttribute, isDescribed, isNoun } from './noun-readings.js'
import { type Operators, operatorsBefore } from './operators.js'

/** What the outlet itself confirms it has checked. */
const checkedBy: Readonly<Partial<Record<Stance, Stance>>> = { confirms: 'verified', 'not-confirmed': 'unverified' }

const verbs = new Map<string, AnswerVerb>()
for (const verb of answerVerbs) for (const form of verb.forms) if (!verbs.has(form)) verbs.set(form, verb)
export const isAnswerVerb = (word: string): boolean => verbs.has(word)
const verbOf = perForm((_, lower) => verbs.get(lower) ?? null)

/** The act that the verb at token `head` makes, or `null`; no token before `free` belongs to it. */
export function verbAct(scene: Scene, s: SentenceSpan, index: number, head: number, free: number): Act | null {
  const { lower, tokens } = scene
  const verb = verbOf(tokens, head)
  if (!verb || isNoun(scene, head, s)) return null
  let ops = operatorsBefore(scene, head, s.from)
  const wished = /^(?:wished|wanted|cared)$/.test(lower[ops.from] ?? '')
  if (ops.governed || (ops.unreal && !ops.modal && !wished)) return null
  // "Neither would comment": it negates and is the subject too
  const bare: TokenSpan | null = isBareNeither(scene, ops.from, s.from) ? [ops.from, ops.from + 1] : null
  const who = bare ?? subjectBefore(scene, Math.max(ops.from, free), s.from)
  // "no one has denied it", "neither of them has answered", "neither of them would comment"
  if (
    who &&
    (bare !== null || !ops.negated) &&
    (/^(?:no|none|neither|nobody)$/.test(lower[who[0]] ?? '') || isNeitherNor(scene, who, s.from))
  )
    ops = {
      ...ops,
      negated: true,
      pending: !ops.modal && !wished,
      refused: (ops.modal || wished) && !ops.passive,
      unable: ops.unable || (ops.modal && ops.passive),
      unreal: false,
    }
  if (ops.unreal || isForegone(scene, ops.from)) return null
  const plain = !ops.negated && !ops.refused && !ops.unable
  const participle = /(?:ed|n)$/.test(lower[head] ?? '')
  const passive = participle && !ops.refused && (ops.passive || (lower[head + 1] === 'by' && ops.from === head))
  if (plain && participle && lower[head - 1] === 'or') return null
  if (plain && !passive && participle && ops.from === head && isAttribute(scene, head)) return null
  if (plain && !passive && participle && isDescribed(scene, ops.from, head)) return null
  if ((plain || passive) && isConditional(scene, head, s.from)) return null
  // "a means of verifying it", "trust and verify": what may be done
  if (plain && !passive && verb.name === 'verify' && /(?:ing|y|cate)$/.test(lower[head] ?? '') && ops.from === head)
    return null
  // "has confirmed nothing of the kind"
  const nothing = plain && lower[head + 1] === 'nothing' && verb.name === 'confirm'
  const stance = nothing ? verb.negated : stanceOf(scene, verb, ops, plain)
  if (!stance || (!asserting.has(stance) && isNoNews(scene, verb, ops, head, who))) return null
  // "the claims, which the bank disputes, led to \u2026": nothing behind it is disputed
  const idle = lower[head + 1] === ',' && isClaimOfRelative(scene, ops.from, s.from)
  const behind: TokenSpan = idle ? [head + 1, head + 1] : objectOf(scene, head + 1, s.to)
  // "\u201cWe lost it,\u201d he admitted"
  const isQuoted = verb.name === 'admit' && plain && !passive && admitsQuoted(scene, { ops, head, low: s.from })
  const object = isQuoted ? quotedObject(scene, s, head, who, behind) : behind
  if (!fits(scene, { verb, ops, plain, passive, head, object, low: s.from })) return null
  const cue: TokenSpan = [Math.max(ops.from, free), head + 1]
  // "questioned whether she knew": an answer only to who has said that she did
  const wonders = verb.name === 'dispute' && plain && /^(?:whether|if)$/.test(lower[head + 1] ?? '')
  const act = {
    sentence: index,
    cue,
    head: [head, head + 1] as const,
    object,
    kind: verb.name,
    ...(wonders && { needsClaim: true as const }),
  }
  if (passive) return passiveAct(scene, s, { ...act, object: subjectSide(scene, ops.from, s.from) }, stance)
  if (isQuotedAlone(scene, head)) return null
  const asserts = asserting.has(stance)
  if (who && isOutletItself(scene, who))
    return { ...act, stance: checkedBy[stance] ?? stance, by: 'outlet', who: null, asserts }
  if (who && isFirstPerson(scene, who)) return { ...act, stance, by: 'voice', who: null, asserts }
  // what somebody quoted says of others' answers is theirs to say, but not of their own
  const quote = scene.inside[head] ?? -1
  if (quote >= 0 && who && (scene.inside[who[0]] ?? -1) === quote)
    return { ...act, stance, by: 'source', who, asserts, quoted: true }
  if ((tokens.words[head] ?? '') !== lower[head] && quote >= 0) return null
  return { ...act, stance, by: 'source', who, asserts }
}

/** The words that somebody admits something in: before them, or behind the verb's comma. */
function quotedObject(
  scene: Scene,
  s: SentenceSpan,
  head: number,
  who: TokenSpan | null,
  behind: TokenSpan,
): TokenSpan {
  if (any(scene, head + 2, Word.quote)) return [head + 2, s.to]
  return who && who[1] <= head ? [s.from, who[0]] : behind
}

function passiveAct(
  scene: Scene,
  s: SentenceSpan,
  act: Pick<Act, 'sentence' | 'cue' | 'head' | 'object' | 'needsClaim'> & { readonly kind: AnswerVerb['name'] },
  stance: Stance,
): Act | null {
  if (act.kind === 'tell' || act.kind === 'give' || act.kind === 'comment') return null
  if (act.kind === 'respond') return { ...act, stance: 'no-response', by: 'source', who: null, asserts: false }
  const agent = agentAfter(scene, act.head[1], s.to)
  if (agent) return { ...act, stance, by: 'source', who: agent, asserts: asserting.has(stance) }
  const checks = act.kind === 'confirm' || act.kind === 'verify' || act.kind === 'establish'
  if (stance === 'not-confirmed' || stance === 'unverified')
    return checks ? { ...act, stance: 'unverified', by: 'outlet', who: null, asserts: false } : null
  if ((scene.inside[act.head[0]] ?? -1) >= 0) return null
  return stance === 'verified' || stance === 'confirms' || stance === 'denies'
    ? { ...act, stance, by: 'nobody', who: null, asserts: true }
    : null
}

function stanceOf(scene: Scene, verb: AnswerVerb, ops: Operators, plain: boolean): Stance | null {
  if (plain) return verb.plain
  const checks = verb.name === 'confirm' || verb.name === 'verify'
  if (checks && scene.lower[ops.from] === 'without') return null
  if (checks && ops.independent) return 'unverified'
  if (verb.name === 'comment' && ops.pending && !ops.refused) return 'no-response'
  if (ops.refused) return verb.refused
  if (ops.unable) return verb.unable
  return verb.negated
}

/** "Neither would comment", "Neither responded": never "the palace neither confirmed nor denied it". */
function isBareNeither(scene: Scene, at: number, low: number): boolean {
  if (scene.lower[at] !== 'neither') return false
  if (at === low) return true
  return any(scene, at + 1, Word.auxiliary) && any(scene, at - 1, Word.punctuation | Word.conjunction)
}

/** "neither the ministry nor the army": what goes before is negative too. */
function isNeitherNor(scene: Scene, who: TokenSpan, low: number): boolean {
  const { lower } = scene
  if (lower[who[0] - 1] !== 'nor') return false
  for (let i = who[0] - 2; i >= Math.max(low, who[0] - 14); i--) if (lower[i] === 'neither') return true
  return false
}

/** "the agency \u201cconfirmed\u201d that": marks around the verb alone keep it at arm's length. */
function isQuotedAlone(scene: Scene, head: number): boolean {
  return any(scene, head - 1, Word.quote) && any(scene, head + 1, Word.quote)
}
