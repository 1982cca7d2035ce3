import type { BlockKind } from '../../src/article.js'
import { identity } from '../../src/read/alignment.js'
import type { Block, Reading } from '../../src/read/reading.js'

/** Read a text whose paragraphs `¶` parts, without the stage that the splitter's tests must not depend on. */
export function readParagraphs(source: string, kind: BlockKind = 'paragraph'): Reading {
  const blocks: Block[] = []
  const plain = source.replaceAll('¶', '\n')
  for (const m of plain.matchAll(/[^\n]+/g)) {
    if (m[0].trim() === '') continue
    const start = m.index + m[0].length - m[0].trimStart().length
    blocks.push({ kind, start, end: start + m[0].trim().length, depth: 0 })
  }
  return {
    source: plain,
    format: 'text',
    plain,
    blocks,
    alignment: identity(),
    title: null,
    frontMatter: null,
    directives: [],
    leftOut: [],
    warnings: [],
  }
}
