import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { lastOf } from './last-of.js'

const claim = 'The mill has poisoned the river, the angler Ida Moe claimed on Monday.\n\n'

test.each([
  ['"She is simply wrong," said Tor Aas, a biologist.', 'disputes 0'],
  ['Tor Aas, a biologist, said that Moe was mistaken about the river.', 'disputes 0'],
  ['"She is 100 percent wrong," said Tor Aas, a biologist.', 'disputes 0'],
  ['Tor Aas, a biologist, called Moe a liar.', 'disputes 0'],
  ['"They are lying about us," said Tor Aas, the director of the mill.', 'denies 0'],
  ['Tor Aas, a biologist, said he thought that Moe had fabricated the story.', 'disputes 0'],
  ['Tor Aas, a biologist, said Jan Lie was wrong for saying that the river had never been clean.', 'disputes 0'],
])('whoever claims it is wrong: %s', (sentence, ...expected) => expect(lastOf(claim + sentence)).toEqual(expected))

test.each([
  // deeds, and people who have claimed nothing
  '"She was wrong to fish there," said Tor Aas, a biologist.',
  'Tor Aas, a biologist, said the mayor was the wrong man for the river.',
  'Tor Aas, a biologist, said that he had been wrong about salmon.',
  '"Moe is not wrong," said Tor Aas, a biologist.',
  'A parcel was lying on the bank, said Tor Aas, a biologist.',
  'Tor Aas, a biologist, said that a workshop in Lund had invented the lamp.',
])('nobody who claims it is called wrong: %s', (sentence) => expect(lastOf(claim + sentence)).toEqual([]))

test.each([
  ['"No, we closed the drain in May," said Tor Aas, the director.', 'denies 0'],
  ['Has the mill opened the drain?\n\n"Absolutely not," said Tor Aas, the director.', 'denies 1'],
])('no: %s', (sentence, ...expected) => expect(lastOf(claim + sentence)).toEqual(expected))

test.each([
  '"No river in the county is clean," said Tor Aas, a biologist.',
  '"No, thank you," Tor Aas told a waiter.',
  '"No" was the word on the banner.',
])('no answer: %s', (sentence) => expect(lastOf(claim + sentence)).toEqual([]))

const news = 'The fair opened in Lund on Sunday.\n\n'

test.each([
  ["Contrary to the mayor's claims, engineers say the bridge was never inspected.", 'disputes 1'],
  ['Contrary to what Lind told the court, two witnesses said he carried a knife.', 'disputes 1'],
  ["Despite the mayor's claims that the bridge was safe, three engineers said that it might fall.", 'disputes 1'],
  ['Despite claims by the mayor that nobody was hurt, the hospital said it had treated nine people.', 'disputes 1'],
  ["Contrary to Lind's claim, the bridge has been shut since 2009.", 'refutes 1'],
  ["Despite Lind's insistence that the bridge is safe, the town has closed it.", 'denies 1'],
])('a claim is set aside: %s', (sentence, ...expected) => expect(lastOf(news + sentence)).toEqual(expected))

test.each([
  'Contrary to expectations, the bank said profits rose.',
  'Despite claims for damages from four farmers, the firm said that profits rose.',
  "Despite the minister's promise to repair the bridge, villagers say that nothing has been done.",
  'Despite reports of rain, the organisers said the race would go ahead.',
  'Despite her own claim that the bridge was safe, Ida Moe said she would swim.',
  'Despite the criticism, Lind said that he would stay.',
])('no claim is set aside: %s', (sentence) => expect(lastOf(news + sentence)).toEqual([]))

test('a denial that is set aside is no point of its sentence', () => {
  const { sentences } = annotate(`${news}Despite Lind's insistence that the bridge is safe, the town has closed it.`, {
    format: 'text',
  })
  expect(sentences.at(-1)?.role).toBe('statement')
  expect(sentences.at(-1)?.status).toBe('denied')
})

test('"a point that Lind disputes" is of what goes before it', () =>
  expect(
    lastOf(
      `${news}The engineer Tor Aas said the bridge had been inspected - a point that town officials have disputed.`,
    ),
  ).toEqual(['disputes 1']))

const report =
  'Half of the loans of the fund went to friends of the mayor, Ulla Berg, the Courier reported on Monday.\n\n'

test.each([
  ["A spokesman for Ms Berg called the Courier's report misleading.", 'denies 0'],
  ['A spokesman for Ms Berg said the Courier had cherry-picked a handful of figures.', 'denies 0'],
  ['"It is misleading to imply that friends of the mayor got loans," said Jan Lie, an economist.', 'disputes 0'],
  ['The report is a rush to judgment, said Jan Lie, an economist.', 'disputes 0'],
  ['The fund says the remarks are based on opinion, not facts.', 'denies 0'],
  ['"I do not accept these figures," said Jan Lie, an economist.', 'disputes 0'],
  ['The facts are incorrect, said Jan Lie, an economist.', 'disputes 0'],
  ['The Herald found no record of loans to friends of Ms Berg.', 'disputes 0'],
  ['"This is unacceptable and a gross misstatement of facts," a spokesman for Ms Berg said.', 'denies 0'],
  ['"They are slandering the mayor\'s company again," said Jan Lie, an economist.', 'disputes 0'],
  ['Ms Berg said she did not have any dealings with the fund.', 'denies 0'],
  ['Ms Berg said that she was never asked about the loans.', 'denies 0'],
])('what is wrong with it: %s', (sentence, ...expected) => expect(lastOf(report + sentence)).toEqual(expected))

test.each([
  // wrong deeds, other facts, other records
  '"It is wrong to say nothing to the police," said Jan Lie, an economist.',
  'Jan Lie, an economist, said there should be no rush to judgment.',
  'Jan Lie, an economist, said he did not accept the offer.',
  'Divers found no trace of loans or friends in the harbour, said Jan Lie, an economist.',
  'The swimmer Eva Moll found no record of hers on the wall.',
  'Jan Lie, an economist, said the town had misquoted the price of a ticket.',
  'Jan Lie, an economist, said that he did not have any money.',
  'Guests were never asked to pay, said Jan Lie, an economist.',
])('nothing wrong with it: %s', (sentence) => expect(lastOf(report + sentence)).toEqual([]))
