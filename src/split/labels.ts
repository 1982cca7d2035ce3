import { assertingWords, labels } from '../lexicon/furniture.js'
import { isNumber, isWord, lowerAt, wordAt } from './neighbours.js'
import type { Piece } from './piece.js'
import { some } from './promo-words.js'
import { TokenKind, type Tokens } from './splitting.js'

/** Advertisement; Sponsored links; Bottom Line */
export function label({ tokens, from, to, alone }: Piece): boolean {
  if (!alone || to - from > 5) return false
  const words: string[] = []
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === TokenKind.word || wordAt(tokens, i) === '...') words.push(lowerAt(tokens, i))
  return labels.has(words.join(' '))
}

/** What police say; How it began */
export function subheading({ tokens, from, to, alone, above, quoted }: Piece): boolean {
  if (!alone || above === 0 || quoted || to - from > 10 || endsSentence(tokens, to)) return false
  const first = lowerAt(tokens, from)
  if (
    first === 'what' ||
    first === 'how' ||
    first === 'why' ||
    first === 'who' ||
    first === 'where' ||
    first === 'when'
  )
    return wordAt(tokens, to - 1) !== '?'
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (!isWord(tokens, i) || assertingWords.has(lowerAt(tokens, i))) return false
  return true
}

/** FEATURED RESOURCE; WHY DID SHE LEAVE? */
export function capitalsLabel({ tokens, from, to, alone, above }: Piece): boolean {
  if (!alone || above === 0 || to - from > 12) return false
  let words = 0
  for (let i = from; i < to; i++) {
    if (isWord(tokens, i)) {
      if (wordAt(tokens, i) !== wordAt(tokens, i).toUpperCase()) return false
      words++
    } else if (tokens.kind[i] === TokenKind.quote) return false
  }
  if (words === 0) return false
  const first = lowerAt(tokens, from)
  if (wordAt(tokens, to - 1) === '?')
    return first === 'why' || first === 'what' || first === 'who' || first === 'how' || first === 'where'
  return words < 5 && !some(tokens, from, to, assertingWords) && !endsSentence(tokens, to)
}

/** 12 shares; 1.2k comments */
export function shareCount({ tokens, from, to, alone }: Piece): boolean {
  if (!alone || to - from > 4) return false
  if (!isNumber(tokens, from)) return to - from > 1 && isNumber(tokens, to - 2) && counted.has(lowerAt(tokens, from))
  return to - from === 1 ? false : counted.has(lowerAt(tokens, to - 1))
}

const counted = new Set([
  'share',
  'shares',
  'comment',
  'comments',
  'views',
  'likes',
  'retweets',
  'tweets',
  'reads',
  'photos',
  'images',
  'votes',
])

/** And: */
export function leadInToNothing({ tokens, from, to, alone }: Piece): boolean {
  return alone && to - from === 2 && wordAt(tokens, to - 1) === ':' && isWord(tokens, from)
}

function endsSentence(tokens: Tokens, to: number): boolean {
  const last = wordAt(tokens, to - 1)
  return last === '.' || last === '!' || last === ':' || last.endsWith('.')
}
