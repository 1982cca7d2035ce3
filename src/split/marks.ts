import { elisions } from '../lexicon/elisions.js'
import { isCloseBracket, isDash, isNumber, isOpenBracket, isQuote, isWord, lowerAt, spaceBefore } from './neighbours.js'
import { TokenKind, type Tokens } from './splitting.js'

/** What a token does as a quotation mark. */
export const Mark = { none: 0, open: 1, close: 2 } as const

/** What pairs with what: double and single marks, and guillemets. */
export const Family = { double: 0, single: 1, angle: 2 } as const
export type Family = (typeof Family)[keyof typeof Family]

/** What a mark's shape and the white space around it allow. */
export const Side = { either: 0, open: 1, close: 2, none: 3 } as const
export type Side = (typeof Side)[keyof typeof Side]

export function familyOf(mark: string): Family {
  switch (mark) {
    case '«':
    case '»':
    case '‹':
    case '›':
      return Family.angle
    case "'":
    case '‘':
    case '’':
    case '‚':
    case '‛':
    case '`':
      return Family.single
    default:
      return Family.double
  }
}

/**
 * Say on which side of a quotation a mark can stand by its shape and its neighbours alone. A curly mark on the wrong side
 * of its white space was curled by mistake, so the space decides; a straight mark has nothing but the space.
 *
 * @param tokens the tokens
 * @param i the mark
 * @param opened whether the mark before it, where it touches this one, opens a quotation
 */
export function sideOf(tokens: Tokens, i: number, opened: boolean): Side {
  const before = atStart(tokens, i, opened)
  const after = atEnd(tokens, i)
  const mark = tokens.words[i]
  switch (mark) {
    case '“':
    case '‟':
    case '``':
    case '‘‘':
    case '`':
    case '‘':
    case '‛':
      return !before && after ? Side.close : Side.open
    case '„':
    case '‚':
    case '«':
    case '‹':
      return Side.open
    case '”':
    case '’’':
    case '»':
    case '›':
      return before && !after ? Side.open : Side.close
    case '’':
      return before && !after ? Side.none : Side.close
    default:
      if (before === after) return Side.either
      return before ? Side.open : Side.close
  }
}

function atStart(tokens: Tokens, i: number, opened: boolean): boolean {
  if (spaceBefore(tokens, i) || tokens.block[i - 1] !== tokens.block[i]) return true
  if (isQuote(tokens, i - 1)) return opened
  return isOpenBracket(tokens, i - 1) || isDash(tokens, i - 1) || lowerAt(tokens, i - 1) === '/'
}

function atEnd(tokens: Tokens, i: number): boolean {
  const next = i + 1
  if (spaceBefore(tokens, next) || tokens.block[next] !== tokens.block[i]) return true
  if (isQuote(tokens, next)) return spaceBefore(tokens, next + 1) || closesClause(tokens, next + 1)
  return closesClause(tokens, next) || isDash(tokens, next)
}

function closesClause(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.punctuation) return false
  const word = tokens.words[i] ?? ''
  return (
    word === ',' ||
    word === ';' ||
    word === ':' ||
    word === '?' ||
    word === '!' ||
    word === '.' ||
    isCloseBracket(tokens, i)
  )
}

/** Letters left out at the start of a word: 'cause, 'em, '90s, 'n'. */
export function isElision(tokens: Tokens, i: number): boolean {
  if (spaceBefore(tokens, i + 1)) return false
  if (isNumber(tokens, i + 1)) return /^\d\ds?$/.test(lowerAt(tokens, i + 1))
  const word = lowerAt(tokens, i + 1)
  return elisions.has(word)
}

/** The mark behind a plural in -s, with its noun after it ("the ministers' plan"), or the end of a quotation: who can tell. */
export function isPluralPossessive(tokens: Tokens, i: number): boolean {
  if (spaceBefore(tokens, i) || !isWord(tokens, i - 1)) return false
  const word = lowerAt(tokens, i - 1)
  const last = word.charCodeAt(word.length - 1)
  return (last === 115 || last === 122 || last === 120) && (isWord(tokens, i + 1) || isNumber(tokens, i + 1))
}

/** Inches, feet, minutes: 12", 6' 2". */
export const isMeasure = (tokens: Tokens, i: number): boolean => isNumber(tokens, i - 1) && !spaceBefore(tokens, i)
