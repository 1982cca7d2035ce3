import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Warning } from '../article.js'
import { type Draft, draft, finish } from './draft.js'
import { findFrontMatter, readFrontMatter } from './front-matter.js'
import { guard, type Kept, mask } from './guard.js'
import { type PlainRun, type Shown, shorten, whole } from './plain-runs.js'
import type { Reading } from './reading.js'
import { type TreeTask, treeTask } from './task.js'
import { readText, writeParagraphs } from './text.js'
import { readTree, writePlain } from './tree.js'

const processor = unified().use(remarkParse).freeze()

/** Parse Markdown that has been guarded: the parser configuration that `readMarkdown` uses. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}

/** Read Markdown with front matter. What the parser cannot be trusted with is read as plain text, with a warning. */
export function readMarkdown(source: string): Reading {
  const warnings: Warning[] = []
  const block = findFrontMatter(source)
  const frontMatter = block ? readFrontMatter(block, warnings) : null
  // a byte order mark would shift all offsets of the parser
  const head = block?.end ?? (source.startsWith('\uFEFF') ? 1 : 0)
  const guarded = guard(source, head)
  if (guarded === null) {
    const range = [head, source.length] as const
    warnings.push({ code: 'too-complex', message: 'Too complex for Markdown, read as plain text', range })
    return { ...readText(source, head), format: 'markdown', title: frontMatter?.title ?? null, frontMatter, warnings }
  }
  const { kept, plain: runs, marked } = guarded
  const d = draft(source)
  const texts = kept.filter((k) => k.kind === 'text')
  const task = treeTask(d, marked ? shown(source, head, kept, runs) : whole(source), keptText(d, texts))
  if (marked) readTree(task, parseMarkdown(task.shown.text))
  else for (const run of runs) writePlain(task, run)
  task.before(source.length)
  warnings.push(...treeWarnings(task, kept))
  const { plain, alignment } = finish(d)
  return {
    source,
    format: 'markdown',
    plain,
    blocks: d.blocks,
    alignment,
    title: frontMatter?.title ?? task.title,
    frontMatter,
    directives: task.directives,
    leftOut: [],
    warnings,
  }
}

/** What the parser is shown: blank lines for front matter and what it cannot be trusted with, letters for what it need not see. */
const shown = (source: string, head: number, kept: readonly Kept[], runs: readonly PlainRun[]): Shown =>
  shorten(mask(source, head > 0 ? [{ start: 0, end: head }, ...kept] : kept), runs)

/** Read an mdast that the caller has. */
export function readMarkdownTree(tree: Root, source: string): Reading {
  const warnings: Warning[] = []
  const block = findFrontMatter(source)
  const frontMatter = block ? readFrontMatter(block, warnings) : null
  const d = draft(source)
  const task = treeTask(d)
  readTree(task, tree, block?.end)
  warnings.push(...treeWarnings(task, []))
  return {
    source,
    format: 'markdown',
    ...finish(d),
    blocks: d.blocks,
    title: frontMatter?.title ?? task.title,
    frontMatter,
    directives: task.directives,
    leftOut: [],
    warnings,
  }
}

/** Write each text kept from the parser when the tree has come to its place. */
function keptText(d: Draft, texts: readonly Kept[]): (offset: number) => void {
  let next = 0
  return (offset) => {
    for (let text = texts[next]; text && text.start < offset; text = texts[++next])
      writeParagraphs(d, text.start, text.end)
  }
}

function treeWarnings(task: TreeTask, kept: readonly Kept[]): Warning[] {
  const warnings: Warning[] = []
  const complex = kept.filter((k) => k.kind !== 'blank')
  const [first] = complex
  if (first) {
    const what = complex.length === 1 ? 'A block is' : `${complex.length} blocks are`
    const read = complex.length === 1 ? 'its text is read' : 'their text is read'
    const message = `${what} too complex for Markdown: ${read} as plain text`
    warnings.push({ code: 'too-complex', message, range: [first.start, complex.at(-1)?.end ?? first.end] })
  }
  if (task.tooDeep) warnings.push({ code: 'too-complex', message: 'What is nested too deep is left out', range: null })
  if (task.unplaced)
    warnings.push({
      code: 'no-position',
      message: 'Nodes lack a position in the source, ranges may be off',
      range: null,
    })
  return warnings
}
