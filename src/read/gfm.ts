import { alignText } from './align.js'
import type { Draft } from './draft.js'

/**
 * What GitHub's Markdown has in a line of text that says nothing: the number of a note, the label that a note begins with, the box of
 * a task, what is struck out. Found here, in the few texts that hold such signs, for the same reason as tables: a parser that knows
 * them takes twice as long for every text.
 */
const silent = /^\[[ xX]\][ \t]+|^\[\^[^\]\s[]{1,80}\]:[ \t]*|\[\^[^\]\s[]{1,80}\]|~~(?=[^\s~])[^~]*[^\s~]~~/gm

/**
 * Write the value of a Markdown text node that stands at `[start, end)` of the source, without what says nothing.
 *
 * @param item whether it is the first text of a list's item, where a box may stand
 */
export function writeText(d: Draft, value: string, start: number, end: number, item: boolean): void {
  if (!/\[\^|~~|^\[/.test(value)) return alignText(d, value, start, end)
  const inValue = places(value, item)
  const inSource = places(d.source.slice(start, end), item)
  // an escaped sign stands in one of the two only: then all stay
  if (inValue.length !== inSource.length) return alignText(d, value, start, end)
  let v = 0
  let s = start
  inValue.forEach(([from, to], i) => {
    const [sourceFrom, sourceTo] = inSource[i] ?? [from, to]
    alignText(d, value.slice(v, from), s, start + sourceFrom)
    v = to
    s = start + sourceTo
  })
  alignText(d, value.slice(v), s, end)
}

function places(text: string, item: boolean): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = []
  for (const { 0: sign, index } of text.matchAll(silent)) {
    if (text[index - 1] === '\\') continue
    const isBox = sign[2] === ']' && sign[1] !== '^'
    if (!isBox || (item && index === 0)) found.push([index, index + sign.length])
  }
  return found
}
