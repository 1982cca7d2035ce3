import { isAsciiLetter, isDigit, isQuoteMark, isSpace, isWordCode } from './characters.js'

/** Where an address that starts here ends (a URL, an e-mail address, a host name), or `start` where there is none. */
export function addressEnd(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start) | 32
  const second = text.charCodeAt(start + 1) | 32
  const isUrl =
    (first === 104 && second === 116 && /^https?:\/\//i.test(text.slice(start, start + 8))) ||
    (first === 119 && second === 119 && /^www\./i.test(text.slice(start, start + 4)))
  let i = start
  if (isUrl) {
    while (i < limit && !isSpace(text.charCodeAt(i)) && !isQuoteOrBracket(text.charCodeAt(i))) i++
    while (i > start && isTrailing(text.charCodeAt(i - 1))) i--
    return i
  }
  // name@host.tld, no longer than RFC 5321 has them: without bounds "a_a_a_…" would be scanned once a letter
  const nameLimit = Math.min(limit, start + 64)
  while (i < nameLimit && isMailCode(text.charCodeAt(i))) i++
  if (text.charCodeAt(i) !== 64 || i === start) return start
  let j = i + 1
  let dots = 0
  const hostLimit = Math.min(limit, j + 255)
  while (j < hostLimit && isMailCode(text.charCodeAt(j))) {
    if (text.charCodeAt(j) === 46) dots++
    j++
  }
  while (j > i && text.charCodeAt(j - 1) === 46) {
    j--
    dots--
  }
  return dots > 0 ? j : start
}

const hostEndings = new Set([
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'tv',
  'fm',
  'co',
  'uk',
  'fr',
  'de',
  'ru',
  'ua',
  'cn',
  'eu',
  'io',
  'info',
])

/** A dot belongs to the word where the end of a host name follows: `example.com`, `example.co.uk`. */
export function isHostDot(text: string, dot: number, limit: number): boolean {
  let i = dot + 1
  while (i < limit && i - dot < 6 && isAsciiLetter(text.charCodeAt(i))) i++
  if (!hostEndings.has(text.slice(dot + 1, i))) return false
  return i >= limit || !isWordCode(text, i, text.charCodeAt(i))
}

const isMailCode = (code: number): boolean =>
  isAsciiLetter(code) || isDigit(code) || code === 46 || code === 45 || code === 95 || code === 43
const isTrailing = (code: number): boolean =>
  code === 46 || code === 44 || code === 59 || code === 58 || code === 33 || code === 63
const isQuoteOrBracket = (code: number): boolean =>
  isQuoteMark(code) || code === 41 || code === 93 || code === 60 || code === 62
