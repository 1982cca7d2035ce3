import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

/** Words that answer claims elsewhere, here of guards, matches, disks and children. */
const foils = [
  'The vault was guarded on Monday by two officers.',
  'Lena Ostrow took the fifth set.',
  'Lena Ostrow brushed aside two tacklers as the crowd roared.',
  'The inspector backed up the records on a disk.',
  'The scores were due to a calculation error in the exam.',
  'The clerk declined to engage a lawyer.',
  'The heir refused to address the envelope.',
  'His phone was turned over.',
  'It was too early to tell the children.',
  'Holm left the door open for the dog.',
  'The committee moved on to the next subject.',
  '"I do not, in any case, eat pie," Holm said.',
  'A banker who declined to be named said the loan was gone.',
  'The loan was gone, said an aide who refused to be identified.',
]

test.each(foils)('%j answers nothing', (foil) => {
  const { responses } = annotate(`The port authority said the boats left on time.\n\n${foil}`, { format: 'text' })
  expect(responses).toEqual([])
})
