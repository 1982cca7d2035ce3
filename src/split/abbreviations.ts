import { dates, endings, joints, namesWithMarks, numberings, onlyCapital, titles } from '../lexicon/abbreviations.js'
import { isCapitals, isNumber, isQuote, isWord, lowerAt, spaceBefore, startsUpper, wordAt } from './neighbours.js'
import type { Tokens } from './splitting.js'
import { startsSentence } from './starts.js'
import type { Stop } from './stop.js'

/** Yahoo! Finance */
export function nameWithMark({ tokens, at, next }: Stop): boolean {
  if (wordAt(tokens, at) !== '!') return false
  return namesWithMarks.has(lowerAt(tokens, at - 1)) && !startsSentence(tokens, next)
}

/** J. Smith, Lyndon B. Johnson, Henry I. Miller */
export function initial({ tokens, from, at, next }: Stop): boolean {
  const word = wordAt(tokens, at)
  const isI =
    word === '.' &&
    wordAt(tokens, at - 1) === 'I' &&
    at - 1 > from &&
    startsUpper(tokens, at - 2) &&
    isWord(tokens, at - 2)
  if (
    !isI &&
    !/^\p{Lu}\.$/u.test(word) &&
    !(word === '.' && /^\p{Lu}$/u.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== 'I')
  )
    return false
  if (next !== at + 1) return false
  if (isQuote(tokens, next)) return isNickname(tokens, next)
  return isWord(tokens, next) && (startsUpper(tokens, next) ? !startsSentence(tokens, next) : true)
}

/** Robert C. "Bobby" Doe */
function isNickname(tokens: Tokens, quote: number): boolean {
  const close = isQuote(tokens, quote + 2) ? quote + 2 : quote + 3
  return (
    isQuote(tokens, close) &&
    isWord(tokens, close + 1) &&
    startsUpper(tokens, close + 1) &&
    !startsSentence(tokens, close + 1)
  )
}

/** Sen. Doe, Lt. Col. Doe, St. Louis */
export function title(stop: Stop): boolean {
  const { tokens, next } = stop
  // the channel RT, the party PT
  if (isCapitals(tokens, stop.at - 1) && startsSentence(tokens, next)) return false
  return (
    abbreviationIn(stop, titles) &&
    next === stop.at + 1 &&
    (isWord(tokens, next) || isNumber(tokens, next) || isQuote(tokens, next))
  )
}

/** No. 2, p. 5, Vol. II */
export function numbering(stop: Stop): boolean {
  const { tokens, next } = stop
  if (!abbreviationIn(stop, numberings) && !abbreviationIn(stop, titles)) return false
  return isNumber(tokens, next) || wordAt(tokens, next) === '#' || /^[IVXLC]+$/.test(wordAt(tokens, next))
}

/** Jan. 5; Sat., but not "in Jan. The ministry" */
export function date(stop: Stop): boolean {
  const { tokens, next } = stop
  return abbreviationIn(stop, dates) && (isNumber(tokens, next) || !startsSentence(tokens, next))
}

/** Acme Inc. Chairman Doe; but not "sold to Acme Inc. The price" */
export function ending(stop: Stop): boolean {
  return abbreviationIn(stop, endings) && !startsSentence(stop.tokens, stop.next)
}

/** the U.S. Senate, 9 a.m. Monday; but not "in the U.S. He" */
export function initialism({ tokens, at, next }: Stop): boolean {
  const word = lowerAt(tokens, at)
  if (word.length < 3 || word === '...' || word.charCodeAt(word.length - 1) !== 46 || !isWord(tokens, at)) return false
  if (word === 'a.m.' || word === 'p.m.') return !startsUpper(tokens, next) || afterTime.has(lowerAt(tokens, next))
  return !startsSentence(tokens, next)
}

const afterTime = new Set(
  `et e.t. e.s.t. e.d.t. p.t. est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk ist eastern central mountain pacific local moscow greenwich
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  january february march april may june july august september october november december`.split(/\s+/),
)

/** Doe v. Roe, e.g. Paris */
export function joint(stop: Stop): boolean {
  const word = lowerAt(stop.tokens, stop.at)
  if (word === 'e.g.' || word === 'i.e.') return true
  return abbreviationIn(stop, joints) && stop.next === stop.at + 1
}

/** Bldg. Smith, Pvt. Doe: a word without vowels, small letters in it, is an abbreviation though no list has it. */
export function consonantsOnly({ tokens, from, at, next }: Stop): boolean {
  const word = wordAt(tokens, at - 1)
  if (wordAt(tokens, at) !== '.' || at - 1 < from || !/^[A-Z][bcdfghjklmnpqrstvwxz]{1,4}$/.test(word)) return false
  return next === at + 1 && !startsSentence(tokens, next)
}

/** Whether the word before the dot is an abbreviation of a list, written as one. */
function abbreviationIn({ tokens, at, from }: Stop, list: ReadonlySet<string>): boolean {
  if (wordAt(tokens, at) !== '.' || at - 1 < from || spaceBeforeDot(tokens, at)) return false
  let word = lowerAt(tokens, at - 1)
  const hyphen = word.lastIndexOf('-')
  // R-Calif.
  if (hyphen >= 0) word = word.slice(hyphen + 1)
  return list.has(word) && (!onlyCapital.has(word) || startsUpper(tokens, at - 1))
}

const spaceBeforeDot = (tokens: Tokens, at: number): boolean =>
  spaceBefore(tokens, at) && (tokens.end[at - 1] ?? 0) + 1 < (tokens.start[at] ?? 0)
