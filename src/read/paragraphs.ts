import { isSpace } from './draft.js'
import type { Block } from './reading.js'
import { type TextLine, wrapWidth } from './wrapping.js'

/** Part plain text at `[start, end)` of the source into paragraphs and headlines. */
export function paragraphs(source: string, start: number, end: number): Block[] {
  const lines = textLines(source, start, end)
  const width = wrapWidth(source, lines)
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; ) {
    let last = i
    while (width > 0 && last + 1 < lines.length && goesOn(source, lines, last, width)) last++
    const first = lines[i]
    const final = lines[last]
    if (first && final) blocks.push({ kind: 'paragraph', start: first.start, end: final.end, depth: 0 })
    i = last + 1
  }
  return blocks.map((block, i) =>
    isHeadline(source, block, blocks[i + 1]) ? { ...block, kind: 'heading', depth: 2 } : block,
  )
}

/** Whether the paragraph of a hard-wrapped line goes on in the next line. */
function goesOn(source: string, lines: readonly TextLine[], at: number, width: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || next.behindBlank || isListed(source, next)) return false
  // an indented line begins a paragraph, unless all are
  if (next.indent > line.indent && next.indent - line.indent > 1) return false
  if (isLower(source.charAt(next.start))) return true
  // a line that the next word would have fitted in was ended on purpose
  return width - (line.end - line.start + line.indent) <= next.firstWord + slack
}

/** How ragged the lines of one text are: hyphens and tabs make some shorter. */
const slack = 8

const isLower = (letter: string): boolean => letter !== letter.toUpperCase()

/** Whether a line begins with the sign of a list's item. */
function isListed(source: string, line: TextLine): boolean {
  const code = source.charCodeAt(line.start)
  return (code === 0x2022 || code === 45 || code === 42 || code === 0xb7) && isSpace(source.charCodeAt(line.start + 1))
}

function textLines(source: string, start: number, end: number): TextLine[] {
  const lines: TextLine[] = []
  let behindBlank = true
  for (let at = start; at < end; ) {
    let stop = at
    while (stop < end && !isLineEnd(source.charCodeAt(stop))) stop++
    let from = at
    let to = stop
    while (from < to && isSpace(source.charCodeAt(from))) from++
    while (to > from && isSpace(source.charCodeAt(to - 1))) to--
    if (from === to) behindBlank = true
    else {
      let word = from
      while (word < to && word - from < 100 && !isSpace(source.charCodeAt(word))) word++
      lines.push({ start: from, end: to, indent: from - at, firstWord: word - from, behindBlank })
      behindBlank = false
    }
    at = stop + (source.charCodeAt(stop) === 13 && source.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  return lines
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029

/**
 * Whether a paragraph of plain text is a headline: short, some words of which the first is capitalized, without a sentence's end,
 * and before a paragraph that is longer and ends as one does. What says who wrote it, or when, is none.
 */
function isHeadline(source: string, block: Block, next: Block | undefined): boolean {
  const units = block.end - block.start
  if (!next || units > 90 || units < 12 || next.end - next.start < 1.5 * units) return false
  if (!isSentenceEnd(source, next.end)) return false
  const text = source.slice(block.start, block.end)
  if (
    text.includes(':') ||
    /^(?:by|from|text of|see|read|updated?|published|posted|photo|copyright|author)\b/i.test(text)
  )
    return false
  return /^["'\u2018\u201c]?[\p{Lu}\d]/u.test(text) && /[\p{L}\d]$/u.test(text) && /\s\S+\s/.test(text)
}

function isSentenceEnd(source: string, end: number): boolean {
  return /[.!?]["'\u2019\u201d)]{0,2}$/.test(source.slice(Math.max(0, end - 3), end))
}
