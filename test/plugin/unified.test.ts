import fc from 'fast-check'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import rehypeHearsay from '../../src/plugin/rehype.js'
import remarkHearsay from '../../src/plugin/remark.js'

const story = `# Dam *is* safe

The dam is **safe**, the minister claimed. It opened in 1974.

> “It will hold,” she said.

- The bridge is unsafe, the engineer admitted.
`

const markdown = unified().use(remarkParse).use(remarkHearsay).use(remarkStringify).freeze()

test('the article is on the file, and its sentences on their blocks', () => {
  const file = new VFile(story)
  const tree = markdown.runSync(markdown.parse(file), file)
  expect(file.data.hearsay?.source).toBe(story)
  const texts: string[][] = []
  visit(tree, (node) => {
    const data = node.data
    if (data && 'hearsay' in data) texts.push((data.hearsay ?? []).map((s) => s.text))
  })
  expect(texts).toEqual([
    ['Dam is safe'],
    ['The dam is safe, the minister claimed.', 'It opened in 1974.'],
    ['“It will hold,” she said.'],
    ['The bridge is unsafe, the engineer admitted.'],
  ])
})

test('messages carry rule, place, note, url, and what to write instead', () => {
  const { messages } = markdown.processSync(story)
  const message = messages.find((m) => m.ruleId === 'verb-doubt')
  expect(message).toMatchObject({
    source: 'hearsay',
    line: 3,
    column: 35,
    fatal: false,
    actual: 'claimed',
    expected: ['said'],
    reason: 'Unexpected `claimed`, which casts doubt, expected `said`',
  })
  expect(message?.note).toMatch(/^Prefer “said”/)
  expect(message?.url).toBe(undefined)
  expect(message?.place).toMatchObject({ end: { line: 3, column: 42 } })
})

test('a message cites the handbook of its practice, and where it is published', () => {
  const { messages } = markdown.processSync('The dam will break, a source said.')
  const message = messages.find((m) => m.ruleId === 'anonymous-bare')
  expect(message?.note).toMatch(/AP, Statement of News Values and Principles, “Anonymous Sources”/)
  expect(message?.url).toMatch(/^https:/)
})

test('severities are those of vfile', () => {
  const fatal = (severity: 'info' | 'warning' | 'error') =>
    unified()
      .use(remarkParse)
      .use(remarkHearsay, { rules: { 'verb-doubt': severity } })
      .use(remarkStringify)
      .processSync(story)
      .messages.find((m) => m.ruleId === 'verb-doubt')?.fatal
  expect([fatal('info'), fatal('warning'), fatal('error')]).toEqual([undefined, false, true])
})

test('comments in the article silence it', () => {
  const { messages } = markdown.processSync(
    `<!--hearsay ignore verb-doubt-->\n\nThe dam is safe, the minister claimed.\n`,
  )
  expect(messages.map((m) => m.ruleId)).not.toContain('verb-doubt')
})

test('an unknown rule or option names the nearest known one', () => {
  const options: unknown = { rules: { 'verb-dout': true } }
  expect(() => Reflect.apply(remarkHearsay, unified(), [options])).not.toThrow()
  const transform: unknown = Reflect.apply(remarkHearsay, unified(), [options])
  const tree: Root = { type: 'root', children: [] }
  if (typeof transform !== 'function') throw new Error('no transformer')
  expect(() => transform(tree, new VFile(''))).toThrow(/did you mean `verb-doubt`/)
})

const bit = fc.constantFrom(
  ...['# ', '* ', '> ', '`a`', '*b*', 'he said.', '“Yes,”', '\n\n', '\n', ' ', '<!--c-->', '| a |\n| - |\n', '[x](y)'],
)

test('what is written is byte for byte what is written without it', () => {
  const plain = unified().use(remarkParse).use(remarkGfm).use(remarkStringify).freeze()
  const annotated = unified().use(remarkParse).use(remarkGfm).use(remarkHearsay).use(remarkStringify).freeze()
  const same = (text: string): void => {
    expect(String(annotated.processSync(text))).toBe(String(plain.processSync(text)))
  }
  same(story)
  fc.assert(
    fc.property(
      fc.array(bit, { maxLength: 24 }).map((b) => b.join('')),
      same,
    ),
    { numRuns: 60 },
  )
})

test('of a page whose tree is given, nothing is left out for standing around its article', () => {
  const source = `<html><body><div>${'<a>News</a> '.repeat(4)}</div><div>${'<p>The dam, which is the oldest of the valley, is safe, the minister said.</p>'.repeat(4)}</div></body></html>`
  const processor = unified().use(rehypeParse).use(rehypeHearsay)
  const file = new VFile(source)
  processor.runSync(processor.parse(file), file)
  expect(file.data.hearsay?.sentences.map((s) => s.text.slice(0, 8))).toContain('News New')
  expect(file.data.hearsay?.leftOut).toEqual([])
})

test('a page of HTML has its article, its sentences and its messages', () => {
  const source = '<h1>Dam is safe</h1>\n<p>The dam is <b>safe</b>, the minister claimed.</p>\n'
  const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeHearsay)
  const file = new VFile(source)
  const tree = processor.runSync(processor.parse(file), file)
  expect(file.data.hearsay?.format).toBe('html')
  const texts: string[][] = []
  visit(tree, 'element', (node) => {
    if (node.data?.hearsay) texts.push([node.tagName, ...node.data.hearsay.map((s) => s.text)])
  })
  expect(texts).toEqual([
    ['h1', 'Dam is safe'],
    ['p', 'The dam is safe, the minister claimed.'],
  ])
  const message = file.messages.find((m) => m.ruleId === 'verb-doubt')
  expect(source.slice(message?.place && 'start' in message.place ? message.place.start.offset : 0)).toMatch(/^claimed/)
})
