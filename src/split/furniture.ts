import { assertingWords, labels } from '../lexicon/furniture.js'
import { isByline, isDateLine, isSigned, isStandingDateline } from './bylines.js'
import { isCapitals, isDash, isNumber, isOpenBracket, isWord, lowerAt, startsUpper, wordAt } from './neighbours.js'
import { holdsCredit, longestPromo, opensAsPromo, some } from './promos.js'
import { TokenKind, type Tokens } from './splitting.js'

/** A sentence and where it stands: what the recognisers look at. */
export interface Piece {
  readonly tokens: Tokens
  /** Its tokens, `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Whether it is all that its block holds. */
  readonly alone: boolean
  /** Whether it begins its block. */
  readonly leads: boolean
  /** Whether its block is a heading. */
  readonly heading: boolean
  /** How many blocks stand before it. */
  readonly above: number
  /** Whether it begins inside a quotation. */
  readonly quoted: boolean
}

type Recogniser = (piece: Piece) => boolean

/** What is no reporting, by what it is. A headline that asserts something is reporting, so nothing here takes a sentence with a verb. */
const recognisers: readonly Recogniser[] = [
  ornament,
  markup,
  label,
  byline,
  standingDateline,
  dateLine,
  addressOnly,
  promo,
  credit,
  bracketedNote,
  signature,
  inquiry,
  endMark,
  subheading,
  capitalsLabel,
  shareCount,
  leadInToNothing,
]

/** Tell whether a sentence is furniture: a byline, a promo, a credit, a label, no reporting. */
export function isFurniture(piece: Piece): boolean {
  if (piece.to - piece.from > longestPromo) return markup(piece)
  return recognisers.some((recognise) => recognise(piece))
}

/** * * *; – –; ### */
function ornament({ tokens, from, to, alone }: Piece): boolean {
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
function markup({ tokens, from, to }: Piece): boolean {
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

/** Advertisement; Sponsored links; Bottom Line */
function label({ tokens, from, to, alone }: Piece): boolean {
  if (!alone || to - from > 5) return false
  const words: string[] = []
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === TokenKind.word || wordAt(tokens, i) === '...') words.push(lowerAt(tokens, i))
  return labels.has(words.join(' '))
}

function byline({ tokens, from, to, alone, heading, above }: Piece): boolean {
  if (!alone || heading) return false
  return isByline(tokens, from, to) || (above > 0 && above < 5 && isSigned(tokens, from, to))
}

function standingDateline({ tokens, from, to, leads, heading, above }: Piece): boolean {
  if (!leads || heading) return false
  return (
    isStandingDateline(tokens, from, to) ||
    (above < 4 && to - from === 2 && isCapitals(tokens, from) && wordAt(tokens, to - 1) === '.')
  )
}

/** Updated at 11:45 p.m. */
function dateLine({ tokens, from, to, alone }: Piece): boolean {
  return alone && isDateLine(tokens, from, to)
}

/** jane.doe@example.org, @janedoe */
function addressOnly({ tokens, from, to, alone }: Piece): boolean {
  if (!alone) return false
  let addresses = 0
  let words = 0
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.address) addresses++
    else if (isWord(tokens, i)) words++
  }
  return addresses > 0 && words <= 2 * addresses
}

/** Read more: …; Follow Jane Doe on Twitter */
function promo({ tokens, from, to, quoted }: Piece): boolean {
  if (quoted) return false
  const start = skipOrnament(tokens, from, to)
  if (opensAsPromo(tokens, start, to)) return true
  const first = lowerAt(tokens, start)
  if (first === 'follow' && startsUpper(tokens, start))
    return some(tokens, start, to, networks) || handleIn(tokens, start, to)
  if (first === 'watch' && to - start < 20 && startsUpper(tokens, start + 1))
    return wordAt(tokens, to - 1) === ':' || some(tokens, start, to, shown)
  if (first === 'rendering' || first === 'renderings')
    return lowerAt(tokens, start + 1) === 'of' && some(tokens, start, to, by)
  if (first === 'here' && lowerAt(tokens, start + 1) === "'s") return wordAt(tokens, to - 1) === ':'
  return false
}

const networks = new Set([
  'twitter',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'threads',
  'bluesky',
  'linkedin',
  'tiktok',
])
const shown = new Set(['video', 'clip', 'footage', 'below', 'here', 'above', 'interview', 'trailer'])
const by = new Set(['by', 'via'])

function handleIn(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(tokens, i).startsWith('@')) return true
  return false
}

function credit({ tokens, from, to, quoted }: Piece): boolean {
  return !quoted && holdsCredit(tokens, from, to)
}

/** [Photos via …]; [passage omitted]; (Laughter.): what stands in square brackets by itself is the editor's. */
function bracketedNote({ tokens, from, to }: Piece): boolean {
  if (wordAt(tokens, from) === '(' && to - from < 8)
    return heard.has(lowerAt(tokens, from + 1)) && isNoted(tokens, from, to)
  if (wordAt(tokens, from) !== '[') return false
  return wordAt(tokens, to - 1) === ']' || (wordAt(tokens, to - 1) === '.' && wordAt(tokens, to - 2) === ']')
}

const heard = new Set(['laughter', 'laughs', 'laughing', 'applause', 'cheers', 'crosstalk', 'inaudible', 'pause'])

/** (Laughter and applause.) */
function isNoted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (isWord(tokens, i) && !heard.has(lowerAt(tokens, i)) && lowerAt(tokens, i) !== 'and') return false
  return true
}

/** — Jane Doe (@janedoe) March 5, 2015: a name, a handle, a date, and no message before them */
function signature({ tokens, from, to }: Piece): boolean {
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

/** (If you have any other details, do get in touch.) */
function inquiry({ tokens, from, to, quoted }: Piece): boolean {
  if (quoted) return false
  const start = skipOrnament(tokens, from, to)
  if (lowerAt(tokens, start) !== 'if' || lowerAt(tokens, start + 1) !== 'you') return false
  for (let i = start; i < to; i++)
    if (wordAt(tokens, i).includes('@') || wordAt(tokens, i) === 'email' || wordAt(tokens, i) === 'touch') return true
  return some(tokens, start, to, services)
}

const services = new Set(['newsletter', 'subscribe', 'helpline', 'hotline', 'samaritans', 'app', 'e-mail', 'click'])

/** -30-; ENDS; (more) */
function endMark({ tokens, from, to, alone }: Piece): boolean {
  return alone && to - from === 3 && isDash(tokens, from) && isDash(tokens, to - 1) && wordAt(tokens, from + 1) === '30'
}

/** What police say; How it began */
function subheading({ tokens, from, to, alone, above, quoted }: Piece): boolean {
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
function capitalsLabel({ tokens, from, to, alone, above }: Piece): boolean {
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
function shareCount({ tokens, from, to, alone }: Piece): boolean {
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
function leadInToNothing({ tokens, from, to, alone }: Piece): boolean {
  return alone && to - from === 2 && wordAt(tokens, to - 1) === ':' && isWord(tokens, from)
}

function endsSentence(tokens: Tokens, to: number): boolean {
  const last = wordAt(tokens, to - 1)
  return last === '.' || last === '!' || last === ':' || last.endsWith('.')
}

/** What pages put before a promo: arrows, bullets, brackets. */
function skipOrnament(tokens: Tokens, from: number, to: number): number {
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
