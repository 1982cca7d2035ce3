import type { Nodes, Parents, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { BlockKind } from '../article.js'
import { close, copy, open } from './draft.js'
import { readHtmlBlock } from './html-block.js'
import { isCaption, isImageOnly, isPhrasing, phrasing } from './phrasing.js'
import type { PlainRun } from './plain-runs.js'
import type { Block } from './reading.js'
import { partTable } from './table.js'
import { findDirectives, levelLimit, placeOf, type TreeTask } from './task.js'

/** Where a block stands: in what, how deep in lists and quotations, and how deep in the tree. */
interface Place {
  readonly kind: BlockKind
  readonly depth: number
  readonly level: number
  /** Whether it begins a list's item. */
  readonly item: boolean
}

/**
 * Write the article text of an mdast tree, block by block. Code, definitions, tags and images are no article text.
 *
 * @param from where the article begins in the source: what ends before is front matter that the tree's parser took for text
 */
export function readTree(task: TreeTask, tree: Root, from: number = 0): void {
  const children = tree.children.filter((node) => from === 0 || (node.position?.end.offset ?? from + 1) > from)
  flow(task, { ...tree, children }, { kind: 'paragraph', depth: 0, level: 0, item: false })
}

function flow(task: TreeTask, node: Nodes, place: Place): void {
  if (node.type === 'html') return html(task, node, place)
  if (!('children' in node) || node.type === 'delete') return
  if (place.level > levelLimit) {
    task.tooDeep = true
    return
  }
  const plain = node.type === 'paragraph' && task.shown.runAt(node.position?.start.offset ?? -1)
  if (plain) writePlain(task, plain)
  else if (node.type === 'heading') {
    const block = write(task, node, { ...place, kind: 'heading', depth: node.depth })
    if (block && node.depth === 1) task.title ??= textOf(node, { includeHtml: false }).replace(/\s+/g, ' ')
  } else if (node.type === 'tableCell') write(task, node, { ...place, kind: 'table-cell' })
  else if (node.type === 'paragraph' || node.children.some(isPhrasing)) {
    const block = write(task, node, isCaption(node) ? { ...place, kind: 'caption' } : place)
    if (block) partTable(task.draft, block)
  } else container(task, node, place)
}

function container(task: TreeTask, node: Parents, place: Place): void {
  const level = place.level + 1
  let inner: Place = { ...place, level, item: false }
  if (node.type === 'listItem') inner = { kind: 'list-item', depth: place.depth + 1, level, item: true }
  else if (node.type === 'blockquote') inner = { kind: 'quotation', depth: place.depth + 1, level, item: false }
  const behind: Place = inner.item ? { ...inner, item: false } : inner
  let image = false
  for (const child of node.children) {
    // a paragraph in emphasis under an image says what it shows
    const caption = image && child.type === 'paragraph' && child.children.every((c) => c.type === 'emphasis')
    flow(task, child, caption ? { ...inner, kind: 'caption' } : inner)
    image = isImageOnly(child)
    inner = behind
  }
}

/** Write paragraphs that the parser has not seen. */
export function writePlain(task: TreeTask, { ends }: PlainRun): void {
  for (let k = 0; k + 1 < ends.length; k += 2) {
    const start = ends[k] as number
    task.before(start)
    open(task.draft)
    copy(task.draft, start, ends[k + 1] as number)
    close(task.draft, 'paragraph', 0)
  }
  task.reached = ends.at(-1) ?? task.reached
}

function write(task: TreeTask, node: Parents, place: Place): Block | null {
  const at = placeOf(task, node)
  if (at) {
    task.before(at[0])
    task.reached = at[0]
  }
  open(task.draft)
  phrasing(task, node, place.level, place.item)
  return close(task.draft, place.kind, place.depth)
}

function html(task: TreeTask, node: Nodes, place: Place): void {
  const [start, end] = placeOf(task, node) ?? [0, 0]
  if (start === end) return
  task.before(start)
  findDirectives(task, start, end)
  readHtmlBlock(task.draft, start, end, place.kind, place.depth)
}
