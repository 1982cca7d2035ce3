import { type Draft, isPiece, isSpace, textOf } from './draft.js'
import type { Block } from './reading.js'

/**
 * Part the paragraph just closed into its cells where it is a table as GitHub has it: a row, a row of dashes with as many cells,
 * more rows. Done here, on the few paragraphs that hold such a row, because a parser that knows tables takes twice as long for every text.
 */
export function partTable(d: Draft, block: Block): void {
  const text = textOf(d, block)
  if (!text.includes('|') || !text.includes('-') || !text.includes('\n')) return
  const lines = linesOf(text)
  const delimiter = lines.findIndex(([start, end], i) => i > 0 && isDelimiter(text.slice(start, end)))
  const header = lines[delimiter - 1]
  const dashes = lines[delimiter]
  if (!header || !dashes) return
  const cells = (line: Line) => cellsOf(d, text, block.start, line)
  const columns = cells(header).length
  if (columns !== cells(dashes).length) return
  d.blocks.pop()
  const push = ([start, end]: Line, kind: Block['kind']) => {
    const [from, to] = trim(text, start, end)
    if (from < to) d.blocks.push({ kind, start: block.start + from, end: block.start + to, depth: block.depth })
  }
  push([0, header[0]], block.kind)
  for (const line of [header, ...lines.slice(delimiter + 1)])
    for (const cell of cells(line).slice(0, columns)) push(cell, 'table-cell')
}

type Line = readonly [start: number, end: number]

/** Whether a line is a row of dashes, with bars and perhaps with the colons that align a column. */
function isDelimiter(line: string): boolean {
  if (!line.includes('|') || !/^[ \t|:-]+$/.test(line)) return false
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const pattern = /[^\r\n]+/g
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) lines.push([m.index, pattern.lastIndex])
  return lines
}

/** Part a row at its bars; one that is escaped parts nothing. */
function cellsOf(d: Draft, text: string, offset: number, line: Line): Line[] {
  let [start, end] = trim(text, ...line)
  const isBar = (i: number) => text[i] === '|' && !isPiece(d, offset + i)
  if (isBar(start)) start++
  if (end > start && isBar(end - 1)) end--
  const cells: Line[] = []
  for (let i = start; i < end; i++) {
    if (!isBar(i)) continue
    cells.push([start, i])
    start = i + 1
  }
  cells.push([start, end])
  return cells
}

function trim(text: string, start: number, end: number): Line {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return [from, to]
}
