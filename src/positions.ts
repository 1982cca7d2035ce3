import type { Point, Position, Range } from './article.js'

/** Make a function that gives ranges of the source as unist has them: by bisection over the starts of the lines. */
export function positions(source: string): (range: Range) => Position {
  const lines = lineStarts(source)
  const point = (offset: number): Point => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset }
  }
  return ([start, end]) => ({ start: point(start), end: point(end) })
}

/** A line ends with a line feed, a carriage return, or both. */
function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
