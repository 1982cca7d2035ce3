import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { BlockKind, Warning } from '../article.js'
import { alignHtml } from './align-html.js'
import { directive } from './directives.js'
import { close, draft, finish, open, piece, textOf } from './draft.js'
import { blockElements } from './elements.js'
import { isLeftOut } from './hast.js'
import { articlePart } from './html-article.js'
import { readHtmlBlock } from './html-block.js'
import { isTooComplex } from './html-guard.js'
import { readMeta } from './html-meta.js'
import type { FrontMatter, Reading } from './reading.js'
import { findDirectives, placeOf, type TreeTask, treeTask, writeUnplaced } from './task.js'

const processor = unified().use(rehypeParse).freeze()

/** Read the article in a page of HTML. A page that the parser cannot be trusted with is read tag by tag, with a warning. */
export function readHtml(source: string): Reading {
  const d = draft(source)
  const task = treeTask(d)
  const warnings: Warning[] = []
  const tree = parse(source)
  let meta: FrontMatter | null = null
  if (tree) {
    meta = readMeta(tree)
    const { root, heading } = articlePart(tree)
    const inArticle = root !== tree
    if (heading) flow(task, heading, { kind: 'paragraph', depth: 0, inArticle })
    flow(task, root, { kind: 'paragraph', depth: 0, inArticle })
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
    warnings,
  }
}

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

/** Where text stands: in what, how deep in lists and quotations, and whether in the part that is the article. */
interface Place {
  readonly kind: BlockKind
  readonly depth: number
  readonly inArticle: boolean
}

function flow(task: TreeTask, node: Nodes, place: Place): void {
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

function element(task: TreeTask, node: Element, place: Place): void {
  // a page's own header is no article text, an article's is
  if (isLeftOut(node) || (node.tagName === 'header' && !place.inArticle)) return
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
  const inArticle = place.inArticle || node.tagName === 'article' || node.tagName === 'main'
  if (kind === null) return inArticle === place.inArticle ? place : { ...place, inArticle }
  if (kind === 'heading') return { kind, depth: Number(node.tagName[1]), inArticle }
  return { kind, depth: kind === 'list-item' || kind === 'quotation' ? place.depth + 1 : place.depth, inArticle }
}

function eachDirective(task: TreeTask, node: Nodes): void {
  if (node.type === 'comment') {
    const at = placeOf(task, node)
    const found = at && directive(task.draft.source, ...at)
    if (found) task.directives.push(found)
  } else if ('children' in node) for (const child of node.children) eachDirective(task, child)
}
