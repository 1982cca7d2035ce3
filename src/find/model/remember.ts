import type { Forms } from '../../split/forms.js'
import { type Odds, oddsOf } from './crf.js'
import { placeOf } from './hash.js'
import { type Rows, sumRows } from './rows.js'

/** Writes a group's features of token `i` over `out[o …]` and tells where they end. */
export type Write<View> = (view: View, i: number, out: Int32Array, o: number) => number

/** The features of a stage in groups, by what decides them. */
export interface Groups<View> {
  /** What a form and a number of ten bits decide, … */
  readonly forms: readonly Write<View>[]
  /** … and how many low bits of the number have a place of their own beside each other. */
  readonly apart: readonly number[]
  /** What a word's hash and a number decide. */
  readonly words: readonly Write<View>[]
  /** What a number alone decides, … */
  readonly numbers: readonly Write<View>[]
  /** … and where the values of each begin among those of all; behind the last the end of all. */
  readonly begins: Int32Array
}

/** Line up the groups: those that a form decides with the bits that stand apart, those that a number alone decides with how many bits it has. */
export function groupsOf<View>(
  forms: readonly (readonly [write: Write<View>, apart: number])[],
  words: readonly Write<View>[],
  numbers: readonly (readonly [write: Write<View>, bits: number])[],
): Groups<View> {
  const begins = new Int32Array(numbers.length + 1)
  numbers.forEach(([, bits], k) => {
    begins[k + 1] = (begins[k] as number) + (1 << bits)
  })
  return {
    forms: forms.map(([write]) => write),
    apart: forms.map(([, apart]) => apart),
    words,
    numbers: numbers.map(([write]) => write),
    begins,
  }
}

/** Write the features of all groups of token `i` over `out[o …]`. */
export function writeAll<View>(
  { forms, words, numbers }: Groups<View>,
  view: View,
  i: number,
  out: Int32Array,
  o: number,
): void {
  for (const write of forms) o = write(view, i, out, o)
  for (const write of words) o = write(view, i, out, o)
  for (const write of numbers) o = write(view, i, out, o)
}

/**
 * Features that the same few facts decide come together again and again ("the", a determiner, in lower case): the sum of their weights is
 * looked up once and remembered. What is remembered is what the rows say, so that nothing depends on which texts came before.
 */
export interface Remembered {
  readonly rows: Rows
  readonly odds: Odds
  /** Four numbers a value: whether it is known, and the three sums of `sumRows`. */
  readonly byNumber: Int32Array
  /** The forms whose numbers these are. */
  of: Forms | null
  /**
   * Four numbers a slot: the form and the number in one (and one, for nought is a free slot), and the three sums. The forms met first, which
   * are the most frequent ones, stand beside each other; the others share what is left, and what comes later takes the place of what came earlier.
   */
  readonly byForm: Int32Array
  /**
   * Eight numbers a slot, so that each lies in one line of the processor's cache: the hashes of the word and of its stem (two words that
   * share both are one in a billion billions), the number, and the three sums. What comes later takes the place of what came earlier.
   */
  readonly byWord: Int32Array
  /** What decides each group of a token: here it is written, in the order of the groups; two numbers a group for a form, three for a word. */
  readonly number: Int32Array
  readonly form: Int32Array
  readonly word: Int32Array
  /** Where features are written to be looked up. */
  readonly features: Int32Array
  /** What the token's features weigh together. */
  readonly sums: Int32Array
}

/** How many words' sums are remembered, as a power of two: as many as the processor's second cache has room for. */
const wordBits = 12

/** How many forms' sums are remembered for each group, as a power of two; the first half have a place of their own. */
const formBits = 15

const all = new WeakMap<Rows, Remembered>()

/**
 * Give what is remembered of a model.
 *
 * @param most the most features of a token
 */
export function rememberedOf<View>(rows: Rows, groups: Groups<View>, most: number, forms: Forms): Remembered {
  let remembered = all.get(rows)
  if (!remembered) {
    remembered = {
      rows,
      odds: oddsOf(rows.labels, rows.transitions),
      byNumber: new Int32Array((groups.begins.at(-1) ?? 0) << 2),
      of: null,
      byForm: new Int32Array(groups.forms.length << (formBits + 2)),
      byWord: new Int32Array(8 << wordBits),
      number: new Int32Array(groups.numbers.length),
      form: new Int32Array(groups.forms.length * 2),
      word: new Int32Array(groups.words.length * 3),
      features: new Int32Array(most),
      sums: new Int32Array(3),
    }
    all.set(rows, remembered)
  }
  if (remembered.of !== forms) {
    remembered.byForm.fill(0)
    remembered.of = forms
  }
  return remembered
}

/** Add up the weights of token `i` over `m.sums`, when what decides its groups has been written. */
export function recall<View>(m: Remembered, groups: Groups<View>, view: View, i: number): void {
  const { forms, apart, words, numbers, begins } = groups
  const { byNumber, byForm, byWord, number, form, word, sums } = m
  let a = 0
  let b = 0
  let c = 0
  for (let k = 0; k < number.length; k++) {
    const at = ((begins[k] as number) + (number[k] as number)) << 2
    if (byNumber[at] === 0) {
      sumRows(m.rows, m.features, (numbers[k] as Write<View>)(view, i, m.features, 0), byNumber, at + 1)
      byNumber[at] = 1
    }
    a = (a + (byNumber[at + 1] as number)) | 0
    b = (b + (byNumber[at + 2] as number)) | 0
    c = (c + (byNumber[at + 3] as number)) | 0
  }
  for (let k = 0, w = 0; w < form.length; k++, w += 2) {
    const id = form[w] as number
    const value = form[w + 1] as number
    const bits = apart[k] as number
    const key = ((id << 10) | value) + 1
    const place = (id << bits) | (value & ((1 << bits) - 1))
    const at = ((k << formBits) | placeOf(place, formBits)) << 2
    if (byForm[at] !== key) {
      sumRows(m.rows, m.features, (forms[k] as Write<View>)(view, i, m.features, 0), byForm, at + 1)
      byForm[at] = key
    }
    a = (a + (byForm[at + 1] as number)) | 0
    b = (b + (byForm[at + 2] as number)) | 0
    c = (c + (byForm[at + 3] as number)) | 0
  }
  for (let k = 0, w = 0; w < word.length; k++, w += 3) {
    const first = word[w] as number
    const second = word[w + 1] as number
    const third = word[w + 2] as number
    // no two groups share a slot's third number
    const value = (third << 3) | k
    const at = (Math.imul(first ^ Math.imul(value + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - wordBits)) << 3
    if (byWord[at] !== first || byWord[at + 1] !== second || byWord[at + 2] !== value + 1) {
      sumRows(m.rows, m.features, (words[k] as Write<View>)(view, i, m.features, 0), byWord, at + 3)
      byWord[at] = first
      byWord[at + 1] = second
      byWord[at + 2] = value + 1
    }
    a = (a + (byWord[at + 3] as number)) | 0
    b = (b + (byWord[at + 4] as number)) | 0
    c = (c + (byWord[at + 5] as number)) | 0
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
}
