import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

/** What the last sentence answers, as `stance targets`. */
const lastOf = (text: string): string[] => {
  const article = annotate(text, { format: 'text' })
  const last = article.sentences.length - 1
  return article.responses
    .filter((r) => r.sentence === last)
    .map(({ stance, targets }) => `${stance} ${targets.join(',')}`)
}

const charge = 'The ferry line ordered its captain to sail in the storm, a union leader claimed on Monday.\n\n'

test.each([
  // deeds
  ['"I never told anybody to sail," the line\'s director, Ida Brekke, said.', 'denies 0'],
  ['Ida Brekke, the director, said she had never ordered a captain to sail.', 'denies 0'],
  ['A spokesman for the line said the director had not ordered the captain to sail.', 'denies 0'],
  ['"We did not threaten him," said Ida Brekke, the line\'s director.', 'denies 0'],
  // who looks on only disputes it
  ['Nils Aas, a professor of shipping, said there was no pressure on captains.', 'disputes 0'],
  // bonds
  ['Ida Brekke, the director, said the storm had nothing to do with the timetable.', 'denies 0'],
  ['A spokesman for the line said it had played no part in the decision.', 'denies 0'],
  ['"There was no pressure on anybody," said Ida Brekke, the director.', 'denies 0'],
  // what it was not
  ['The line insisted that the captain had not been told to sail.', 'denies 0'],
  ['A spokesman for the line said the order was not based on the timetable.', 'denies 0'],
  ['"My message was never intended as an order," said Ida Brekke, the director.', 'denies 0'],
])('behind a charge: %s', (sentence, ...expected) => expect(lastOf(charge + sentence)).toEqual(expected))

test.each([
  // what somebody else has not done, is going to do, or has not done yet
  '"They never called us back," said a passenger, Olav Lind.',
  '"You never say never," said Olav Lind, a passenger.',
  'The line insisted that it would not pay.',
  'Olav Lind, a passenger, said the crew was not only about speed.',
  'Ida Brekke, the director, asked why the captain had not called her.',
  '"I did not sleep that night," said Olav Lind, a passenger.',
  // the outlet tells what happened
  'The captain never called the coast guard.',
])('no answer: %s', (sentence) => expect(lastOf(charge + sentence)).toEqual([]))

test('where nothing speaks of a charge, what was not done answers nothing', () =>
  expect(
    lastOf('The choir sang in Bergen on Sunday.\n\n"I never asked for a solo," said Ida Brekke, the alto.'),
  ).toEqual([]))
