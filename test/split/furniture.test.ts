import { describe, expect, it } from 'vitest'
import { split } from '../../src/split/index.js'
import { readParagraphs } from './reading.js'

const lead = 'The harbour of Alder will close, officials said.'

const furniture: readonly string[] = [
  'By Jane Doe',
  'By JANE DOE and John Roe, Example Press',
  'Jane Doe in Kyiv',
  'Oslo, 22 January',
  'OSLO, April 4 (Example Press)',
  'March 5, 2015',
  'Updated at 11:45 p.m. ET',
  '14:05',
  '(Laughter and applause.)',
  '(SOUNDBITE OF RAIN ON A ROOF)',
  '(Recasts with death toll, adds governor)',
  '(ADDS quotes)',
  '09.31',
  '2.35pm',
  'DOI: 10.1234/alder.2015',
  'Stay with News 6 for updates on this story.',
  "For Example Radio, I'm Jane Doe in Alder.",
  'Dear Editor,',
  'Yours sincerely,',
  'Published: 5 March 2015',
  'jane.doe@example.org',
  '@janedoe',
  'Read more: The harbour of Alder closes',
  'SEE ALSO: The harbour of Alder closes',
  'RELATED: The harbour of Alder closes',
  'PHOTOS: The harbour of Alder',
  'Subscribe to our newsletter.',
  'Sign up for the morning briefing.',
  'Click here to see the map.',
  '>> Follow Jane Doe on Twitter',
  'Follow me on Twitter @janedoe',
  'Scroll down for video',
  'Watch the harbour close below:',
  'More to come.',
  '© 2015 Example Press',
  'Copyright 2015 Example Press. All rights reserved.',
  'The Example Press contributed to this report.',
  'Jane Doe and John Roe contributed reporting.',
  '(Reporting by Jane Doe; Editing by John Roe)',
  'Photo: Jane Doe',
  'Photo credit: Jane Doe',
  '[Photos via Example Press]',
  'Written by Jane Doe',
  'With files from the Example Press',
  'Text of report by the Example news agency',
  'This story has been updated.',
  'If you know more, send an email to tips@example.org.',
  '12 shares',
  'Advertisement',
  'Sponsored links',
  'Bottom Line',
  'What police say',
  'FEATURED RESOURCE',
  'WHY DID SHE LEAVE?',
  'And:',
  '-30-',
  'ENDS',
  '(more)',
  '* * *',
  '— Jane Doe (@janedoe) March 5, 2015',
  '<embed id="4"><embed/>.',
  "player(function() { load('a'); });",
]

const reporting: readonly string[] = [
  '(Laughter filled the hall.)',
  'By Monday the harbour will be closed.',
  'Harbour of Alder closes after storm',
  'HARBOUR CLOSES AFTER STORM KILLED TWO SAILORS, POLICE SAY',
  'Police deny the report',
  '"Follow me," he said.',
  'Follow-up talks begin on Monday.',
  'Watch officials saw the ship at noon.',
  'Read more than once, the letter made no sense.',
  'The photo shows Jane Doe.',
  'What happened next is disputed.',
  'Did the mayor know?',
  'Subscribers left in droves, the firm said.',
  'If you go there, you see the wreck.',
  'Reuters said the ship sank.',
  'Source: the ship sank',
  'Copyright law has changed.',
  'In 2015, 12 ships sank.',
  'The mayor wrote on Twitter that the harbour was open.',
  'Two died.',
  "For once, I'm sure the harbour will close.",
  '(The mayor adds that it will reopen.)',
]

describe('furniture', () => {
  const flag = (text: string): boolean[] => {
    const { sentences } = split(readParagraphs(`${lead}¶${text}¶${lead}`))
    return sentences.slice(1, -1).map((s) => s.furniture)
  }
  it.each(furniture)('%s', (text) => expect(flag(text).every(Boolean)).toBe(true))
  it.each(reporting)('no furniture: %s', (text) => expect(flag(text).some(Boolean)).toBe(false))
  it('takes a headline for reporting even where it is short', () => {
    expect(split(readParagraphs(`Harbour closed¶${lead}`, 'heading')).sentences[0]?.furniture).toBe(false)
  })
})
