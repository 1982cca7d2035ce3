import { expect, test } from 'vitest'
import { annotate, claims, explain, statusOf, summary } from '../../src/index.js'

const article = annotate(
  `The harbour at Skarn will close in May, the Daily Courier reported on Monday.

The port denied the report.

The coast guard declined to comment.

The harbour was dug in 1871.
`,
  { format: 'text' },
)

test('explain says why, with the cue and the rule', () => {
  const text = explain(article, 0)
  expect(text).toContain('Sentence 0 is a statement, and its claim is denied.')
  expect(text).toContain('From: Daily Courier, by \u201creported\u201d (find/')
  expect(text).toContain('In sentence 1: The port denies this by \u201cdenied\u201d (judge/deny).')
})

test('explain tells a response from a statement', () => {
  expect(explain(article, 2)).toContain('is a response, and what it answers is denied')
  expect(explain(article, 3)).toContain('In the outlet\u2019s own voice.')
})

test('every sentence is explained', () => {
  for (const s of article.sentences) expect(explain(article, s.index)).toMatch(/^Sentence \d+ /)
})

test('statusOf gives what made it so', () => {
  const { status, because, responses, sentences } = statusOf(article, 0)
  expect(status).toBe('denied')
  expect(because[0]?.rule).toBe('judge/deny')
  expect(because[0]?.range && article.source.slice(...because[0].range)).toBe('denied')
  expect(responses).toEqual([0, 1])
  expect(sentences).toEqual([0, 1, 2])
})

test('claims groups what states one claim with its responses', () => {
  expect(claims(article)).toEqual([
    { sentences: [0], status: 'denied', responses: [0, 1] },
    { sentences: [3], status: 'unattributed', responses: [] },
  ])
})

test('claims joins sentences that repeat each other', () => {
  const twice = annotate(
    `# Mayor of Skarn resigns over stolen flood money

The mayor of Skarn, Klara Lind, has resigned over the stolen flood money, the council said on Monday.

Rain is expected on Tuesday.
`,
  )
  expect(claims(twice)[0]?.sentences).toEqual([0, 1])
})

test('summary counts sources and statuses', () => {
  const { sources, statuses, reporting, ownVoice } = summary(article)
  expect(sources.find((s) => s.name === 'Daily Courier')?.sentences).toEqual([0])
  expect(statuses.denied).toBe(3)
  expect(statuses.unattributed).toBe(1)
  expect(reporting).toBe(4)
  expect(ownVoice).toBe(2)
})

test.each([
  ['explain', explain],
  ['statusOf', statusOf],
] as const)('%s of a sentence that is not there', (_, ask) => {
  expect(() => ask(article, 9)).toThrow(new RangeError('Unexpected sentence `9`, expected an index below 4'))
  expect(() => ask(article, -1)).toThrow(RangeError)
  expect(() => ask(article, 0.5)).toThrow(RangeError)
})

test('an empty article has neither claims nor sources', () => {
  const empty = annotate('')
  expect(claims(empty)).toEqual([])
  expect(summary(empty).sources).toEqual([])
})
