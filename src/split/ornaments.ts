import { isDash, isOpenBracket, isWord, wordAt } from './neighbours.js'
import type { Piece } from './piece.js'
import { TokenKind, type Tokens } from './splitting.js'

/** * * *; – –; ### */
export function ornament({ tokens, from, to, alone }: Piece): boolean {
  if (!alone) return false
  for (let i = from; i < to; i++)
    if (
      tokens.kind[i] === TokenKind.word ||
      tokens.kind[i] === TokenKind.number ||
      tokens.kind[i] === TokenKind.address
    )
      return false
  return true
}

/** <embed id="1">; player.create(function() { … }) */
export function markup({ tokens, from, to }: Piece): boolean {
  if (wordAt(tokens, from) === '<' && isWord(tokens, from + 1)) return wordsOutsideTags(tokens, from, to) === 0
  let braces = 0
  for (let i = from; i < to && i < from + 60; i++) {
    const word = wordAt(tokens, i)
    if (word === '{' || word === '}' || word === ';' || word === '=') braces++
    if (braces >= 3 && (word === '{' || word === '}')) return true
  }
  return false
}

function wordsOutsideTags(tokens: Tokens, from: number, to: number): number {
  let words = 0
  let inside = false
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    if (word === '<') inside = true
    else if (word === '>') inside = false
    else if (!inside && isWord(tokens, i)) words++
  }
  return words
}

/** -30-; ENDS; (more) */
export function endMark({ tokens, from, to, alone }: Piece): boolean {
  return alone && to - from === 3 && isDash(tokens, from) && isDash(tokens, to - 1) && wordAt(tokens, from + 1) === '30'
}

/** What pages put before a promo: arrows, bullets, brackets. */
export function skipOrnament(tokens: Tokens, from: number, to: number): number {
  let i = from
  while (
    i < to - 1 &&
    i < from + 4 &&
    wordAt(tokens, i) !== '©' &&
    (tokens.kind[i] === TokenKind.symbol || isOpenBracket(tokens, i) || isDash(tokens, i))
  )
    i++
  return i
}
