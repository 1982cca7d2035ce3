import type { Element, Nodes, Root } from 'hast'
import { amendments, leadIns } from '../lexicon/page-parts.js'
import { isElement, namesOf, textContent } from './hast.js'
import type { ArticlePart } from './html-article.js'
import { holds, isContainer } from './html-article.js'
import type { Reason } from './left-out.js'
import type { Measure } from './measure.js'
import type { MeasuredPage } from './page-measure.js'
import { isNamed, nameWords } from './page-parts.js'

/** So few links around an article are no page around it. */
const fewLinks = 3

const rank = /^h[1-6]$/

/** A line between the headline and the body is no longer than this, in UTF-16 code units. */
const longest = 600

/**
 * Mark what stands around the article of a page as left out, and the lists of links in it. What stays beside the body: the headline, what
 * stands between them and is prose or looks like a byline, a standfirst or a caption, and corrections at the end.
 *
 * @param crop whether to leave out more than what stands around what is marked as the article
 */
export function leaveOutAround(tree: Root, page: MeasuredPage, part: ArticlePart, crop: boolean): void {
  const body = crop && part.body && page.all.links - linksIn(part.body, page) >= fewLinks ? part.body : null
  const target = body ?? part.root
  if (!isElement(target)) return leaveOutHeaders(page, part.headline, tree)
  const path = pathTo(tree, target)
  const head = part.headline ? pathTo(tree, part.headline) : new Set<Nodes>()
  let reached: 'nothing' | 'headline' | 'body' = 'nothing'

  const along = (node: Nodes): void => {
    if (node === target) {
      reached = 'body'
      if (!body) return
      if (head.has(target)) leaveOutBefore(target, head, page)
      leaveOutLists(target, page)
    } else if (node === part.headline && reached === 'nothing') reached = 'headline'
    else if ((path.has(node) || (head.has(node) && reached === 'nothing')) && 'children' in node)
      for (const child of node.children) along(child)
    else if (body && reached === 'headline') leaveOutButLeadIns(node, page)
    else if (!(body && reached === 'body' && goesOn(node, body, page))) out(page, node, 'around')
  }
  along(tree)
}

const out = (page: MeasuredPage, node: Nodes, why: Reason): void => {
  if (!page.leftOut.has(node)) page.leftOut.set(node, why)
}

const linksIn = (element: Element, page: MeasuredPage): number => page.of.get(element)?.links ?? 0

/** The nodes from the root to a node, both included. */
function pathTo(tree: Root, wanted: Nodes): Set<Nodes> {
  const path = new Set<Nodes>()
  const find = (node: Nodes): boolean => {
    if (node !== wanted && !('children' in node && node.children.some(find))) return false
    path.add(node)
    return true
  }
  find(tree)
  return path
}

/** A page's own header is no article text, but for the headline; an article's is. */
function leaveOutHeaders(page: MeasuredPage, headline: Element | null, node: Nodes): void {
  if (isElement(node)) {
    if (node.tagName === 'article' || node.tagName === 'main') return
    if (node.tagName === 'header' && !(headline && holds(node, headline))) return out(page, node, 'header')
  }
  if ('children' in node) for (const child of node.children) leaveOutHeaders(page, headline, child)
}

/** What stands before the headline in its own element is a path of sections or a line of buttons, where it is no prose. */
function leaveOutBefore(target: Element, head: ReadonlySet<Nodes>, page: MeasuredPage): void {
  const before: Nodes[] = []
  let at: Nodes | undefined = target
  while (at && 'children' in at) {
    const next: Nodes | undefined = at.children.find((child) => head.has(child))
    if (!next) break
    for (const child of at.children) {
      if (child === next) break
      before.push(child)
    }
    at = next
  }
  if (before.some((node) => isElement(node) && (page.of.get(node)?.prose ?? 0) > 0)) return
  for (const node of before) out(page, node, 'around')
}

/** Leave out the elements in a body that hold more links than anything else and no prose, with a heading of theirs alone. */
function leaveOutLists(body: Element, page: MeasuredPage): void {
  let heading: Element | null = null
  let isOverList = false
  const end = (): void => {
    if (heading && isOverList) out(page, heading, 'links')
    heading = null
    isOverList = false
  }
  for (const child of body.children) {
    if (!isElement(child)) continue
    const measure = page.of.get(child)
    if (!measure || measure.text === 0) continue
    if (isContainer(child) && isLinkList(measure)) {
      out(page, child, 'links')
      isOverList = true
      continue
    }
    if (rank.test(child.tagName)) {
      end()
      heading = child
      continue
    }
    // what goes on below the list is what the heading is over
    heading = null
    if (isContainer(child)) leaveOutLists(child, page)
  }
  end()
}

const isLinkList = ({ prose, links, linked, text }: Measure): boolean =>
  prose === 0 && links > 1 && linked * 3 > text * 2

/** Leave out what stands between the headline and the body, but for prose, headings, bylines, standfirsts and captions. */
function leaveOutButLeadIns(node: Nodes, page: MeasuredPage): void {
  if (!isElement(node)) return out(page, node, 'around')
  const measure = page.of.get(node)
  if (!measure || measure.text === 0) return
  if (isLeadIn(node, measure)) return
  if (node.tagName !== 'figure' && !isContainer(node)) return out(page, node, 'around')
  for (const child of node.children) leaveOutButLeadIns(child, page)
}

function isLeadIn(node: Element, measure: Measure): boolean {
  if (measure.text > longest) return false
  if (node.tagName === 'time' || node.tagName === 'figcaption' || isNamed(nameWords(namesOf(node)), leadIns))
    return !isLinkList(measure)
  if (rank.test(node.tagName)) return measure.linked * 2 < measure.text
  if (measure.paragraphs === 1 && measure.together * 10 >= measure.text * 9) return true
  return node.tagName === 'p' && (measure.prose > 0 || /^by\s/i.test(textContent(node)))
}

/** Tell whether what stands behind the body is more of it, or a correction. */
function goesOn(node: Nodes, body: Element, page: MeasuredPage): boolean {
  if (!isElement(node)) return false
  const measure = page.of.get(node)
  if (!measure || measure.prose === 0 || measure.linked * 3 > measure.text) return false
  if (node.tagName === body.tagName && namesOf(node) === namesOf(body) && namesOf(body) !== '') return true
  const [first = ''] = textContent(node)
    .toLowerCase()
    .split(/[\s:.,]/, 1)
  return amendments.has(first) && measure.text <= longest
}
