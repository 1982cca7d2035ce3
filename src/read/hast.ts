import type { Element, Nodes } from 'hast'
import { noArticle } from './elements.js'

/** Parts of a page by the role that they declare, that are no article. */
const chrome: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search menu dialog alert'.split(' '),
)

/** Give an attribute as text; empty where there is none. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)
}

/** Give an element's class and id, as they stand. */
export const namesOf = (node: Element): string => `${attribute(node, 'className')} ${attribute(node, 'id')}`.trim()

/** Tell whether an element is no article text by its tag or the role that it declares: scripts, navigation, forms; or the number of a note. */
export function isNoArticle(node: Element): boolean {
  if (noArticle.has(node.tagName) || chrome.has(attribute(node, 'role'))) return true
  return node.tagName === 'sup' && node.children.length > 0 && node.children.every((c) => isElement(c, 'a'))
}

/** Tell whether a page hides an element. */
export function isHidden(node: Element): boolean {
  const { hidden } = node.properties
  if ((hidden !== undefined && hidden !== null && hidden !== false) || attribute(node, 'ariaHidden') === 'true')
    return true
  return /display\s*:\s*none/i.test(attribute(node, 'style'))
}

/** Tell whether a node is an element, or one with this name. */
export function isElement(node: Nodes, name?: string): node is Element {
  return node.type === 'element' && (name === undefined || node.tagName === name)
}

/** Visit every element in a tree, in order. */
export function eachElement(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node)
  if ('children' in node) for (const child of node.children) eachElement(child, visit)
}

/** Give a node's text. */
export function textContent(node: Nodes): string {
  const parts: string[] = []
  collect(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value)
  else if ('children' in node) for (const child of node.children) collect(child, parts)
}
