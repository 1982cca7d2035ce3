import { isDash, isNumber, isOpenBracket, isWord, lowerAt, startsUpper, wordAt } from './neighbours.js'
import type { Piece } from './piece.js'
import type { Tokens } from './splitting.js'

/** [Photos via …]; [passage omitted]; (Laughter.): what stands in square brackets by itself is the editor's. */
export function bracketedNote({ tokens, from, to }: Piece): boolean {
  if (wordAt(tokens, from) === '(' && isBracketed(tokens, from, to)) {
    const first = lowerAt(tokens, from + 1)
    return (
      sounds.has(first) ||
      (deskVerbs.has(first) && startsUpper(tokens, from + 1)) ||
      (to - from < 8 && heard.has(first) && isNoted(tokens, from, to))
    )
  }
  if (wordAt(tokens, from) !== '[') return false
  return wordAt(tokens, to - 1) === ']' || (wordAt(tokens, to - 1) === '.' && wordAt(tokens, to - 2) === ']')
}

function isBracketed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (wordAt(tokens, i) === ')') return to - i <= 2 && (to - i === 1 || wordAt(tokens, i + 1) === '.')
  return false
}

/** What a transcript notes: "(SOUNDBITE OF RAIN)". */
const sounds = new Set(['soundbite', 'soundbites', 'music', 'sound'])

/** What an agency's desk has done to a story since its last version: "(Adds quotes, recasts lead)". */
const deskVerbs = new Set(
  'adds recasts updates refiles repeats rewrites writes releads changes corrects clarifies removes drops trims fixes'.split(
    ' ',
  ),
)

const heard = new Set(['laughter', 'laughs', 'laughing', 'applause', 'cheers', 'crosstalk', 'inaudible', 'pause'])

/** (Laughter and applause.) */
function isNoted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (isWord(tokens, i) && !heard.has(lowerAt(tokens, i)) && lowerAt(tokens, i) !== 'and') return false
  return true
}

/** — Jane Doe (@janedoe) March 5, 2015: a name, a handle, a date, and no message before them */
export function signature({ tokens, from, to }: Piece): boolean {
  let handle = -1
  for (let i = Math.max(from, to - 9); i < to; i++)
    if (wordAt(tokens, i).startsWith('@') && isOpenBracket(tokens, i - 1)) handle = i
  if (handle < 0) return false
  for (let i = handle + 2; i < to; i++) if (isWord(tokens, i) && !startsUpper(tokens, i)) return false
  let dash = handle
  while (dash > from && !isDash(tokens, dash)) dash--
  let words = 0
  for (let i = from; i < dash; i++) if (isWord(tokens, i) || isNumber(tokens, i)) words++
  return (isDash(tokens, dash) || handle - from < 6) && words === 0
}
