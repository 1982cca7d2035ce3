import { sayingVerbs } from '../lexicon/saying.js'
import { isWord, lowerAt, startsUpper, wordAt } from './neighbours.js'
import { TokenKind, type Tokens } from './splitting.js'

const pronouns = new Set(['he', 'she', 'they', 'it'])
/** How many words the name of a speaker has at most. */
const longestName = 4

/**
 * Tell where a quotation ends whose closing mark was forgotten: before the speaker of a clause that ends a sentence inside it, "…, he said.",
 * for nobody quotes himself so; not where the next paragraph opens the mark again, as a long quotation does that may quote others.
 *
 * @returns the token behind the last that is quoted; `to` where no speaker stands inside
 */
export function endOfUnclosed(tokens: Tokens, from: number, to: number): number {
  if (tokens.kind[to] === TokenKind.quote && tokens.block[to] !== tokens.block[from]) return to
  for (let i = from + 2; i < to - 2; i++) {
    if (wordAt(tokens, i) !== ',') continue
    let at = i + 1
    if (pronouns.has(lowerAt(tokens, at))) at++
    else while (at <= i + longestName && isWord(tokens, at) && startsUpper(tokens, at)) at++
    if (at > i + 1 && sayingVerbs.has(lowerAt(tokens, at)) && wordAt(tokens, at + 1) === '.') return i + 1
  }
  return to
}
