import type { Range } from '../article.js'

/**
 * Where plain text stands in the source, as runs in the order of the plain text. Run `k` covers the plain text from
 * `plain[k]` up to the next run's start and stands at `source[k]`. Where `width[k]` is `oneToOne` each unit stands for itself;
 * else the run is one piece that stands for `width[k]` source units (an escape, a character reference) or for none
 * (the blank line put between two blocks).
 */
export interface Alignment {
  readonly plain: Int32Array
  readonly source: Int32Array
  readonly width: Int32Array
}

/** The width of a run whose units stand for themselves. */
export const oneToOne = -1

/** The alignment of a text that is its own source. */
export function identity(): Alignment {
  return { plain: Int32Array.of(0), source: Int32Array.of(0), width: Int32Array.of(oneToOne) }
}

/**
 * Give the source range of the plain text `[start, end)`, in UTF-16 code units. A piece that stands for more than one
 * unit counts whole, however little of it is meant.
 */
export function toSource(alignment: Alignment, start: number, end: number): Range {
  const first = runAt(alignment.plain, start)
  const from = startIn(alignment, first, start)
  if (end <= start) return [from, from]
  const last = runAt(alignment.plain, end - 1)
  return [from, Math.max(from, endIn(alignment, last, end))]
}

/** Find the run that covers an offset of the plain text, among the starts of all runs. */
export function runAt(starts: ArrayLike<number>, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function startIn(alignment: Alignment, run: number, offset: number): number {
  const source = alignment.source[run] ?? 0
  return alignment.width[run] === oneToOne ? source + offset - (alignment.plain[run] ?? 0) : source
}

function endIn(alignment: Alignment, run: number, offset: number): number {
  const source = alignment.source[run] ?? 0
  const width = alignment.width[run] ?? 0
  return width === oneToOne ? source + offset - (alignment.plain[run] ?? 0) : source + width
}
