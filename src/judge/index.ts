import type { Role, Stance, Status } from '../article.js'
import { findActs } from '../find/acts.js'
import { sceneOf } from '../find/scene.js'
import type { Ground, Linking } from '../link/linking.js'
import type { Splitting } from '../split/splitting.js'
import { aboutResponder } from './about.js'
import { basisOf } from './basis.js'
import { effectOf } from './effects.js'
import type { JudgedResponse, Judgement } from './judgement.js'
import { type Reply, readReplies } from './replies.js'
import { isAside, leads } from './roles.js'
import { groupClaims } from './same.js'
import { first } from './statuses.js'
import { type Ground as Field, targetsOf } from './targets.js'
import { wordsOf } from './words.js'

/** Judge over the whole article: each sentence's role and status, and who answers what how. */
export function judge(splitting: Splitting, linking: Linking): Judgement {
  const scene = sceneOf(splitting)
  const { sentences } = splitting
  const words = wordsOf(scene, linking)
  const groups = groupClaims(scene, words)
  const replies = readReplies(scene, linking, findActs(scene))
  const basis = sentences.map((_, i) => basisOf(scene, linking, i))

  // sentences whose first act leads them state no claim of their own, unless what they answer is told in them
  const leading = new Uint8Array(sentences.length)
  for (const reply of replies) if (leads(scene, linking, reply)) leading[reply.act.sentence] = 1
  const mentioned = sentences.map(() => new Set<number>())
  linking.sources.forEach((source, i) => {
    for (const [from] of source.mentions) mentioned[splitting.sentenceOf[from] ?? -1]?.add(i)
  })
  let lead = 0
  for (let n = 0; lead < sentences.length && n < 2; lead++) if (!sentences[lead]?.furniture) n++
  const field: Field = { scene, linking, words, groups, answers: leading, mentioned, lead }

  const role: Role[] = sentences.map((s) => (s.furniture ? 'furniture' : 'statement'))
  const responses: JudgedResponse[] = []
  const effects: Status[][] = sentences.map(() => [])
  const grounds: Ground[][] = basis.map((b) => [b.ground])
  const judged: { reply: Reply; targets: readonly number[]; self: boolean; response: JudgedResponse }[] = []
  for (const reply of replies) {
    const s = reply.act.sentence
    const found = targetsOf(field, reply)
    const aside = isAside(scene, reply)
    let self = aside || found.self
    let targets = aside ? [] : found.sentences
    if (reply.stance === 'confirms' && targets.every((t) => t > s)) {
      // the news itself
      targets = []
      self = reply.act.asserts
    }
    const all = self ? [...new Set([...targets, s])].sort((a, b) => a - b) : targets
    const stance = stanceToward(field, reply, all)
    const response: JudgedResponse = {
      by: reply.by,
      stance,
      sentence: s,
      targets: all,
      grounds: [{ rule: `judge/${reply.act.kind}`, span: reply.act.cue, note: noteOf(stance) }],
    }
    responses.push(response)
    judged.push({ reply, targets, self, response })
    if (leading[s] && !(stance === 'confirms' && targets.length === 0)) role[s] = 'response'
    const effect = effectOf(linking, response)
    if (effect) for (const t of all) effects[t]?.push(effect)
  }

  const status = basis.map((b, i) => (b.status === 'none' ? 'none' : first([b.status, ...(effects[i] ?? [])])))
  for (let s = 0; s < sentences.length; s++) {
    if (role[s] !== 'response') continue
    const answered = judged.filter((j) => j.response.sentence === s).flatMap((j) => j.response.targets)
    status[s] = first(
      answered.map((t) =>
        t === s ? first([selfBasis(basis[s]?.status ?? 'none'), ...(effects[s] ?? [])]) : (status[t] ?? 'none'),
      ),
    )
  }
  return {
    sentences: sentences.map((_, i) => ({
      role: role[i] ?? 'statement',
      status: status[i] ?? 'none',
      grounds: grounds[i] ?? [],
    })),
    responses,
  }
}

const selfBasis = (status: Status): Status => (status === 'unattributed' ? 'unconfirmed' : status)

/** "Denied" by somebody whom the claim is not about is `disputes`. */
function stanceToward(field: Field, reply: Reply, targets: readonly number[]): Stance {
  if (reply.stance !== 'denies') return reply.stance
  return aboutResponder(field, reply, targets) ? 'denies' : 'disputes'
}

function noteOf(stance: Stance): string {
  return `These words make it \u201c${stance}\u201d.`
}
