import type { Role, Status } from '../article.js'
import { findActs } from '../find/acts.js'
import { sceneOf } from '../find/scene.js'
import type { Linking } from '../link/linking.js'
import type { Splitting } from '../split/splitting.js'
import { announcements } from './announcements.js'
import { askedAndDenied } from './asked.js'
import { basisOf } from './basis.js'
import { borrow } from './borrowed.js'
import { negations, opposites } from './contradictions.js'
import { contrasts } from './contrasts.js'
import { corrections } from './corrections.js'
import { compareCounts } from './counts.js'
import { debunked } from './debunks.js'
import { denials } from './denials.js'
import { setAside } from './despite.js'
import { disagreements } from './disagreements.js'
import { echoes } from './echoes.js'
import { faulting } from './faulting.js'
import type { Field } from './field.js'
import type { JudgedResponse, Judgement } from './judgement.js'
import { mentionsBySentence } from './mentions.js'
import { otherFigure } from './needed-claims.js'
import { noReplies } from './no-replies.js'
import { wordsExplained } from './own-words.js'
import { statesClaim } from './pointing.js'
import { rebuttals } from './rebuttals.js'
import { type Reply, readReplies } from './replies.js'
import { respond } from './responses.js'
import { groupClaims, polarities } from './same.js'
import { satires } from './satire.js'
import { setStraight } from './set-straight.js'
import { type Settled, settle } from './settle.js'
import { wordsOf } from './words.js'

/** Judge over the whole article: each sentence's role and status, and who answers what how. */
export function judge(splitting: Splitting, linking: Linking): Judgement {
  const scene = sceneOf(splitting)
  const { sentences } = splitting
  const words = wordsOf(scene, linking)
  const negative = polarities(scene)
  const groups = groupClaims(scene, words, linking, negative)
  const mentions = mentionsBySentence(splitting, linking)
  const read = readReplies(scene, linking, mentions, findActs(scene))
  // whoever gives another figure answers nobody: the two contradict each other
  const replies = read.filter(({ act }) => act.needsClaim !== 'figure')
  const answers = new Uint8Array(sentences.length)
  const denying = new Uint8Array(sentences.length)
  for (const { leads, stance, act } of replies) if (leads && stance === 'denies') denying[act.sentence] = 1
  for (const reply of replies) if (reply.leads && reply.act.kind !== 'provenance') answers[reply.act.sentence] = 1
  // an answer that tells what it answers states a claim all the same
  for (const reply of replies) if (statesClaim(scene, words, reply)) answers[reply.act.sentence] = 0
  const field: Field = {
    scene,
    linking,
    words,
    groups,
    answers,
    denying,
    mentions,
    negative,
    main: mainOf(linking, answers),
  }

  const answered = respond(field, replies)
  const called = answered.filter((r) => r !== null)
  const debunks = debunked(field, called)
  // a debunked story's first refutation answers all that the story tells
  const widened = debunks.find((r) => called.some((c) => c.sentence === r.sentence && c.grounds === r.grounds))
  const given = widened ? called.map((r) => (r.grounds === widened.grounds ? widened : r)) : called
  const straight = setStraight(field, new Set([...given, ...debunks].map((r) => r.sentence)))
  const busy = new Set([...debunks, ...straight].map((r) => r.sentence))
  const negated = negations(field).map((r) => denialAgain(r, field.denying, given))
  const contrary = [
    ...debunks.filter((r) => r !== widened),
    ...straight,
    ...negated.filter((r) => !busy.has(r.sentence)),
  ]
  const taken = (): ReadonlySet<number> => new Set([...given, ...contrary].map((r) => r.sentence))
  contrary.push(...satires(field, taken()))
  contrary.push(...corrections(field, taken()))
  contrary.push(...rebuttals(field, [...given, ...contrary]))
  contrary.push(...announcements(field, taken()))
  contrary.push(...echoes(field, [...given, ...contrary]))
  contrary.push(...askedAndDenied(field, taken()))
  contrary.push(...wordsExplained(field, taken()))
  contrary.push(...denials(field, [...given, ...contrary]))
  const aside = setAside(field, taken())
  // what goes before the clause that tells the news answers by the way
  contrary.push(...aside.filter((r) => r.stance !== 'denies'))
  contrary.push(...faulting(field, taken()))
  contrary.push(...noReplies(field, taken()))
  const apart = [...aside.filter((r) => r.stance === 'denies'), ...contrasts(field, taken())]
  const responses = [...given, ...contrary, ...apart].sort((a, b) => a.sentence - b.sentence)
  const roles = rolesOf(splitting, replies, answered, contrary)
  const basis = borrow(
    field,
    roles,
    sentences.map((_, i) => basisOf(scene, linking, i)),
  )
  const counts = [
    ...compareCounts(scene, linking, words),
    ...disagreements(field),
    ...opposites(field).map((pair) => ({ ...pair, agree: false })),
    ...read.flatMap((reply) => (reply.act.needsClaim === 'figure' ? otherFigure(field, reply) : [])),
  ]
  const settled = settle({ scene, linking, words, groups, basis, roles, responses, counts })
  const statuses = settled.map((s, i) => (linking.sentences[i]?.uncertain && s.status === 'unattributed' ? unsure : s))
  return {
    sentences: sentences.map((_, i) => ({
      role: roles[i] ?? 'statement',
      status: statuses[i]?.status ?? ('none' satisfies Status),
      claim: groups[i] ?? i,
      grounds: statuses[i]?.grounds ?? [],
    })),
    responses,
  }
}

/** "There is no offer", behind "the club denied talks": no answer to the denial, but the same to what that answers. */
function denialAgain(response: JudgedResponse, denying: Uint8Array, given: readonly JudgedResponse[]): JudgedResponse {
  if (!response.targets.every((t) => denying[t])) return response
  const first = given.find((r) => r.stance === 'denies' && response.targets.includes(r.sentence))
  const targets = first?.targets.filter((t) => t !== response.sentence) ?? []
  return first && targets.length ? { ...response, stance: first.stance, targets } : response
}

/** What lost an attribution for its confidence may be somebody else's: that it is the outlet's own cannot be said. */
const unsure: Settled = {
  status: 'none',
  grounds: [{ rule: 'judge/uncertain', span: null, note: 'Whether somebody said it is not sure enough.' }],
}

/** What each sentence does: a response where its main point is an answer, and that is not the news itself ("the ministry confirmed that …"). */
function rolesOf(
  splitting: Splitting,
  replies: readonly Reply[],
  answers: readonly (JudgedResponse | null)[],
  contrary: readonly JudgedResponse[],
): readonly Role[] {
  const roles = splitting.sentences.map((s): Role => (s.furniture ? 'furniture' : 'statement'))
  for (const { sentence } of contrary) roles[sentence] = 'response'
  // the first act that leads a sentence decides
  for (let i = replies.length - 1; i >= 0; i--) {
    const response = answers[i]
    if (!response || !replies[i]?.leads) continue
    const itself = response.targets.every((t) => t === response.sentence)
    const news = itself && (response.stance === 'confirms' || response.stance === 'verified')
    roles[response.sentence] = news ? 'statement' : 'response'
  }
  return roles
}

/** The first two sentences that rest on somebody: the claims that the article is about. */
function mainOf(linking: Linking, answers: Uint8Array): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < linking.sentences.length && found.length < 2; i++)
    if (linking.sentences[i]?.chain.length && !answers[i]) found.push(i)
  return found
}
