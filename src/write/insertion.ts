import type { Nodes, Root } from 'mdast'
import type { Sentence } from '../article.js'

/** What a mark may not be put into: it moves behind. */
const closed = new Set(['link', 'linkReference', 'inlineCode', 'image', 'imageReference', 'html', 'footnoteReference'])

/**
 * Say where a footnote's mark goes for a sentence: behind its last character, or behind the link, code or image that it ends in. `null` where the
 * sentence stands in no block of the tree.
 */
export function insertionPoints(tree: Root, sentences: readonly Sentence[]): (s: Sentence) => number | null {
  const ends = sentences.map((s) => s.range[1])
  const moved = new Map<number, number>()
  const blocks: (readonly [number, number])[] = []
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push([start, end])
    if (closed.has(node.type)) {
      for (let i = lowerBound(ends, start + 1); i < ends.length && (ends[i] ?? end) < end; i++)
        moved.set(ends[i] ?? 0, end)
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  const starts = blocks.map(([start]) => start)
  return ({ range: [, end] }) => {
    const last = blocks[lowerBound(starts, end) - 1]
    return last && end <= last[1] ? (moved.get(end) ?? end) : null
  }
}

/** The first index whose number is not under `value`. */
function lowerBound(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
