import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { BlockKind, Warning } from '../article.js'
import { alignHtml } from './align-html.js'
import { directive } from './directives.js'
import { close, draft, finish, open, piece, textOf } from './draft.js'
import { blockElements } from './elements.js'
import { isElement, textContent } from './hast.js'
import { articlePart } from './html-article.js'
import { readHtmlBlock } from './html-block.js'
import { isTooComplex } from './html-guard.js'
import { readMeta } from './html-meta.js'
import { type LeftOut, noteLeftOut, type Reason } from './left-out.js'
import { leaveOutAround } from './page-around.js'
import { measurePage } from './page-measure.js'
import type { FrontMatter, Reading } from './reading.js'
import { findDirectives, placeOf, type TreeTask, treeTask, writeUnplaced } from './task.js'

const processor = unified().use(rehypeParse).freeze()

/**
 * Read the article in a page of HTML. A page that the parser cannot be trusted with is read tag by tag, with a warning.
 *
 * @param whole whether to read all that may be article, and look for no body in it; a fragment is always read so
 */
export function readHtml(source: string, whole: boolean = false): Reading {
  const d = draft(source)
  const warnings: Warning[] = []
  const tree = parse(source)
  const reasons = new Map<Nodes, Reason>()
  const task: PageTask = { ...treeTask(d), reasons, leftOut: { found: [], blocks: 0 } }
  let meta: FrontMatter | null = null
  if (tree) {
    meta = readMeta(tree)
    const isPage = !whole && isWholePage(tree)
    const page = measurePage(tree, isPage, reasons)
    const part = articlePart(tree, page, meta.title)
    leaveOutAround(tree, page, part, isPage)
    if (part.headline) task.title = textContent(part.headline) || null
    flow(task, tree, { kind: 'paragraph', depth: 0 })
    close(d, 'paragraph', 0)
    eachDirective(task, tree)
  } else {
    const message = 'Too complex for HTML, read tag by tag'
    warnings.push({ code: 'too-complex', message, range: [0, source.length] })
    findDirectives(task, 0, source.length)
    readHtmlBlock(d, 0, source.length, 'paragraph', 0)
  }
  return {
    source,
    format: 'html',
    ...finish(d),
    blocks: d.blocks,
    title: task.title ?? meta?.title ?? null,
    frontMatter: meta,
    directives: task.directives,
    leftOut: task.leftOut.found,
    warnings,
  }
}

/** Whether a tree is that of a page, and not of a fragment that the parser gave an `html` and a `body`. */
function isWholePage(tree: Root): boolean {
  return tree.children.some((node) => node.type === 'doctype' || (isElement(node) && isGiven(node)))
}

const isGiven = (node: Element): boolean =>
  (node.tagName === 'html' || node.tagName === 'head' || node.tagName === 'body') &&
  (node.position !== undefined || node.children.some((child) => isElement(child) && isGiven(child)))

/** Parse a page; `null` where that is not safe. */
function parse(source: string): Root | null {
  if (isTooComplex(source)) return null
  try {
    return processor.parse(source)
  } catch (error) {
    // misnested tags may nest deeper than can be counted without a parser
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Where text stands: in what, and how deep in lists and quotations. */
interface Place {
  readonly kind: BlockKind
  readonly depth: number
}

interface PageTask extends TreeTask {
  readonly reasons: ReadonlyMap<Nodes, Reason>
  readonly leftOut: LeftOut
}

function flow(task: PageTask, node: Nodes, place: Place): void {
  const reason = task.reasons.get(node)
  if (reason) return noteLeftOut(task.leftOut, node, reason, task.draft)
  switch (node.type) {
    case 'text': {
      const at = placeOf(task, node)
      if (at) alignHtml(task.draft, node.value, ...at)
      else writeUnplaced(task, node.value)
      return
    }
    case 'element':
      return element(task, node, place)
    case 'root':
      for (const child of node.children) flow(task, child, place)
  }
}

function element(task: PageTask, node: Element, place: Place): void {
  const d = task.draft
  if (node.tagName === 'br') {
    const [start, end] = placeOf(task, node) ?? [task.reached, task.reached]
    return d.text.endsWith('\n') ? part(task, place) : piece(d, '\n', start, end - start)
  }
  const kind = blockElements.get(node.tagName)
  if (kind === undefined) {
    for (const child of node.children) flow(task, child, place)
    return
  }
  part(task, place)
  const inner = within(node, kind, place)
  for (const child of node.children) flow(task, child, inner)
  const block = close(d, inner.kind, inner.depth)
  if (block && node.tagName === 'h1') task.title ??= textOf(d, block).replace(/\s+/g, ' ')
  open(d)
}

/** End the block being written and begin another. */
function part(task: TreeTask, place: Place): void {
  close(task.draft, place.kind, place.depth)
  open(task.draft)
}

function within(node: Element, kind: BlockKind | null, place: Place): Place {
  if (kind === null) return place
  if (kind === 'heading') return { kind, depth: Number(node.tagName[1]) }
  return { kind, depth: kind === 'list-item' || kind === 'quotation' ? place.depth + 1 : place.depth }
}

function eachDirective(task: TreeTask, node: Nodes): void {
  if (node.type === 'comment') {
    const at = placeOf(task, node)
    const found = at && directive(task.draft.source, ...at)
    if (found) task.directives.push(found)
  } else if ('children' in node) for (const child of node.children) eachDirective(task, child)
}
