import { datelineEnd } from './dateline.js'
import { Mark } from './marks.js'
import { isCloseBracket, isNumber, isOpenBracket, isQuote, isWord, lowerAt, spaceBefore, wordAt } from './neighbours.js'
import { repairs } from './repairs.js'
import { TokenKind, type Tokens } from './splitting.js'
import type { Stop } from './stop.js'

/** How far a bracket may reach, in tokens, for its dots to end no sentence: an aside, not a paragraph that never closes. */
const longestAside = 60

/**
 * Find where sentences begin: naively behind every dot, question mark and exclamation mark, then asking the repairs.
 * A block's end always ends a sentence.
 *
 * @param tokens the tokens
 * @param marks for each token, whether it opens or closes a quotation
 * @returns the index of each sentence's first token, in order
 */
export function findSentences(tokens: Tokens, marks: Uint8Array): number[] {
  const starts: number[] = []
  let first = 0
  while (first < tokens.length) {
    const block = tokens.block[first]
    let limit = first
    while (limit < tokens.length && tokens.block[limit] === block) limit++
    splitBlock(tokens, marks, first, limit, starts)
    first = limit
  }
  return starts
}

function splitBlock(tokens: Tokens, marks: Uint8Array, first: number, limit: number, starts: number[]): void {
  const dateline = datelineEnd(tokens, first, limit)
  let from = first
  let bracket = -1
  let bracketEnd = -1
  let worded = false
  starts.push(first)
  let i = first
  while (i < limit) {
    if (isOpenBracket(tokens, i) && i > bracketEnd) {
      bracket = i
      bracketEnd = asideEnd(tokens, i, limit)
    }
    if (isBullet(tokens, i) && i > from) {
      from = i
      starts.push(i)
    }
    worded ||= isWordy(tokens, i)
    if (!isStop(tokens, i)) {
      i++
      continue
    }
    const next = closingEnd(tokens, marks, i + 1, limit)
    if (next >= limit) return
    // a bracket that the sentence begins with is a sentence in brackets, or several
    const inside = bracket > from && bracketEnd >= next ? bracket : -1
    const stop: Stop = { tokens, marks, first, limit, from, at: i, next, bracket: inside, worded, dateline }
    if (!repairs.some((repair) => repair(stop)) && hasWords(tokens, next, limit)) {
      from = next
      worded = false
      starts.push(next)
    }
    i = next
  }
}

function isStop(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  const last = word.charCodeAt(word.length - 1)
  if (last !== 46 && last !== 63 && last !== 33 && last !== 0x2026) return false
  return true
}

/** Behind the stop: more stops, and the marks and brackets that close with it. They belong to the sentence before. */
function closingEnd(tokens: Tokens, marks: Uint8Array, from: number, limit: number): number {
  let i = from
  while (i < limit) {
    const touches = !spaceBefore(tokens, i)
    if (isQuote(tokens, i)) {
      const parted =
        i + 1 >= limit || spaceBefore(tokens, i + 1) || isQuote(tokens, i + 1) || isCloseBracket(tokens, i + 1)
      // ”We stay: white space on neither side, but the shape tells
      const closes = (touches && parted) || marks[i] === Mark.close || (touches && wordAt(tokens, i) === '”')
      if (!closes) break
      i++
    } else if (isCloseBracket(tokens, i)) {
      i++
    } else if (isStop(tokens, i) && !isWord(tokens, i) && (touches || wordAt(tokens, i) === '.')) {
      i++
    } else if (
      touches &&
      wordAt(tokens, i) === '[' &&
      isNumber(tokens, i + 1) &&
      wordAt(tokens, i + 2) === ']' &&
      i + 2 < limit
    ) {
      // a reference: "in 1990.[12] Later"
      i += 3
    } else {
      // “We won! 🏆” she said
      const close = signsEnd(tokens, i, limit)
      if (close === i || marks[close] !== Mark.close) break
      i = close + 1
    }
  }
  return i
}

/** Where a few emoji or other signs end. */
function signsEnd(tokens: Tokens, from: number, limit: number): number {
  let i = from
  while (i < limit && i < from + 5 && tokens.kind[i] === TokenKind.symbol && wordAt(tokens, i).charCodeAt(0) > 127) i++
  return i
}

/** Where the bracket closes, if it does so soon; else the bracket itself. */
function asideEnd(tokens: Tokens, open: number, limit: number): number {
  const bound = Math.min(limit, open + longestAside)
  for (let i = open + 1; i < bound; i++) if (isCloseBracket(tokens, i)) return i
  return open
}

function isWordy(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) || isNumber(tokens, i) || tokens.kind[i] === TokenKind.address
}

function hasWords(tokens: Tokens, from: number, limit: number): boolean {
  const bound = Math.min(limit, from + 12)
  for (let i = from; i < bound; i++) if (isWordy(tokens, i)) return true
  return bound < limit
}

function isBullet(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  return word === '•' || word === '●' || word === '▪' || word === '■'
}
