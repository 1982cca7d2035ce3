import { type Rows, sumRows } from './rows.js'

/**
 * Features that the same few facts decide come together again and again ("the", a determiner, in lower case): the sum of their weights is
 * looked up once and remembered. What is remembered is what the rows say, so that nothing depends on which texts came before.
 */
export interface Remembered {
  readonly rows: Rows
  /** For groups of features that a number decides, four numbers a value: whether it is known, and the three sums of `sumRows`. */
  readonly byNumber: Int32Array
  /**
   * For groups that a word decides too, eight numbers a slot, so that each lies in one line of the processor's cache: the hashes of the
   * word and of its stem (two words that share both are one in a billion billions), what else decides them, and the three sums. What
   * comes later takes the place of what came earlier.
   */
  readonly byWord: Int32Array
  /** Where features are written to be looked up. */
  readonly features: Int32Array
  /** What has been added up for a token. */
  readonly sums: Int32Array
}

/** Writes a group's features of token `i` over `out[o …]` and tells where they end. */
export type Write<View> = (view: View, i: number, out: Int32Array, o: number) => number

/** How many words' sums are remembered, as a power of two: as many as the processor's second cache has room for. */
const wordBits = 14

const all = new WeakMap<Rows, Remembered>()

/**
 * Give what is remembered of a model.
 *
 * @param values how many values all of its groups that a number decides have
 * @param most the most features of a group
 */
export function rememberedOf(rows: Rows, values: number, most: number): Remembered {
  let remembered = all.get(rows)
  if (!remembered) {
    remembered = {
      rows,
      byNumber: new Int32Array(values << 2),
      byWord: new Int32Array(8 << wordBits),
      features: new Int32Array(most),
      sums: new Int32Array(3),
    }
    all.set(rows, remembered)
  }
  return remembered
}

/** A group of features that a number decides, and where its values begin among those of all groups. */
export interface Group<View> {
  readonly write: Write<View>
  readonly begin: number
}

/** The groups of a model that numbers decide, lined up. */
export interface Line<View> {
  readonly writes: readonly Write<View>[]
  /** How many values all have. */
  readonly values: () => number
  /** Add a group whose number has so many bits. */
  readonly group: (bits: number, write: Write<View>) => Group<View>
}

export function lineUp<View>(): Line<View> {
  const writes: Write<View>[] = []
  let values = 0
  const group = (bits: number, write: Write<View>): Group<View> => {
    const begin = values
    values += 1 << bits
    writes.push(write)
    return { write, begin }
  }
  return { writes, values: () => values, group }
}

/** Add the weights of a group's features for token `i`, which `value` decides. */
export function add<View>(m: Remembered, { write, begin }: Group<View>, value: number, view: View, i: number): void {
  const { byNumber, sums } = m
  const at = (begin + value) << 2
  if (byNumber[at] === 0) {
    sumRows(m.rows, m.features, write(view, i, m.features, 0), byNumber, at + 1)
    byNumber[at] = 1
  }
  sums[0] = (sums[0] as number) + (byNumber[at + 1] as number)
  sums[1] = (sums[1] as number) + (byNumber[at + 2] as number)
  sums[2] = (sums[2] as number) + (byNumber[at + 3] as number)
}

/** Add the weights that a word and a number decide; no two groups have the same numbers. */
export function addWord<View>(
  m: Remembered,
  word: number,
  stem: number,
  value: number,
  write: Write<View>,
  view: View,
  i: number,
): void {
  const { byWord, sums } = m
  const at = (Math.imul(word ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b) >>> (32 - wordBits)) << 3
  if (byWord[at] !== word || byWord[at + 1] !== stem || byWord[at + 2] !== value) {
    sumRows(m.rows, m.features, write(view, i, m.features, 0), byWord, at + 3)
    byWord[at] = word
    byWord[at + 1] = stem
    byWord[at + 2] = value
  }
  sums[0] = (sums[0] as number) + (byWord[at + 3] as number)
  sums[1] = (sums[1] as number) + (byWord[at + 4] as number)
  sums[2] = (sums[2] as number) + (byWord[at + 5] as number)
}
