import type { Block } from '../read/reading.js'
import { addressEnd, isHostDot } from './addresses.js'
import {
  isApostrophe,
  isAsciiLetter,
  isDigit,
  isHighSurrogate,
  isJoiner,
  isLowSurrogate,
  isPunctuation,
  isQuoteMark,
  isSkinTone,
  isSpace,
  isUpper,
  isWordCode,
} from './characters.js'
import { cliticAt, closesName, detachedCliticEnd } from './clitics.js'
import { formsNow } from './forms.js'
import { TokenKind, type Tokens } from './splitting.js'

/**
 * Part the plain text's blocks into tokens in one pass: words with their clitics apart (`Clinton` `'s`, `did` `n't`), initialisms
 * and decimals whole (`U.S.`, `1,000.5`), addresses whole, dashes and dots in one piece, everything else by itself.
 *
 * @param text the plain text
 * @param blocks the blocks in it, in order
 * @returns the tokens, offsets into `text`
 */
export function tokenize(text: string, blocks: readonly Block[]): Tokens {
  // a token for some five characters, and more room where there are more
  let room = (text.length >> 2) + 16
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let kinds = new Uint8Array(room)
  let inBlock = new Int32Array(room)
  let ids = new Int32Array(room)
  const grow = () => {
    room *= 2
    starts = wider(starts, new Int32Array(room))
    ends = wider(ends, new Int32Array(room))
    kinds = wider(kinds, new Uint8Array(room))
    inBlock = wider(inBlock, new Int32Array(room))
    ids = wider(ids, new Int32Array(room))
  }
  const words: string[] = []
  const lower: string[] = []
  const forms = formsNow()
  const push = (start: number, end: number, kind: number, block: number) => {
    const n = words.length
    if (n === room) grow()
    const id = forms.at(text, start, end)
    starts[n] = start
    ends[n] = end
    kinds[n] = kind
    inBlock[n] = block
    ids[n] = id
    words.push(forms.written[id] as string)
    lower.push(forms.lower[id] as string)
  }
  for (let block = 0; block < blocks.length; block++) {
    const { start, end } = blocks[block] as Block
    let i = start
    while (i < end) {
      const code = text.charCodeAt(i)
      const plain = plainEnd(text, i, end)
      if (plain > i) {
        push(i, plain, TokenKind.word, block)
        i = plain
      } else if (isSpace(code)) {
        i++
      } else if (isWordCode(text, i, code)) {
        i = word(text, i, end, block, push)
      } else {
        i = mark(text, i, end, code, block, push)
      }
    }
  }
  return {
    text,
    length: words.length,
    start: starts.subarray(0, words.length),
    end: ends.subarray(0, words.length),
    words,
    lower,
    forms,
    form: ids.subarray(0, words.length),
    kind: kinds.subarray(0, words.length),
    block: inBlock.subarray(0, words.length),
  }
}

function wider<T extends Int32Array | Uint8Array>(column: T, into: T): T {
  into.set(column)
  return into
}

/** Where a word ends that is nothing but letters and has behind it what can neither go on with it nor end it otherwise, or `start`. */
function plainEnd(text: string, start: number, limit: number): number {
  let i = start
  while (i < limit && isAsciiLetter(text.charCodeAt(i))) i++
  if (i === limit) return i
  const next = text.charCodeAt(i)
  return next === 32 || next === 44 || next === 10 || next === 59 || next === 33 || next === 63 || next === 41
    ? i
    : start
}

type Push = (start: number, end: number, kind: number, block: number) => void

