import type { Range } from '../article.js'

/**
 * Where plain text stands in the source, as runs. Run `k` covers the plain text from `plain[k]` up to the next run's start
 * and stands at `source[k]`. A run with `width[k]` 0 is one to one; otherwise it is one piece that stands for `width[k]`
 * source units (a character reference, an escape), or for none (a line break put between blocks).
 */
export interface Alignment {
  readonly plain: Int32Array
  readonly source: Int32Array
  readonly width: Int32Array
  readonly atomic: Uint8Array
}

/** The alignment of a text that is its own source. */
export function identity(): Alignment {
  return { plain: Int32Array.of(0), source: Int32Array.of(0), width: Int32Array.of(0), atomic: Uint8Array.of(0) }
}

/** Give the source range of the plain text `[start, end)`. */
export function toSource(alignment: Alignment, start: number, end: number): Range {
  const first = runAt(alignment, start)
  const last = end > start ? runAt(alignment, end - 1) : first
  return [
    startIn(alignment, first, start),
    end > start ? endIn(alignment, last, end) : startIn(alignment, first, start),
  ]
}

function runAt(alignment: Alignment, offset: number): number {
  let low = 0
  let high = alignment.plain.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((alignment.plain[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function startIn(alignment: Alignment, run: number, offset: number): number {
  const source = alignment.source[run] ?? 0
  return alignment.atomic[run] ? source : source + offset - (alignment.plain[run] ?? 0)
}

function endIn(alignment: Alignment, run: number, offset: number): number {
  const source = alignment.source[run] ?? 0
  return alignment.atomic[run] ? source + (alignment.width[run] ?? 0) : source + offset - (alignment.plain[run] ?? 0)
}
