import { isCapitals, isDash, isNumber, isOpenBracket, isWord, lowerAt, startsUpper, wordAt } from './neighbours.js'
import { TokenKind, type Tokens } from './splitting.js'

/** The longest byline or date line, in tokens. */
const longestByline = 24

const monthNames = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    ' ',
  ),
)
const timeWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a.m. p.m. et est edt ct cst cdt
  pt pst pdt mt mst mdt gmt utc bst cet cest msk ist aest eastern at on of the and published updated posted modified last first created
  date time day ago hours hour minutes minute days today yesterday th st nd rd th, noon midnight local th. min mins read z t`
    .trim()
    .split(/\s+/),
)
const bylineWords = new Set(
  `and in for of the at with de van von al bin la del reporter correspondent editor writer staff special to from on bureau senior chief
  political foreign news producer contributor columnist associated press updated published by`
    .trim()
    .split(/\s+/),
)

/** By Jane Doe and John Roe, Example Press | March 5 */
export function isByline(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > longestByline || to - from < 2) return false
  if (lowerAt(tokens, from) !== 'by') return false
  if (!startsUpper(tokens, from) && !startsUpper(tokens, from + 1)) return false
  let i = from + 1
  if (lowerAt(tokens, i) === ':') i++
  if (!startsUpper(tokens, i) && lowerAt(tokens, i) !== 'our' && lowerAt(tokens, i) !== 'a') return false
  for (; i < to; i++)
    if (
      isWord(tokens, i) &&
      !startsUpper(tokens, i) &&
      !bylineWords.has(lowerAt(tokens, i)) &&
      !timeWords.has(lowerAt(tokens, i))
    )
      return false
  return lowerAt(tokens, to - 1) !== '?' && lowerAt(tokens, to - 1) !== '!'
}

/** Jane Doe in Kyiv; Jane Doe, Example News: two or three names, then a place or a desk, and nothing else. */
export function isSigned(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 10) return false
  let names = 0
  let i = from
  while (
    i < to &&
    isWord(tokens, i) &&
    startsUpper(tokens, i) &&
    !isCapitals(tokens, i) &&
    lowerAt(tokens, i) !== 'the'
  ) {
    names++
    i++
  }
  if (names < 2 || names > 3 || lowerAt(tokens, i) !== 'in') return false
  for (i++; i < to; i++)
    if (isWord(tokens, i) ? !startsUpper(tokens, i) && lowerAt(tokens, i) !== 'and' : wordAt(tokens, i) !== ',')
      return false
  return isWord(tokens, to - 1) && lowerAt(tokens, to - 1) !== 'in'
}

/** Updated at 11:45 p.m.; 5 March 2015; Published: Monday, March 5; 14:05 */
export function isDateLine(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > longestByline) return false
  let dated = 0
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i)
    if (isNumber(tokens, i) || monthNames.has(word)) dated++
    else if (
      isWord(tokens, i)
        ? !timeWords.has(word)
        : tokens.kind[i] === TokenKind.address || tokens.kind[i] === TokenKind.quote
    )
      return false
    else if (word === '%' || word === '$' || word === '?' || word === '!') return false
  }
  return dated >= 2 || (dated === 1 && (to - from > 1 || clock.test(wordAt(tokens, from))))
}

/** 14:05, 14.05, 2.35pm */
const clock = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/

/** MOSCOW, April 4 (Interfax); Oslo, 22 January. */
export function isStandingDateline(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 16) return false
  let month = false
  let number = false
  let places = 0
  let bracket = false
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i)
    if (isOpenBracket(tokens, i)) bracket = true
    if (monthNames.has(word)) month = true
    else if (isNumber(tokens, i)) number = true
    else if (isWord(tokens, i)) {
      if (!startsUpper(tokens, i)) return false
      if (!bracket) places++
    } else if (tokens.kind[i] !== TokenKind.punctuation && word !== '/') return false
    else if (word === '?' || word === '!') return false
  }
  if (places === 0 || places > 5) return false
  return (month && number) || (bracket && isDash(tokens, to - 1))
}