function word(text: string, start: number, limit: number, block: number, push: Push): number {
  const address = addressEnd(text, start, limit)
  if (address > start) {
    push(start, address, TokenKind.address, block)
    return address
  }
  let i = start
  let digits = true
  let letters = 0
  while (i < limit) {
    const code = text.charCodeAt(i)
    if (isWordCode(text, i, code)) {
      if (code < 48 || code > 57) {
        digits = false
        letters++
      }
      i += isHighSurrogate(code) ? 2 : 1
      continue
    }
    const next = i + 1 < limit ? text.charCodeAt(i + 1) : 0
    const before = text.charCodeAt(i - 1)
    // 1,000 and 3.5 and 11:45
    if ((code === 44 || code === 46 || code === 58) && isDigit(before) && isDigit(next)) i++
    // well-known, Al-Kasasbeh; never a dash ("two--three")
    else if ((code === 45 || code === 0x2010 || code === 0x2011) && i + 1 < limit && isWordCode(text, i + 1, next)) i++
    // O'Brien, rock'n'roll: an apostrophe inside a word, clitics are cut off below
    else if (isApostrophe(code) && i + 1 < limit && isWordCode(text, i + 1, next) && !isDigit(next)) i++
    // U.S., a.m., Ph.D.: a dot between single letters, and the last one behind them
    else if (code === 46 && isLetterDot(text, start, i, next, limit)) i++
    // example.com: only endings that are no English word, as a missing space looks the same ("so.He")
    else if (code === 46 && isHostDot(text, i, limit)) i++
    // AT&T, R&D
    else if (code === 38 && isUpper(before) && isUpper(next)) i++
    else break
  }
  if (digits && letters === 0) {
    push(start, i, TokenKind.number, block)
    return i
  }
  const clitic = cliticAt(text, start, i)
  if (clitic > start && !closesName(text, start, clitic, i, limit)) {
    push(start, clitic, TokenKind.word, block)
    push(clitic, i, TokenKind.word, block)
  } else {
    push(start, i, isDigit(text.charCodeAt(start)) ? TokenKind.number : TokenKind.word, block)
  }
  return i
}

/** A dot belongs to the word where single letters with dots make it up: `U.S.`, `e.g.`, `J.K.`. */
function isLetterDot(text: string, start: number, dot: number, next: number, limit: number): boolean {
  const twoBefore = text.charCodeAt(dot - 2)
  if (dot - start === 2 && isDoctor(text, start)) return true
  // the hyphen: "D-N.Y."
  if (dot - start !== 1 && twoBefore !== 46 && twoBefore !== 45) return false
  if (!isAsciiLetter(text.charCodeAt(dot - 1))) return false
  if (dot - start > 1 && twoBefore === 46)
    return dot + 1 >= limit || !isAsciiLetter(next) || text.charCodeAt(dot + 2) === 46
  // the first letter of an initialism or a person's initial: "U.S", "J. Smith" (upper case only)
  if (isAsciiLetter(next)) return text.charCodeAt(dot + 2) === 46
  return isUpper(text.charCodeAt(dot - 1)) && text.charCodeAt(dot - 1) !== 73
}

/** "Ph.D." is the one common initialism with more than a letter before its first dot. */
const isDoctor = (text: string, start: number): boolean => text.startsWith('Ph.D', start)

function mark(text: string, start: number, limit: number, code: number, block: number, push: Push): number {
  let end = start + 1
  if (isHighSurrogate(code) && end < limit && isLowSurrogate(text.charCodeAt(end))) end++
  let kind: number = TokenKind.symbol
  if (isQuoteMark(code)) {
    const clitic = isApostrophe(code) ? detachedCliticEnd(text, end, limit) : 0
    if (clitic > 0) {
      push(start, clitic, TokenKind.word, block)
      return clitic
    }
    kind = TokenKind.quote
    // '' and `` and ’’ are one mark
    const isSingle = code === 39 || code === 96 || code === 0x2018 || code === 0x2019
    if (isSingle && text.charCodeAt(end) === code && end < limit) end++
  } else if (code === 45 || code === 46 || code === 0x2014 || code === 0x2013) {
    kind = TokenKind.punctuation
    while (end < limit && text.charCodeAt(end) === code) end++
  } else if (isPunctuation(code)) {
    kind = TokenKind.punctuation
  } else if ((code === 64 || code === 35) && end < limit && isWordCode(text, end, text.charCodeAt(end))) {
    // @handle, #topic
    while (end < limit && (isWordCode(text, end, text.charCodeAt(end)) || text.charCodeAt(end) === 95)) end++
    kind = TokenKind.address
  } else if (code > 127) {
    // a sign with what modifies it is one token: emoji with skin, sex, joined into families, as text or as picture
    while (end < limit && (isJoiner(text.charCodeAt(end)) || isSkinTone(text, end))) {
      const joined = text.charCodeAt(end) === 0x200d
      end += isSkinTone(text, end) ? 2 : 1
      if (joined && end < limit && !isSpace(text.charCodeAt(end)))
        end +=
          isHighSurrogate(text.charCodeAt(end)) && isLowSurrogate(text.charCodeAt(end + 1)) && end + 1 < limit ? 2 : 1
    }
  }
  push(start, end, kind, block)
  return end
}
