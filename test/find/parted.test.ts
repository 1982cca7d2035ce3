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
    told(
      'Deputy Minister Paul Osmar said that the army might join "direct support of the town," though he added that the town wanted to do the job alone.',
    ),
  ).toEqual([
    'said: that the army might join " direct support of the town , "',
    'added: that the town wanted to do the job alone',
  ])
})

test('a quotation whose closing mark was forgotten ends before its speaker', () => {
  const text = `"What the mill does is one of the worst examples, but the town is silent. The answer is a free river, he said. But the mill is denying this, he added. He said it clearly means that the fish will die.\n\n"The river is ours," Osmar said.`
  expect(told(text)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^added: (?:But )?the mill is denying this/),
      'said: it clearly means that the fish will die',
      'said: " The river is ours , "',
    ]),
  )
})
