/**
 * Finds where the features of a model have their slots (`src/find/model/rows.ts` looks them up there): hash and displace, Belazzougui,
 * Botelho and Dietzfelbinger, ESA 2009. It is done once, for it takes longer than an article.
 */
import { displacement, type Places, referenceOf, type Sparse, spread } from '../src/find/model/rows.js'

/** Find a slot for each of the scrambled features, with no more room than it takes to find one for all without many tries. */
export function placesOf(keys: Int32Array): Places {
  let bits = 6
  while (1 << bits < keys.length * 1.5) bits++
  let tries = place(keys, bits)
  while (!tries) tries = place(keys, ++bits)
  return { bits, tries }
}

/** Find for every bucket, the fullest first, the try at which all of its keys fall on free slots; `null` where one has none. */
function place(keys: Int32Array, bits: number): Uint16Array | null {
  const buckets = 1 << (bits - 3)
  // the rows in the order of their buckets, and where each bucket's begin
  const starts = new Int32Array(buckets + 1)
  for (let row = 0; row < keys.length; row++) {
    const behind = ((keys[row] as number) & (buckets - 1)) + 1
    starts[behind] = (starts[behind] as number) + 1
  }
  let fullest = 0
  for (let k = 0; k < buckets; k++) {
    fullest = Math.max(fullest, starts[k + 1] as number)
    starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number)
  }
  const rows = new Int32Array(keys.length)
  const next = starts.slice()
  for (let row = 0; row < keys.length; row++) {
    const bucket = (keys[row] as number) & (buckets - 1)
    const at = next[bucket] as number
    rows[at] = row
    next[bucket] = at + 1
  }
  const taken = new Uint8Array(1 << bits)
  const slotOf = new Int32Array(keys.length)
  const found = new Uint16Array(buckets)
  for (let size = fullest; size > 0; size--)
    for (let k = 0; k < buckets; k++) {
      const from = starts[k] as number
      const to = starts[k + 1] as number
      if (to - from !== size) continue
      let tries = 0
      while (!fits(rows, from, to, keys, displacement(tries), 32 - bits, taken, slotOf)) if (++tries > 4096) return null
      found[k] = tries
    }
  return found
}

/** Take the slots of a bucket's keys if all are free and none is another's. */
function fits(
  rows: Int32Array,
  from: number,
  to: number,
  keys: Int32Array,
  by: number,
  down: number,
  taken: Uint8Array,
  slotOf: Int32Array,
): boolean {
  for (let i = from; i < to; i++) {
    const row = rows[i] as number
    const slot = spread(keys[row] as number, by) >>> down
    if (taken[slot] === 1) {
      for (let j = from; j < i; j++) taken[slotOf[rows[j] as number] as number] = 0
      return false
    }
    taken[slot] = 1
    slotOf[row] = slot
  }
  return true
}

/**
 * The largest power of two with which the largest weights, added up as often as can be, stay within sixteen bits.
 *
 * @param most the most features that are ever added up
 */
export function unitFor(labels: number, sparse: Sparse, most: number): number {
  const { counts, which, weights } = sparse
  let largest = 0
  for (let row = 0, next = 0; row < counts.length; row++) {
    const end = next + (counts[row] as number)
    const reference = referenceOf(sparse, next, end)
    if (end - next < labels) largest = Math.max(largest, Math.abs(reference))
    for (; next < end; next++)
      if (which[next] !== 0) largest = Math.max(largest, Math.abs((weights[next] as number) - reference))
  }
  return 2 ** Math.floor(Math.log2(32_000 / (most * Math.max(largest, 0.01))))
}
