import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

const statuses = (text: string): readonly string[] =>
  annotate(text, { format: 'text' }).sentences.map(({ status }) => status)

const alarm = /\b(?:denied|disputed|refuted|confirmed)\b/

test.each([
  // told of somebody of whom the sentence tells something else
  'The envoy has met a man who has confessed to planning raids on the harbour.',
  'Arne Holt, who has denied that he sold the map, looked tired at the meeting in Dorn.',
  'The minister is worried about a sailor who was held in Lund and has confessed to theft, aides said.',
  // the one or the other
  '"We believed, rightly or wrongly, that the town had one last chance," the mayor said.',
  // no word of what
  '"We ask for talks and they keep rejecting, which worries me," the envoy said.',
])('no alarm: %s', (text) => expect(statuses(text).join(' ')).not.toMatch(alarm))

test.each([
  ['A man of 28 left the island in March, the government said.', 'The man has no record of service in the army.'],
  [
    'The museum needs a second hall, a report of the council says.',
    'Unions are critical of the report, saying it favours tourists.',
  ],
  [
    'The neglect of the children has harmed the office of the bishop, Ida Moe said.',
    'Parents say that the bishop did not do enough about the neglect of the children.',
  ],
  [
    'Rivals accused Ida Moe of tax evasion on Monday.',
    '"I am not in the habit of helping people who shout at me," Moe said.',
  ],
  [
    '"The harbour will be a garden," Ida Moe said.',
    'Correction: An earlier version of this article misstated when the mill was built.',
  ],
  ['The judge has served for a decade, friends said.', 'The senate confirmed Moe by 53 votes to 36.'],
])('no alarm for what stands before: %s %s', (...sentences) =>
  expect(statuses(sentences.join('\n\n')).join(' ')).not.toMatch(alarm),
)

test.each([
  [
    'The bank said on Monday that Arne Holt had sold the map.',
    'Holt, who was in Lund, denied that he had sold the map.',
  ],
  [
    'The mill was built in 1910, Ida Moe said.',
    'Correction: An earlier version of this article misstated when the mill was built.',
  ],
  ['Jan Lie served in the army, his party said.', 'The army has no record of any such service.'],
  ['The dam will hold for a century, the firm claims.', "Engineers are critical of the firm's claims."],
])('still an alarm: %s %s', (...sentences) => expect(statuses(sentences.join('\n\n'))[0]).toMatch(alarm))

test('a charge that is denied behind it is denied', () =>
  expect(statuses('Arne Holt sold the map of the harbour to a rival, a charge that he denies.')).toEqual(['denied']))
