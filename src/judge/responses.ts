import type { Stance } from '../article.js'
import type { Act } from '../find/act.js'
import type { Scene } from '../find/scene.js'
import { claimNouns } from '../lexicon/stances.js'
import { aboutResponder, mentionsResponder } from './about.js'
import { bareAnswer, lastOf, sameParty, saysNoMore } from './bare-answers.js'
import { disagreementIn } from './disagreements.js'
import type { Field } from './field.js'
import type { JudgedResponse } from './judgement.js'
import { claimedIn, isOfSomethingElse, nearIfStrange, toldJustBefore } from './needed-claims.js'
import { isOpenEnd } from './open-ends.js'
import { isPlea, pleadsTo } from './pleas.js'
import { saysAny, statesClaim } from './pointing.js'
import type { Reply } from './replies.js'
import { isApposed, isAside } from './roles.js'
import { targetsOf } from './targets.js'
import { wordsIn } from './words.js'

/**
 * What is answered by whom, with the sentences that state it; for each reply, in the order of the text. `null`: it answers nothing, as
 * where a picture is from that nobody has claimed anything of.
 */
export function respond(field: Field, replies: readonly Reply[]): readonly (JudgedResponse | null)[] {
  const before: JudgedResponse[] = []
  return replies.map((reply) => {
    const response = responseTo(field, reply, before)
    const idle = response.targets.every((t) => t === response.sentence)
    if (needsClaim(reply) && idle) return null
    if (mayBeIdle(field, reply.act) && (idle || isFarOff(field, reply.act, response))) return null
    if (mayMeanElse.has(reply.act.kind) && isOfSomethingElse(field, reply, response.targets)) return null
    if (isSaidTwice(response, before) || isOpenEnd(field, reply, response)) return null
    before.push(response)
    return response
  })
}

/** "rejected the report, calling it a lie": one answer in two words of one sentence. */
const isSaidTwice = ({ sentence, by, stance }: JudgedResponse, before: readonly JudgedResponse[]): boolean =>
  before.some(
    (r) =>
      r.sentence === sentence &&
      (r.stance === stance || (isContrary.has(stance) && isContrary.has(r.stance))) &&
      (r.by === by || sameParty(r.by, by)),
  )

const isContrary: ReadonlySet<Stance> = new Set(['denies', 'disputes', 'refutes'])

/** Acts whose words mean something else where nobody has told what they are of. */
const mayMeanElse: ReadonlySet<Act['kind']> = new Set(['phrase', 'dispute'])

/** A picture's origin answers nothing where nobody has claimed another, nor does a plea where nobody has been accused. */
const needsClaim = ({ act: { kind, stance, needsClaim } }: Reply): boolean =>
  needsClaim !== undefined || kind === 'provenance' || (kind === 'phrase' && stance === 'confirms')

/** "did not rule out a meeting": of what was told long ago, or is told only later. */
const isFarOff = ({ scene: { lower } }: Field, { head }: Act, { sentence, targets }: JudgedResponse): boolean =>
  lower.slice(head[0], head[1]).some((word) => /^rul(?:e|ed|ing)$/.test(word)) &&
  !targets.some((t) => t < sentence && sentence - t <= 3)

