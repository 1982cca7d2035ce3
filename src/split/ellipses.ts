import { isCloseBracket, isOpenBracket, isQuote, isWord, lowerAt, startsLower, wordAt } from './neighbours.js'
import { startsSentence } from './starts.js'
import type { Stop } from './stop.js'

/** He said [...] that it would. */
export function ellipsisInBrackets({ tokens, at, next }: Stop): boolean {
  return (
    isDots(wordAt(tokens, at)) &&
    isCloseBracket(tokens, at + 1) &&
    isOpenBracket(tokens, at - 1) &&
    !startsSentence(tokens, next)
  )
}

/** Well ... I never */
export function hesitation({ tokens, at, next }: Stop): boolean {
  if (!isDots(wordAt(tokens, at)) || next !== at + 1) return false
  if (dangling.has(lowerAt(tokens, at - 1))) return true
  const word = wordAt(tokens, next)
  return !isWord(tokens, next)
    ? !isQuote(tokens, next) && !isOpenBracket(tokens, next)
    : word === 'I' || startsLower(tokens, next)
}

/** Words that nobody ends a sentence with: behind them dots are a pause. */
const dangling = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'or',
  'but',
  'to',
  'my',
  'your',
  'our',
  'their',
  'with',
  'from',
  'because',
])

const isDots = (word: string): boolean =>
  word === '…' || (word.length > 1 && word.charCodeAt(0) === 46 && word.charCodeAt(1) === 46)
