import type { Role, Status } from '../article.js'
import { findActs } from '../find/acts.js'
import { sceneOf } from '../find/scene.js'
import type { Linking } from '../link/linking.js'
import type { Splitting } from '../split/splitting.js'
import { basisOf } from './basis.js'
import { negations } from './contradictions.js'
import { compareCounts } from './counts.js'
import type { JudgedResponse, Judgement } from './judgement.js'
import { type Reply, readReplies } from './replies.js'
import { respond } from './responses.js'
import { groupClaims } from './same.js'
import { settle } from './settle.js'
import { type Field, statesClaim } from './targets.js'
import { wordsOf } from './words.js'

/** Judge over the whole article: each sentence's role and status, and who answers what how. */
export function judge(splitting: Splitting, linking: Linking): Judgement {
  const scene = sceneOf(splitting)
  const { sentences } = splitting
  const words = wordsOf(scene, linking)
  const groups = groupClaims(scene, words)
  const replies = readReplies(scene, linking, findActs(scene))
  const answers = new Uint8Array(sentences.length)
  for (const reply of replies) if (reply.leads) answers[reply.act.sentence] = 1
  // an answer that tells what it answers states a claim all the same
  for (const reply of replies) if (statesClaim(scene, words, reply)) answers[reply.act.sentence] = 0
  const field: Field = {
    scene,
    linking,
    words,
    groups,
    answers,
    mentioned: mentionsBy(splitting, linking),
    main: mainOf(linking, answers),
  }

  const contrary = negations(field)
  const responses = [...respond(field, replies), ...contrary]
  const roles = sentences.map((s, i): Role => (s.furniture ? 'furniture' : roleOf(i, replies, responses, contrary)))
  const basis = sentences.map((_, i) => basisOf(scene, linking, i))
  const statuses = settle({ linking, groups, basis, roles, responses, counts: compareCounts(scene, linking) })
  return {
    sentences: sentences.map((_, i) => ({
      role: roles[i] ?? 'statement',
      status: statuses[i]?.status ?? ('none' satisfies Status),
      claim: groups[i] ?? i,
      grounds: statuses[i]?.grounds ?? [],
    })),
    responses: [...responses].sort((a, b) => a.sentence - b.sentence),
  }
}

/** A sentence whose main point is an answer; "the ministry confirmed that …" as the news itself is a statement. */
function roleOf(
  index: number,
  replies: readonly Reply[],
  responses: readonly JudgedResponse[],
  contrary: readonly JudgedResponse[],
): Role {
  const leading = replies.findIndex((r) => r.act.sentence === index && r.leads)
  const response = responses[leading]
  if (!response) return contrary.some((r) => r.sentence === index) ? 'response' : 'statement'
  const itself = response.targets.length === 0 || (response.targets.length === 1 && response.targets[0] === index)
  return itself && (response.stance === 'confirms' || response.stance === 'verified') ? 'statement' : 'response'
}

/** For each sentence the sources mentioned in it. */
function mentionsBy(splitting: Splitting, linking: Linking): readonly ReadonlySet<number>[] {
  const found = splitting.sentences.map(() => new Set<number>())
  linking.sources.forEach((source, i) => {
    for (const [from] of source.mentions) found[splitting.sentenceOf[from] ?? -1]?.add(i)
  })
  return found
}

/** The first two sentences that rest on somebody: the claims that the article is about. */
function mainOf(linking: Linking, answers: Uint8Array): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < linking.sentences.length && found.length < 2; i++)
    if (linking.sentences[i]?.chain.length && !answers[i]) found.push(i)
  return found
}
