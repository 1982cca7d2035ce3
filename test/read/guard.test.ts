import { expect, test } from 'vitest'
import { guard, limits, mask } from '../../src/read/guard.js'
import { readMarkdown } from '../../src/read/markdown.js'

const plainOf = (source: string): string => readMarkdown(source).plain
const codes = (source: string): string[] => readMarkdown(source).warnings.map((w) => w.code)

test('an article is left to the parser whole', () => {
  const source = '# A\n\n> - b\n\n```\nc\n\n\nd\n```\n\n1. e\n2. f\n'
  expect(guard(source, 0)).toEqual({ kept: [], plain: [], marked: true })
  expect(mask(source, [])).toBe(source)
})

test('a block that is too much is read as text in its place, the others as Markdown', () => {
  const source = `*One.*\n\n${'>'.repeat(40)} two\n\n*Three.*`
  const { blocks, plain, warnings } = readMarkdown(source)
  expect(blocks.map((b) => plain.slice(b.start, b.end))).toEqual(['One.', `${'>'.repeat(40)} two`, 'Three.'])
  expect(warnings).toMatchObject([{ code: 'too-complex', range: [8, 52] }])
})

test('code that is too much stays code', () => {
  expect(plainOf(`One.\n\n\`\`\`\n${'*a'.repeat(limits.marks)}\n\n\nx\n\`\`\`\nTwo.`)).toBe('One.\n\nTwo.')
})

test.each([
  ['many lines', 'a\n\n'.repeat(limits.lines)],
  ['many stretches of many marks', `${'*a'.repeat(limits.marks / 2)}\n\n`.repeat(20)],
  ['many definitions', '[a]: b\n\n[c]\n\n'.repeat(3000)],
])('a text with %s is read as text', (_, source) => expect(codes(source)).toEqual(['too-complex']))

test('blank lines cost nothing and say nothing', () => {
  expect(readMarkdown(`One.${'\n'.repeat(100_000)}*Two.*`)).toMatchObject({ plain: 'One.\n\nTwo.', warnings: [] })
})

test('a byte order mark and front matter leave the offsets as they are', () => {
  const { blocks, plain } = readMarkdown('\uFEFF---\ntitle: A\n...\n# B')
  expect(blocks.map((b) => [b.kind, plain.slice(b.start, b.end)])).toEqual([['heading', 'B']])
})
