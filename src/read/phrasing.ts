import type { Nodes, Parents } from 'mdast'
import { alignCode } from './align.js'
import { piece } from './draft.js'
import { writeText } from './gfm.js'
import { findDirectives, levelLimit, placeOf, type TreeTask, writeUnplaced } from './task.js'

const phrasingTypes: ReadonlySet<string> = new Set(
  'text emphasis strong delete link linkReference image imageReference inlineCode break footnoteReference'.split(' '),
)

/** Tell whether a node stands in a line of text. */
export function isPhrasing(node: Nodes): boolean {
  return phrasingTypes.has(node.type)
}

/**
 * Write what a node's children say. What was struck out is no longer said; images and notes' marks say nothing.
 *
 * @param item whether they begin a list's item
 */
export function phrasing(task: TreeTask, parent: Parents, level: number, item: boolean = false): void {
  if (level > levelLimit) task.tooDeep = true
  else for (const [i, node] of parent.children.entries()) inline(task, node, level, item && i === 0)
}

function inline(task: TreeTask, node: Nodes, level: number, item: boolean): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode': {
      const place = placeOf(task, node)
      if (!place) writeUnplaced(task, node.value)
      else if (node.type === 'text') writeText(task.draft, node.value, ...place, item)
      else alignCode(task.draft, node.value, ...place)
      return
    }
    case 'break':
    case 'html': {
      const [start, end] = placeOf(task, node) ?? [task.reached, task.reached]
      if (node.type === 'break' || /^<br\b/i.test(node.value)) piece(task.draft, '\n', start, end - start)
      else findDirectives(task, start, end)
      return
    }
    case 'delete':
      return
    case 'linkReference':
      // a note that holds an address alone is a definition to CommonMark, and its mark a link
      if (node.identifier.startsWith('^')) return
      return phrasing(task, node, level + 1)
    default:
      if ('children' in node) phrasing(task, node, level + 1)
  }
}

/** Tell whether a block holds nothing but images. */
export function isImageOnly(node: Nodes): boolean {
  return (
    node.type === 'paragraph' && node.children.some(isImage) && node.children.every((c) => isImage(c) || isBlank(c))
  )
}

/** Tell whether a paragraph begins with an image and says under it, on a line of its own, what it shows. */
export function isCaption(node: Parents): boolean {
  const [first, second] = node.children
  if (!first || !second || !isImage(first)) return false
  return second.type === 'break' || (second.type === 'text' && /^[ \t]*[\r\n]/.test(second.value))
}

function isImage(node: Nodes): boolean {
  if (node.type === 'link' && node.children.length > 0) return node.children.every(isImage)
  return node.type === 'image' || node.type === 'imageReference'
}

const isBlank = (node: Nodes): boolean => node.type === 'break' || (node.type === 'text' && !/\S/.test(node.value))
