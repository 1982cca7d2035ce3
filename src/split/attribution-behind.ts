import { starters, titles } from '../lexicon/abbreviations.js'
import { sayingVerbs } from '../lexicon/saying.js'
import { Mark } from './marks.js'
import { isQuote, isWord, lowerAt, startsUpper, wordAt } from './neighbours.js'
import type { Tokens } from './splitting.js'
import type { Stop } from './stop.js'

/** "Are you sure?" the minister asked. "I am." Doe said. */
export function attributionBehind({ tokens, marks, limit, at, next }: Stop): boolean {
  if (marks[next - 1] !== Mark.close || !startsUpper(tokens, next)) return false
  if (starters.has(lowerAt(tokens, next)) && lowerAt(tokens, next) !== 'the' && !titles.has(lowerAt(tokens, next)))
    return false
  const bound = Math.min(limit, next + 9)
  for (let i = next; i < bound; i++) {
    const word = lowerAt(tokens, i)
    if (i > next && sayingVerbs.has(word))
      return i === bound - 1 || attributionEnds(tokens, i + 1, limit, wordAt(tokens, at) !== '.')
    if (isQuote(tokens, i) || word === '?' || word === '!' || word === ':' || word === ';') return false
    if (word === '.' && !titles.has(lowerAt(tokens, i - 1))) return false
    if (isWord(tokens, i) && !startsUpper(tokens, i) && !insideName.has(word)) return false
  }
  return false
}

const insideName = new Set([
  'of',
  'the',
  'de',
  'van',
  'von',
  'al',
  'bin',
  'ibn',
  'then',
  'later',
  'also',
  'and',
  "'s",
  'spokesman',
  'spokeswoman',
])

/**
 * Behind the verb of an attribution comes its end, an addressee, a time or a place; behind a verb that begins something new, a
 * clause. After a question or an exclamation less is needed: nobody but its speaker can follow it so.
 */
function attributionEnds(tokens: Tokens, i: number, limit: number, isQuestion: boolean): boolean {
  if (i >= limit) return true
  const word = lowerAt(tokens, i)
  if (word === '.') return true
  // "So it is." Doe added, "We …" leads the next quotation in
  if (!isQuestion) return false
  return !clauseBegins.has(word) && !isQuote(tokens, i)
}

const clauseBegins = new Set(
  `that he she it they we i there this these those a an if whether his her its their no`.split(' '),
)
