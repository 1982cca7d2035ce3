import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

const said = (source: string, options = {}) => {
  const { title, publisher, published, warnings, sentences } = annotate(source, options)
  return { title, publisher, published, warnings: warnings.map((w) => w.message), texts: sentences.map((s) => s.text) }
}

test('front matter gives title, publisher and date', () => {
  expect(said('---\ntitle: A dam\npublisher: Example Post\npublished: 2025-02-05\n---\nThe dam is safe.')).toEqual({
    title: 'A dam',
    publisher: ['Example Post'],
    published: '2025-02-05',
    warnings: [],
    texts: ['The dam is safe.'],
  })
})

test('a list of publishers, a date by its other name, Windows and a byte order mark', () => {
  const source =
    '\uFEFF---\r\npublisher:\r\n  - Example Post\r\n  - The Post\r\ndate: 2025-02-05T08:00:00Z\r\n---\r\n# The dam\r\n'
  expect(said(source)).toMatchObject({
    title: 'The dam',
    publisher: ['Example Post', 'The Post'],
    published: '2025-02-05T08:00:00Z',
  })
})

test('options win', () => {
  const source = '---\ntitle: A dam\npublisher: Example Post\ndate: 2025-02-05\n---\nThe dam is safe.'
  expect(said(source, { title: 'B', publisher: 'Other', published: '2024-01-01' })).toMatchObject({
    title: 'B',
    publisher: ['Other'],
    published: '2024-01-01',
  })
})

test.each([
  ['no YAML', '---\ntitle: "A\n---\nThe dam is safe.', /^Front matter is no YAML/],
  ['YAML that refers to itself', '---\na: &a [*a]\n---\nThe dam is safe.', /^Front matter is no YAML/],
  ['a date that is none', '---\ndate: 2025-02-30\n---\nThe dam is safe.', /ISO 8601/],
  ['a publisher that is none', '---\npublisher: {a: 1}\n---\nThe dam is safe.', /`publisher`/],
  ['TOML', '+++\ntitle = "A dam"\n+++\nThe dam is safe.', /TOML/],
  ['a title that is none', '---\ntitle: [a]\n---\nThe dam is safe.', /`title`/],
])('front matter with %s warns and the article is read', (_, source, message) => {
  const { warnings, texts } = said(source)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatch(message)
  expect(texts).toEqual(['The dam is safe.'])
})

test.each([
  ['2025-02-05 8:00', null],
  ['2025-02-05 08:00:00 +0100', '2025-02-05T08:00:00+0100'],
  ['2025-02-05t08:00Z', '2025-02-05T08:00Z'],
])('the date %j is %j', (date, published) => {
  expect(said(`---\ndate: ${date}\n---\nThe dam is safe.`)).toMatchObject({ published })
})

test.each([
  '+++\nThe dam is safe.\n+++\n',
  '---\nThe dam is safe.\n---\n',
  '---\ntitle: never closed\n',
  'a\n---\nb: c\n---\n',
])('%j has no front matter', (source) => {
  expect(said(source)).toMatchObject({ title: null, warnings: [] })
})
