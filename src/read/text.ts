import { identity } from './alignment.js'
import { close, copy, type Draft, open } from './draft.js'
import { paragraphs } from './paragraphs.js'
import type { Reading } from './reading.js'

/**
 * Read plain text, which is its own source: blank lines part paragraphs, and so do single line breaks, except in hard-wrapped text.
 *
 * @param from where the text begins in the source
 */
export function readText(source: string, from: number = 0): Reading {
  return {
    source,
    format: 'text',
    plain: source,
    blocks: paragraphs(source, from, source.length),
    alignment: identity(),
    title: null,
    frontMatter: null,
    directives: [],
    leftOut: [],
    warnings: [],
  }
}

/** Write the paragraphs of plain text that stands at `[start, end)` of the source. */
export function writeParagraphs(d: Draft, start: number, end: number): void {
  for (const block of paragraphs(d.source, start, end)) {
    open(d)
    copy(d, block.start, block.end)
    close(d, block.kind, block.depth)
  }
}
