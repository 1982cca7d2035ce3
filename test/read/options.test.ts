import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article.js'
import { annotateHtml } from '../../src/html.js'
import { annotate, annotateTree } from '../../src/index.js'
import { parseMarkdown } from '../../src/read/markdown.js'

/** What a caller without types may pass. */
const call = (options: unknown): unknown => Reflect.apply(annotate, null, ['One.', options])

test.each([
  [null],
  [undefined],
  [{}],
  [
    {
      format: 'text',
      publisher: ['A', 'B'],
      published: '2025-02-05',
      title: '',
      minConfidence: 0.5,
      outlets: [],
      organizations: ['C'],
    },
  ],
  [{ publisher: undefined, format: undefined }],
])('takes %j', (options) => expect(call(options)).toMatchObject({ schema: 1 }))

test.each([
  [
    { format: 'html' },
    "Unexpected `format`: got `'html'`, expected `'markdown'` or `'text'` (for HTML there is `annotateHtml`)",
  ],
  [{ format: 1 }, "Unexpected `format`: got `1`, expected `'markdown'` or `'text'`"],
  [{ publisher: 7 }, 'Unexpected `publisher`: got `7`, expected a name or a list of names'],
  [{ publisher: ['A', ''] }, 'Unexpected `publisher`: got a list of 2, expected a list of names'],
  [
    { published: '5 February' },
    "Unexpected `published`: got `'5 February'`, expected an ISO 8601 date such as `'2025-02-05'`",
  ],
  [
    { published: '2025-02-30' },
    "Unexpected `published`: got `'2025-02-30'`, expected an ISO 8601 date such as `'2025-02-05'`",
  ],
  [
    { published: new Date(0) },
    "Unexpected `published`: got a `Date`, expected an ISO 8601 date such as `'2025-02-05'`",
  ],
  [{ title: null }, 'Unexpected `title`: got `null`, expected a string'],
  [{ minConfidence: 1.5 }, 'Unexpected `minConfidence`: got `1.5`, expected a number from 0 to 1'],
  [{ minConfidence: Number.NaN }, 'Unexpected `minConfidence`: got `NaN`, expected a number from 0 to 1'],
  [{ outlets: 'A' }, "Unexpected `outlets`: got `'A'`, expected a list of names"],
  [{ publishr: 'A' }, 'Unexpected option `publishr`, did you mean `publisher`?'],
  [
    { colour: 'A' },
    'Unexpected option `colour`, expected one of `format`, `publisher`, `published`, `title`, `minConfidence`, `outlets`, `organizations`, `overrides`',
  ],
  ['text', "Unexpected `options`: got `'text'`, expected an object"],
])('%j is a TypeError that says what it takes', (options, message) => {
  expect(() => call(options)).toThrow(new TypeError(message))
})

test('a source that is no string is a TypeError', () => {
  for (const f of [annotate, annotateHtml])
    expect(() => Reflect.apply(f, null, [7])).toThrow(new TypeError('Unexpected `source`: got `7`, expected a string'))
})

test('HTML and trees have no format', () => {
  expect(() => Reflect.apply(annotateHtml, null, ['', { format: 'text' }])).toThrow(/^Unexpected option `format`/)
  expect(() => Reflect.apply(annotateTree, null, ['', ''])).toThrow(/^Unexpected `tree`/)
})

test('a tree that the caller has gives the same article', () => {
  const source = '# The dam\n\nThe dam &amp; its gate are safe, *Ms Ito* said.\n'
  expect(annotateTree(parseMarkdown(source), source)).toEqual(annotate(source))
})

test.each([
  [
    'notes',
    'The dam is unsafe, a report says.[^1] The firm denied it.[^2]\n\n[^1]: Seen in May.\n\n[^2]: In a letter.',
  ],
  ['tasks and struck words', '- [x] The ~~old~~ mayor denied it.\n- [ ] See a@b.test today.\n\n~~Gone.~~ It stays.'],
  ['a table', '| Who | What |\n|:--|--|\n| Ito | "We \\| reject it," he said |\n| Frey |\n\nIt ended.'],
  ['front matter', '---\ntitle: The dam\n---\n\nPolice said the dam is safe.'],
])('a tree of GitHub’s Markdown gives the same sentences: %s', (_, source) => {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(source)
  const told = ({ sentences, title }: Article) => [title, ...sentences.map((s) => [s.range, s.text, s.block, s.status])]
  expect(told(annotateTree(tree, source))).toEqual(told(annotate(source)))
})

test('a tree without positions is read as well as can be, with a warning', () => {
  const source = 'The **dam** is safe, Ms Ito said.'
  const tree = parseMarkdown(source)
  const bare = JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)))
  const { sentences, warnings } = annotateTree(bare, source)
  expect(warnings.map((w) => w.code)).toEqual(['no-position'])
  expect(sentences.map((s) => source.slice(...s.range))).toEqual([source])
})

test('a tree from elsewhere does not throw', () => {
  const tree = parseMarkdown('> - One *two*\n\n`three` <b>four</b>')
  expect(annotateTree(tree, 'x').warnings.map((w) => w.code)).toEqual(['no-position'])
})

test('an article in another language has sentences and no more', () => {
  const text =
    'Der Minister sagte am Montag, die Brücke werde erst im Sommer wieder geöffnet. Die Opposition bezweifelt das. Nach Angaben der Stadt dauern die Arbeiten noch an.'
  const { sentences, warnings, attributions } = annotate(text)
  expect(warnings.map((w) => w.code)).toEqual(['not-english'])
  expect(sentences.map((s) => [s.status, s.chain.length])).toEqual([
    ['none', 0],
    ['none', 0],
    ['none', 0],
  ])
  expect(attributions).toEqual([])
})
