import type { Element, Root } from 'hast'
import { eachElement, isElement, textContent } from './hast.js'

/** Which part of a page is the article. */
export interface ArticlePart {
  readonly root: Root | Element
  /** A first-rank heading that stands before that part. */
  readonly heading: Element | null
}

/**
 * Find the part of a page that is its article: the `article` that holds most of the text of all of them, else `main`, else the
 * whole. Pages of teasers have many articles of one size: none of them is it.
 */
export function articlePart(tree: Root): ArticlePart {
  const articles: Element[] = []
  const headings: Element[] = []
  let main: Element | null = null
  let end = 0
  eachElement(tree, (element) => {
    const start = element.position?.start.offset ?? 0
    if (element.tagName === 'main') main ??= element
    else if (element.tagName === 'h1') headings.push(element)
    // an article in an article is a comment or a teaser in it
    else if (element.tagName === 'article' && start >= end) {
      articles.push(element)
      end = element.position?.end.offset ?? 0
    }
  })
  const sizes = articles.map(textSize)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const largest = sizes.indexOf(Math.max(...sizes))
  const article = all > 0 && (sizes[largest] ?? 0) > all / 2 ? articles[largest] : undefined
  const root = article ?? main ?? tree
  const [heading] = headings
  const before = heading && headings.length === 1 && (heading.position?.end.offset ?? 0) <= startOf(root)
  return { root, heading: before ? heading : null }
}

function textSize(element: Element): number {
  let size = 0
  eachElement(element, (e) => {
    if (e.tagName === 'p') size += textContent(e).length
  })
  return size
}

const startOf = (node: Root | Element): number => (isElement(node) ? (node.position?.start.offset ?? 0) : 0)
