import type { Scene } from '../find/scene.js'
import { claimNouns } from '../lexicon/stances.js'
import type { Linking } from '../link/linking.js'
import type { TokenSpan } from '../split/splitting.js'
import type { Reply } from './replies.js'
import type { Groups } from './same.js'
import { sum, type Words, wordsIn } from './words.js'

/** What the search for targets goes by. */
export interface Ground {
  readonly scene: Scene
  readonly linking: Linking
  readonly words: Words
  readonly groups: Groups
  /** For each sentence whether it only answers, and so states no claim. */
  readonly answers: Uint8Array
  /** For each sentence the sources mentioned in it. */
  readonly mentioned: readonly ReadonlySet<number>[]
  /** The first sentences that are no furniture. */
  readonly lead: number
}

/** How many sentences before and behind an answer are looked at. */
const reach = 40

/** The answered sentences, and whether the answer itself states what it answers. */
export interface Targets {
  readonly sentences: readonly number[]
  readonly self: boolean
}

/**
 * Find the sentences that state what is answered: by the words behind the act, by whom they cite, by whom they are about, by how
 * near they stand.
 */
export function targetsOf(ground: Ground, reply: Reply): Targets {
  const { scene, linking, words } = ground
  const { act } = reply
  const s = act.sentence
  const ids = wordsIn(words, act.object)
  const told = sum(words, ids)
  const states = statesClaim(scene, act.object, ids.length, act.kind)
  const cited = citedIn(linking, act.object, act.sentence)
  const by = Array.isArray(reply.by) ? (reply.by as readonly number[]) : []
  let best: { index: number; score: number }[] = []
  const count = words.of.length
  for (let t = Math.max(0, s - reach); t < Math.min(count, s + reach); t++) {
    if (t === s || ground.answers[t] || !words.of[t]?.length) continue
    const chain = linking.sentences[t]?.chain ?? []
    const origin = chain.at(-1)
    const own = origin !== undefined && by.length > 0 && origin.sources.some((i) => by.includes(i))
    let share = 0
    if (ids.length >= 2) {
      const there = words.of[t] ?? []
      share =
        sum(
          words,
          ids.filter((id) => there.includes(id)),
        ) / told
    }
    const cites = cited.some((i) => chain.some((link) => link.sources.includes(i)))
    if (ids.length >= 2 && states && share < 0.3 && !cites) continue
    let score = 3 * share
    if (cites) score += 1.5
    if (own) score -= 2
    if (by.some((i) => ground.mentioned[t]?.has(i)) && !own) score += 0.8
    const distance = Math.abs(s - t)
    score += (t < s ? 1 : 0.4) / (1 + 0.35 * distance)
    const kind = origin ? linking.sources[origin.sources[0] ?? -1]?.kind : undefined
    if (kind === 'anonymous' || kind === 'unknown' || kind === 'outlet') score += 0.6
    else if (kind) score += 0.4
    if (t < ground.lead) score += 0.4
    best.push({ index: t, score })
  }
  best.sort((a, b) => b.score - a.score)
  const top = best[0]
  if (!top || top.score < 0.9) return { sentences: [], self: states && ids.length >= 2 }
  best = best.filter((x) => x.score >= top.score - 0.35).slice(0, 3)
  return { sentences: best.map((x) => x.index).sort((a, b) => a - b), self: states && ids.length >= 2 }
}

/** Whether the words behind the act say what is answered, and do not only point at it. */
function statesClaim(scene: Scene, [from, to]: TokenSpan, content: number, kind: string): boolean {
  if (content < 2 || kind === 'respond') return false
  const { lower } = scene
  for (let i = from; i < to; i++) {
    const word = lower[i] ?? ''
    if (word === 'that' && i + 3 < to) return true
    if (word === 'having') return true
    if (
      claimNouns.has(word) &&
      i + 3 < to &&
      /^(?:that|of|about|on|its|his|her|their|the|saying|claiming)$/.test(lower[i + 1] ?? '')
    )
      return true
  }
  return kind === 'confirm' || kind === 'admit' || kind === 'deny'
}

/** The sources mentioned in the words behind the act. */
function citedIn(linking: Linking, span: TokenSpan, _sentence: number): readonly number[] {
  const found: number[] = []
  for (let s = 0; s < linking.sources.length; s++)
    if (linking.sources[s]?.mentions.some(([a, b]) => a >= span[0] && b <= span[1])) found.push(s)
  return found
}
