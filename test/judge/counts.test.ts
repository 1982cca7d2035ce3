import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

const statuses = (text: string): readonly string[] =>
  annotate(text, { format: 'text' }).sentences.map(({ status }) => status)

test.each([
  // another time
  [
    'Two people died in a crash near Orr on Monday, the police said.',
    'The ministry said that 180 people had been killed on the roads this year.',
  ],
  ['Two sailors were killed in the fire, the navy said.', '"The number of sailors killed is now three," said Ida Moe.'],
  [
    'Four men were killed in the raid on Friday, the army said.',
    'A doctor said nine men were killed in the raid on Sunday.',
  ],
  [
    'Six miners were killed in the shaft, the company said.',
    'The union said that 40 miners had been killed there since 1998.',
  ],
  // a part, or another sort
  [
    'The bomb killed 24 people in the market, the governor said.',
    'The police said two officers were killed in the market.',
  ],
  ['The storm killed 12 people at Orr, the mayor said.', 'The school said that three of the dead were pupils.'],
  // another matter
  [
    'Four soldiers were killed in Dorn, the army said.',
    'The rebels said that seven soldiers had died of cold in Lund.',
  ],
  [
    'Some 90 people were killed by guns, the senator said.',
    'The museum said a bridge had killed nine people when it fell.',
  ],
  // rounded
  [
    'About 200 protesters gathered at the mill, the police said.',
    'The union said that it had counted 212 protesters at the mill.',
  ],
  [
    'Nearly 60 people were hurt on the ferry, the port said.',
    'The hospital said that 58 people from the ferry were hurt.',
  ],
  // two and two are not one
  [
    'Two people were killed when a bus left the road, the police said.',
    'Two people were killed by a mine, the army said.',
  ],
])('no conflict and no agreement: %s %s', (...sentences) =>
  expect(statuses(sentences.join('\n\n'))).toEqual(['attributed', 'attributed']),
)

test.each([
  ['The blast killed 12 people in the market, the police said.', 'The hospital put the number of dead at 19.'],
  [
    'Some 4,000 people marched against the dam, the union said.',
    'The police said that 900 people had marched against it.',
  ],
  ['The raid killed 20 soldiers, the rebels said.', 'The army said three soldiers were killed in the raid.'],
  ['Two members of the crew are missing, the coast guard said.', 'The owner said that five crew members were missing.'],
  ['The navy said that it had killed 30 pirates near Tarn.', 'The pirates said they had lost two men.'],
])('two sources disagree: %s %s', (...sentences) =>
  expect(statuses(sentences.join('\n\n'))).toEqual(['disputed', 'disputed']),
)

test.each([
  [
    'Eight people were hurt in the crash, the police said.',
    'The hospital said that eight people from the crash were hurt.',
  ],
])('two sources agree: %s %s', (...sentences) =>
  expect(statuses(sentences.join('\n\n'))).toEqual(['corroborated', 'corroborated']),
)
