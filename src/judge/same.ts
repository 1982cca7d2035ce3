import { any, type Scene, Word } from '../find/scene.js'
import type { Words } from './words.js'

/** Which sentences state one claim: for each sentence the first sentence of its group. */
export type Groups = Int32Array

/** A word in more sentences than this brings no two of them together. */
const common = 16

/**
 * Find the sentences that state the same claim, cautiously: most of the shorter one's words in the longer one, equal polarity, no
 * numbers that contradict.
 */
export function groupClaims(scene: Scene, words: Words): Groups {
  const count = words.of.length
  const first = Int32Array.from({ length: count }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while ((first[at] ?? at) !== at) at = first[at] ?? at
    return at
  }
  const total = words.of.map((ids) => ids.reduce((n, id) => n + (words.weight[id] ?? 0), 0))
  const negative = words.of.map((_, i) => isNegative(scene, i))
  for (let a = 0; a < count; a++) {
    const ids = words.of[a] ?? []
    if (ids.length < 3) continue
    const shared = new Map<number, { weight: number; words: number; names: number }>()
    for (const id of ids) {
      const posting = words.postings[id] ?? []
      if (posting.length > common) continue
      for (const b of posting) {
        if (b <= a) continue
        const entry = shared.get(b) ?? { weight: 0, words: 0, names: 0 }
        entry.weight += words.weight[id] ?? 0
        entry.words++
        if (words.name[id]) entry.names++
        shared.set(b, entry)
      }
    }
    for (const [b, entry] of shared) {
      if (entry.words < 3 || negative[a] !== negative[b]) continue
      const small = Math.min(total[a] ?? 0, total[b] ?? 0)
      const large = Math.max(total[a] ?? 0, total[b] ?? 0)
      // a claim is more than the names in it
      if (entry.words - entry.names < 1) continue
      if (entry.weight < 0.62 * small || entry.weight < 0.3 * large) continue
      if (numbersDiffer(words, a, b)) continue
      const [x, y] = [root(a), root(b)]
      first[Math.max(x, y)] = Math.min(x, y)
    }
  }
  return first.map((_, i) => root(i))
}

/** Whether both give numbers and share none. */
export function numbersDiffer(words: Words, a: number, b: number): boolean {
  const left = (words.of[a] ?? []).filter((id) => words.number[id])
  const right = (words.of[b] ?? []).filter((id) => words.number[id])
  return left.length > 0 && right.length > 0 && !left.some((id) => right.includes(id))
}

/** Whether a sentence says that something is not so. */
export function isNegative(scene: Scene, index: number): boolean {
  const sentence = scene.splitting.sentences[index]
  if (!sentence) return false
  let count = 0
  for (let i = sentence.from; i < sentence.to; i++) if (any(scene, i, Word.negation) || scene.lower[i] === 'no') count++
  return count % 2 === 1
}
