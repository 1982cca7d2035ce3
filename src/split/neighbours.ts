import { TokenKind, type Tokens } from './splitting.js'

/**
 * What stands around a token, asked the same way by every phenomenon. All answers are defined outside the text too: nothing
 * stands there, so it is neither a word nor adjacent to anything.
 */

export const lowerAt = (tokens: Tokens, i: number): string => tokens.lower[i] ?? ''
export const wordAt = (tokens: Tokens, i: number): string => tokens.words[i] ?? ''
export const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i] === TokenKind.word
export const isNumber = (tokens: Tokens, i: number): boolean => tokens.kind[i] === TokenKind.number
export const isQuote = (tokens: Tokens, i: number): boolean => tokens.kind[i] === TokenKind.quote

/** Tell whether white space (or the text's edge) stands between token `i - 1` and token `i`. */
export const spaceBefore = (tokens: Tokens, i: number): boolean =>
  i <= 0 || i >= tokens.length || (tokens.end[i - 1] ?? 0) < (tokens.start[i] ?? 0)

const upperPattern = /^[\p{Lu}\p{Lt}]/u
const lowerPattern = /^\p{Ll}/u

/** Tell whether a token begins with a capital letter. */
export function startsUpper(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i] ?? -1)
  if (code < 128) return code >= 65 && code <= 90
  return code > 127 && upperPattern.test(wordAt(tokens, i))
}

/** Tell whether a token begins with a small letter. */
export function startsLower(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i] ?? -1)
  if (code < 128) return code >= 97 && code <= 122
  return code > 127 && lowerPattern.test(wordAt(tokens, i))
}

/** Tell whether a token is all capitals, two letters or more. */
export function isCapitals(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  return word.length > 1 && isWord(tokens, i) && word === word.toUpperCase() && word !== word.toLowerCase()
}

export function isDash(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i] ?? -1)
  return tokens.kind[i] === TokenKind.punctuation && (code === 45 || (code >= 0x2012 && code <= 0x2015))
}

export function isOpenBracket(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]
  return word === '(' || word === '[' || word === '{'
}

export function isCloseBracket(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]
  return word === ')' || word === ']' || word === '}'
}
