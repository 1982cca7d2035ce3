import type { Splitting } from '../../split/splitting.js'
import { type Facts, Shape } from './facts.js'
import { Tag } from './tags.js'
import type { Templates } from './templates.js'

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
  return tag === Tag.RB || tag === Tag.MD || tag === Tag.DT || tag === Tag.JJ || tag === Tag.PRP$ || tag === Tag.AUX
}

/** How many features each token has. */
export const spotWidth = 93

/** Write the features of token `i` in its block `[from, to)`. */
export function spotTemplates(f: Facts, scene: SpotScene, from: number, to: number, i: number, out: Templates): void {
  const { word, stem, suffix, shape, fine, coarse, cueHabit, sourceHabit, tag, quote } = f
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
  let n = 0
  let m = 0
  let k = 1
  // the word and its neighbours
  out.k[n] = k++
  out.x[n++] = w
  out.k[n] = k++
  out.x[n++] = s
  out.k[n] = k++
  out.x[n++] = suffix[i] as number
  out.k[n] = k++
  out.x[n++] = c
  out.k[n] = k++
  out.x[n++] = coarse[i] as number
  out.k[n] = k++
  out.x[n++] = sh + 32 * t
  out.k[n] = k++
  out.x[n++] = wm1
  out.k[n] = k++
  out.x[n++] = wp1
  out.k[n] = k
  out.x[n++] = m2 < 0 ? 1 : (word[m2] as number)
  k++
  out.k[n] = k
  out.x[n++] = p2 < 0 ? 1 : (word[p2] as number)
  k++
  if (m1 >= 0) {
    out.k[n] = k
    out.x[n++] = stem[m1] as number
  }
  k++
  if (p1 >= 0) {
    out.k[n] = k
    out.x[n++] = stem[p1] as number
  }
  k++
  if (m1 >= 0) {
    out.k[n] = k
    out.x[n++] = fine[m1] as number
  }
  k++
  if (p1 >= 0) {
    out.k[n] = k
    out.x[n++] = fine[p1] as number
  }
  k++
  if (m2 >= 0) {
    out.k[n] = k
    out.x[n++] = fine[m2] as number
  }
  k++
  if (p2 >= 0) {
    out.k[n] = k
    out.x[n++] = fine[p2] as number
  }
  k++
  if (m1 >= 0) {
    out.k[n] = k
    out.x[n++] = (shape[m1] as number) + 32 * (coarse[m1] as number)
  }
  k++
  if (p1 >= 0) {
    out.k[n] = k
    out.x[n++] = (shape[p1] as number) + 32 * (coarse[p1] as number)
  }
  k++
  out.kk[m] = k++
  out.xx[m] = wm1
  out.yy[m++] = w
  out.kk[m] = k++
  out.xx[m] = w
  out.yy[m++] = wp1
  out.kk[m] = k++
  out.xx[m] = wm1
  out.yy[m++] = wp1
  out.kk[m] = k++
  out.xx[m] = s
  out.yy[m++] = tm1 + 32 * tp1
  out.kk[m] = k++
  out.xx[m] = s
  out.yy[m++] = t
  // parts of speech
  out.k[n] = k++
  out.x[n++] = t
  out.k[n] = k++
  out.x[n++] = tm1 + 32 * t
  out.k[n] = k++
  out.x[n++] = t + 32 * tp1
  out.k[n] = k++
  out.x[n++] = tm1 + 32 * (t + 32 * tp1)
  out.k[n] = k++
  out.x[n++] = tm2 + 32 * (tm1 + 32 * t)
  out.k[n] = k++
  out.x[n++] = t + 32 * (tp1 + 32 * tp2)
  out.k[n] = k++
  out.x[n++] = tm2 + 32 * (tm1 + 32 * (t + 32 * (tp1 + 32 * tp2)))
  if (m3 >= 0) {
    out.k[n] = k
    out.x[n++] = tag[m3] as number
  }
  k++
  if (p3 >= 0) {
    out.k[n] = k
    out.x[n++] = tag[p3] as number
  }
  k++
  out.k[n] = k++
  out.x[n++] = tm2
  out.k[n] = k++
  out.x[n++] = tp2
  // how often the words are part of a cue
  out.k[n] = k++
  out.x[n++] = h
  out.k[n] = k++
  out.x[n++] = hm1 + 16 * h
  out.k[n] = k++
  out.x[n++] = h + 16 * hp1
  if (m2 >= 0) {
    out.k[n] = k
    out.x[n++] = cueHabit[m2] as number
  }
  k++
  if (p2 >= 0) {
    out.k[n] = k
    out.x[n++] = cueHabit[p2] as number
  }
  k++
  out.k[n] = k++
  out.x[n++] = h + 16 * t
  out.k[n] = k++
  out.x[n++] = h + 16 * (t + 32 * tp1)
  out.k[n] = k++
  out.x[n++] = h + 16 * (tm1 + 32 * t)
  out.kk[m] = k++
  out.xx[m] = h
  out.yy[m++] = wp1
  out.kk[m] = k++
  out.xx[m] = h
  out.yy[m++] = wm1
  out.k[n] = k++
  out.x[n++] = h + 16 * (q + 16 * rank)
  out.k[n] = k++
  out.x[n++] = h + 16 * (rank + 4 * (traits & 3))
  out.k[n] = k++
  out.x[n++] = h + 16 * (tl + 32 * tr)
  out.k[n] = k++
  out.x[n++] = h + 16 * (shl + 32 * shr)
  if (l >= 0) {
    out.kk[m] = k
    out.xx[m] = h
    out.yy[m++] = coarse[l] as number
  }
  k++
  if (r >= 0) {
    out.kk[m] = k
    out.xx[m] = h
    out.yy[m++] = coarse[r] as number
  }
  k++
  if (l >= 0) {
    out.kk[m] = k
    out.xx[m] = h
    out.yy[m++] = word[l] as number
  }
  k++
  if (r >= 0) {
    out.kk[m] = k
    out.xx[m] = h
    out.yy[m++] = word[r] as number
  }
  k++
  if (l >= 0) {
    out.k[n] = k
    out.x[n++] = h + 16 * (sourceHabit[l] as number)
  }
  k++
  out.k[n] = k++
  out.x[n++] = h + 16 * (scene.verbs[i] as number)
  // beyond adverbs, auxiliaries, articles and adjectives
  if (l >= 0) {
    out.k[n] = k
    out.x[n++] = word[l] as number
  }
  k++
  if (r >= 0) {
    out.k[n] = k
    out.x[n++] = word[r] as number
  }
  k++
  if (l >= 0) {
    out.k[n] = k
    out.x[n++] = fine[l] as number
  }
  k++
  if (r >= 0) {
    out.k[n] = k
    out.x[n++] = fine[r] as number
  }
  k++
  if (l >= 0) {
    out.kk[m] = k
    out.xx[m] = s
    out.yy[m++] = tl
  }
  k++
  if (r >= 0) {
    out.kk[m] = k
    out.xx[m] = s
    out.yy[m++] = tr
  }
  k++
  if (r >= 0) {
    out.kk[m] = k
    out.xx[m] = s
    out.yy[m++] = word[r] as number
  }
  k++
  // sources
  out.k[n] = k++
  out.x[n++] = (sourceHabit[i] as number) + 16 * t
  if (p1 >= 0) {
    out.k[n] = k
    out.x[n++] = (sourceHabit[i] as number) + 16 * (sourceHabit[p1] as number)
  }
  k++
  out.k[n] = k++
  out.x[n++] = (sourceHabit[i] as number) + 16 * hp1
  if (r >= 0) {
    out.k[n] = k
    out.x[n++] = (sourceHabit[i] as number) + 16 * (cueHabit[r] as number)
  }
  k++
  if (l >= 0) {
    out.k[n] = k
    out.x[n++] = (sourceHabit[i] as number) + 16 * (cueHabit[l] as number)
  }
  k++
  // quotations
  out.k[n] = k++
  out.x[n++] = q + 16 * (qm1 + 16 * qp1)
  out.k[n] = k++
  out.x[n++] = q + 16 * traits
  out.kk[m] = k++
  out.xx[m] = w
  out.yy[m++] = q
  out.k[n] = k++
  out.x[n++] = shm1 + 32 * (sh + 32 * shp1)
  out.k[n] = k++
  out.x[n++] = q + 16 * (shm1 + 32 * sh)
  out.k[n] = k++
  out.x[n++] = t + 32 * (q + 16 * traits)
  out.k[n] = k++
  out.x[n++] = (scene.run[i] as number) + 16 * t
  out.k[n] = k++
  out.x[n++] = (scene.verbs[i] as number) + 4 * (traits & 3) + 16 * t
  out.kk[m] = k++
  out.xx[m] = shm1
  out.yy[m++] = w
  out.k[n] = k++
  out.x[n++] = i - from < 4 ? i - from + 16 * traits : 7 + 16 * traits
  out.k[n] = k++
  out.x[n++] = to - i < 4 ? to - i : 7
  // what the rules make of it
  const g = f.hint[i] as number
  const gm1 = m1 < 0 ? 7 : (f.hint[m1] as number)
  const gp1 = p1 < 0 ? 7 : (f.hint[p1] as number)
  const gl = l < 0 ? 7 : (f.hint[l] as number)
  const gr = r < 0 ? 7 : (f.hint[r] as number)
  k = 200
  out.k[n] = k++
  out.x[n++] = g
  out.k[n] = k++
  out.x[n++] = gm1 + 8 * (g + 8 * gp1)
  out.kk[m] = k++
  out.xx[m] = g
  out.yy[m++] = f.hintRule[i] as number
  out.kk[m] = k++
  out.xx[m] = gm1 + 8 * (g + 8 * gp1)
  out.yy[m++] = f.hintRule[i] as number
  out.k[n] = k++
  out.x[n++] = g + 8 * (h + 16 * t)
  out.kk[m] = k++
  out.xx[m] = g
  out.yy[m++] = s
  out.k[n] = k++
  out.x[n++] = g + 8 * (gl + 8 * gr)
  out.k[n] = k++
  out.x[n++] = gm1 + 8 * (g + 8 * (sh + 32 * shm1))
  out.kk[m] = k++
  out.xx[m] = gm1 + 8 * g
  out.yy[m++] = w
  out.kk[m] = k++
  out.xx[m] = gm1 + 8 * g
  out.yy[m++] = wm1
  out.k[n] = k++
  out.x[n++] = g + 8 * (tm1 + 32 * (t + 32 * tp1))
  const sure = f.hintSure[i] as number
  out.k[n] = k++
  out.x[n++] = g + 8 * (sure + 16 * h)
  out.k[n] = k++
  out.x[n++] = g + 8 * (sure + 16 * (gm1 + 8 * gp1))
  out.ones = n
  out.twos = m
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
