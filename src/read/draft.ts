import type { BlockKind } from '../article.js'
import { type Alignment, oneToOne, runAt } from './alignment.js'
import type { Block } from './reading.js'

/** A reading in the making: plain text and its runs, written block by block. */
export interface Draft {
  readonly source: string
  readonly blocks: Block[]
  /** The finished blocks' texts and the gaps between them. */
  readonly texts: string[]
  /** The text of the block being written, gap included. */
  text: string
  /** How much plain text stands before it. */
  before: number
  /** Where the block being written begins in the text and in the runs. */
  opened: { readonly gap: number; readonly runs: number }
  /** The runs, as in `Alignment`. */
  readonly plain: number[]
  readonly at: number[]
  readonly width: number[]
}

/** What parts two blocks in the plain text. */
const gap = '\n\n'

/** Begin a reading of `source`. */
export function draft(source: string): Draft {
  const opened = { gap: 0, runs: 0 }
  return { source, blocks: [], texts: [], text: '', before: 0, opened, plain: [], at: [], width: [] }
}

/** Begin a block; what was written since the last `close` is dropped. */
export function open(d: Draft): void {
  drop(d)
  if (d.blocks.length > 0) piece(d, gap, endOf(d), 0)
  d.opened = { gap: d.text.length, runs: d.opened.runs }
}

/** Write the source `[start, end)` as it stands. */
export function copy(d: Draft, start: number, end: number): void {
  if (end <= start) return
  const last = d.at.length - 1
  const here = d.before + d.text.length
  const goesOn = d.width[last] === oneToOne && (d.at[last] ?? 0) + here - (d.plain[last] ?? 0) === start
  if (!goesOn) run(d, start, oneToOne)
  d.text += d.source.slice(start, end)
}

/** Write `text` as one piece that stands for `width` source units at `start`. */
export function piece(d: Draft, text: string, start: number, width: number): void {
  if (text === '') return
  run(d, start, width)
  d.text += text
}

/** Tell whether a unit of the plain text stands for something that is not itself. */
export function isPiece(d: Draft, offset: number): boolean {
  return d.width[runAt(d.plain, offset)] !== oneToOne
}

/** End the block: it goes from its first to its last unit that is no white space, and is dropped where there is none. */
export function close(d: Draft, kind: BlockKind, depth: number): Block | null {
  const text = d.text
  let start = d.opened.gap
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === end) {
    drop(d)
    return null
  }
  const block: Block = { kind, start: d.before + start, end: d.before + end, depth }
  d.blocks.push(block)
  d.texts.push(text)
  d.before += text.length
  d.text = ''
  d.opened = { gap: 0, runs: d.plain.length }
  return block
}

/** The plain text of a block just closed. */
export function textOf(d: Draft, block: Block): string {
  const text = d.texts.at(-1) ?? ''
  const start = d.before - text.length
  return text.slice(block.start - start, block.end - start)
}

/** Give the plain text and its alignment. */
export function finish(d: Draft): { plain: string; alignment: Alignment } {
  drop(d)
  const alignment = { plain: Int32Array.from(d.plain), source: Int32Array.from(d.at), width: Int32Array.from(d.width) }
  return { plain: d.texts.join(''), alignment }
}

function drop(d: Draft): void {
  d.text = ''
  d.plain.length = d.at.length = d.width.length = d.opened.runs
}

function run(d: Draft, start: number, width: number): void {
  d.plain.push(d.before + d.text.length)
  d.at.push(start)
  d.width.push(width)
}

/** Where the last run ends in the source. */
function endOf(d: Draft): number {
  const last = d.at.length - 1
  if (last < 0) return 0
  const width = d.width[last] ?? 0
  return (d.at[last] ?? 0) + (width === oneToOne ? d.before + d.text.length - (d.plain[last] ?? 0) : width)
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
