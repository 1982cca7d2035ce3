import { buildRows, type Rows } from './rows.js'
import { buildTable, type Table } from './table.js'

/**
 * A trained model as it ships: printable ASCII, one stream a kind of datum, which compresses to near its entropy. `train/pack.ts`
 * writes it.
 */
export interface Packed {
  readonly labels: number
  /** The scrambled features, 26 bits, ascending, as differences: digits of base 42, the last one marked. */
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

/** Lay out a packed model with many labels for look-up. */
export function unpack(packed: Packed): Table {
  const { labels, counts, which } = packed
  const transitions = transitionsOf(packed)
  return buildTable(labels, keysOf(packed), symbols(counts), symbols(which), weightsOf(packed), transitions)
}

/**
 * Lay out a packed model with few labels for faster look-up.
 *
 * @param most the most features that are ever added up
 */
export function unpackRows(packed: Packed, most: number): Rows {
  const sparse = { counts: symbols(packed.counts), which: symbols(packed.which), weights: weightsOf(packed) }
  return buildRows(packed.labels, keysOf(packed), sparse, transitionsOf(packed), most)
}

function keysOf({ keys: text, counts }: Packed): Int32Array {
  const keys = new Int32Array(counts.length)
  let key = 0
  let at = 0
  for (let row = 0; row < keys.length; row++) {
    let delta = 0
    let digit = symbol(text, at++)
    while (digit < 42) {
      delta = delta * 42 + digit
      digit = symbol(text, at++)
    }
    key += delta * 42 + (digit - 42)
    keys[row] = key
  }
  return keys
}

function weightsOf({ weights: text, levels }: Packed): Float32Array {
  const numbers = new Float32Array(text.length)
  for (let i = 0; i < text.length; i++) numbers[i] = levels[symbol(text, i)] ?? 0
  return numbers
}

const transitionsOf = (packed: Packed): Float32Array => Float32Array.from(packed.transitions, (t) => t / 1000)

function symbols(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) numbers[i] = symbol(text, i)
  return numbers
}

/** The number that a character stands for: 0 … 84 for `(` … `~` without the backslash and the backtick. */
export function symbol(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code > 96 ? code - 42 : code > 92 ? code - 41 : code - 40
}
