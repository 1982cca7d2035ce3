import type { Splitting } from '../../split/splitting.js'
import { type Facts, Shape } from './facts.js'
import { mix } from './hash.js'
import { Tag } from './tags.js'

/** The labels of the first stage: who speaks, what signals it, what is said; which goes with which is the second's task. */
export const spotLabels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const Spot = { outside: 0, source: 1, cue: 3, content: 5 } as const

/** What the first stage's features need beside the facts, by token. */
export interface SpotScene {
  /** The nearest token to the left (right) in the block that is no adverb, auxiliary, article or adjective; -1 where none. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** How its cue habit stands in its sentence: 0 none, 1 the highest, 2 the second highest, 3 lower. */
  readonly rank: Uint8Array
  /** Tokens since the last mark of punctuation or the start of the sentence, no more than 15. */
  readonly run: Uint8Array
  /** The sentence's traits: 1 holds a quotation mark, 2 starts inside a quotation, 4 is the first of its block, 8 the block's only one. */
  readonly traits: Uint8Array
  /** Finite verbs so far in the sentence, no more than 3. */
  readonly verbs: Uint8Array
}

export function spotScene(f: Facts, splitting: Splitting): SpotScene {
  const n = f.length
  const scene = {
    left: new Int32Array(n),
    right: new Int32Array(n),
    rank: new Uint8Array(n),
    run: new Uint8Array(n),
    traits: new Uint8Array(n),
    verbs: new Uint8Array(n),
  }
  for (let i = 0; i < n; i++) {
    if (i === 0 || f.block[i - 1] !== f.block[i]) scene.left[i] = -1
    else scene.left[i] = isLight(f, i - 1) ? (scene.left[i - 1] as number) : i - 1
  }
  for (let i = n - 1; i >= 0; i--) {
    if (i === n - 1 || f.block[i + 1] !== f.block[i]) scene.right[i] = -1
    else scene.right[i] = isLight(f, i + 1) ? (scene.right[i + 1] as number) : i + 1
  }
  const { sentences } = splitting
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]
    if (!sentence) continue
    const { from, to, block } = sentence
    let first = 0
    let second = 0
    let traits = f.quote[from] === 1 || f.quote[from] === 5 ? 2 : 0
    const before = sentences[s - 1]?.block === block
    const after = sentences[s + 1]?.block === block
    if (!before) traits |= after ? 4 : 8
    for (let i = from; i < to; i++) {
      const habit = f.cueHabit[i] as number
      if (habit > first) {
        second = first
        first = habit
      } else if (habit > second) second = habit
      if (f.shape[i] === Shape.opening || f.shape[i] === Shape.closing) traits |= 1
    }
    let run = 0
    let verbs = 0
    for (let i = from; i < to; i++) {
      const habit = f.cueHabit[i] as number
      scene.rank[i] = habit < 2 ? 0 : habit === first ? 1 : habit === second ? 2 : 3
      scene.traits[i] = traits
      scene.run[i] = run
      scene.verbs[i] = verbs
      const shape = f.shape[i] as number
      run = shape >= Shape.comma && shape <= Shape.bracketClose ? 0 : Math.min(15, run + 1)
      const tag = f.tag[i] as number
      if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) verbs = Math.min(3, verbs + 1)
    }
  }
  return scene
}

function isLight(f: Facts, i: number): boolean {
  const tag = f.tag[i] as number
  return tag === Tag.RB || tag === Tag.MD || tag === Tag.DT || tag === Tag.JJ || tag === Tag['PRP$'] || tag === Tag.AUX
}

/** How many features each token has. */
export const spotWidth = 93

/**
 * Write the features of token `i` in its block `[from, to)` over `out[o …]`.
 */
