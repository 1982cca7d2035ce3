import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

const sourcesOf = (text: string, options: object = {}) => annotate(text, { format: 'text', ...options }).sources
const source = (text: string, options: object = {}) => sourcesOf(text, options)[0]

test.each([
  ['Hugh Tamm, a doctor, said the rash would pass.', 'doctor'],
  ['The head coach, Jan Ekman, said the fog had come up fast.', 'head coach'],
  ['Foreign Minister Oskar Lind said the talks would go on.', 'Foreign Minister'],
  ['Hugh Tamm, a doctor at the Sella clinic, said the rash would pass.', 'doctor at the Sella clinic'],
  ['Ilse Brandt, leader of the Greens, said the vote was close.', 'leader of the Greens'],
  ['"We won," said the party\'s leader, Ilse Brandt.', "party's leader"],
  ['A lawyer for Mr. Vale, Rita Moss, said her client was innocent.', 'lawyer for Mr. Vale'],
  ['"It is safe," said Hugh Hill, who heads the Sella water board.', 'heads the Sella water board'],
  ['Orlov, the Kremlin spokesman, said no.', 'Kremlin spokesman'],
])('description: %s', (text, description) => {
  expect(source(text)?.description).toBe(description)
})

test.each([
  ['On Monday Celluma spokesman Pavel Odrin said the mill would reopen.', 'Celluma'],
  ["The health ministry's spokesman Pavel Odrin said it was safe.", 'health ministry'],
])('affiliation: %s', (text, affiliation) => {
  expect(source(text)).toMatchObject({ kind: 'person', name: 'Pavel Odrin', affiliation })
})

test.each([
  ['Foreign Ministry spokeswoman Hua Lin said the port was open.', 'Foreign Ministry'],
  ['Hugh Hill, a doctor at the Sella clinic, said the rash would pass.', 'Sella clinic'],
  ['Ilse Brandt, leader of the Greens, said the vote was close.', 'Greens'],
  ['Tim Hale, chief executive of Norvik, said sales fell.', 'Norvik'],
  ['A spokesman for Norvik Holdings, Tim Hale, said sales fell.', 'Norvik Holdings'],
  ['Ana Kovel, a spokeswoman for the finance ministry, said no.', 'finance ministry'],
  ['Hugh Hale, who works for the Red Cross, said aid was late.', 'Red Cross'],
  ['"It is safe," said Hugh Hill, who heads the Sella water board.', 'Sella water board'],
  ['Mike Lind of the Dutch Red Cross said aid was late.', 'Dutch Red Cross'],
])('affiliation, before or behind the name: %s', (text, affiliation) => {
  expect(source(text)).toMatchObject({ kind: 'person', affiliation })
})

test('outlets and organizations of the options are what the caller says', () => {
  const text = 'Glimmer said on Monday that the mill would reopen.'
  expect(source(text, { outlets: ['Glimmer'] })?.kind).toBe('outlet')
  expect(source(text, { organizations: ['Glimmer'] })?.kind).toBe('organization')
})

test('"us" is the publisher, who is no link', () => {
  const text = 'A clerk told us that the mill would reopen. A baker told the Evening Dial that it would not.'
  const { sentences } = annotate(text, { format: 'text', publisher: ['Evening Dial', 'The Dial'] })
  expect(sentences.map((s) => s.chain.map((l) => l.name))).toEqual([['a clerk'], ['a baker']])
})

test.each([
  ['Pavel Odrin said the mill would reopen. Odrin said more jobs would come.', 'link/name'],
  ['Pavel Odrin said the mill would reopen. He said more jobs would come.', 'link/pronoun'],
  ['A source close to the talks said the mill would reopen.', 'link/anonymous'],
])('says why: %s', (text, rule) => {
  expect(source(text)?.evidence.map((e) => e.rule)).toContain(rule)
})

test('a carrier is kept for what a source says again, and not for somebody new whose name is withheld too', () => {
  const chains = annotate(
    'A source told the Herald that the loan was gone. The source said more would follow. Two nurses, who asked not to be named, said the ward was full.',
    { format: 'text' },
  ).sentences.map((s) => s.chain.map((l) => l.name))
  expect(chains).toEqual([['Herald', 'a source'], ['Herald', 'a source'], ['two nurses']])
})

test('what a headline answers is nothing that it says', () => {
  expect(
    annotate('# Three capitals answer a report of secret talks\n\nOslo denied the report.').attributions,
  ).toHaveLength(1)
})

test('what somebody only tells as believed, he has from nobody named', () => {
  const { attributions } = annotate('Osmar said it was reported that the ship had sunk.', { format: 'text' })
  expect(attributions.map((a) => a.chain.map((l) => [l.name, l.kind]))).toContainEqual([
    ['Osmar', 'person'],
    [null, 'unknown'],
  ])
})

test('what somebody may say is no ground for a claim', () => {
  const { attributions } = annotate('Norvik may say that it helps. Norvik said that it helps.', { format: 'text' })
  expect(attributions.map((a) => a.appeal)).toEqual([false, true])
})
