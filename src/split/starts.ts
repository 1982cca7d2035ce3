import { starters } from '../lexicon/abbreviations.js'
import { isCapitals, isDash, isOpenBracket, isQuote, lowerAt, startsUpper, wordAt } from './neighbours.js'
import type { Tokens } from './splitting.js'

/** Whether a word that begins sentences, or the marks that do, stand here. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  let k = i
  while (k < i + 3 && (isQuote(tokens, k) || isOpenBracket(tokens, k) || isDash(tokens, k))) k++
  if (k > i && startsUpper(tokens, k)) return true
  return (
    startsUpper(tokens, k) && !(isCapitals(tokens, k) && wordAt(tokens, k) !== 'A') && starters.has(lowerAt(tokens, k))
  )
}
