import type { Directive } from '../article.js'
import { directive } from './directives.js'
import { copy, type Draft, piece } from './draft.js'
import { type Shown, whole } from './plain-runs.js'
import { markup } from './tags.js'

/** A tree being read: where its text goes, and what is found beside it. */
export interface TreeTask {
  readonly draft: Draft
  /** What of the source the tree was parsed from. */
  readonly shown: Shown
  /** Called before each block with its place in the source. */
  readonly before: (offset: number) => void
  readonly directives: Directive[]
  /** The first heading of the first rank. */
  title: string | null
  /** Whether a node lacked its place in the source. */
  unplaced: boolean
  /** Whether something stood too deep to be read. */
  tooDeep: boolean
  /** Where the last placed node ends in the source. */
  reached: number
}

/** Deeper than this nothing is read: no article stands there, and the stack has an end. */
export const levelLimit = 200

/** Begin to read a tree. */
export function treeTask(
  draft: Draft,
  shown: Shown = whole(draft.source),
  before: (offset: number) => void = () => {},
): TreeTask {
  return { draft, shown, before, directives: [], title: null, unplaced: false, tooDeep: false, reached: 0 }
}

interface Placed {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined }
        readonly end: { readonly offset?: number | undefined }
      }
    | undefined
}

/** Give the place of a node in the source, `[start, end)`, or `null` where the tree has none that can be. */
export function placeOf(task: TreeTask, node: Placed): readonly [start: number, end: number] | null {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  const start = from === undefined ? -1 : task.shown.origin(from)
  const end = to === undefined ? -1 : task.shown.origin(to)
  if (!(start >= 0 && start <= end && end <= task.draft.source.length)) {
    task.unplaced = true
    return null
  }
  task.reached = end
  return [start, end]
}

/** Write the text of a node that has no place: where it next stands in the source, or where reading has come to. */
export function writeUnplaced(task: TreeTask, value: string): void {
  const found = value.length > 2 ? task.draft.source.slice(task.reached, task.reached + searched).indexOf(value) : -1
  if (found < 0) return piece(task.draft, value, task.reached, 0)
  const start = task.reached + found
  task.reached = start + value.length
  copy(task.draft, start, task.reached)
}

/** How far ahead a text without a place is looked for. */
const searched = 2000

/** Note the comments in `[start, end)` that speak to the checks. */
export function findDirectives(task: TreeTask, start: number, end: number): void {
  const { source } = task.draft
  markup(source, start, end, (m) => {
    const found = m.kind === 'comment' ? directive(source, m.start, m.end) : null
    if (found) task.directives.push(found)
  })
}
