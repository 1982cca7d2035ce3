import { Family, familyOf, Mark, Side } from './marks.js'
import { lowerAt, wordAt } from './neighbours.js'
import { type Found, type Pairing, runsOn, sideOfDouble, sideOfSingle, singleClosers } from './sides.js'
import type { Tokens } from './splitting.js'

export function pairBlock(
  tokens: Tokens,
  at: number[],
  first: number,
  end: number,
  marks: Uint8Array,
  found: Found[],
): void {
  const top = [undefined, undefined, undefined]
  const p: Pairing = { tokens, at, first, end, marks, found, stack: [], top, closer: singleClosers(tokens, at) }
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0
    const family = familyOf(wordAt(tokens, i))
    const side = family === Family.single ? sideOfSingle(p, k, i) : sideOfDouble(p, k, i, family)
    if (side === Side.open) open(p, i, family)
    else if (side === Side.close && p.top[family]) close(p, i, family)
  }
  for (const left of p.stack) {
    // a single mark without its fellow is an apostrophe, unless it stands where a quotation begins
    const begins =
      left.from === first || isLedIn(tokens, left.from) || runsOn(tokens, left.from, left.inner < 0 ? end : left.inner)
    if (left.family === Family.single && !begins) marks[left.from] = Mark.none
    else found.push({ from: left.from, to: left.inner < 0 ? end : left.inner, closed: false })
  }
}

function open(p: Pairing, i: number, family: Family): void {
  const outer = p.top[family]
  if (outer && outer.inner < 0) outer.inner = p.stack[outer.level + 1]?.from ?? i
  const opened = { from: i, family, outer, level: p.stack.length, inner: -1 }
  p.stack.push(opened)
  p.top[family] = opened
  p.marks[i] = Mark.open
}

function close(p: Pairing, i: number, family: Family): void {
  for (let last = p.stack.pop(); last; last = p.stack.pop()) {
    p.top[last.family] = last.outer
    if (last.family === family) {
      p.found.push({ from: last.from, to: i + 1, closed: true })
      p.marks[i] = Mark.close
      return
    }
    if (last.family === Family.single) p.marks[last.from] = Mark.none
    else p.found.push({ from: last.from, to: last.inner < 0 ? i : last.inner, closed: false })
  }
}

/** Whether a colon or a comma leads a quotation in. */
function isLedIn(tokens: Tokens, i: number): boolean {
  const before = lowerAt(tokens, i - 1)
  return before === ',' || before === ':'
}
