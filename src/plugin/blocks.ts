import type { Node } from 'unist'
import type { Sentence } from '../article.js'

/** Give each sentence to the innermost block that holds it; blocks without a position have none. */
export function giveSentences<T extends Node>(
  root: T,
  sentences: readonly Sentence[],
  isBlock: (node: Node) => boolean,
  give: (node: Node, sentences: readonly Sentence[]) => void,
): void {
  const sorted = [...sentences].sort((a, b) => a.range[0] - b.range[0])
  const taken = new Set<number>()
  const visit = (node: Node): void => {
    if ('children' in node && Array.isArray(node.children)) for (const child of node.children) visit(child)
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (!isBlock(node) || start === undefined || end === undefined) return
    const own: Sentence[] = []
    for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
      const s = sorted[i]
      if (!s || s.range[0] >= end) break
      if (taken.has(s.index)) continue
      taken.add(s.index)
      own.push(s)
    }
    if (own.length) give(node, own)
  }
  visit(root)
}

/** The first sentence that starts at an offset or behind it, by bisection. */
function firstFrom(sorted: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.range[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
