import { buildRows, type Rows, type Sparse } from './rows.js'
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

/** A model that ships with the slots of its features. */
export interface PackedRows extends Packed {
  readonly bits: number
  /** For each bucket the try, in digits as the keys are. */
  readonly tries: string
  readonly unit: number
}

/** Lay out a packed model with many labels for look-up. */
export function unpack(packed: Packed): Table {
  const { labels, counts, which } = packed
  const transitions = transitionsOf(packed)
  return buildTable(labels, keysOf(packed), symbols(counts), symbols(which), weightsOf(packed), transitions)
}

/** Lay out a packed model with few labels for faster look-up. */
export function unpackRows(packed: PackedRows): Rows {
  const { labels, bits, unit } = packed
  const places = { bits, tries: Uint16Array.from(numbers(packed.tries)) }
  return buildRows(labels, keysOf(packed), sparseOf(packed), places, unit, transitionsOf(packed))
}

/** The weights of a packed model, feature by feature. */
export function sparseOf(packed: Packed): Sparse {
  return { counts: symbols(packed.counts), which: symbols(packed.which), weights: weightsOf(packed) }
}

/** The scrambled features of a packed model. */
export function keysOf({ keys, counts }: Packed): Int32Array {
  const all = new Int32Array(counts.length)
  let key = 0
  let row = 0
  for (const delta of numbers(keys)) all[row++] = key += delta
  return all
}

/** The numbers of a text: digits of base 42, the last one marked. */
function numbers(text: string): number[] {
  const found: number[] = []
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const digit = symbol(text, at)
    if (digit < 42) number = number * 42 + digit
    else {
      found.push(number * 42 + (digit - 42))
      number = 0
    }
  }
  return found
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
