import { mix } from './hash.js'
import { addKey, compactLabels, keyMask, type Table } from './table.js'

/**
 * The features of one token before they are hashed: a template's number with one value, or with two. Filled and read again for every
 * token, so that hashing and look-up run in two tight loops instead of a hundred calls.
 */
export interface Templates {
  /** How many templates have one value, and how many have two. */
  ones: number
  twos: number
  /** One value: the template, the value. */
  readonly k: Int32Array
  readonly x: Int32Array
  /** Two values: the template, the first, the second. */
  readonly kk: Int32Array
  readonly xx: Int32Array
  readonly yy: Int32Array
}

/** Make room for the features of a token. */
export function templates(most: number): Templates {
  const room = () => new Int32Array(most)
  return { ones: 0, twos: 0, k: room(), x: room(), kk: room(), xx: room(), yy: room() }
}

/** Write the hashes of the features over `out[o … o + width)`, nought where there are fewer: what training reads. */
export function hashed(t: Templates, out: Int32Array, o: number, width: number): void {
  const end = o + width
  for (let i = 0; i < t.ones; i++) out[o++] = mix(t.k[i] as number, t.x[i] as number)
  for (let i = 0; i < t.twos; i++) out[o++] = mix(mix(t.kk[i] as number, t.xx[i] as number), t.yy[i] as number)
  out.fill(0, o, end)
}

/** Add the weights of the features to `out[o …]`. */
export function addTemplates(table: Table, t: Templates, out: Float32Array, o: number): void {
  const { k, x, kk, xx, yy, ones, twos } = t
  // a table that training is still at
  if (table.compact === null) {
    for (let i = 0; i < ones; i++) addKey(table, mix(k[i] as number, x[i] as number), out, o)
    for (let i = 0; i < twos; i++) addKey(table, mix(mix(kk[i] as number, xx[i] as number), yy[i] as number), out, o)
    return
  }
  const { slots, mask, levels } = table.compact
  const n = ones + twos
  // first ask for all slots, so that memory answers many at once; then read them
  for (let i = 0; i < n; i++) {
    const hash =
      i < ones
        ? mix(k[i] as number, x[i] as number)
        : mix(mix(kk[i - ones] as number, xx[i - ones] as number), yy[i - ones] as number)
    const key = hash & keyMask
    const at = (key & mask) << 2
    wanted[i] = key
    places[i] = at
    found[i] = slots[at] as number
  }
  const wrap = (mask << 2) | 3
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  let s6 = 0
  let s7 = 0
  for (let i = 0; i < n; i++) {
    const key = wanted[i] as number
    let at = places[i] as number
    let here = found[i] as number
    while (here !== key && here !== 0) {
      at = (at + 4) & wrap
      here = slots[at] as number
    }
    if (here === 0) continue
    const low = slots[at + 1] as number
    const high = slots[at + 2] as number
    s0 += levels[low & 255] as number
    s1 += levels[(low >>> 8) & 255] as number
    s2 += levels[(low >>> 16) & 255] as number
    s3 += levels[low >>> 24] as number
    s4 += levels[high & 255] as number
    s5 += levels[(high >>> 8) & 255] as number
    s6 += levels[(high >>> 16) & 255] as number
    s7 += levels[high >>> 24] as number
  }
  sums[0] = s0
  sums[1] = s1
  sums[2] = s2
  sums[3] = s3
  sums[4] = s4
  sums[5] = s5
  sums[6] = s6
  sums[7] = s7
  for (let y = 0; y < table.labels; y++) out[o + y] = (out[o + y] as number) + (sums[y] as number)
}

/** Scratch for one token: its keys, their slots and what stands there, and its sums. */
const wanted = new Int32Array(128)
const places = new Int32Array(128)
const found = new Int32Array(128)
const sums = new Float64Array(compactLabels)
