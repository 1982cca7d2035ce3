import type { Nodes } from 'hast'
import type { Evidence } from '../article.js'
import { type Draft, isSpace } from './draft.js'
import { isElement } from './hast.js'

/** Why a part of a page is not read, as the name of a rule, and in words. */
const reasons = {
  element: 'Its tag or its role says that it is no article text',
  hidden: 'The page hides it',
  part: 'It is a list of other stories, or asks to subscribe',
  banner: 'It asks the reader to agree to something',
  comments: 'Readers wrote it',
  controls: 'It is a line of buttons, counts or tags',
  links: 'It is a list of links',
  header: 'It is the header of the page',
  around: 'It stands around the article',
} as const

/** The name of one of them. */
export type Reason = keyof typeof reasons

/** What of a page is not read, in the making. */
export interface LeftOut {
  readonly found: Evidence[]
  /** How many blocks had been read when the last was found. */
  blocks: number
}

/** Note that a node is left out, if it has text that a reader would see; neighbours go together. */
export function noteLeftOut(leftOut: LeftOut, node: Nodes, reason: Reason, d: Draft): void {
  const { found, blocks } = leftOut
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined || !isSeen(node)) return
  const rule = `read/${reason}`
  const last = found.at(-1)
  const goesOn = last?.rule === rule && blocks === d.blocks.length && isBlank(d)
  const [from, to] = goesOn ? (last.range ?? [start, end]) : [start, end]
  if (goesOn) found.pop()
  // misnested elements may end before what stands before them
  found.push({ rule, range: [Math.min(from, start), Math.max(to, end)], note: reasons[reason] })
  leftOut.blocks = d.blocks.length
}

/** Whether nothing but white space, and little of that, is in the block being read. */
function isBlank(d: Draft): boolean {
  if (d.text.length - d.opened.gap > 200) return false
  for (let i = d.opened.gap; i < d.text.length; i++) if (!isSpace(d.text.charCodeAt(i))) return false
  return true
}

const unseen: ReadonlySet<string> = new Set(
  'script style head template noscript svg math iframe title option'.split(' '),
)

function isSeen(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  if (isElement(node) && unseen.has(node.tagName)) return false
  return 'children' in node && node.children.some(isSeen)
}