export function spotFeatures(
  f: Facts,
  scene: SpotScene,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  o: number,
): void {
  const { word, stem, suffix, shape, fine, coarse, cueHabit, sourceHabit, tag, quote } = f
  const end = o + spotWidth
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
  const tm2 = m2 < 0 ? 31 : (tag[m2] as number)
  const tp1 = p1 < 0 ? 31 : (tag[p1] as number)
  const tp2 = p2 < 0 ? 31 : (tag[p2] as number)
  const wm1 = m1 < 0 ? 1 : (word[m1] as number)
  const wp1 = p1 < 0 ? 1 : (word[p1] as number)
  const h = cueHabit[i] as number
  const hm1 = m1 < 0 ? 0 : (cueHabit[m1] as number)
  const hp1 = p1 < 0 ? 0 : (cueHabit[p1] as number)
  const c = fine[i] as number
  const q = quote[i] as number
  const sh = shape[i] as number
  const shm1 = m1 < 0 ? 0 : (shape[m1] as number)
  const shp1 = p1 < 0 ? 0 : (shape[p1] as number)
  const shl = l < 0 ? 0 : (shape[l] as number)
  const shr = r < 0 ? 0 : (shape[r] as number)
  const traits = scene.traits[i] as number
  const rank = scene.rank[i] as number
  const qm1 = m1 < 0 ? 9 : (quote[m1] as number)
  const qp1 = p1 < 0 ? 9 : (quote[p1] as number)
  const tl = l < 0 ? 31 : (tag[l] as number)
  const tr = r < 0 ? 31 : (tag[r] as number)
  let k = 1
  // the word and its neighbours
  out[o++] = mix(k++, w)
  out[o++] = mix(k++, s)
  out[o++] = mix(k++, suffix[i] as number)
  out[o++] = mix(k++, c)
  out[o++] = mix(k++, coarse[i] as number)
  out[o++] = mix(k++, sh + 32 * t)
  out[o++] = mix(k++, wm1)
  out[o++] = mix(k++, wp1)
  out[o++] = m2 < 0 ? mix(k, 1) : mix(k, word[m2] as number)
  k++
  out[o++] = p2 < 0 ? mix(k, 1) : mix(k, word[p2] as number)
  k++
  out[o++] = m1 < 0 ? 0 : mix(k, stem[m1] as number)
  k++
  out[o++] = p1 < 0 ? 0 : mix(k, stem[p1] as number)
  k++
  out[o++] = m1 < 0 ? 0 : mix(k, fine[m1] as number)
  k++
  out[o++] = p1 < 0 ? 0 : mix(k, fine[p1] as number)
  k++
  out[o++] = m2 < 0 ? 0 : mix(k, fine[m2] as number)
  k++
  out[o++] = p2 < 0 ? 0 : mix(k, fine[p2] as number)
  k++
  out[o++] = m1 < 0 ? 0 : mix(k, (shape[m1] as number) + 32 * (coarse[m1] as number))
  k++
  out[o++] = p1 < 0 ? 0 : mix(k, (shape[p1] as number) + 32 * (coarse[p1] as number))
  k++
  out[o++] = mix(mix(k++, wm1), w)
  out[o++] = mix(mix(k++, w), wp1)
  out[o++] = mix(mix(k++, wm1), wp1)
  out[o++] = mix(mix(k++, s), tm1 + 32 * tp1)
  out[o++] = mix(mix(k++, s), t)
  // parts of speech
  out[o++] = mix(k++, t)
  out[o++] = mix(k++, tm1 + 32 * t)
  out[o++] = mix(k++, t + 32 * tp1)
  out[o++] = mix(k++, tm1 + 32 * (t + 32 * tp1))
  out[o++] = mix(k++, tm2 + 32 * (tm1 + 32 * t))
  out[o++] = mix(k++, t + 32 * (tp1 + 32 * tp2))
  out[o++] = mix(k++, tm2 + 32 * (tm1 + 32 * (t + 32 * (tp1 + 32 * tp2))))
  out[o++] = m3 < 0 ? 0 : mix(k, tag[m3] as number)
  k++
  out[o++] = p3 < 0 ? 0 : mix(k, tag[p3] as number)
  k++
  out[o++] = mix(k++, tm2)
  out[o++] = mix(k++, tp2)
  // how often the words are part of a cue
  out[o++] = mix(k++, h)
  out[o++] = mix(k++, hm1 + 16 * h)
  out[o++] = mix(k++, h + 16 * hp1)
  out[o++] = m2 < 0 ? 0 : mix(k, cueHabit[m2] as number)
  k++
  out[o++] = p2 < 0 ? 0 : mix(k, cueHabit[p2] as number)
  k++
  out[o++] = mix(k++, h + 16 * t)
  out[o++] = mix(k++, h + 16 * (t + 32 * tp1))
  out[o++] = mix(k++, h + 16 * (tm1 + 32 * t))
  out[o++] = mix(mix(k++, h), wp1)
  out[o++] = mix(mix(k++, h), wm1)
  out[o++] = mix(k++, h + 16 * (q + 16 * rank))
  out[o++] = mix(k++, h + 16 * (rank + 4 * (traits & 3)))
  out[o++] = mix(k++, h + 16 * (tl + 32 * tr))
  out[o++] = mix(k++, h + 16 * (shl + 32 * shr))
  out[o++] = l < 0 ? 0 : mix(mix(k, h), coarse[l] as number)
  k++
  out[o++] = r < 0 ? 0 : mix(mix(k, h), coarse[r] as number)
  k++
  out[o++] = l < 0 ? 0 : mix(mix(k, h), word[l] as number)
  k++
  out[o++] = r < 0 ? 0 : mix(mix(k, h), word[r] as number)
  k++
  out[o++] = l < 0 ? 0 : mix(k, h + 16 * (sourceHabit[l] as number))
  k++
  out[o++] = mix(k++, h + 16 * (scene.verbs[i] as number))
  // beyond adverbs, auxiliaries, articles and adjectives
  out[o++] = l < 0 ? 0 : mix(k, word[l] as number)
  k++
  out[o++] = r < 0 ? 0 : mix(k, word[r] as number)
  k++
  out[o++] = l < 0 ? 0 : mix(k, fine[l] as number)
  k++
  out[o++] = r < 0 ? 0 : mix(k, fine[r] as number)
  k++
  out[o++] = l < 0 ? 0 : mix(mix(k, s), tl)
  k++
  out[o++] = r < 0 ? 0 : mix(mix(k, s), tr)
  k++
  out[o++] = r < 0 ? 0 : mix(mix(k, s), word[r] as number)
  k++
  // sources
  out[o++] = mix(k++, (sourceHabit[i] as number) + 16 * t)
  out[o++] = p1 < 0 ? 0 : mix(k, (sourceHabit[i] as number) + 16 * (sourceHabit[p1] as number))
  k++
  out[o++] = mix(k++, (sourceHabit[i] as number) + 16 * hp1)
  out[o++] = r < 0 ? 0 : mix(k, (sourceHabit[i] as number) + 16 * (cueHabit[r] as number))
  k++
  out[o++] = l < 0 ? 0 : mix(k, (sourceHabit[i] as number) + 16 * (cueHabit[l] as number))
  k++
  // quotations
  out[o++] = mix(k++, q + 16 * (qm1 + 16 * qp1))
  out[o++] = mix(k++, q + 16 * traits)
  out[o++] = mix(mix(k++, w), q)
  out[o++] = mix(k++, shm1 + 32 * (sh + 32 * shp1))
  out[o++] = mix(k++, q + 16 * (shm1 + 32 * sh))
  out[o++] = mix(k++, t + 32 * (q + 16 * traits))
  out[o++] = mix(k++, (scene.run[i] as number) + 16 * t)
  out[o++] = mix(k++, (scene.verbs[i] as number) + 4 * (traits & 3) + 16 * t)
  out[o++] = mix(mix(k++, shm1), w)
  out[o++] = mix(k++, i - from < 4 ? i - from + 16 * traits : 7 + 16 * traits)
  out[o++] = mix(k++, to - i < 4 ? to - i : 7)
  // what the rules make of it
  const g = f.hint[i] as number
  const gm1 = m1 < 0 ? 7 : (f.hint[m1] as number)
  const gp1 = p1 < 0 ? 7 : (f.hint[p1] as number)
  const gl = l < 0 ? 7 : (f.hint[l] as number)
  const gr = r < 0 ? 7 : (f.hint[r] as number)
  k = 200
  out[o++] = mix(k++, g)
  out[o++] = mix(k++, gm1 + 8 * (g + 8 * gp1))
  out[o++] = mix(mix(k++, g), f.hintRule[i] as number)
  out[o++] = mix(mix(k++, gm1 + 8 * (g + 8 * gp1)), f.hintRule[i] as number)
  out[o++] = mix(k++, g + 8 * (h + 16 * t))
  out[o++] = mix(mix(k++, g), s)
  out[o++] = mix(k++, g + 8 * (gl + 8 * gr))
  out[o++] = mix(k++, gm1 + 8 * (g + 8 * (sh + 32 * shm1)))
  out[o++] = mix(mix(k++, gm1 + 8 * g), w)
  out[o++] = mix(mix(k++, gm1 + 8 * g), wm1)
  out[o++] = mix(k++, g + 8 * (tm1 + 32 * (t + 32 * tp1)))
  const sure = f.hintSure[i] as number
  out[o++] = mix(k++, g + 8 * (sure + 16 * h))
  out[o++] = mix(k++, g + 8 * (sure + 16 * (gm1 + 8 * gp1)))
  while (o < end) out[o++] = 0
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
