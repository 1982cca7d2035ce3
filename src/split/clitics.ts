import { isApostrophe, isAsciiLetter, isSpace, isWordCode } from './characters.js'

const clitics: ReadonlySet<string> = new Set(['s', 'd', 'm', 're', 've', 'll'])

/** Where the clitic of a word starts (`'s`, `n't`, `'ll` …), or -1. */
export function cliticAt(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start && i >= end - 3; i--) {
    if (!isApostrophe(text.charCodeAt(i))) continue
    const tail = text.slice(i + 1, end).toLowerCase()
    if (tail === 't' && i - 1 > start && (text.charCodeAt(i - 1) | 32) === 110) return i - 1
    if (clitics.has(tail)) return i
    return -1
  }
  return -1
}

/** Where a clitic ends that white space parts from its word, as in texts that were tokenized once ("Kenya 's"), or 0. */
export function detachedCliticEnd(text: string, letters: number, limit: number): number {
  if (letters > 1 && !isSpace(text.charCodeAt(letters - 2))) return 0
  let i = letters
  while (i < limit && i - letters < 3 && isAsciiLetter(text.charCodeAt(i))) i++
  if (i < limit && isWordCode(text, i, text.charCodeAt(i))) return 0
  const tail = text.slice(letters, i)
  return clitics.has(tail) ? i : 0
}
