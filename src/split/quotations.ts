import type { Block } from '../read/reading.js'
import { familyOf, Mark } from './marks.js'
import { wordAt } from './neighbours.js'
import { pairBlock } from './pairing.js'
import type { Found } from './sides.js'
import { type Quotation, TokenKind, type Tokens } from './splitting.js'
import { endOfUnclosed } from './unclosed.js'

export interface Quoting {
  readonly quotations: readonly Quotation[]
  /** For each token, whether it opens or closes a quotation (`Mark`). */
  readonly marks: Uint8Array
  /** For each token, how many quotations it stands in, no more than 255. */
  readonly depth: Uint8Array
}

/**
 * Pair the quotation marks. A quotation lies in one block; one that never closes ends with its block, or where the next one
 * of its kind opens. One that runs over paragraphs is opened anew in each, and every part but the last `continues`.
 */
export function findQuotations(tokens: Tokens, blocks: readonly Block[]): Quoting {
  const marks = new Uint8Array(tokens.length)
  const found: Found[] = []
  let i = 0
  while (i < tokens.length) {
    const block = tokens.block[i]
    const at: number[] = []
    const first = i
    for (; i < tokens.length && tokens.block[i] === block; i++) if (tokens.kind[i] === TokenKind.quote) at.push(i)
    if (at.length > 0) pairBlock(tokens, at, first, i, marks, found)
  }
  found.sort((a, b) => a.from - b.from)
  found.forEach(({ from, to, closed }, k) => {
    if (!closed) found[k] = { from, to: endOfUnclosed(tokens, from, to), closed }
  })
  return { quotations: nest(tokens, blocks, found, marks), marks, depth: depths(tokens.length, found) }
}

/** Give each quotation its depth, and join those that run over paragraphs. */
function nest(tokens: Tokens, blocks: readonly Block[], found: readonly Found[], marks: Uint8Array): Quotation[] {
  const ends: number[] = []
  return found.map(({ from, to, closed }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= from) ends.pop()
    const depth = ends.length
    ends.push(to)
    const next = tokens.block[to] ?? -1
    const continues =
      !closed &&
      depth === 0 &&
      next > (tokens.block[from] ?? 0) &&
      marks[to] === Mark.open &&
      familyOf(wordAt(tokens, to)) === familyOf(wordAt(tokens, from)) &&
      blocks[next]?.kind !== 'heading'
    return { from, to, depth, closed, continues }
  })
}

function depths(length: number, found: readonly Found[]): Uint8Array {
  const steps = new Int32Array(length + 1)
  for (const { from, to } of found) {
    steps[from] = (steps[from] ?? 0) + 1
    steps[to] = (steps[to] ?? 0) - 1
  }
  const depth = new Uint8Array(length)
  let now = 0
  for (let i = 0; i < length; i++) {
    now += steps[i] ?? 0
    depth[i] = Math.min(now, 255)
  }
  return depth
}
