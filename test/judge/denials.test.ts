import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { lastOf } from './last-of.js'

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
  // none of them, neither, and what would never have been
  ['Ida Brekke, the director, said none of its captains had been told to sail.', 'denies 0'],
  ['"Neither the director nor her deputy spoke to the captain," a spokesman for the line said.', 'denies 0'],
  ['Ida Brekke, the director, said that she would never have ordered a captain to sail.', 'denies 0'],
  ['A spokesman for the line said that Ms Brekke was not threatening anybody.', 'denies 0'],
])('none of it was so: %s', (sentence, ...expected) => expect(lastOf(charge + sentence)).toEqual(expected))

test('nobody tells unasked what they are not in', () =>
  expect(lastOf('The fair opened in Bergen on Sunday.\n\nA spokesman for the choir said it was not involved.')).toEqual(
    ['denies 1'],
  ))

test('but that there was none of it people tell without a charge', () =>
  expect(
    lastOf('The fair opened in Bergen on Sunday.\n\nIda Brekke, the conductor, said there was no agreement yet.'),
  ).toEqual([]))

test.each([
  'Ida Brekke, the director, said that neither ship will sail on Monday.',
  'None of us knew the way, said Olav Lind, a passenger.',
  'She neither slept nor ate, said Olav Lind, a passenger.',
])('none of something else: %s', (sentence) => expect(lastOf(charge + sentence)).toEqual([]))

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

test.each([
  ['Asked whether she had ordered the captain to sail, Ida Brekke, the director, said no.', 'denies 1'],
  ['Asked on Tuesday if she would resign, Ms Brekke said, "Absolutely not."', 'denies 1'],
  ['Pressed by reporters on whether she had known of it, Ms Brekke said she had not.', 'denies 1'],
])('asked and denied: %s', (sentence, ...expected) => expect(lastOf(charge + sentence)).toEqual(expected))

test.each([
  'Asked whether it would snow, Ms Brekke said she did not know.',
  'Asked if the line would pay, Ms Brekke said she was not sure.',
  'Asked how she felt, Ms Brekke said she had not slept.',
])('asked and not denied: %s', (sentence) =>
  expect(lastOf(charge + sentence).filter((answer) => answer.startsWith('denies'))).toEqual([]),
)

const remark = 'The minister, Karl Aune, called fishermen lazy in a speech on Friday.\n\n'

test.each([
  ['Mr Aune said later that he was joking.', 'denies 0'],
  ['Mr Aune said his remarks had been taken out of context.', 'denies 0'],
  ['His supporters say Mr Aune’s words have been distorted.', 'disputes 0'],
])('words explained: %s', (sentence, ...expected) => expect(lastOf(remark + sentence)).toEqual(expected))

test.each([
  'A fisherman, Olav Lind, said the words could be twisted by others.',
  'A fisherman, Olav Lind, said he had been joking and drinking all night.',
  'Mr Aune said he was not joking.',
])('words not explained: %s', (sentence) => expect(lastOf(remark + sentence)).toEqual([]))

test.each([
  ['Mr Aune defended himself against accusations of contempt.', 'denies'],
  ['The party struck down suggestions that Mr Aune had been drunk.', 'disputes'],
  ['"I completely disagree with that characterization," Mr Aune said.', 'denies'],
  ['"Whoever says that the coast is dying is peddling fiction," Mr Aune said.', 'disputes'],
  ['Mr Aune dismissed the whole affair as absurd.', 'denies'],
])('rejoinders: %s', (sentence, stance) =>
  expect(lastOf(remark + sentence).map((answer) => answer.split(' ')[0])).toEqual([stance]),
)

test.each([
  'The court struck down a law on nets.',
  'Mr Aune defended himself with an oar when he was attacked by a swan.',
  'The keeper batted away two shots.',
  'Mr Aune disagrees with the budget.',
])('no rejoinders: %s', (sentence) => expect(lastOf(remark + sentence)).toEqual([]))

test.each([
  ['Ida Brekke opened a school on Tuesday and told reporters she had nothing to do with the order.', 'denies 0'],
  ['"The captain is completely innocent," said a lawyer for the crew.', 'denies 0'],
  ['"The line did not and does not threaten its captains," a spokesman for the line said.', 'denies 0'],
  ['The allegations had "no substance," a lawyer for the line said.', 'denies 0'],
  ['Ms Brekke dismissed the whole affair as “absurd.”', 'denies 0'],
])('more of the same: %s', (sentence, ...expected) => expect(lastOf(charge + sentence)).toEqual(expected))

test.each([
  '"The owners ought have no role in it," said Olav Lind, a passenger.',
  '"Two innocent passengers were hurt," said Olav Lind.',
])('none of it: %s', (sentence) => expect(lastOf(charge + sentence)).toEqual([]))

test('a headline of a claim is no penalty that somebody is denied', () => {
  const stances = (text: string): string[] => annotate(text, { format: 'text' }).responses.map((r) => r.stance)
  expect(stances('Mayor Denies Karl Lind Asked for Money\n\nThe fair opens on Friday.')).toEqual(['denies'])
  expect(stances('Keeper Denies Karl Lind a Goal\n\nThe fair opens on Friday.')).toEqual([])
})

test('a name with "No" in it negates nothing', () =>
  expect(
    lastOf(
      'Studies have credited Say No More with raising test scores in rural schools.\n\nThe programme raised test scores in rural schools with Say No More, said Ida Brekke.',
    ),
  ).toEqual([]))
