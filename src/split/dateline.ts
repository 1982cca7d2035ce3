import { datelineCities } from '../lexicon/cities.js'
import {
  isCapitals,
  isCloseBracket,
  isDash,
  isNumber,
  isOpenBracket,
  isWord,
  lowerAt,
  startsUpper,
  wordAt,
} from './neighbours.js'
import type { Tokens } from './splitting.js'

/** The longest dateline, in tokens: two towns with their states, a date and an agency's name. */
const longest = 30

const months = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december`.split(
    ' ',
  ),
)
const cities: ReadonlySet<string> = new Set(datelineCities.split(/[,\n]/).map((city) => city.trim()))
const small = new Set(['and', 'of', 'the', 'de', 'la', 'near', 'al', 'at', 'on', 'via', 'in', 'with'])

/**
 * Find the end of the dateline that a block begins with: a town in capitals or a date or an agency in brackets, up to and with a
 * dash (`MOSCOW. April 4 (Interfax) -`, `WASHINGTON, D.C. (AP) —`, `(CNN) --`).
 *
 * @param tokens the tokens
 * @param first the block's first token
 * @param limit the token behind its last
 * @returns the token behind the dash, `first` where no dateline stands there
 */
export function datelineEnd(tokens: Tokens, first: number, limit: number): number {
  const bound = Math.min(limit, first + longest)
  let bracketed = false
  let dated = false
  let capitals = false
  let open = false
  for (let i = first; i < bound; i++) {
    const word = lowerAt(tokens, i)
    if (isDash(tokens, i) && !open) {
      return i > first && (bracketed || dated || capitals) ? i + 1 : first
    }
    // "NEW DELHI: Two soldiers …", as papers of South Asia have it
    if (wordAt(tokens, i) === ':' && !open && isCapitalCity(tokens, first, i)) return i + 1
    if (isOpenBracket(tokens, i)) open = true
    else if (isCloseBracket(tokens, i)) {
      open = false
      bracketed = true
    } else if (isWord(tokens, i)) {
      if (months.has(word)) dated = true
      if (isCapitals(tokens, i) && i < first + 2) capitals = true
      if (!open && !startsUpper(tokens, i) && !small.has(word)) return first
    } else if (!isNumber(tokens, i) && !joins.has(wordAt(tokens, i))) return first
  }
  return first
}

/** Whether the words from `first` to `to` are a city in capitals that news is dated from, with a day at most. */
function isCapitalCity(tokens: Tokens, first: number, to: number): boolean {
  if (!isCapitals(tokens, first)) return false
  let end = first + 1
  while (end < to && isCapitals(tokens, end)) end++
  let name = ''
  for (let i = first; i < end; i++) name += (i > first ? ' ' : '') + lowerAt(tokens, i)
  return cities.has(name) && (end === to || wordAt(tokens, end) === ',' || months.has(lowerAt(tokens, end)))
}

const joins = new Set(['.', ',', '/', ':', ';'])
