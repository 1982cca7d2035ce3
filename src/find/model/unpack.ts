import { buildCompact, buildTable, compactLabels, type Table } from './table.js'

/**
 * A trained model as it ships: printable ASCII, one stream a kind of datum, which compresses to near its entropy. `train/pack.ts`
 * writes it.
 */
export interface Packed {
  readonly labels: number
  /** The hashes of the features, 26 bits, ascending, as differences: digits of base 42, the last one marked. */
  readonly keys: string
  /** For each feature how many labels it weighs on; then, end to end, which ones, and how much. */
  readonly counts: string
  readonly which: string
  readonly weights: string
  /** What a weight's symbol stands for. */
  readonly levels: readonly number[]
  /** Weights of transitions in thousandths. */
  readonly transitions: readonly number[]
}

/** Lay out a packed model for look-up. */
export function unpack(packed: Packed): Table {
  const { labels, counts, which, weights, levels } = packed
  const rows = counts.length
  const keys = new Int32Array(rows)
  const numbers = new Float32Array(rows * labels)
  const text = packed.keys
  const few = labels <= compactLabels && levels.length < 255
  const codes = new Uint8Array(few ? rows * compactLabels : 0)
  let key = 0
  let at = 0
  let next = 0
  for (let row = 0; row < rows; row++) {
    let delta = 0
    let digit = symbol(text, at++)
    while (digit < 42) {
      delta = delta * 42 + digit
      digit = symbol(text, at++)
    }
    key += delta * 42 + (digit - 42)
    keys[row] = key
    for (let left = symbol(counts, row); left > 0; left--) {
      const label = symbol(which, next)
      const level = symbol(weights, next)
      numbers[row * labels + label] = levels[level] ?? 0
      if (few) codes[row * compactLabels + label] = level + 1
      next++
    }
  }
  return buildTable(
    labels,
    keys,
    numbers,
    Float32Array.from(packed.transitions, (t) => t / 1000),
    few
      ? buildCompact(keys, codes, Float32Array.from([0, ...levels, ...new Array<number>(255 - levels.length).fill(0)]))
      : null,
  )
}

/** The number that a character stands for: 0 … 84 for `(` … `~` without the backslash and the backtick. */
export function symbol(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code > 96 ? code - 42 : code > 92 ? code - 41 : code - 40
}
