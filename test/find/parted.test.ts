import { expect, test } from 'vitest'
import { find } from '../../src/find/index.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'

/** Every attribution of a text as cue and content. */
function told(text: string): readonly string[] {
  const splitting = split(readText(text))
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([from, to]) => splitting.tokens.words.slice(from, to).join(' ')).join(' ')
  return find(splitting)
    .filter((f) => f.kind === 'attribution')
    .map((f) => `${words(f.cue)}: ${words(f.content)}`)
}

test('a clause in which the speaker goes on anew is told for itself', () => {
  expect(
    told('Harbour chief Paul Osmar said that the yard could close, though he added that the cranes were still good.'),
  ).toEqual(['said: that the yard could close', 'added: that the cranes were still good'])
})

test('a quotation whose closing mark was forgotten ends before its speaker', () => {
  const text =
    '"The mill has cheated us for years. It must go, he said. The owners call it a lie, he added. He said they would sue.\n\n"The river is ours," Osmar said.'
  expect(told(text)).toEqual(
    expect.arrayContaining([
      'added: The owners call it a lie',
      'said: they would sue',
      'said: " The river is ours , "',
    ]),
  )
})
