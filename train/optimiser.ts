/**
 * Trains a linear-chain CRF by FTRL-Proximal (McMahan et al. 2013): online, one sequence at a time, with an L1 penalty that leaves
 * most weights at nought. Deterministic: the order of the sequences comes from a seeded generator.
 */
import { marginalsOf, oddsOf } from '../src/find/model/crf.js'
import { scramble } from '../src/find/model/hash.js'

/** Sequences end to end: token t's features are `features[t * width …]`, 0 for none. */
export interface Dataset {
  readonly width: number
  readonly labels: number
  readonly edges: number
  /** The first token of each sequence, and behind the last one's end. */
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly edge: Uint8Array
  readonly gold: Uint8Array
  /** A label that covers a whole sequence or none of it. */
  readonly whole?: number
}

export interface Options {
  readonly epochs: number
  /** The weights given are the mean of those at the end of the last so many epochs. */
  readonly averaged: number
  readonly alpha: number
  readonly l1: number
  readonly l2: number
  /** Features that occur less often are left out. */
  readonly minCount: number
  readonly seed: number
}

export interface TrainedModel {
  readonly labels: number
  readonly edges: number
  readonly keys: Int32Array
  /** `weights[row * labels + y]` of the scrambled feature `keys[row]`. */
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** Give the features that occur often enough dense numbers from 1; rewrites `data.features` in place is avoided: returns rows. */
function densify(data: Dataset, minCount: number): { rows: Int32Array; keys: Int32Array } {
  let size = 1 << 22
  while (size < data.features.length / 6) size <<= 1
  const mask = size - 1
  const keys = new Int32Array(size)
  const counts = new Int32Array(size)
  const slots = new Int32Array(data.features.length)
  for (let i = 0; i < data.features.length; i++) {
    const feature = data.features[i] as number
    if (feature === 0) {
      slots[i] = -1
      continue
    }
    const key = scramble(feature)
    let at = key & mask
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
    keys[at] = key
    counts[at] = (counts[at] as number) + 1
    slots[i] = at
  }
  const row = new Int32Array(size).fill(-1)
  const kept: number[] = []
  for (let at = 0; at < size; at++)
    if ((counts[at] as number) >= minCount) {
      row[at] = kept.length
      kept.push(keys[at] as number)
    }
  for (let i = 0; i < slots.length; i++) if ((slots[i] as number) >= 0) slots[i] = row[slots[i] as number] as number
  return { rows: slots, keys: Int32Array.from(kept) }
}

export function trainCrf(data: Dataset, options: Options, log: (line: string) => void = () => {}): TrainedModel {
  const { labels, edges, width, starts } = data
  const { rows, keys } = densify(data, options.minCount)
  const sequences = starts.length - 1
  const states = keys.length * labels
  const size = states + edges * labels * labels
  const z = new Float32Array(size)
  const n = new Float32Array(size)
  const w = new Float32Array(size)
  const transitions = w.subarray(states)
  const { alpha, l1, l2 } = options
  const fixed = new Uint8Array(size)
  if (data.whole !== undefined)
    for (let e = 0; e < edges; e++)
      for (let y = 0; y < labels; y++)
        for (const k of [e * labels * labels + y * labels + data.whole, e * labels * labels + data.whole * labels + y])
          if (y !== data.whole) {
            fixed[states + k] = 1
            w[states + k] = -40
          }
  const update = (k: number, g: number) => {
    const before = n[k] as number
    const after = before + g * g
    const zk = (z[k] as number) + g - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * (w[k] as number)
    n[k] = after
    z[k] = zk
    w[k] = zk > -l1 && zk < l1 ? 0 : -(zk - (zk > 0 ? l1 : -l1)) / ((1 + Math.sqrt(after)) / alpha + l2)
  }
  const mean = new Float32Array(size)
  const order = Int32Array.from({ length: sequences }, (_, i) => i)
  const random = generator(options.seed)
  let longest = 0
  for (let s = 0; s < sequences; s++) longest = Math.max(longest, (starts[s + 1] as number) - (starts[s] as number))
  const state = new Float32Array(longest * labels)
  const p = new Float32Array(longest * labels)
  const pairs = new Float32Array(edges * labels * labels)
  const gold = data.gold
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = sequences - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i] as number
      order[i] = order[j] as number
      order[j] = swap
    }
    let loss = 0
    for (let o = 0; o < sequences; o++) {
      const s = order[o] as number
      const from = starts[s] as number
      const length = (starts[s + 1] as number) - from
      score(rows, width, labels, w, from, length, state)
      pairs.fill(0)
      const edge = data.edge.subarray(from, from + length)
      loss += marginalsOf({ labels, length, state, edge }, oddsOf(labels, transitions), p, pairs)
      for (let t = 0; t < length; t++) {
        const y = gold[from + t] as number
        loss -= state[t * labels + y] as number
        p[t * labels + y] = (p[t * labels + y] as number) - 1
        if (t > 0) {
          const k = ((edge[t] as number) * labels + (gold[from + t - 1] as number)) * labels + y
          loss -= transitions[k] as number
          pairs[k] = (pairs[k] as number) - 1
        }
      }
      for (let t = 0; t < length; t++) {
        let any = false
        for (let y = 0; y < labels; y++) if (Math.abs(p[t * labels + y] as number) > 1e-3) any = true
        if (!any) continue
        const base = (from + t) * width
        for (let i = 0; i < width; i++) {
          const row = rows[base + i] as number
          if (row < 0) continue
          for (let y = 0; y < labels; y++) {
            const g = p[t * labels + y] as number
            if (g > 1e-3 || g < -1e-3) update(row * labels + y, g)
          }
        }
      }
      for (let i = 0; i < pairs.length; i++)
        if (Math.abs(pairs[i] as number) > 1e-4 && !fixed[states + i]) update(states + i, pairs[i] as number)
    }
    if (epoch >= options.epochs - options.averaged)
      for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (w[i] as number) / options.averaged
    let alive = 0
    for (let i = 0; i < states; i++) if (w[i] !== 0) alive++
    log(
      `epoch ${epoch + 1}: loss ${(loss / (starts[sequences] as number)).toFixed(4)} a token, ${alive} weights of ${states}`,
    )
  }
  return { labels, edges, keys, weights: mean.slice(0, states), transitions: mean.slice(states) }
}

function score(
  rows: Int32Array,
  width: number,
  labels: number,
  w: Float32Array,
  from: number,
  length: number,
  out: Float32Array,
) {
  for (let t = 0; t < length; t++) {
    const o = t * labels
    for (let y = 0; y < labels; y++) out[o + y] = 0
    const base = (from + t) * width
    for (let i = 0; i < width; i++) {
      const row = rows[base + i] as number
      if (row < 0) continue
      const k = row * labels
      for (let y = 0; y < labels; y++) out[o + y] = (out[o + y] as number) + (w[k + y] as number)
    }
  }
}

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
export function generator(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
