import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

/** The status of the first sentence, where an answer stands behind some others. */
const firstStatus = (first: string, between: readonly string[], answer: string): string | undefined =>
  annotate([first, ...between, answer].join('\n\n'), { format: 'text' }).sentences[0]?.status

const filler = [
  'Buses ran late all week.',
  'The theatre opens its season with a comedy.',
  'Snow is forecast for the hills.',
  'Schools reopen on Thursday.',
]

test.each([
  // whom it is about alone makes no target of it
  ['Mayor Ida Sund wants more trees, her office said.', 'Sund admitted she had slept badly.'],
  ['Mayor Ida Sund opened the new ferry on Monday, the port said.', 'Sund acknowledged the limits of her budget.'],
  [
    'Ida Sund has painted the harbour for years, the museum said.',
    'Sund dismissed critics who call her sculptures vain.',
  ],
  ['Ida Sund runs the larger of the two bakeries, the guild said.', 'Sund was sceptical of the need for a tram.'],
])('no answer reaches far for another matter: %s %s', (first, answer) =>
  expect(firstStatus(first, filler, answer)).not.toMatch(/denied|disputed|refuted|confirmed/),
)

test.each([
  [
    'Mayor Ida Sund sold the old ferry to her brother, the Dorn Post wrote.',
    'denied',
    'Sund denied selling the ferry to her brother.',
  ],
  ['The old ferry leaks, two sailors said.', 'confirmed', 'The port confirmed on Friday that the ferry leaks.'],
  [
    'Mayor Ida Sund took the money of the port, the Dorn Post reported.',
    'denied',
    'Sund dismissed the Dorn Post report as a lie.',
  ],
])('what is told again is answered from far: %s', (first, status, answer) =>
  expect(firstStatus(first, filler, answer)).toBe(status),
)

test.each([
  [
    'Trees were felled on the island, and campaigners praised the sentence.',
    'Arne Holt pleaded guilty to robbing a kiosk.',
  ],
  [
    'Since then the young singer has filled the largest halls of the country.',
    'The breakup of the duo was confirmed in a statement by its managers.',
  ],
  ['A man walked through two gates with a loaded pistol.', 'The man acknowledged that he had once lived in Dorn.'],
])('nothing beside a confirmation is confirmed but what it tells: %s %s', (first, answer) =>
  expect(firstStatus(first, [], answer)).not.toBe('confirmed'),
)

test.each([
  ['Police chief Ada Moe will step down in May, two clerks said.', 'Mayor Jon Lie confirmed the departure on Tuesday.'],
  [
    'The managers of the duo have confirmed that it will part, the Dorn Post reported.',
    'A spokesman for the managers confirmed that the duo would part.',
  ],
])('a rumour just before is confirmed in other words: %s %s', (first, answer) =>
  expect(firstStatus(first, [], answer)).toBe('confirmed'),
)
