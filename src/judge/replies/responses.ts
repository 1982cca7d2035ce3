import type { Stance } from '../../article.js'
import type { Act } from '../../find/acts/act.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { aboutResponder, mentionsResponder } from '../targets/about.js'
import { saysAny } from '../targets/pointing.js'
import { answeredBy } from './answered.js'
import { sameParty } from './bare-answers.js'
import { claimedIn, isOfSomethingElse, nearIfStrange } from './needed-claims.js'
import { isOpenEnd } from './open-ends.js'
import { isPlea } from './pleas.js'
import type { Reply } from './replies.js'
import { tellsOfWho } from './roles.js'

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
  const all = [...new Set(answeredBy(field, reply, before))].sort((a, b) => a - b)
  const targets = act.needsClaim === true ? claimedIn(field, reply, all) : nearIfStrange(field, reply, all)
  const stance = stanceToward(field, reply, targets)
  const note = `\u201c${textOf(field, act.cue)}\u201d: ${meanings[stance]}.`
  return {
    by: reply.by,
    stance,
    sentence: act.sentence,
    targets,
    grounds: [{ rule: `judge/${act.kind}`, span: act.cue, note }],
    ...(tellsOfWho(field.scene, act) ? { aside: true } : {}),
  }
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
