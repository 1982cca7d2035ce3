import type { Element, Nodes, Root } from 'hast'
import { isElement, textContent } from './hast.js'
import type { MeasuredPage } from './page-measure.js'

/** Which part of a page is the article. */
export interface ArticlePart {
  readonly root: Root | Element
  /** The least in it that holds its body; `null` where that is the whole. */
  readonly body: Element | null
  readonly headline: Element | null
}

/** What is marked as the article, or called its body, holds this much of the prose that it is one of. */
const marked = 0.4
/** The body of an article holds this much of its prose. */
const nearlyAll = 0.85

/**
 * Find the part of a page that is its article: the `article` that holds most of the prose of all of them, else `main`, else the
 * whole. Pages of teasers have many articles of one size: none of them is it.
 *
 * @param title what the page calls its article in its metadata
 */
export function articlePart(tree: Root, page: MeasuredPage, title: string | null): ArticlePart {
  const size = page.articles.some((a) => proseOf(a, page) > 0) ? proseOf : textOf
  const enough = size === proseOf ? page.all.prose * marked : 0
  const [article, isMost] = largest(page.articles, page, size)
  const [main] = page.mains
  const isArticle = article !== null && isMost > 0.5 && size(article, page) >= enough
  const isMain = main !== undefined && proseOf(main, page) >= page.all.prose * marked
  const root = isArticle ? article : isMain ? main : tree
  const titled = headingOf(page, title)
  const isTitled = titled !== null && bare(textContent(titled)).length >= shortest
  return { root, body: bodyIn(root, page, isTitled), headline: titled ?? onlyTitle(page, root !== tree) }
}

/**
 * Find the least element that holds nearly all of the prose: where the paragraphs are, the menus are not (parents of paragraphs are what
 * Mozilla's Readability scores, https://github.com/mozilla/readability). What the page calls the body of its article need not hold so much.
 */
function bodyIn(root: Root | Element, page: MeasuredPage, isTitled: boolean): Element | null {
  if (proseOf(root, page) === 0) return null
  const body = calledIn(root, page.bodies, page, isTitled)
  if (body) return body
  const story = calledIn(root, page.stories, page, isTitled)
  return least(story ?? root, page) ?? story
}

/** Find the one of these elements that holds nearly all that they hold, and enough of the prose; or more than stands together elsewhere. */
function calledIn(
  root: Root | Element,
  elements: readonly Element[],
  page: MeasuredPage,
  isTitled: boolean,
): Element | null {
  const [called, isMost] = largest(elements, page)
  if (!called || isMost < nearlyAll || !holds(root, called)) return null
  const prose = proseOf(called, page)
  const elsewhere = solidOf(root, page) - solidOf(called, page)
  return prose >= proseOf(root, page) * marked || (isTitled && elsewhere < prose) ? called : null
}

function least(root: Root | Element, page: MeasuredPage): Element | null {
  const prose = proseOf(root, page)
  const solid = solidOf(root, page)
  const [whole, measure] = solid * 2 >= prose ? [solid, solidOf] : [prose, proseOf]
  let body: Element | null = null
  for (let at = root; ; at = body) {
    const children: readonly Nodes[] = at.children
    const [next]: readonly [Element | null, number] = largest(children.filter(isContainer), page, measure)
    // one paragraph says little of where the article begins and ends
    if (!next || measure(next, page) < whole * nearlyAll || isSingle(next, page)) return body
    body = next
  }
}

/** Find the heading that says what the page's metadata call it. */
function headingOf(page: MeasuredPage, title: string | null): Element | null {
  const wanted = bare(title ?? '')
  let found: Element | null = null
  let length = 0
  for (const { element } of page.headings) {
    const text = bare(textContent(element))
    const isIt =
      text === wanted ||
      (text.length >= shortest && wanted.includes(text)) ||
      (wanted.length >= shortest && text.includes(wanted))
    if (text === '' || !isIt || text.length <= length) continue
    found = element
    length = text.length
  }
  return found
}

/** Give the only heading of the first rank; the page's header has one too, which is the site's name where no part of the page is marked. */
function onlyTitle(page: MeasuredPage, isMarked: boolean): Element | null {
  const [first, ...others] = page.headings.filter((h) => h.element.tagName === 'h1')
  return first && others.length === 0 && (isMarked || !first.masthead) ? first.element : null
}

/** A title shorter than this, in UTF-16 code units, may be in another by chance. */
const shortest = 12

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSingle = (element: Element, page: MeasuredPage): boolean => {
  const measure = page.of.get(element)
  return measure !== undefined && measure.paragraphs <= 1 && measure.together === measure.prose
}

/** What of the prose of these elements the one with the most has, and which it is. */
function largest(
  elements: readonly Element[],
  page: MeasuredPage,
  measure: typeof proseOf = proseOf,
): readonly [Element | null, number] {
  let best: Element | null = null
  let most = 0
  let all = 0
  for (const element of elements) {
    const prose = measure(element, page)
    all += prose
    if (prose <= most) continue
    best = element
    most = prose
  }
  return [best, all === 0 ? 0 : most / all]
}

const solidOf = (node: Root | Element, page: MeasuredPage): number =>
  (isElement(node) ? page.of.get(node)?.solid : page.all.solid) ?? 0

const textOf = (node: Root | Element, page: MeasuredPage): number =>
  (isElement(node) ? page.of.get(node)?.text : page.all.text) ?? 0

const proseOf = (node: Root | Element, page: MeasuredPage): number =>
  (isElement(node) ? page.of.get(node)?.prose : page.all.prose) ?? 0

const paragraphs = new Set('p li dd dt blockquote h1 h2 h3 h4 h5 h6 figure figcaption a b strong em i'.split(' '))

/** Whether a node may hold the paragraphs of an article and is not one of them. */
export const isContainer = (node: Nodes): node is Element => isElement(node) && !paragraphs.has(node.tagName)

/** Tell whether a node is another, or holds it. */
export function holds(node: Nodes, wanted: Nodes): boolean {
  return node === wanted || ('children' in node && node.children.some((child) => holds(child, wanted)))
}
