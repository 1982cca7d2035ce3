import type { Element, Nodes } from 'hast'
import { appeals, linkLists } from '../lexicon/page-parts.js'

/** What is larger than this, in nodes, is no box beside an article, whatever it is called; it also bounds the time. */
const most = 300

/** A request to subscribe is no longer than this, in UTF-16 code units. */
const longest = 300

/**
 * Tell whether an element is a list of other stories or a request to subscribe: its class or id says so, and so does what is in it. A name alone
 * is not trusted: pages put `has-related` on the article itself.
 *
 * @param names the element's class and id, as they stand
 */
export function isPagePart(element: Element, names: string): boolean {
  if (!names) return false
  const isList = names.split(/\s+/).some((name) => isNamed(name, linkLists))
  const isAppeal = !isList && names.split(/\s+/).some((name) => isNamed(name, appeals))
  if (!isList && !isAppeal) return false
  const size = { nodes: 0, text: 0, linked: 0 }
  measure(element, size, false)
  if (size.nodes > most || size.text === 0) return false
  return isList ? size.linked * 2 >= size.text : size.text <= longest
}

/** Whether a name has one of these words in it, or two that stand together: `jp-relatedposts`, `storyMostRead`, `most-read__list`. */
function isNamed(name: string, words: ReadonlySet<string>): boolean {
  const parts = name
    .slice(0, 100)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/[-_]+/)
  return parts.some((part, i) => words.has(part) || words.has(`${part}-${parts[i + 1] ?? ''}`))
}

interface Size {
  nodes: number
  text: number
  linked: number
}

function measure(node: Nodes, size: Size, isLinked: boolean): void {
  if (++size.nodes > most) return
  if (node.type === 'text') {
    const { length } = node.value.trim()
    size.text += length
    if (isLinked) size.linked += length
  } else if ('children' in node)
    for (const child of node.children)
      measure(child, size, isLinked || (node.type === 'element' && node.tagName === 'a'))
}
