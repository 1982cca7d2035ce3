/** A trained model as the decoder uses it: hashed features by open addressing, a row of weights each. */
export interface Table {
  readonly labels: number
  readonly mask: number
  /** A bit for the low bits of every key: it says no to most features that the model lacks, from memory near at hand. */
  readonly bits: Int32Array
  readonly keys: Int32Array
  /** The row of the key in the same slot. */
  readonly rows: Int32Array
  readonly weights: Float32Array
  readonly transitions: Float32Array
  /** The same once more for the decoder, where the model has few labels and its weights few levels. */
  readonly compact: Compact | null
}

/** A table in which a feature costs one cache line: four numbers a slot, of which the key is the first and eight bytes say which levels. */
export interface Compact {
  readonly slots: Int32Array
  readonly mask: number
  /** What a byte stands for; 0 is no weight. */
  readonly levels: Float32Array
}

/** The bits of a feature's hash that count. */
export const keyMask = 0x3ffffff

/** How many words of bits say no at first, less one. */
const bitMask = 0xffff

/** Lay the features out for look-up. Rows with no weight but nought are left out. */
export function buildTable(
  labels: number,
  keys: Int32Array,
  weights: Float32Array,
  transitions: Float32Array,
  compact: Compact | null = null,
): Table {
  let size = 1024
  while (size < keys.length * 2) size <<= 1
  const mask = size - 1
  const slots = new Int32Array(size)
  const rows = new Int32Array(size)
  const bits = new Int32Array(bitMask + 1)
  for (let row = 0; row < keys.length; row++) {
    const key = (keys[row] as number) & keyMask
    bits[(key >>> 5) & bitMask] = (bits[(key >>> 5) & bitMask] as number) | (1 << (key & 31))
    let at = key & mask
    while (slots[at] !== 0) at = (at + 1) & mask
    slots[at] = key
    rows[at] = row * labels
  }
  return { labels, mask, bits, keys: slots, rows, weights, transitions, compact }
}

/** The most labels that a compact table holds. */
export const compactLabels = 8

/** Lay features out with the levels of their weights: `codes[row * 8 + label]`, 0 for none. */
export function buildCompact(keys: Int32Array, codes: Uint8Array, levels: Float32Array): Compact {
  let size = 1024
  while (size < keys.length * 2) size <<= 1
  const mask = size - 1
  const slots = new Int32Array(size * 4)
  const words = new Int32Array(codes.buffer, codes.byteOffset, codes.length >> 2)
  for (let row = 0; row < keys.length; row++) {
    const key = (keys[row] as number) & keyMask
    let at = key & mask
    while (slots[at * 4] !== 0) at = (at + 1) & mask
    slots[at * 4] = key
    slots[at * 4 + 1] = words[row * 2] as number
    slots[at * 4 + 2] = words[row * 2 + 1] as number
  }
  return { slots, mask, levels }
}

/** Add the weights of the features `features[0 … width)` to `out[o …]`. */
export function addScores(table: Table, features: Int32Array, width: number, out: Float32Array, o: number): void {
  for (let i = 0; i < width; i++) addKey(table, features[i] as number, out, o)
}

/** Add the weights of one feature's hash to `out[o …]`. */
export function addKey(table: Table, hash: number, out: Float32Array, o: number): void {
  const { labels, mask, bits, keys, rows, weights } = table
  const key = hash & keyMask
  if ((((bits[(key >>> 5) & bitMask] as number) >>> (key & 31)) & 1) === 0) return
  let at = key & mask
  let found = keys[at] as number
  while (found !== key) {
    if (found === 0) return
    at = (at + 1) & mask
    found = keys[at] as number
  }
  const row = rows[at] as number
  for (let y = 0; y < labels; y++) out[o + y] = (out[o + y] as number) + (weights[row + y] as number)
}
