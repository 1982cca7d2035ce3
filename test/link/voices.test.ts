import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

/** The voices of a source as "kind: words | words". */
function voices(text: string, name: string): string[] {
  const article = annotate(text)
  const source = article.sources.find((s) => s.name === name)
  return (source?.voices ?? []).map(
    (v) => `${v.kind} ${v.name}: ${v.mentions.map(([from, to]) => text.slice(from, to)).join(' | ')}`,
  )
}

test('a body speaks itself, through many officials or through one', () => {
  const text = `The Harbour Ministry said the dredging would go on. Harbour Ministry officials said on Monday that two barges had sunk. They blamed the tide. A Harbour Ministry official said the captain was unhurt.`
  expect(voices(text, 'Harbour Ministry')).toEqual([
    'people Harbour Ministry officials: Harbour Ministry officials | They',
    'people a Harbour Ministry official: A Harbour Ministry official',
  ])
})

test('a document of a body is one of its voices, with the pronouns that go back to it', () => {
  const text = `The Tolvan Institute released a statement on Friday. The statement said that the lake had lost a third of the water. It urged farmers to dig no more wells.`
  expect(voices(text, 'Tolvan Institute')).toEqual(['document a statement: a statement | The statement | It'])
})

test('a person has documents and no people', () => {
  const text = `Petra Lind, a spokeswoman for the Alder Bank, said the branch would reopen. "We are sorry," she said.`
  expect(voices(text, 'Petra Lind')).toEqual([])
})
