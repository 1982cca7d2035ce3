import type { Block } from '../read/reading.js'
import { Family, familyOf, isElision, isMeasure, isPluralPossessive, Side, sideOf } from './marks.js'
import { isWord, lowerAt, spaceBefore, wordAt } from './neighbours.js'
import { type Quotation, TokenKind, type Tokens } from './splitting.js'

/** What a token does as a quotation mark. */
export const Mark = { none: 0, open: 1, close: 2 } as const

export interface Quoting {
  readonly quotations: readonly Quotation[]
  /** For each token, whether it opens or closes a quotation (`Mark`). */
  readonly marks: Uint8Array
  /** For each token, how many quotations it stands in, no more than 255. */
  readonly depth: Uint8Array
}

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

interface Found {
  readonly from: number
  readonly to: number
  readonly closed: boolean
}

/** The marks of one block, and what is open at the moment: `top` is the innermost of each family. */
interface Pairing {
  readonly tokens: Tokens
  readonly at: readonly number[]
  readonly first: number
  readonly marks: Uint8Array
  readonly found: Found[]
  readonly stack: Open[]
  readonly top: (Open | undefined)[]
  /** For each mark in `at`, the next single mark that can only close, as an index into `at`; -1 where there is none. */
  readonly closer: Int32Array
}

/**
 * Pair the quotation marks. A quotation lies in one block; one that never closes ends with its block, or where the next one
 * of its kind opens. One that runs over paragraphs is opened anew in each, and every part but the last `continues`.
 */
export function findQuotations(tokens: Tokens, blocks: readonly Block[]): Quoting {
  const marks = new Uint8Array(tokens.length)
  const found: Found[] = []
  let i = 0
  while (i < tokens.length) {
    const block = tokens.block[i]
    const at: number[] = []
    const first = i
    for (; i < tokens.length && tokens.block[i] === block; i++) if (tokens.kind[i] === TokenKind.quote) at.push(i)
    if (at.length > 0) pairBlock(tokens, at, first, i, marks, found)
  }
  found.sort((a, b) => a.from - b.from)
  return { quotations: nest(tokens, blocks, found, marks), marks, depth: depths(tokens.length, found) }
}

function pairBlock(tokens: Tokens, at: number[], first: number, end: number, marks: Uint8Array, found: Found[]): void {
  const top = [undefined, undefined, undefined]
  const p: Pairing = { tokens, at, first, marks, found, stack: [], top, closer: singleClosers(tokens, at) }
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0
    const family = familyOf(wordAt(tokens, i))
    const side = family === Family.single ? sideOfSingle(p, k, i) : sideOfDouble(p, k, i, family)
    if (side === Side.open) open(p, i, family)
    else if (side === Side.close && p.top[family]) close(p, i, family)
  }
  for (const left of p.stack) {
    // a single mark without its fellow is an apostrophe, unless it stands where a quotation begins
    if (left.family === Family.single && left.from > first && !isLedIn(tokens, left.from)) marks[left.from] = Mark.none
    else found.push({ from: left.from, to: left.inner < 0 ? end : left.inner, closed: false })
  }
}

function open(p: Pairing, i: number, family: Family): void {
  const outer = p.top[family]
  if (outer && outer.inner < 0) outer.inner = p.stack[outer.level + 1]?.from ?? i
  const opened = { from: i, family, outer, level: p.stack.length, inner: -1 }
  p.stack.push(opened)
  p.top[family] = opened
  p.marks[i] = Mark.open
}

function close(p: Pairing, i: number, family: Family): void {
  for (let last = p.stack.pop(); last; last = p.stack.pop()) {
    p.top[last.family] = last.outer
    if (last.family === family) {
      p.found.push({ from: last.from, to: i + 1, closed: true })
      p.marks[i] = Mark.close
      return
    }
    if (last.family === Family.single) p.marks[last.from] = Mark.none
    else p.found.push({ from: last.from, to: last.inner < 0 ? i : last.inner, closed: false })
  }
}

/** Double marks and guillemets: their side, or what is open where they could stand on either. */
function sideOfDouble(p: Pairing, k: number, i: number, family: Family): Side {
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
function sideOfSingle(p: Pairing, k: number, i: number): Side {
  const { tokens } = p
  const around = p.top[Family.single]
  const side = sideOf(tokens, i, p.marks[i - 1] === Mark.open)
  const next = p.closer[k] ?? -1
  if (side === Side.none) return Side.none
  if (side === Side.open || (side === Side.either && !around)) {
    // 'Cause I say so,' he said opens a quotation; 'em in "give 'em the boys' room" does not
    if (isElision(tokens, i) && !endsQuotation(p, next, i)) return Side.none
    if (wordAt(tokens, i) === '‘' || i === p.first) return Side.open
    return next < 0 || (side === Side.either && spaceBefore(tokens, i) === false) ? Side.none : Side.open
  }
  // no quotation in double marks ends with a single one
  if (!around || p.stack.at(-1) !== around) return Side.none
  if (isMeasure(tokens, i) && next >= 0) return Side.none
  if (isPluralPossessive(tokens, i) && next === k + 1 && !isPluralPossessive(tokens, p.at[next] ?? -1)) return Side.none
  return Side.close
}

function endsQuotation({ tokens, at }: Pairing, closer: number, open: number): boolean {
  const i = at[closer] ?? -1
  return i >= 0 && isWord(tokens, open + 1) && lowerAt(tokens, open + 1) !== 'n' && !isPluralPossessive(tokens, i)
}

/** For each mark, the next single one that can close a quotation. */
function singleClosers(tokens: Tokens, at: readonly number[]): Int32Array {
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

/** Whether a colon or a comma leads a quotation in. */
function isLedIn(tokens: Tokens, i: number): boolean {
  const before = lowerAt(tokens, i - 1)
  return before === ',' || before === ':'
}

/** Give each quotation its depth, and join those that run over paragraphs. */
function nest(tokens: Tokens, blocks: readonly Block[], found: readonly Found[], marks: Uint8Array): Quotation[] {
  const ends: number[] = []
  return found.map(({ from, to, closed }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= from) ends.pop()
    const depth = ends.length
    ends.push(to)
    const next = tokens.block[to] ?? -1
    const continues =
      !closed &&
      depth === 0 &&
      next > (tokens.block[from] ?? 0) &&
      marks[to] === Mark.open &&
      familyOf(wordAt(tokens, to)) === familyOf(wordAt(tokens, from)) &&
      blocks[next]?.kind !== 'heading'
    return { from, to, depth, closed, continues }
  })
}

function depths(length: number, found: readonly Found[]): Uint8Array {
  const steps = new Int32Array(length + 1)
  for (const { from, to } of found) {
    steps[from] = (steps[from] ?? 0) + 1
    steps[to] = (steps[to] ?? 0) - 1
  }
  const depth = new Uint8Array(length)
  let now = 0
  for (let i = 0; i < length; i++) {
    now += steps[i] ?? 0
    depth[i] = Math.min(now, 255)
  }
  return depth
}
