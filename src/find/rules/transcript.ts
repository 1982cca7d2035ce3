import type { TokenSpan } from '../../split/splitting.js'
import { datelineBehind } from '../datelines.js'
import { draft } from '../draft.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** How long a speaker's label may be, with what it says of them. */
const longestLabel = 18

/** Whose turn it is in a transcript: "ANNA WALLACE: …", "ANNA WALLACE, MAYOR OF PELL: …", "ANNA WALLACE (nurse): …". */
export const transcript: Rule = {
  name: 'transcript',
  on: new Set([':']),
  find({ scene, low, high }, at) {
    const { tokens } = scene
    if (at - low > longestLabel || at + 1 >= high || (scene.opens[at + 1] ?? -1) >= 0) return null
    if (at < datelineBehind(scene.splitting, at)) return null
    // a transcript that is quoted has a mark before each turn
    const from = any(scene, low, Word.quote) ? low + 1 : low
    let end = from
    while (end < at && (shouted(tokens.words[end]) || (tokens.words[end] === '.' && end > from))) end++
    if (end === from || end - from > 5 || !isLabel(scene, low, end, at)) return null
    return draft('transcript', [from, end], [[at, at + 1]], [[at + 1, turnEnd(scene, at + 1)]], 0.75)
  },
}

/** Whether nothing but what a label says of a speaker stands between the name and the colon, in a paragraph of its own. */
function isLabel({ tokens, lower }: Scene, low: number, end: number, at: number): boolean {
  if (end === at) return true
  if (low > 0 && tokens.block[low - 1] === tokens.block[low]) return false
  if (lower[end] === '(') return lower[at - 1] === ')' || lower.slice(end, at).includes(')')
  if (lower[end] !== ',') return false
  for (let i = end + 1; i < at; i++) if (/^\p{Ll}/u.test(tokens.words[i] ?? '')) return false
  return true
}

/** Where somebody's turn ends: with the paragraph, or before the next name in capitals. */
function turnEnd(scene: Scene, start: number): number {
  const { tokens, lower, splitting } = scene
  let i = start
  while (i < tokens.length && i < start + 400 && tokens.block[i] === tokens.block[start]) {
    if (lower[i] === ':' && isTranscript(tokens.words, [i - 1, i]))
      return Math.max(start, splitting.sentences[splitting.sentenceOf[i] ?? 0]?.from ?? i)
    i++
  }
  return i
}

const shouted = (word = ''): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** Whether a name is written in capitals throughout, as in the transcript of an interview. */
function isTranscript(words: readonly string[], [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (!shouted(words[i])) return false
  return true
}