/** "did not rule out a tour", "was unaware of the stairs", "did not brush it off": what nobody has told nobody has asked about. */
function mayBeIdle({ scene }: Field, { kind, stance, cue, head, object }: Act): boolean {
  const { lower } = scene
  if (kind !== 'phrase' || stance !== 'not-confirmed' || saysAny(scene, [head[0], object[1]])) return false
  for (let i = cue[0]; i < head[0]; i++) if (/^(?:not|n't|never)$/.test(lower[i] ?? '')) return true
  if (/^(?:refused|declined|refuses|declines)$/.test(lower[head[0]] ?? '')) return false
  for (let i = head[0]; i < head[1]; i++) if (ignorant.test(lower[i] ?? '')) return true
  return false
}

const ignorant = /^(?:aware|unaware|recall|remember|know|knew|knowing|rule|ruled|ruling)$/

function responseTo(field: Field, reply: Reply, before: readonly JudgedResponse[]): JudgedResponse {
  const { act } = reply
  const all = [...new Set(answered(field, reply, before))].sort((a, b) => a - b)
  const targets = act.needsClaim === true ? claimedIn(field, reply, all) : nearIfStrange(field, reply, all)
  const stance = stanceToward(field, reply, targets)
  const note = `\u201c${textOf(field, act.cue)}\u201d: ${meanings[stance]}.`
  return {
    by: reply.by,
    stance,
    sentence: act.sentence,
    targets,
    grounds: [{ rule: `judge/${act.kind}`, span: act.cue, note }],
  }
}

function answered(field: Field, reply: Reply, before: readonly JudgedResponse[]): readonly number[] {
  const { act } = reply
  const here = act.sentence
  if (isAside(field.scene, act)) {
    // "false ones like the news about the flood": told elsewhere too
    const others = namesStory(field.scene, act) ? targetsOf(field, reply, nothing) : []
    return [here, ...others]
  }
  // "\u201cWe lost it,\u201d he admitted": what he says there himself
  if (isApposed(field.scene, act) || (act.kind === 'admit' && act.asserts && act.object[1] <= act.cue[0])) return [here]
  if (act.needsClaim === 'told') return toldJustBefore(field, reply)
  // "could not say which version was right": both
  const two = act.asserts ? null : disagreementIn(field, here)
  if (two) return two
  const line = claimLine(field, act)
  if (line >= 0) return [line]
  const verdict = verdictOn(field, act, before)
  if (verdict) return verdict
  if (saysNoMore(field, reply)) return [here - 1]
  if (asksOfItself(field, act)) return []
  const accused = pleadsTo(field, act)
  if (accused.length) return accused
  const pointed = wordsIn(field.words, act.object).length < 2 ? bareAnswer(field, reply, before) : null
  if (pointed) return pointed
  const beside = before.at(-1)
  // "confirmed the talks but gave no details": one answer about one thing
  if (!act.asserts && beside?.sentence === here && sameParty(beside.by, reply.by)) return beside.targets
  const states = !authenticates(field, act) && statesClaim(field.scene, field.words, reply)
  const found = targetsOf(field, reply, issuesOf(before))
  // "later confirmed that the woman was in hospital": what was no more than said before
  const later = !found.length && isLater(field, act) ? toldJustBefore(field, reply) : []
  if (later.length) return later
  const self = states && !saysAny(field.scene, act.object)
  if (opensWithDenial(field, reply) && !found.some((t) => t < here || sharesMatter(field, act, t))) return [here]
  if (reply.stance === 'confirms' && found.every((t) => t > here)) return act.asserts ? [here] : []
  // somebody who goes on denying the same thing in other words
  if (!found.length && !states && act.asserts) return lastOf(before, reply)?.targets ?? []
  // "denies any links", "would not confirm anyone's identity": the sentence tells no claim where another does
  return self || (states && !found.length && act.asserts) ? [...found, here] : found
}

/** "have denied any wrongdoing in leading the climb", in the first sentences: it tells itself what is denied, though "any" points at more. */
const opensWithDenial = ({ scene, words }: Field, { act, stance }: Reply): boolean =>
  stance === 'denies' && act.sentence < 2 && saysAny(scene, act.object) && wordsIn(words, act.object).length > 2

/** Whether a sentence shares more than one plain word with what is denied. */
const sharesMatter = ({ words }: Field, { object }: Act, index: number): boolean =>
  wordsIn(words, object).filter((id) => !words.name[id] && words.of[index]?.includes(id)).length > 1

/** "confirmed that the memo was genuine": what the memo tells, and no claim of its own. */
const authenticates = ({ scene: { lower } }: Field, { kind, object: [from, to] }: Act): boolean =>
  kind === 'confirm' &&
  lower.slice(from, from + 4).some((word) => claimNouns.has(word)) &&
  lower.slice(from, Math.min(to, from + 8)).some((word) => /^(?:genuine|authentic|real)$/.test(word))

/** "later confirmed", "subsequently acknowledged". */
const isLater = ({ scene: { lower } }: Field, { kind, stance, head }: Act): boolean =>
  stance === 'confirms' &&
  (kind === 'confirm' || kind === 'admit') &&
  /^(?:later|subsequently|eventually|afterwards|since)$/.test(lower[head[0] - 1] ?? '')

/** "Two walked out; neither would say why": why of what the same sentence has told before. */
function asksOfItself({ scene: { lower, splitting } }: Field, { cue, sentence }: Act): boolean {
  const { from = 0, to = 0 } = splitting.sentences[sentence] ?? {}
  return cue[0] - from > 4 && cue[1] >= to - 2 && /^(?:why|how|when|where)$/.test(lower[cue[1]] ?? '')
}

/** "CLAIM: \u2026" before "ASSESSMENT: False.": the line that a fact-check's verdict is of, or -1. */
function claimLine({ scene: { lower, splitting } }: Field, { kind, cue, sentence }: Act): number {
  if (kind !== 'falsity' || lower[cue[0] - 1] !== ':') return -1
  for (let t = sentence - 1; t >= Math.max(0, sentence - 6); t--) {
    const from = splitting.sentences[t]?.from ?? 0
    if (/^claims?$/.test(lower[from] ?? '') && lower[from + 1] === ':') return t
  }
  return -1
}

/** "Our rating: False" at the end of a fact-check: what has been called false first is what it rates. */
function verdictOn(
  { scene: { lower } }: Field,
  { kind, cue }: Act,
  before: readonly JudgedResponse[],
): readonly number[] | undefined {
  if (kind !== 'falsity' || lower[cue[0] - 1] !== ':') return undefined
  return before.find((r) => r.stance === 'refutes' && r.targets.length > 0)?.targets
}

/** "false reports that \u2026", "bogus ones like the news about \u2026": a story, and not this one telling of it. */
const namesStory = ({ lower }: Scene, { head, stance }: Act): boolean =>
  stance === 'refutes' &&
  /^(?:ones?|news|reports?|claims?|stories|story|rumou?rs?)$/.test(lower[head[1] - 1] ?? '') &&
  /^(?:like|such|about|that|of)$/.test(lower[head[1]] ?? '')

const nothing: ReadonlySet<number> = new Set()

/** What has been answered so far by more than silence. */
function issuesOf(before: readonly JudgedResponse[]): ReadonlySet<number> {
  const told = before.slice(-12).filter((r) => !/^(?:declines|no-response|verified)$/.test(r.stance))
  return new Set(told.flatMap((r) => r.targets))
}

/** "Denied" by somebody whom the claim is not about is `disputes`. */
function stanceToward(field: Field, reply: Reply, targets: readonly number[]): Stance {
  const { act } = reply
  if (contests(reply.stance) && isCheckers(field, reply.by)) return 'refutes'
  if (reply.stance === 'refutes' && act.kind === 'falsity' && isOutlets(field, reply.by))
    return mentionsResponder(field, reply.by, targets) ? 'denies' : 'refutes'
  // "the claims are a rush to judgment": whoever they are about denies them
  if (reply.stance === 'disputes' && act.by === 'voice' && act.needsClaim === 'told' && typeof reply.by !== 'string')
    return mentionsResponder(field, reply.by, targets) ? 'denies' : 'disputes'
  // only whose plans they are can rule them out
  if (reply.stance !== 'denies' || (act.needsClaim && act.kind === 'phrase') || isPlea(field.scene, reply.act))
    return reply.stance
  return aboutResponder(field, reply, targets) ? 'denies' : 'disputes'
}

const contests = (stance: Stance): boolean => stance === 'denies' || stance === 'disputes'

/** Whether fact-checkers answer, whose trade it is to show what is false. */
const isCheckers = ({ linking }: Field, by: Reply['by']): boolean =>
  typeof by !== 'string' &&
  by.every((i) => {
    const { name, description } = linking.sources[i] ?? {}
    return checkers.test(`${name ?? ''} ${description ?? ''}`)
  })

const checkers = /\bfact[- ]?check(?:ers?|ing)?\b|politifact|snopes/i

/** Whether outlets answer: of what is said of themselves they are a party too. */
const isOutlets = ({ linking }: Field, by: Reply['by']): by is readonly number[] =>
  typeof by !== 'string' && by.every((i) => linking.sources[i]?.kind === 'outlet')

const textOf = ({ scene: { tokens } }: Field, [from, to]: readonly [number, number]): string =>
  tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0).replace(/\s+/g, ' ')

/** What each stance means, as the end of a sentence. */
const meanings: Readonly<Record<Stance, string>> = {
  confirms: 'it is confirmed',
  denies: 'the party that it is about denies it',
  disputes: 'somebody else contradicts or doubts it',
  declines: 'nothing is said of it',
  'not-confirmed': 'it is not confirmed',
  'no-response': 'there is no answer',
  verified: 'it has been checked',
  unverified: 'it could not be checked',
  refutes: 'it is shown to be false, or taken back',
}
