import { expect, test } from 'vitest'
import { answersBehind } from '../swap/swap.js'

const losses = 'Helion hid its losses for a year, the Tarn Post reported on Monday.'
const bribes = 'Olaf Berg took bribes, prosecutors said on Monday.'

test.each([
  [
    'a spokeswoman for her body',
    losses,
    '“Helion denies these allegations,” Helion spokeswoman Ana Ruiz said.',
    'Helion denies 0',
  ],
  [
    'a spokesman for it',
    losses,
    '“The company does not comment on rumours,” said a spokesman for Helion.',
    'Helion declines 0',
  ],
  ['a body for itself', losses, '“The company rejects the allegations,” it said in a statement.', 'Helion denies 0'],
  [
    'a lawyer for his client',
    bribes,
    '“My client denies all the charges,” his lawyer, Ana Ruiz, told reporters.',
    'Ana Ruiz denies 0',
  ],
])('%s', (_, claim, answer, told) => {
  expect(answersBehind(claim, answer)).toEqual([told])
})

test.each([
  ['a columnist of a ministry', bribes, '“The ministry denies that,” Don Lemon, a columnist, said.'],
  ['a farmer of a ministry', losses, '“The ministry has confirmed that,” said Ola Dahl, a farmer.'],
])('not %s', (_, claim, answer) => {
  expect(answersBehind(claim, answer)).toEqual([])
})
