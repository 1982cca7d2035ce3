/** What a line of Markdown has that a parser's time grows with; offsets in the source. */
export interface LineScan {
  readonly start: number
  /** Where its line ending begins. */
  readonly end: number
  /** Where the next line begins. */
  readonly next: number
  readonly blank: boolean
  readonly marks: number
  readonly brackets: number
  /** How many containers it may open: marks of block quotations and list items, and the indentation before a list item. */
  readonly depth: number
  /** Whether it may define a link. */
  readonly definition: boolean
  /** The length of the code fence that it begins with, 0 where it begins with none; its sign; and whether nothing follows. */
  readonly fence: number
  readonly sign: number
  readonly bare: boolean
  /** Whether no sign in it means anything in Markdown, wherever in a paragraph it stands. */
  readonly plain: boolean
}

/** Units that pair or that the parser looks ahead from: `! & * < [ \ ] _ backtick`. */
const isMark = 1
/** Units that may mean something: those but `!`, which means something before `[` only; what ends HTML, strikes out or parts cells; controls. */
const isSign = 2
const traits = new Uint8Array(128).fill(isSign, 0, 32)
for (const mark of '&*<[\\]_`') traits[mark.charCodeAt(0)] = isMark | isSign
for (const sign of '>~|\x7f') traits[sign.charCodeAt(0)] = isSign
traits[33] = isMark

/** What a line begins with that is no word of a paragraph: white space, a heading, a list, a line under a heading. */
const opens = new Uint8Array(128)
for (const sign of ' \t#+-=') opens[sign.charCodeAt(0)] = 1

/** Scan the line that begins at `start`. */
export function scanLine(source: string, start: number): LineScan {
  let end = start
  let marks = 0
  let brackets = 0
  let definition = false
  let all = 0
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end)
    if (code === 10 || code === 13) break
    if (code >= 128 || traits[code] === 0) continue
    all |= traits[code] as number
    if ((traits[code] as number) & isMark) {
      marks++
      if (code === 93) {
        brackets++
        definition ||= source.charCodeAt(end + 1) === 58
      }
    }
  }
  const next = end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1)
  const { depth, content } = containers(source, start, end)
  const sign = content - start < 4 ? source.charCodeAt(content) : 0
  let behind = content
  if (sign === 96 || sign === 126) while (behind < end && source.charCodeAt(behind) === sign) behind++
  let fence = behind - content
  // what follows a fence of backticks holds none
  if (fence < 3 || (sign === 96 && marks > fence && source.slice(behind, end).includes('`'))) fence = 0
  return {
    start,
    end,
    next,
    blank: depth === 0 && content >= end,
    marks,
    brackets,
    depth,
    definition,
    fence,
    sign: fence > 0 ? sign : 0,
    bare: fence > 0 && source.slice(behind, end).trim() === '',
    plain:
      (all & isSign) === 0 &&
      depth === 0 &&
      opens[source.charCodeAt(start)] !== 1 &&
      !isBlank(source.charCodeAt(end - 1)),
  }
}

/** Count the containers that a line begins with, and find where its content begins. */
function containers(source: string, start: number, end: number): { depth: number; content: number } {
  let depth = 0
  let column = 0
  let i = start
  let content = start
  while (i < end) {
    const code = source.charCodeAt(i)
    if (code === 32) column++
    else if (code === 9) column += 4
    else if (code === 62) depth++
    else {
      const marker = listMarker(source, i, end)
      if (marker === 0) break
      depth += 1 + (column >> 1)
      column = 0
      i += marker - 1
    }
    i++
    content = i
  }
  return { depth, content: depth > 0 ? i : content }
}

/** How long the marker of a list item at `i` is, 0 where none is: `-`, `+`, `*` or a number with `.` or `)`, and white space behind. */
function listMarker(source: string, i: number, end: number): number {
  const code = source.charCodeAt(i)
  let behind = i + 1
  if (code >= 48 && code <= 57) {
    while (behind < end && behind - i < 9 && isDigit(source.charCodeAt(behind))) behind++
    const sign = source.charCodeAt(behind++)
    if (sign !== 46 && sign !== 41) return 0
  } else if (code !== 45 && code !== 43 && code !== 42) return 0
  const after = source.charCodeAt(behind)
  return behind >= end || after === 32 || after === 9 ? behind - i : 0
}

const isBlank = (code: number): boolean => code === 32 || code === 9
const isDigit = (code: number): boolean => code >= 48 && code <= 57
