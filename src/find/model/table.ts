import { scramble } from './hash.js'

/** A trained model as the decoder uses it: open addressing from a feature to the few labels that it weighs on. */
export interface Table {
  readonly labels: number
  /** Two numbers a slot: the scrambled feature, 0 where the slot is free; and its first entry above five bits of how many it has. */
  readonly slots: Int32Array
  /** The index of the last slot, all ones in binary. */
  readonly mask: number
  /** The entries: a label and its weight. */
  readonly label: Uint8Array
  readonly weight: Float32Array
  readonly transitions: Float32Array
}

/**
 * Lay a model out for look-up.
 *
 * @param keys the scrambled features
 * @param counts how many entries each has, 31 at most, in the same order
 */
export function buildTable(
  labels: number,
  keys: Int32Array,
  counts: Uint8Array,
  label: Uint8Array,
  weight: Float32Array,
  transitions: Float32Array,
): Table {
  let size = 1024
  while (size < keys.length * 2) size <<= 1
  const mask = size - 1
  const slots = new Int32Array(size * 2)
  let entry = 0
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    let at = key & mask
    while (slots[at * 2] !== 0 && slots[at * 2] !== key) at = (at + 1) & mask
    slots[at * 2] = key
    slots[at * 2 + 1] = (entry << 5) | (counts[row] as number)
    entry += counts[row] as number
  }
  return { labels, slots, mask, label, weight, transitions }
}

/** Add the weights of the features `features[0 … width)` to `out[o …]`. */
export function addScores(table: Table, features: Int32Array, width: number, out: Float32Array, o: number): void {
  const { slots, mask, label, weight } = table
  for (let i = 0; i < width; i++) {
    const key = scramble(features[i] as number)
    let at = key & mask
    let found = slots[at * 2] as number
    while (found !== key && found !== 0) {
      at = (at + 1) & mask
      found = slots[at * 2] as number
    }
    if (found === 0) continue
    const row = slots[at * 2 + 1] as number
    let entry = row >>> 5
    for (let left = row & 31; left > 0; left--, entry++) {
      const y = o + (label[entry] as number)
      out[y] = (out[y] as number) + (weight[entry] as number)
    }
  }
}
