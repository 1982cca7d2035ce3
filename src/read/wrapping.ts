/** A line of plain text that is not blank: offsets in the source without the white space around, and what stands before. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** How many units of white space it begins with. */
  readonly indent: number
  /** The length of its first word. */
  readonly firstWord: number
  /** Whether a blank line, or nothing, stands before it. */
  readonly behindBlank: boolean
}

/** No text is wrapped to lines shorter or longer than these. */
const narrowest = 40
const widest = 132

/**
 * Tell how wide the lines of hard-wrapped text are, 0 for text that is not. In hard-wrapped text a line is followed by
 * another because the next word would not have fitted: so it is for nearly all breaks that no blank line follows.
 */
export function wrapWidth(source: string, lines: readonly TextLine[]): number {
  const lengths = new Uint32Array(widest + 2)
  let breaks = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    if (!line || lines[i + 1]?.behindBlank) continue
    breaks++
    const length = Math.min(widest + 1, line.indent + line.end - line.start)
    lengths[length] = (lengths[length] ?? 0) + 1
  }
  if (breaks < 3) return 0
  const width = quantile(lengths, breaks)
  if (width < narrowest || width > widest) return 0
  let forced = 0
  let sentences = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next || next.behindBlank) continue
    if (line.indent + line.end - line.start + 1 + next.firstWord > width) forced++
    if (endsSentence(source.charCodeAt(line.end - 1))) sentences++
  }
  // lines that all end as sentences do are one sentence each
  return forced > 0.6 * breaks && sentences < 0.6 * breaks ? width : 0
}

/** The length that all but a twentieth of the lines keep within. */
function quantile(lengths: Uint32Array, count: number): number {
  let above = 0
  let length = lengths.length - 1
  while (length > 0 && above + (lengths[length] ?? 0) <= count / 20) above += lengths[length--] ?? 0
  return length
}

const endsSentence = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 34 || code === 0x201d
