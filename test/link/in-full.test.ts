import { expect, test } from 'vitest'
import { annotate, chainOf } from '../../src/index.js'

/** The chains of the sentences behind the line that leads in to a text. */
function printed(before: string, line: string, ...paragraphs: readonly string[]): readonly string[] {
  const text = [before, line, ...paragraphs].join('\n\n')
  const article = annotate(text, { format: text.includes('\n> ') ? 'markdown' : 'text' })
  const at = article.sentences.findIndex((sentence) => sentence.text === line)
  expect(at).toBeGreaterThan(0)
  return article.sentences.slice(at + 1).map((sentence) => chainOf(article, sentence.index))
}

const resigned = 'The mayor, Ida Holm, said on Monday that she would resign.'

test.each<[what: string, before: string, line: string, whose: string]>([
  ['whoever has it', resigned, 'Her full statement:', 'Ida Holm'],
  ['whoever spoke last', resigned, 'Transcript as follows:', 'Ida Holm'],
  ['whoever spoke last', resigned, 'The full text of the speech follows:', 'Ida Holm'],
  ['a body', 'Varn United sacked its coach, Piet Vos, on Monday.', "The club's statement in full:", 'Varn United'],
  ['whoever it is from', resigned, 'Below is the letter from the dockers’ union:', "the dockers' union"],
])('a text in full is of %s (%#)', (_, before, line, whose) => {
  expect(
    printed(
      before,
      line,
      '“Today is a hard day. It has been an honour to serve.',
      '“I said in May that the work would go on. It will.”',
    ).map((chain) => chain.replace(/[’]/g, "'")),
  ).toEqual([whose, whose, whose, whose])
})

test('a quotation in the text does not end it', () => {
  expect(
    printed(
      resigned,
      'Her full statement:',
      '“The ‘hard days’ are over. I am glad.',
      '“It was an honour.',
      '“Thank you.”',
    ),
  ).toEqual(Array(4).fill('Ida Holm'))
})

test('indented paragraphs are printed in full too', () => {
  expect(
    printed(
      resigned,
      'Her statement in full:',
      '> Today is a hard day.\n>\n> The work goes on.',
      'The office was shut.',
    ),
  ).toEqual(['Ida Holm', 'Ida Holm', ''])
})

test.each([
  ['nothing is printed', 'A full list of the changes in the text:', 'The park closes at nine.'],
  ['it is no text', 'Here is what the vote means:', '“Park” stands for all green places.'],
])('%s', (_, line, behind) => {
  expect(printed(resigned, line, behind).at(-1)).toBe('')
})
