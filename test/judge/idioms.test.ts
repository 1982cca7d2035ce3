import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { answerIdioms } from '../../src/lexicon/stance-idioms.js'

const claim =
  'The Orrin Dairy sold spoiled milk to three schools in March, the Vale Herald reported on Tuesday, citing two former workers.'

const stancesBehind = (sentence: string): string[] =>
  annotate(`${claim}\n\n${sentence}`, { format: 'text' })
    .responses.filter((r) => r.sentence === 1)
    .map((r) => r.stance)

test.each([
  ['The dairy would have none of it.', 'denies'],
  ['"Not a word of it is true," said the dairy\'s owner, Lena Holt.', 'denies'],
  ['"We did nothing of the sort," Ms Holt said.', 'denies'],
  ['Ms Holt laughed the whole thing off.', 'denies'],
  ['Ms Holt sees it differently.', 'disputes'],
  ['The ministry has no record of such a sale.', 'disputes'],
  ['"Yes, we did," said Ms Holt.', 'confirms'],
  ['The dairy owned up on Wednesday.', 'confirms'],
  ["The school's records bear the workers out.", 'confirms'],
  ['Ms Holt smiled and left it at that.', 'declines'],
  ['Three letters to the dairy brought no answer.', 'no-response'],
  ['The dairy let the deadline go by.', 'no-response'],
  ['The ministry could not say one way or the other.', 'not-confirmed'],
  ['The report turned out to be right.', 'verified'],
  ['The tape turned out to be from 2016.', 'refutes'],
])('behind a claim: %s', (sentence, stance) => expect(stancesBehind(sentence)).toEqual([stance]))

test.each([
  'Ms Holt put her finger to the wound.',
  'The singer held up her hands for the finale.',
  'The bakery has no means of transport.',
  'The bus took the opposite lane.',
  'Her brother backed up the van into the yard.',
  'The council rejected an amendment that would have spared small shops.',
  'The keeper then denied Brandes a second with an outstretched boot.',
  'The city denied the builder a permit.',
  'The choir sang a very different tune in the second half.',
  'The runner got it right in the third heat.',
  'The nurse took back the empty bottles.',
  'He had no way of getting home.',
  'Two fans made light of the rain.',
  'The envoy said that neither army should be within ten miles of the river.',
  '"Yes, of course I like milk," said pupil Tom Reed.',
])('answers nothing behind a claim: %s', (sentence) => expect(stancesBehind(sentence)).toEqual([]))

test('an idiom that may mean something else answers nothing where nobody has told anything', () => {
  const needing = answerIdioms.filter((row) => row.needsClaim === 'told')
  expect(needing.length).toBeGreaterThan(40)
  for (const { example } of needing)
    expect(
      annotate(`The fair opened on Monday.\n\n${example}`).responses.flatMap((r) => r.targets),
      example,
    ).toEqual([])
})

test('who will not say why of what the same sentence tells answers no claim before it', () => {
  const [response] = annotate(`${claim}\n\nTwo teachers walked out; neither would say why.`).responses
  expect(response).toMatchObject({ stance: 'declines', targets: [] })
})
