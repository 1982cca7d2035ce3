import { expect, test } from 'vitest'
import { type Article, annotate } from '../../src/index.js'

const text = [
  'The ferry will be sold, the ministry said on Monday.',
  'The harbour will close in May.',
  'The ferry is too old, two sources told Reuters.',
].join('\n\n')
const chain = (article: Article, i: number) => article.sentences[i]?.chain.map((link) => link.name)
const names = (overrides: NonNullable<Parameters<typeof annotate>[1]>['overrides'], sentence: number) =>
  chain(annotate(text, { format: 'text', overrides }), sentence)

test('a phrase stands for whom the caller says', () => {
  const article = annotate(text, { format: 'text', overrides: [{ phrase: 'the ministry', is: 'Foreign Office' }] })
  expect(chain(article, 0)).toEqual(['Foreign Office'])
  expect(article.sources.map((s) => s.name)).not.toContain('ministry')
  expect(article.sentences[0]?.evidence.some((e) => e.rule === 'override')).toBe(true)
  expect(chain(article, 2)).toEqual(['Reuters', 'two sources'])
})

test('a sentence rests on whom the caller says, outermost first', () => {
  expect(names([{ sentence: 1, restsOn: ['Reuters', 'Jonas Lind'] }], 1)).toEqual(['Reuters', 'Jonas Lind'])
  expect(names([{ sentence: 'The harbour will  close in May.', restsOn: 'Jonas Lind' }], 1)).toEqual(['Jonas Lind'])
  expect(names([{ sentence: 0, restsOn: [] }], 0)).toEqual([])
})

test('the status follows what a sentence rests on, and a status given wins', () => {
  const status = (overrides: NonNullable<Parameters<typeof annotate>[1]>['overrides'], i: number) =>
    annotate(text, { format: 'text', overrides }).sentences[i]
  expect(status([{ sentence: 1, restsOn: 'Jonas Lind' }], 1)?.status).toBe('attributed')
  expect(status([{ sentence: 2, status: 'confirmed' }], 2)?.status).toBe('confirmed')
  expect(status([{ sentence: 2, status: 'confirmed' }], 2)?.evidence.map((e) => e.rule)).toContain('override')
})

test('sources stay in their places: every index has its source', () => {
  const article = annotate(text, {
    format: 'text',
    overrides: [
      { phrase: 'two sources', is: 'Jonas Lind' },
      { sentence: 0, restsOn: 'Jonas Lind' },
    ],
  })
  for (const [i, s] of article.sources.entries()) expect(s.index).toBe(i)
  for (const s of article.sentences)
    for (const l of s.chain) for (const i of l.sources) expect(article.sources[i]).toBeDefined()
  expect(chain(article, 0)).toEqual(['Jonas Lind'])
  expect(chain(article, 2)).toEqual(['Reuters', 'Jonas Lind'])
})

test('what the article does not have changes nothing', () => {
  const plain = annotate(text, { format: 'text' })
  const overrides = [
    { phrase: 'the palace', is: 'Lind' },
    { sentence: 99, restsOn: 'Lind' },
    { sentence: 'No such words.', status: 'denied' as const },
  ]
  expect(annotate(text, { format: 'text', overrides })).toEqual(plain)
})

test.each([
  [{}, 'overrides'],
  [[1], 'overrides[0]'],
  [[{ phrase: '', is: 'x' }], 'overrides[0].phrase'],
  [[{ phrase: 'x' }], 'overrides[0].is'],
  [[{ sentence: -1, restsOn: 'x' }], 'overrides[0].sentence'],
  [[{ sentence: 1 }], 'overrides[0]'],
  [[{ sentence: 1, restsOn: 3 }], 'overrides[0].restsOn'],
  [[{ sentence: 1, status: 'true' }], 'overrides[0].status'],
  [[{ sentence: 1, by: 'x' }], 'overrides[0].by'],
])('wrong: %j', (overrides, name) => {
  // @ts-expect-error: what a caller in JavaScript may give
  expect(() => annotate(text, { overrides })).toThrow(`Unexpected \`${name}\``)
})
