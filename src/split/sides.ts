import { Family, familyOf, isElision, isMeasure, isPluralPossessive, Mark, Side, sideOf } from './marks.js'
import { isWord, lowerAt, spaceBefore, wordAt } from './neighbours.js'
import type { Tokens } from './splitting.js'

/** A quotation that is being read. */
interface Open {
  readonly from: number
  readonly family: Family
  /** The quotation of the same family around it. */
  readonly outer: Open | undefined
  /** Its place in the stack. */
  readonly level: number
  /**
   * Where what is open inside it began when a mark of its own kind opened again: either a quotation in it, or the proof that its
   * end was left out, somewhere before that place.
   */
  inner: number
}

/** A quotation that has been read. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly closed: boolean
}

/** The marks of one block, and what is open at the moment: `top` is the innermost of each family. */
export interface Pairing {
  readonly tokens: Tokens
  readonly at: readonly number[]
  readonly first: number
  /** The first token behind the block. */
  readonly end: number
  readonly marks: Uint8Array
  readonly found: Found[]
  readonly stack: Open[]
  readonly top: (Open | undefined)[]
  /** For each mark in `at`, the next single mark that can only close, as an index into `at`; -1 where there is none. */
  readonly closer: Int32Array
}

/** Double marks and guillemets: their side, or what is open where they could stand on either. */
export function sideOfDouble(p: Pairing, k: number, i: number, family: Family): Side {
  const { tokens, at } = p
  const mark = tokens.words[i]
  const around = p.top[family]
  // „German“
  if (mark === '“' && around && tokens.words[around.from] === '„') return Side.close
  const side = sideOf(tokens, i, p.marks[i - 1] === Mark.open)
  if (isMeasure(tokens, i) && side !== Side.open && (mark === '"' || mark === "''")) {
    if (!around) return Side.none
    // The 12" screen," he said: the next mark has to close something
    const next = at[k + 1] ?? -1
    if (next >= 0 && familyOf(wordAt(tokens, next)) === family && sideOf(tokens, next, false) === Side.close)
      return Side.none
  }
  if (side === Side.either) return around ? Side.close : Side.open
  // "We go, "he said: the white space is on the wrong side
  if (side === Side.open && around && mark === '"' && isMisspaced(tokens, i)) return Side.close
  // «French» and »German«
  if (family === Family.angle && (mark === '»' || mark === '«') && around)
    return tokens.words[around.from] === mark ? Side.open : Side.close
  return side
}

/** Single marks: an apostrophe wherever nothing speaks for a quotation. */
export function sideOfSingle(p: Pairing, k: number, i: number): Side {
  const { tokens } = p
  const around = p.top[Family.single]
  const side = sideOf(tokens, i, p.marks[i - 1] === Mark.open)
  const next = p.closer[k] ?? -1
  if (side === Side.none) return Side.none
  if (side === Side.open || (side === Side.either && !around)) {
    // 'Cause I say so,' he said opens a quotation; 'em in "give 'em the boys' room" does not
    if (isElision(tokens, i) && !endsQuotation(p, next, i)) return Side.none
    if (wordAt(tokens, i) === '‘' || i === p.first) return Side.open
    if (next < 0) return side === Side.open && runsOn(tokens, i, p.end) ? Side.open : Side.none
    return side === Side.either && !spaceBefore(tokens, i) ? Side.none : Side.open
  }
  // no quotation in double marks ends with a single one
  if (!around || p.stack.at(-1) !== around) return Side.none
  if (isMeasure(tokens, i) && next >= 0) return Side.none
  if (isPluralPossessive(tokens, i) && next === k + 1 && !isPluralPossessive(tokens, p.at[next] ?? -1)) return Side.none
  return Side.close
}

/** Whether a quotation that begins with its sentence is opened anew behind it: it goes on in the next paragraph. */
export function runsOn(tokens: Tokens, i: number, next: number): boolean {
  if (familyOf(wordAt(tokens, next)) !== Family.single || sideOf(tokens, next, false) !== Side.open) return false
  return /^[.?!\u2019'\u201d"]$/.test(lowerAt(tokens, i - 1)) && !isElision(tokens, i)
}

function endsQuotation({ tokens, at }: Pairing, closer: number, open: number): boolean {
  const i = at[closer] ?? -1
  return i >= 0 && isWord(tokens, open + 1) && lowerAt(tokens, open + 1) !== 'n' && !isPluralPossessive(tokens, i)
}

/** For each mark, the next single one that can close a quotation. */
export function singleClosers(tokens: Tokens, at: readonly number[]): Int32Array {
  const closers = new Int32Array(at.length)
  let next = -1
  for (let k = at.length - 1; k >= 0; k--) {
    closers[k] = next
    const i = at[k] ?? 0
    if (familyOf(wordAt(tokens, i)) === Family.single && sideOf(tokens, i, false) === Side.close) next = k
  }
  return closers
}

const afterQuote = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'said',
  'says',
  'told',
  'added',
  'the',
  'a',
  'and',
  'but',
])

function isMisspaced(tokens: Tokens, i: number): boolean {
  const before = lowerAt(tokens, i - 1)
  if (before !== ',' && before !== '.' && before !== '?' && before !== '!') return false
  const word = wordAt(tokens, i + 1)
  return afterQuote.has(word) && word === lowerAt(tokens, i + 1)
}
