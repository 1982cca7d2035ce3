import { scanLine } from './line-scan.js'
import type { PlainRun } from './plain-runs.js'

/**
 * remark-parse takes quadratic time, and more memory than there is, on input that nests or pairs without end: 100,000 `>` take it a
 * minute, 5 MB of line endings the whole heap. What it would choke on is found here in one pass, by what its time grows with.
 */

/** What is kept from the parser, `[start, end)` in the source, and what it is: text to be read as such, code, or white space. */
export interface Kept {
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'code' | 'blank'
}

/**
 * How far the parser is trusted. An article stays far below: its paragraphs have some dozen marks and stand three containers deep, and it
 * has a few hundred lines.
 */
export const limits = {
  /** UTF-16 units in a stretch without a blank line. */
  units: 100_000,
  /** Marks that may pair (`*`, `_`, `[`, `]`, backtick, `\`, `&`, `<`) in such a stretch. */
  marks: 2_000,
  /** The squares of the stretches' marks, summed: each mark may be compared with all others. */
  squares: 10_000_000,
  /** Marks times units, summed: from each mark the rest of the stretch may be looked through. */
  products: 50_000_000,
  /** Containers that one line opens. */
  depth: 32,
  /** Lines: each costs the parser as much as a hundred units. */
  lines: 30_000,
  /** Definitions times closing brackets: for each bracket all definitions are looked through. */
  definitions: 5_000_000,
  /** Blank lines in a row. */
  blank: 100,
} as const

/** What of a source the parser should not see, and what it need not. */
export interface Guarded {
  readonly kept: readonly Kept[]
  readonly plain: readonly PlainRun[]
  /** Whether anything is left for the parser. */
  readonly marked: boolean
}

/** Find what of `source`, from `from` on, remark-parse should not or need not see; `null` where it should see nothing of it. */
export function guard(source: string, from: number): Guarded | null {
  const kept: Kept[] = []
  const plain: { readonly ends: number[] }[] = []
  let marked = false
  let goesOn = false
  const sums = { squares: 0, products: 0, lines: 0, brackets: 0, definitions: 0 }
  let stretch = { start: from, end: from, marks: 0, depth: 0, code: false, plain: true }
  // the length and sign of the fence that stands open
  let fence = 0
  let sign = 0
  let blanks = 0
  const finish = (next: number, code: boolean) => {
    const { start, end, marks, depth } = stretch
    const units = end - start
    if (units > limits.units || marks > limits.marks || depth > limits.depth)
      kept.push({ start, end, kind: stretch.code ? 'code' : 'text' })
    else if (stretch.plain && units > 0) {
      if (goesOn) plain.at(-1)?.ends.push(start, end)
      else plain.push({ ends: [start, end] })
      goesOn = true
    } else if (units > 0) {
      marked = true
      goesOn = false
      sums.squares += marks * marks
      sums.products += marks * units
    }
    // where no blank line stands before it, the stretch may go on with something else
    stretch = { start: next, end: next, marks: 0, depth: 0, code, plain: false }
  }
  for (let at = from; at < source.length; ) {
    const line = scanLine(source, at)
    if (line.blank && fence === 0) {
      if (blanks === 0) finish(at, false)
      if (++blanks <= limits.blank) sums.lines++
      stretch.end = line.next
    } else {
      if (blanks > 0) {
        if (blanks > limits.blank) kept.push({ start: stretch.start, end: line.start, kind: 'blank' })
        stretch = { start: line.start, end: line.start, marks: 0, depth: 0, code: false, plain: true }
        blanks = 0
      }
      sums.lines++
      sums.brackets += line.brackets
      if (line.definition) sums.definitions++
      const opens = fence === 0 && line.fence > 0
      if (opens) {
        finish(line.start, true)
        fence = line.fence
        sign = line.sign
      }
      stretch.marks += line.marks
      stretch.plain &&= line.plain
      stretch.depth = Math.max(stretch.depth, line.depth)
      stretch.end = line.end
      if (!opens && fence > 0 && line.sign === sign && line.fence >= fence && line.bare) {
        finish(line.next, false)
        fence = 0
      }
    }
    at = line.next
  }
  if (blanks > limits.blank) kept.push({ start: stretch.start, end: source.length, kind: 'blank' })
  else if (blanks === 0) finish(source.length, false)
  const tooMuch =
    sums.squares > limits.squares ||
    sums.products > limits.products ||
    sums.lines > limits.lines ||
    sums.definitions * sums.brackets > limits.definitions
  return tooMuch ? null : { kept, plain, marked }
}

/** Give the source with a blank line in the place of what is kept, as long as that is, so that every offset stays. */
export function mask(source: string, kept: readonly { readonly start: number; readonly end: number }[]): string {
  if (kept.length === 0) return source
  const parts: string[] = []
  let at = 0
  for (const { start, end } of kept) {
    parts.push(source.slice(at, start), ' '.repeat(end - start - 1), '\n')
    at = end
  }
  parts.push(source.slice(at))
  return parts.join('')
}
