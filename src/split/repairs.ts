import {
  dates,
  endings,
  joints,
  namesWithMarks,
  numberings,
  onlyCapital,
  starters,
  titles,
} from '../lexicon/abbreviations.js'
import { sayingVerbs } from '../lexicon/saying.js'
import {
  isCapitals,
  isCloseBracket,
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
import { Mark } from './quotations.js'
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
  if (lowerAt(tokens, at) !== '.')
    return next - start === 1 && from === first && isWord(tokens, start) && wordAt(tokens, start).length === 2
  if (at - start !== 1) return false
  return isNumber(tokens, start)
    ? wordAt(tokens, start).length < 4
    : /^(?:[a-z]|[ivx]{2,4})$/i.test(wordAt(tokens, start)) && lowerAt(tokens, start) !== 'i'
}

/** He said [...] that it would. */
function ellipsisInBrackets({ tokens, at, next }: Stop): boolean {
  return (
    isDots(wordAt(tokens, at)) &&
    isCloseBracket(tokens, at + 1) &&
    isOpenBracket(tokens, at - 1) &&
    !startsSentence(tokens, next)
  )
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

function isSignature(tokens: Stop['tokens'], dash: number, limit: number): boolean {
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

/** Yahoo! Finance */
function nameWithMark({ tokens, at, next }: Stop): boolean {
  if (wordAt(tokens, at) !== '!') return false
  return namesWithMarks.has(lowerAt(tokens, at - 1)) && !startsSentence(tokens, next)
}

/** J. Smith, Lyndon B. Johnson, Henry I. Miller */
function initial({ tokens, from, at, next }: Stop): boolean {
  const word = wordAt(tokens, at)
  const isI =
    word === '.' &&
    wordAt(tokens, at - 1) === 'I' &&
    at - 1 > from &&
    startsUpper(tokens, at - 2) &&
    isWord(tokens, at - 2)
  if (
    !isI &&
    !/^\p{Lu}\.$/u.test(word) &&
    !(word === '.' && /^\p{Lu}$/u.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== 'I')
  )
    return false
  if (next !== at + 1) return false
  if (isQuote(tokens, next)) return isNickname(tokens, next)
  return isWord(tokens, next) && (startsUpper(tokens, next) ? !startsSentence(tokens, next) : true)
}

/** Robert C. "Bobby" Doe */
function isNickname(tokens: Stop['tokens'], quote: number): boolean {
  const close = isQuote(tokens, quote + 2) ? quote + 2 : quote + 3
  return (
    isQuote(tokens, close) &&
    isWord(tokens, close + 1) &&
    startsUpper(tokens, close + 1) &&
    !startsSentence(tokens, close + 1)
  )
}

/** Sen. Doe, Lt. Col. Doe, St. Louis */
function title(stop: Stop): boolean {
  const { tokens, next } = stop
  // the channel RT, the party PT
  if (isCapitals(tokens, stop.at - 1) && startsSentence(tokens, next)) return false
  return (
    abbreviationIn(stop, titles) &&
    next === stop.at + 1 &&
    (isWord(tokens, next) || isNumber(tokens, next) || isQuote(tokens, next))
  )
}

/** No. 2, p. 5, Vol. II */
function numbering(stop: Stop): boolean {
  const { tokens, next } = stop
  if (!abbreviationIn(stop, numberings) && !abbreviationIn(stop, titles)) return false
  return isNumber(tokens, next) || wordAt(tokens, next) === '#' || /^[IVXLC]+$/.test(wordAt(tokens, next))
}

/** Jan. 5; Sat., but not "in Jan. The ministry" */
function date(stop: Stop): boolean {
  const { tokens, next } = stop
  return abbreviationIn(stop, dates) && (isNumber(tokens, next) || !startsSentence(tokens, next))
}

/** Acme Inc. Chairman Doe; but not "sold to Acme Inc. The price" */
function ending(stop: Stop): boolean {
  return abbreviationIn(stop, endings) && !startsSentence(stop.tokens, stop.next)
}

/** the U.S. Senate, 9 a.m. Monday; but not "in the U.S. He" */
function initialism({ tokens, at, next }: Stop): boolean {
  const word = lowerAt(tokens, at)
  if (word.length < 3 || word === '...' || word.charCodeAt(word.length - 1) !== 46 || !isWord(tokens, at)) return false
  if (word === 'a.m.' || word === 'p.m.') return !startsUpper(tokens, next) || afterTime.has(lowerAt(tokens, next))
  return !startsSentence(tokens, next)
}

const afterTime = new Set(
  `et e.t. e.s.t. e.d.t. p.t. est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk ist eastern central mountain pacific local moscow greenwich
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  january february march april may june july august september october november december`.split(/\s+/),
)

/** Doe v. Roe, e.g. Paris */
function joint(stop: Stop): boolean {
  const word = lowerAt(stop.tokens, stop.at)
  if (word === 'e.g.' || word === 'i.e.') return true
  return abbreviationIn(stop, joints) && stop.next === stop.at + 1
}

/** Bldg. Smith, Pvt. Doe: a word without vowels, small letters in it, is an abbreviation though no list has it. */
function consonantsOnly({ tokens, from, at, next }: Stop): boolean {
  const word = wordAt(tokens, at - 1)
  if (wordAt(tokens, at) !== '.' || at - 1 < from || !/^[A-Z][bcdfghjklmnpqrstvwxz]{1,4}$/.test(word)) return false
  return next === at + 1 && !startsSentence(tokens, next)
}

/** "Are you sure?" the minister asked. "I am." Doe said. */
function attributionBehind({ tokens, marks, limit, at, next }: Stop): boolean {
  if (marks[next - 1] !== Mark.close || !startsUpper(tokens, next)) return false
  if (starters.has(lowerAt(tokens, next)) && lowerAt(tokens, next) !== 'the' && !titles.has(lowerAt(tokens, next)))
    return false
  const bound = Math.min(limit, next + 9)
  for (let i = next; i < bound; i++) {
    const word = lowerAt(tokens, i)
    if (i > next && sayingVerbs.has(word))
      return i === bound - 1 || attributionEnds(tokens, i + 1, limit, wordAt(tokens, at) !== '.')
    if (isQuote(tokens, i) || word === '?' || word === '!' || word === ':' || word === ';') return false
    if (word === '.' && !titles.has(lowerAt(tokens, i - 1))) return false
    if (isWord(tokens, i) && !startsUpper(tokens, i) && !insideName.has(word)) return false
  }
  return false
}

const insideName = new Set([
  'of',
  'the',
  'de',
  'van',
  'von',
  'al',
  'bin',
  'ibn',
  'then',
  'later',
  'also',
  'and',
  "'s",
  'spokesman',
  'spokeswoman',
])

/**
 * Behind the verb of an attribution comes its end, an addressee, a time or a place; behind a verb that begins something new, a
 * clause. After a question or an exclamation less is needed: nobody but its speaker can follow it so.
 */
function attributionEnds(tokens: Stop['tokens'], i: number, limit: number, isQuestion: boolean): boolean {
  if (i >= limit) return true
  const word = lowerAt(tokens, i)
  if (word === '.') return true
  // "So it is." Doe added, "We …" leads the next quotation in
  if (!isQuestion) return false
  return !clauseBegins.has(word) && !isQuote(tokens, i)
}

const clauseBegins = new Set(
  `that he she it they we i there this these those a an if whether his her its their no`.split(' '),
)

/** Well ... I never */
function hesitation({ tokens, at, next }: Stop): boolean {
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
const isPlain = (tokens: Stop['tokens'], i: number): boolean =>
  isWord(tokens, i) && startsLower(tokens, i) && wordAt(tokens, i) === lowerAt(tokens, i)

const particles = new Set(['bin', 'ibn', 'van', 'von', 'de', 'al', 'el', 'di', 'da', 'du', 'der', 'ter', 'abu'])

/** Whether the word before the dot is an abbreviation of a list, written as one. */
function abbreviationIn({ tokens, at, from }: Stop, list: ReadonlySet<string>): boolean {
  if (wordAt(tokens, at) !== '.' || at - 1 < from || spaceBeforeDot(tokens, at)) return false
  let word = lowerAt(tokens, at - 1)
  const hyphen = word.lastIndexOf('-')
  // R-Calif.
  if (hyphen >= 0) word = word.slice(hyphen + 1)
  return list.has(word) && (!onlyCapital.has(word) || startsUpper(tokens, at - 1))
}

const spaceBeforeDot = (tokens: Stop['tokens'], at: number): boolean =>
  spaceBefore(tokens, at) && (tokens.end[at - 1] ?? 0) + 1 < (tokens.start[at] ?? 0)

/** Whether a word that begins sentences, or the marks that do, stand here. */
function startsSentence(tokens: Stop['tokens'], i: number): boolean {
  let k = i
  while (k < i + 3 && (isQuote(tokens, k) || isOpenBracket(tokens, k) || isDash(tokens, k))) k++
  if (k > i && startsUpper(tokens, k)) return true
  return (
    startsUpper(tokens, k) && !(isCapitals(tokens, k) && wordAt(tokens, k) !== 'A') && starters.has(lowerAt(tokens, k))
  )
}

const isDots = (word: string): boolean =>
  word === '…' || (word.length > 1 && word.charCodeAt(0) === 46 && word.charCodeAt(1) === 46)
