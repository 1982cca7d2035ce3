import { type Facts, Shape } from './facts.js'
import { small, wordy } from './hash.js'
import type { SpotScene } from './spot-scene.js'

/** The labels of the first stage: who speaks, what signals it, what is said; which goes with which is the second's task. */
export const spotLabels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const Spot = { outside: 0, source: 1, cue: 3, content: 5 } as const

/** The most features that a token has. */
export const spotWidth = 39

/**
 * Write the features of token `i` in its block `[from, to)` over `out[o …]`. The templates are those that were left when of ninety the
 * ones that the held-out likelihood missed least were taken out step by step.
 *
 * @returns how many they are
 */
export function spotFeatures(
  f: Facts,
  scene: SpotScene,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  o: number,
): number {
  const { word, stem, shape, fine, coarse, cueHabit, sourceHabit, tag, quote, hint } = f
  const begin = o
  const m1 = i - 1 >= from ? i - 1 : -1
  const m2 = i - 2 >= from ? i - 2 : -1
  const m3 = i - 3 >= from ? i - 3 : -1
  const p1 = i + 1 < to ? i + 1 : -1
  const p2 = i + 2 < to ? i + 2 : -1
  const p3 = i + 3 < to ? i + 3 : -1
  const l = scene.left[i] as number
  const r = scene.right[i] as number
  const w = word[i] as number
  const s = stem[i] as number
  const t = tag[i] as number
  const tm1 = m1 < 0 ? 31 : (tag[m1] as number)
  const tp1 = p1 < 0 ? 31 : (tag[p1] as number)
  const tp2 = p2 < 0 ? 31 : (tag[p2] as number)
  const h = cueHabit[i] as number
  const q = quote[i] as number
  const qm1 = m1 < 0 ? 9 : (quote[m1] as number)
  const qp1 = p1 < 0 ? 9 : (quote[p1] as number)
  const sh = shape[i] as number
  const shm1 = m1 < 0 ? 0 : (shape[m1] as number)
  const traits = scene.traits[i] as number
  const wp1 = p1 < 0 ? 1 : (word[p1] as number)
  // the word and its neighbours
  out[o++] = wordy(1, w)
  out[o++] = wordy(2, s, t)
  out[o++] = small(3, fine[i] as number)
  out[o++] = small(4, coarse[i] as number)
  out[o++] = small(5, sh + 32 * t)
  out[o++] = wordy(6, m1 < 0 ? 1 : (word[m1] as number))
  out[o++] = wordy(7, wp1)
  if (m1 >= 0) out[o++] = wordy(8, stem[m1] as number)
  // parts of speech
  out[o++] = small(10, t)
  out[o++] = small(11, tm1 + 32 * t)
  out[o++] = small(12, t + 32 * tp1)
  out[o++] = small(13, t + 32 * (tp1 + 32 * tp2))
  if (m3 >= 0) out[o++] = small(14, tag[m3] as number)
  out[o++] = small(15, m2 < 0 ? 31 : (tag[m2] as number))
  out[o++] = small(16, tp2)
  if (p3 >= 0) out[o++] = small(17, tag[p3] as number)
  // how often the words are part of a cue, of a source
  out[o++] = small(20, h)
  if (m2 >= 0) out[o++] = small(21, cueHabit[m2] as number)
  if (p2 >= 0) out[o++] = small(22, cueHabit[p2] as number)
  out[o++] = wordy(23, wp1, h)
  out[o++] = small(24, h + 16 * (q + 16 * (scene.rank[i] as number)))
  out[o++] = small(25, h + 16 * (scene.verbs[i] as number))
  out[o++] = small(26, (sourceHabit[i] as number) + 16 * t)
  // quotations, punctuation and the place in the sentence
  out[o++] = small(30, q + 16 * (qm1 + 16 * qp1))
  out[o++] = small(31, q + 16 * traits)
  out[o++] = wordy(32, w, q)
  out[o++] = small(33, q + 16 * (shm1 + 32 * sh))
  out[o++] = small(34, (scene.run[i] as number) + 16 * t)
  out[o++] = small(35, (i - from < 4 ? i - from : 7) + 16 * traits)
  out[o++] = small(36, to - i < 4 ? to - i : 7)
  // what the rules make of it
  const g = hint[i] as number
  const gm1 = m1 < 0 ? 7 : (hint[m1] as number)
  const gp1 = p1 < 0 ? 7 : (hint[p1] as number)
  const around = gm1 + 8 * (g + 8 * gp1)
  const rule = f.hintRule[i] as number
  const sure = f.hintSure[i] as number
  out[o++] = small(40, g)
  out[o++] = small(41, around)
  out[o++] = wordy(42, rule, g)
  out[o++] = wordy(43, rule, around)
  out[o++] = wordy(44, s, g)
  out[o++] = small(45, g + 8 * ((l < 0 ? 7 : (hint[l] as number)) + 8 * (r < 0 ? 7 : (hint[r] as number))))
  out[o++] = small(46, gm1 + 8 * (g + 8 * (sh + 32 * shm1)))
  out[o++] = small(47, g + 8 * (sure + 16 * h))
  out[o++] = small(48, g + 8 * (sure + 16 * (gm1 + 8 * gp1)))
  return o - begin
}

/** The edge classes: which transitions a token allows by the marks around it. */
export const spotEdges = 12
export function spotEdge(f: Facts, from: number, i: number): number {
  if (i === from) return 0
  const before = f.shape[i - 1] as number
  const here = f.shape[i] as number
  if (here === Shape.opening) return before === Shape.comma || before === Shape.colon ? 1 : 2
  if (before === Shape.closing) return 3
  if (before === Shape.opening) return 4
  if (here === Shape.closing) return 5
  if (f.sentence[i] !== f.sentence[i - 1]) return 6
  if (here >= Shape.comma && here <= Shape.dash) return 7
  if (before >= Shape.comma && before <= Shape.dash) return (f.quote[i] as number) === 0 ? 8 : 9
  return (f.quote[i] as number) === 0 ? 10 : 11
}
