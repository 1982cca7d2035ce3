/**
 * What a UTF-16 code unit is: one place for the tests that the tokenizer runs on every character, on numbers instead of
 * regular expressions because they are the innermost loop of the whole library.
 */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isUpper = (code: number): boolean => code >= 65 && code <= 90
export const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00
export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000

export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

const wordPattern = /[\p{L}\p{N}\p{M}]/u

/** Tell whether a letter, digit or combining mark stands at `i`; `code` is the unit there. */
export function isWordCode(text: string, i: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code >= 0xc0 && code < 0x2000) return code !== 0xd7 && code !== 0xf7 && wordPattern.test(text.charAt(i))
  if (code < 0x3000) return code === 0xaa || code === 0xb5 || code === 0xba
  // the second half of a pair never stands by itself, and variation selectors belong to the emoji before them
  if (isHighSurrogate(code)) return wordPattern.test(text.slice(i, i + 2)) && isLowSurrogate(text.charCodeAt(i + 1))
  return !isJoiner(code) && wordPattern.test(text.charAt(i))
}

/** Variation selectors and the zero-width joiner: they belong to the sign before them. */
export const isJoiner = (code: number): boolean => code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)

/** One of the five modifiers for the colour of skin, U+1F3FB to U+1F3FF. */
export const isSkinTone = (text: string, i: number): boolean =>
  text.charCodeAt(i) === 0xd83c && text.charCodeAt(i + 1) >= 0xdffb && text.charCodeAt(i + 1) <= 0xdfff

export function isQuoteMark(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 96 ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a
  )
}

export function isPunctuation(code: number): boolean {
  return (
    code === 44 ||
    code === 58 ||
    code === 59 ||
    code === 33 ||
    code === 63 ||
    code === 40 ||
    code === 41 ||
    code === 91 ||
    code === 93 ||
    code === 123 ||
    code === 125 ||
    code === 0x2026 ||
    code === 0x2015 ||
    code === 0x2012
  )
}
