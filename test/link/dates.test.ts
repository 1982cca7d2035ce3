import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { datePhrases } from './date-phrases.js'

/** A Wednesday. */
const published = '2025-02-05'
const dateIn = (text: string): string | null | undefined =>
  annotate(text, { format: 'text', published }).attributions[0]?.date

test.each([
  ['Marta Lindqvist said on Monday that the port would close.', '2025-02-03'],
  ['Marta Lindqvist said on Wednesday that the port would close.', '2025-02-05'],
  ['Marta Lindqvist said last Wednesday that the port would close.', '2025-01-29'],
  ['On Friday, Marta Lindqvist said the port would close.', '2025-01-31'],
  ['The port would close, Marta Lindqvist said on February 3.', '2025-02-03'],
  ['The port would close, Marta Lindqvist said on Feb. 3.', '2025-02-03'],
  ['The port would close, Marta Lindqvist said on 3 February.', '2025-02-03'],
  ['The port would close, Marta Lindqvist said on December 30.', '2024-12-30'],
  ['The port would close, Marta Lindqvist said on March 3, 2021.', '2021-03-03'],
  ['Marta Lindqvist said yesterday that the port would close.', '2025-02-04'],
  ['Marta Lindqvist said today that the port would close.', '2025-02-05'],
  ['A day earlier, Marta Lindqvist said the port would close.', '2025-02-04'],
])('%s', (text, date) => {
  expect(dateIn(text)).toBe(date)
})

test.each([
  'Marta Lindqvist said last week that the port would close.',
  'Marta Lindqvist said in February that the port would close.',
  'Marta Lindqvist said that the port would close on Monday.',
  'The man arrested on Monday said that he had lost his way.',
  'An aide told USA Today that the port would close.',
  'The Sunday Times said that the port would close.',
])('no date of the statement: %s', (text) => {
  expect(dateIn(text)).toBeNull()
})

test.each(datePhrases)('said %s', (phrase, day) => {
  const stop = phrase.endsWith('.') ? '' : '.'
  expect(dateIn(`The port would close, Marta Lindqvist said ${phrase}${stop}`)).toBe(day)
})

test.each([
  'Marta Lindqvist said two days earlier that the port would close.',
  'Two days earlier, Marta Lindqvist said the port would close.',
])('counts "two days earlier" from the statement before: %s', (text) => {
  const before = 'Jonas Ekman said on Monday that the port would stay open.'
  const { attributions } = annotate(`${before}\n\n${text}`, { format: 'text', published })
  expect(attributions.map((a) => a.date)).toEqual(['2025-02-03', '2025-02-01'])
})

test('counts the next day from the statement before', () => {
  const text =
    'Marta Lindqvist said on Monday that the port would close.\n\nThe next day, Jonas Ekman said the port would stay open.'
  const { attributions } = annotate(text, { format: 'text', published })
  expect(attributions.map((a) => a.date)).toEqual(['2025-02-03', '2025-02-04'])
})

test('knows no weekday without the day of publication, but a date with its year', () => {
  const [weekday] = annotate('Marta Lindqvist said on Monday that the port would close.').attributions
  const [full] = annotate('The port would close, Marta Lindqvist said on March 3, 2021.').attributions
  expect([weekday?.date, full?.date]).toEqual([null, '2021-03-03'])
})

test('says from which words', () => {
  const text = 'Marta Lindqvist said on Monday that the port would close.'
  const evidence = annotate(text, { published }).attributions[0]?.evidence.find((e) => e.rule === 'link/date')
  expect(evidence?.range && text.slice(...evidence.range)).toBe('Monday')
})
