import type { Role, Status } from '../article.js'
import { findActs } from '../find/acts/acts.js'
import { sceneOf } from '../find/grammar/scene.js'
import type { Linking } from '../link/linking.js'
import type { Splitting } from '../split/splitting.js'
import { compareCounts } from './claims/counts.js'
import { disagreements } from './claims/disagreements.js'
import { groupClaims, polarities } from './claims/same.js'
import type { Field } from './field.js'
import { opposites } from './implied/contradictions.js'
import { implied } from './implied/index.js'
import type { JudgedResponse, Judgement } from './judgement.js'
import { mentionsBySentence } from './mentions.js'
import { otherFigure } from './replies/needed-claims.js'
import { type Reply, readReplies } from './replies/replies.js'
import { respond } from './replies/responses.js'
import { basisOf } from './statuses/basis.js'
import { borrow } from './statuses/borrowed.js'
import { type Settled, settle } from './statuses/settle.js'
import { statesClaim } from './targets/pointing.js'
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
  const { responses, leading } = implied(field, called)
  const roles = rolesOf(splitting, replies, answered, leading)
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
  implied: readonly JudgedResponse[],
): readonly Role[] {
  const roles = splitting.sentences.map((s): Role => (s.furniture ? 'furniture' : 'statement'))
  for (const { sentence } of implied) roles[sentence] = 'response'
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
