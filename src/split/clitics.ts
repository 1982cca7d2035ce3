import { isApostrophe, isAsciiLetter, isSpace, isUpper, isWordCode } from './characters.js'

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

/** Words whose `'s` is a verb of their own, capital or not. */
const contracting: ReadonlySet<string> = new Set(
  'it he she that this what who where there here how when why let one someone everyone somebody everybody nobody everything nothing something'.split(
    ' ',
  ),
)
/** Behind these a possessive stands alone: "a friend of Ito's". */
const doubling: ReadonlySet<string> = new Set(['of', 'not', 'like', 'than'])
/** Verbs before which `'s` owns nothing and is no verb either. */
const verbs: ReadonlySet<string> = new Set(
  'said says say told tells announced confirmed declined denied denies warned added reported reports insisted argued rejected refused apologised apologized agreed claimed is was has had will would did does'.split(
    ' ',
  ),
)

/**
 * Whether a clitic `'s` belongs to a name: "McDonald's, …", "St Anne's said". A possessive owns what follows it, so before a mark or a
 * verb it is the end of the name, unless it doubles an "of".
 *
 * @param start where the word starts
 * @param clitic where its clitic starts
 * @param end where the word ends
 * @param limit where the text ends
 */
export function closesName(text: string, start: number, clitic: number, end: number, limit: number): boolean {
  if (end - clitic !== 2 || (text.charCodeAt(end - 1) | 32) !== 115 || !isUpper(text.charCodeAt(start))) return false
  if (contracting.has(text.slice(start, clitic).toLowerCase())) return false
  const next = end < limit ? text.charCodeAt(end) : 44
  if (next === 44 || next === 46 || next === 59 || next === 41) return !doubling.has(wordBefore(text, start))
  if (next !== 32) return false
  let i = end + 1
  while (i < limit && i - end < 14 && isAsciiLetter(text.charCodeAt(i))) i++
  return verbs.has(text.slice(end + 1, i)) && !doubling.has(wordBefore(text, start))
}

/** The word before the one that starts at `start`, six letters of it at most. */
function wordBefore(text: string, start: number): string {
  let i = start - 1
  while (i > 0 && start - i < 8 && isAsciiLetter(text.charCodeAt(i - 1))) i--
  return text.slice(i, start - 1).toLowerCase()
}
