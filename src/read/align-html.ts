import { decodeString } from 'micromark-util-decode-string'
import { copy, type Draft, piece } from './draft.js'
import { beginsTag } from './tags.js'

/**
 * Write the value of an HTML text node that stands at `[start, end)` of the source, each unit where it stands. The source has character
 * references (some without their semicolon) and CRLF, and tags and comments that the parser passed over.
 */
export function alignHtml(d: Draft, value: string, start: number, end: number): void {
  // nothing is longer in the value than in the source: the same length is the same text
  if (value.length === end - start) return copy(d, start, end)
  const { source } = d
  let v = 0
  let s = referenceAround(source, start, value)
  // what has been matched one to one and not been written yet begins here
  let run = s
  const skip = (to: number) => {
    copy(d, run, s)
    run = s = Math.min(to, end)
  }
  while (v < value.length && s < end) {
    const code = source.charCodeAt(s)
    if (code === 38) {
      const reference = htmlReference(source, s, value, v)
      if (reference) {
        copy(d, run, s)
        piece(d, reference.value, s, reference.width)
        v += reference.value.length
        run = s = s + reference.width
        continue
      }
    } else if (code === 60 && beginsTag(source.charCodeAt(s + 1))) {
      const comment = source.startsWith('<!--', s)
      const close = source.indexOf(comment ? '-->' : '>', s)
      skip(close < 0 ? end : close + (comment ? 3 : 1))
      continue
    }
    if (code === 13 && source.charCodeAt(s + 1) === 10 && value.charCodeAt(v) === 10) {
      s += 2
      v++
    } else if (code === value.charCodeAt(v) || (code === 13 && value.charCodeAt(v) === 10)) {
      s++
      v++
    } else skip(s + 1)
  }
  copy(d, run, s)
  // what is left stands somewhere in the source, if only at the last unit
  const rest = Math.max(start, Math.min(s, end - 1))
  if (v < value.length) piece(d, value.slice(v), rest, end - rest)
}

/**
 * Where a text node that is said to begin at `start` begins: parse5 drops white space before the body, and puts what follows it at
 * the last unit of a reference that it begins with.
 */
function referenceAround(source: string, start: number, value: string): number {
  if (source.charCodeAt(start) === value.charCodeAt(0) && source.charCodeAt(start) !== 59) return start
  const from = source.lastIndexOf('&', start)
  if (from < 0 || start - from > 34) return start
  return htmlReference(source, from, value, 0)?.width === start + 1 - from ? from : start
}

const pattern = /&(?:#(?:[xX][\da-fA-F]{1,8}|\d{1,8})|[A-Za-z][A-Za-z\d]{0,31});?/y

/** Read the reference at `offset` if it gives what the value has at `at`; the parser knows better than a table what that is. */
function htmlReference(
  source: string,
  offset: number,
  value: string,
  at: number,
): { value: string; width: number } | null {
  pattern.lastIndex = offset
  const found = pattern.exec(source)?.[0]
  if (found === undefined) return null
  const given = String.fromCodePoint(value.codePointAt(at) ?? 0)
  if (found[1] === '#') {
    const itself = given === '&' && !/^&#(?:0*38|[xX]0*26);?$/.test(found)
    return itself ? null : { value: given, width: found.length }
  }
  const name = found.replace(';', '')
  // old names need no semicolon, and letters may follow them: `&copy2025`
  for (let length = name.length; length > 2; length--) {
    const reference = `${name.slice(0, length)};`
    const decoded = decodeString(reference)
    if (decoded !== reference && value.startsWith(decoded, at))
      return { value: decoded, width: length === name.length ? found.length : length }
  }
  return null
}
