import { identity } from './alignment.js'
import type { Block, Reading } from './reading.js'

/** Read plain text: blank lines part paragraphs. */
export function readText(source: string): Reading {
  const blocks: Block[] = []
  for (const m of source.matchAll(/\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/g))
    blocks.push({ kind: 'paragraph', start: m.index, end: m.index + m[0].trimEnd().length, depth: 0 })
  return {
    source,
    format: 'text',
    plain: source,
    blocks,
    alignment: identity(),
    title: null,
    frontMatter: null,
    directives: [],
    warnings: [],
  }
}
