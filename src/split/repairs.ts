import {
  consonantsOnly,
  date,
  ending,
  initial,
  initialism,
  joint,
  nameWithMark,
  numbering,
  title,
} from './abbreviations.js'
import { attributionBehind } from './attribution-behind.js'
import { ellipsisInBrackets, hesitation } from './ellipses.js'
import { Mark } from './marks.js'
import {
  isCapitals,
  isDash,
  isNumber,
  isOpenBracket,
  isQuote,
  isWord,
  lowerAt,
  spaceBefore,
  startsLower,
  startsUpper,
  wordAt,
} from './neighbours.js'
import type { Tokens } from './splitting.js'
import { startsSentence } from './starts.js'
import type { Repair, Stop } from './stop.js'

/**
 * Why a dot, a question mark or an exclamation mark may end no sentence, in the order in which it is asked. Each is named
 * after what it sees in the text.
 */
export const repairs: readonly Repair[] = [
  dateline,
  nothingYet,
  enumerator,
  ellipsisInBrackets,
  noSpaceBehind,
  clauseGoesOn,
  insideBracket,
  nameWithMark,
  initial,
  title,
  numbering,
  date,
  ending,
  initialism,
  joint,
  consonantsOnly,
  attributionBehind,
  hesitation,
  smallLetter,
]

/** MOSCOW. April 4 (Interfax) - */
function dateline({ at, dateline }: Stop): boolean {
  return at < dateline
}

/** … and more: a sentence has at least a word. */
function nothingYet({ worded }: Stop): boolean {
  return !worded
}

/** 1. The first item. B. The second. */
function enumerator({ tokens, from, at, next, first }: Stop): boolean {
  const start = isOpenBracket(tokens, from) ? from + 1 : from
  // "Q. Were you afraid? A. I was."
  if (at === start && /^[AQ]\.$/.test(wordAt(tokens, at))) return true
  if (lowerAt(tokens, at) !== '.')
    return next - start === 1 && from === first && isWord(tokens, start) && wordAt(tokens, start).length === 2
  if (at - start !== 1) return false
  return isNumber(tokens, start)
    ? wordAt(tokens, start).length < 4
    : /^(?:[a-z]|[ivx]{2,4})$/i.test(wordAt(tokens, start)) && lowerAt(tokens, start) !== 'i'
}

/** iGen.Fr, St.Petersburg; but not the marks of two quotations that touch. */
function noSpaceBehind({ tokens, at, next }: Stop): boolean {
  if (spaceBefore(tokens, next) || isQuote(tokens, next) || isQuote(tokens, next - 1) || isOpenBracket(tokens, next))
    return false
  if (lowerAt(tokens, at) !== '.' && lowerAt(tokens, at) !== '?' && lowerAt(tokens, at) !== '!') return true
  // a space left out: "for good.The ministry", "in 1990.Doctors said"
  if (!isWord(tokens, next) || !startsUpper(tokens, next) || isCapitals(tokens, next)) return true
  if (isNumber(tokens, at - 1)) return wordAt(tokens, next).length < 4
  if (
    !startsLower(tokens, at - 1) ||
    wordAt(tokens, at - 1) !== lowerAt(tokens, at - 1) ||
    wordAt(tokens, at - 1).length < 3
  )
    return true
  return !startsSentence(tokens, next) && !(wordAt(tokens, next).length > 3 && startsLower(tokens, next + 1))
}

/** "Why?", he asked; Acme Inc., which; (as in 1990!) – and so on. */
function clauseGoesOn({ tokens, limit, at, next }: Stop): boolean {
  const word = wordAt(tokens, next)
  if (word === ',' || word === ';' || word === ':' || word === '%' || word === '/' || word === '&') return true
  if (!isDash(tokens, next)) return false
  // — Jane Doe (@janedoe) March 5
  if (isSignature(tokens, next, limit)) return false
  // "So it is." — Jane Doe, and a dash between a question and what follows it
  return isQuote(tokens, next - 1) || limit - next < 8 || wordAt(tokens, at) !== '.' || startsLower(tokens, next + 1)
}

function isSignature(tokens: Tokens, dash: number, limit: number): boolean {
  const bound = Math.min(limit, dash + 8)
  for (let i = dash + 1; i < bound; i++) {
    if (isOpenBracket(tokens, i)) return wordAt(tokens, i + 1).startsWith('@')
    if (!isWord(tokens, i)) return false
  }
  return false
}

/** It fell (the first time since 2001! A record.) again. */
function insideBracket({ bracket }: Stop): boolean {
  return bracket >= 0
}

/** He laughed! and left: a small letter goes on, unless it begins a name (iPhone, al-Momani, van Gogh) or the writer has no capitals. */
function smallLetter({ tokens, from, next, at, marks }: Stop): boolean {
  if (!startsLower(tokens, next)) return false
  const word = wordAt(tokens, next)
  const opens = marks[from] === Mark.open ? from + 1 : from
  if (wordAt(tokens, at) === '.' && isPlain(tokens, opens) && isPlain(tokens, next) && isPlain(tokens, at - 1))
    return false
  if (/\p{Lu}/u.test(word)) return false
  return !(particles.has(word) && startsUpper(tokens, next + 1) && wordAt(tokens, at) === '.')
}

/** A word in nothing but small letters. */
const isPlain = (tokens: Tokens, i: number): boolean =>
  isWord(tokens, i) && startsLower(tokens, i) && wordAt(tokens, i) === lowerAt(tokens, i)

const particles = new Set(['bin', 'ibn', 'van', 'von', 'de', 'al', 'el', 'di', 'da', 'du', 'der', 'ter', 'abu'])
