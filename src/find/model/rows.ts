import { scramble } from './hash.js'

/**
 * The weights of a chain model where they are read most: a perfect hash (hash and displace: Belazzougui, Botelho and Dietzfelbinger,
 * ESA 2009) leads a feature to the one slot where it can be, and what stands there is added whole or masked out, so that no branch
 * depends on what is found. Two labels share a number; the first label is the reference and has no weights.
 */
export interface Rows {
  readonly labels: number
  /** Four numbers a slot: the scrambled feature and the weights of labels 1 and 2, 3 and 4, 5 and 6, sixteen bits each. */
  readonly slots: Int32Array
  /** How far to shift a spread feature down to its slot. */
  readonly down: number
  /** What displaces the features whose low bits are the index; as many as a power of two. */
  readonly displaced: Int32Array
  /** What one stands for in the sixteen bits. */
  readonly unit: number
  readonly transitions: Float32Array
}

/** The weights of features, few of which weigh on many labels. */
export interface Sparse {
  /** For each feature how many labels it weighs on. */
  readonly counts: Uint8Array
  /** Which ones, and how much, feature by feature. */
  readonly which: Uint8Array
  readonly weights: Float32Array
}

/** Where the features of a model have their slots: found once, when it is packed, and kept with its weights. */
export interface Places {
  /** How many slots there are, as a power of two. */
  readonly bits: number
  /** For each bucket, the features whose low bits are the same, at which try all of its features fell on free slots. */
  readonly tries: Uint16Array
}

/**
 * Lay a model out for look-up.
 *
 * @param keys the scrambled features, each once
 * @param sparse their weights
 * @param places their slots, as `placesOf` gives them
 * @param unit what one stands for, as `unitFor` gives it
 * @throws Error where two features have one slot: the weights are not what was packed
 */
export function buildRows(
  labels: number,
  keys: Int32Array,
  sparse: Sparse,
  places: Places,
  unit: number,
  transitions: Float32Array,
): Rows {
  const { bits, tries } = places
  const down = 32 - bits
  const displaced = Int32Array.from(tries, displacement)
  const slots = new Int32Array(4 << bits)
  const { counts, which, weights } = sparse
  for (let row = 0, next = 0; row < keys.length; row++) {
    const key = keys[row] as number
    const at = (spread(key, displaced[key & (displaced.length - 1)] as number) >>> down) << 2
    if (slots[at] !== 0) throw new Error('The weights of the model are damaged: install the package again')
    slots[at] = key
    const end = next + (counts[row] as number)
    const reference = referenceOf(sparse, next, end)
    for (let y = 1; reference !== 0 && y < labels; y++) put(slots, at, y, -reference, unit)
    for (; next < end; next++) {
      const y = which[next] as number
      if (y === 0) continue
      const alone = reference === 0 ? 0 : Math.round(-reference * unit)
      put(slots, at, y, (weights[next] as number) - reference, unit, alone)
    }
  }
  return { labels, slots, down, displaced, unit, transitions }
}

/** Add the weights of the features `features[0 … width)` to `out[o …]`. */
export function addRows(rows: Rows, features: Int32Array, width: number, out: Float32Array, o: number): void {
  sumRows(rows, features, width, sums, 0)
  readSums(rows, sums, out, o)
}

/** Write the weights of the features `features[0 … width)`, added up as they stand in the slots, over `out[o … o + 3)`. */
export function sumRows(rows: Rows, features: Int32Array, width: number, out: Int32Array, o: number): void {
  const { slots, down, displaced } = rows
  const mask = displaced.length - 1
  let a = 0
  let b = 0
  let c = 0
  for (let i = 0; i < width; i++) {
    const key = scramble(features[i] as number)
    const at = (spread(key, displaced[key & mask] as number) >>> down) << 2
    const miss = (slots[at] as number) ^ key
    // all ones where the feature is the one that stands there
    const keep = ~((miss | -miss) >> 31)
    a = (a + ((slots[at + 1] as number) & keep)) | 0
    b = (b + ((slots[at + 2] as number) & keep)) | 0
    c = (c + ((slots[at + 3] as number) & keep)) | 0
  }
  out[o] = a
  out[o + 1] = b
  out[o + 2] = c
}

/** Add what `sumRows` gave to the scores of the labels, `out[o …]`. */
export function readSums({ labels, unit }: Rows, of: Int32Array, out: Float32Array, o: number): void {
  for (let pair = 0, y = 1; y < labels; pair++, y += 2) {
    const both = of[pair] as number
    out[o + y] = (out[o + y] as number) + low(both) / unit
    if (y + 1 < labels) out[o + y + 1] = (out[o + y + 1] as number) + high(both) / unit
  }
}

const sums = new Int32Array(3)

const low = (pair: number): number => (pair << 16) >> 16
const high = (pair: number): number => (pair - low(pair)) >> 16

/** Spread a key over 32 bits in the way that its bucket has. */
export function spread(key: number, displacement: number): number {
  return Math.imul(key ^ displacement, 0x9e3779b1)
}

/** The way of the n-th try: bits above those that tell the keys of a bucket apart. */
export const displacement = (tries: number): number => Math.imul(tries, 0x5bd1e995)

/** The weight on the first label, to which all are relative. */
export const referenceOf = ({ which, weights }: Sparse, from: number, to: number): number => {
  for (let k = from; k < to; k++) if (which[k] === 0) return weights[k] as number
  return 0
}

/** Add a label's weight to its half of a slot's number, in place of what stands there. */
function put(slots: Int32Array, at: number, y: number, weight: number, unit: number, before: number = 0): void {
  const pair = at + ((y + 1) >> 1)
  slots[pair] = (slots[pair] as number) + ((Math.round(weight * unit) - before) << (y & 1 ? 0 : 16))
}
