import type { Nodes, Parents } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { BlockKind } from '../article.js'
import { close, open } from './draft.js'
import { readHtmlBlock } from './html-block.js'
import { isCaption, isImageOnly, isPhrasing, phrasing } from './phrasing.js'
import type { Block } from './reading.js'
import { partTable } from './table.js'
import { findDirectives, levelLimit, placeOf, type TreeTask } from './task.js'

/** Where a block stands: in what, how deep in lists and quotations, and how deep in the tree. */
interface Place {
  readonly kind: BlockKind
  readonly depth: number
  readonly level: number
}

/** Write the article text of an mdast tree, block by block. Code, definitions, tags and images are no article text. */
export function readTree(task: TreeTask, tree: Nodes): void {
  flow(task, tree, { kind: 'paragraph', depth: 0, level: 0 })
}

function flow(task: TreeTask, node: Nodes, place: Place): void {
  if (node.type === 'html') return html(task, node, place)
  if (!('children' in node) || node.type === 'delete') return
  if (place.level > levelLimit) {
    task.tooDeep = true
    return
  }
  if (node.type === 'heading') {
    const block = write(task, node, 'heading', node.depth, place.level)
    if (block && node.depth === 1) task.title ??= toString(node, { includeHtml: false }).replace(/\s+/g, ' ')
  } else if (node.type === 'tableCell') write(task, node, 'table-cell', place.depth, place.level)
  else if (node.type === 'paragraph' || node.children.some(isPhrasing)) {
    const block = write(task, node, isCaption(node) ? 'caption' : place.kind, place.depth, place.level)
    if (block) partTable(task.draft, block)
  } else container(task, node, place)
}

function container(task: TreeTask, node: Parents, place: Place): void {
  const level = place.level + 1
  let inner: Place = { ...place, level }
  if (node.type === 'listItem') inner = { kind: 'list-item', depth: place.depth + 1, level }
  else if (node.type === 'blockquote') inner = { kind: 'quotation', depth: place.depth + 1, level }
  let image = false
  for (const child of node.children) {
    // a paragraph in emphasis under an image says what it shows
    const caption = image && child.type === 'paragraph' && child.children.every((c) => c.type === 'emphasis')
    flow(task, child, caption ? { ...inner, kind: 'caption' } : inner)
    image = isImageOnly(child)
  }
}

function write(task: TreeTask, node: Parents, kind: BlockKind, depth: number, level: number): Block | null {
  const place = placeOf(task, node)
  if (place) {
    task.before(place[0])
    task.reached = place[0]
  }
  open(task.draft)
  phrasing(task, node, level)
  return close(task.draft, kind, depth)
}

function html(task: TreeTask, node: Nodes, place: Place): void {
  const [start, end] = placeOf(task, node) ?? [0, 0]
  if (start === end) return
  task.before(start)
  findDirectives(task, start, end)
  readHtmlBlock(task.draft, start, end, place.kind, place.depth)
}
