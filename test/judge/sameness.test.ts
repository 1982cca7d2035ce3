import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

/** Sentences of an article that state one claim have one number; the others have another each. */
const articles = [
  {
    phenomenon: 'a headline and its lead',
    lines: [
      'Orrin to close its last two paper mills.',
      'The city of Orrin will close its last two paper mills in June, the mayor, Ann Lund, told reporters on Monday after a long council session.',
    ],
    same: [[0, 1]],
  },
  {
    phenomenon: 'a quotation and its summary',
    lines: [
      'Ms. Vane said the ferry company had never paid its pilots on time.',
      'The strait has four crossings.',
      '"The ferry company has never paid its pilots on time," Ms. Vane told the committee.',
    ],
    same: [[0, 2]],
  },
  {
    phenomenon: 'a topic alone',
    lines: [
      'Most nurses who work overtime at the Dorn clinic will be paid for it from May, the health ministry said.',
      'Critics say that the clinic will simply cut the base pay of nurses who work overtime.',
      '"If you work overtime you should be paid for overtime," the union\'s leader, Ida Moll, said.',
    ],
    same: [],
  },
  {
    phenomenon: 'the same thing counted at two times',
    lines: [
      'Ms. Kerr leads the count with 221 delegates.',
      'The hall seats two thousand.',
      'Ms. Kerr leads the count with 182 delegates.',
    ],
    same: [],
  },
  {
    phenomenon: 'two people in the same words, each of themselves',
    lines: [
      'Paul Dahl says that he is not ready to support Ms. Lund.',
      'The vote is in May.',
      'Ms. Lund says that she is not ready to support Mr. Dahl.',
    ],
    same: [],
  },
  {
    phenomenon: 'a negation of something else than what both tell',
    lines: [
      'The Orrin tunnel will cost twice what the rail agency planned, with no sign of an end to the work, its audit office said.',
      'The city votes in May.',
      'The tunnel at Orrin will cost twice what the rail agency planned, the audit office said on Monday.',
    ],
    same: [[0, 2]],
  },
  {
    phenomenon: 'what one tells and the other negates',
    lines: [
      'The mayor of Orrin signed the contract for the tunnel in May, the rail agency said.',
      'The tunnel is nine miles long.',
      'The mayor of Orrin never signed the contract for the tunnel, the audit office said.',
    ],
    same: [],
  },
  {
    phenomenon: 'a claim told again by somebody else, with more',
    lines: [
      'The dam at Tarn has burst, posts on Telegram said.',
      'Rain has fallen there for a week.',
      'A blogger, Karl Moos, wrote that the dam at Tarn had burst before dawn.',
    ],
    same: [[0, 2]],
  },
] as const

test.each(articles)('$phenomenon', ({ lines, same }) => {
  const { sentences } = annotate(lines.join('\n\n'), { format: 'text' })
  const found: (readonly [number, number])[] = []
  for (let a = 0; a < sentences.length; a++)
    for (let b = a + 1; b < sentences.length; b++) if (sentences[a]?.claim === sentences[b]?.claim) found.push([a, b])
  expect(found).toEqual(same)
})
