import { decodeString } from 'micromark-util-decode-string'
import { copy, type Draft, piece } from './draft.js'

/**
 * Write the value of a Markdown text node that stands at `[start, end)` of the source, each unit where it stands. The value lacks
 * what the source has of escapes, character references, white space at the ends of lines and, where the next line begins,
 * indentation and the marks of block quotations.
 */
export function alignText(d: Draft, value: string, start: number, end: number): void {
  // nothing that stands in the source is longer in the value: the same length is the same text
  if (value.length === end - start) copy(d, start, end)
  else align(d, value, start, end, true)
}

/** Write the value of inline code whose node, backticks and all, stands at `[start, end)`. */
export function alignCode(d: Draft, value: string, start: number, end: number): void {
  const { source } = d
  let from = start
  let to = end
  while (from < to && source.charCodeAt(from) === backtick) from++
  while (to > from && source.charCodeAt(to - 1) === backtick) to--
  // one space or line ending at either side falls away where both have one
  if (isPad(source.charCodeAt(from)) && isPad(source.charCodeAt(to - 1)) && value.length < to - from) {
    const width = lineEnding(source, from)
    from = width ? behindPrefix(source, from + width, to, value, 0) : from + 1
    to -= source.startsWith('\r\n', to - 2) ? 2 : 1
  }
  if (value.length === to - from) copy(d, from, to)
  else align(d, value, from, to, false)
}

function align(d: Draft, value: string, start: number, end: number, decoding: boolean): void {
  const { source } = d
  let v = 0
  let s = start
  // what has been matched one to one and not been written yet begins here
  let run = start
  const write = (text: string, units: number, width: number) => {
    copy(d, run, s)
    piece(d, text, s, width)
    s += width
    v += units
    run = s
  }
  while (v < value.length && s < end) {
    const code = source.charCodeAt(s)
    const next = source.charCodeAt(s + 1)
    if (decoding && code === backslash && isPunctuation(next)) {
      write(source.charAt(s + 1), 1, 2)
      continue
    }
    if (code === backslash && next === pipe && value.charCodeAt(v) === pipe) {
      write('|', 1, 2)
      continue
    }
    if (decoding && code === ampersand) {
      const reference = referenceAt(source, s)
      if (reference) {
        write(reference.value, reference.value.length, reference.width)
        continue
      }
    }
    const ending = lineEnding(source, s)
    if (ending) {
      // mdast keeps the line ending in code too, where CommonMark has a space
      const kept = lineEnding(value, v)
      if (kept || decoding) {
        s += ending
        v += kept
      } else write(' ', 1, ending)
      const content = behindPrefix(source, s, end, value, v)
      if (content > s) {
        copy(d, run, s)
        run = s = content
      }
    } else if (code === value.charCodeAt(v) || code === 0) {
      s++
      v++
    } else {
      // white space before a line ending, or something unheard of: the value goes on behind it
      copy(d, run, s)
      run = ++s
    }
  }
  copy(d, run, s)
  // what is left stands somewhere in the source, if only at the last unit
  const rest = Math.max(start, Math.min(s, end - 1))
  if (v < value.length) piece(d, value.slice(v), rest, end - rest)
}

/**
 * Find where a line's content begins behind indentation and marks of block quotations. The content may begin with `>` or white
 * space itself; what the value has of them are the last ones in the source.
 */
function behindPrefix(source: string, from: number, end: number, value: string, at: number): number {
  let s = from
  while (s < end && isPrefix(source.charCodeAt(s))) s++
  // what an escape or a reference gives is matched there
  if (source.charCodeAt(s) === backslash || source.charCodeAt(s) === ampersand) return s
  let v = at
  while (v < value.length && v - at < s - from && isPrefix(value.charCodeAt(v))) v++
  return s - (v - at)
}

const referencePattern = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y

/** Read the character reference at `offset`: what it stands for and how wide it is, or `null`. */
export function referenceAt(source: string, offset: number): { readonly value: string; readonly width: number } | null {
  referencePattern.lastIndex = offset
  const found = referencePattern.exec(source)
  if (!found) return null
  const value = decodeString(found[0])
  return value === found[0] ? null : { value, width: found[0].length }
}

/** How wide the line ending at `offset` is: 0 where none stands there. */
function lineEnding(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code === 10) return 1
  return code === 13 ? (text.charCodeAt(offset + 1) === 10 ? 2 : 1) : 0
}

const backtick = 96
const backslash = 92
const pipe = 124
const ampersand = 38
const isPad = (code: number): boolean => code === 32 || code === 10 || code === 13
const isPrefix = (code: number): boolean => code === 32 || code === 9 || code === 62
const isPunctuation = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
