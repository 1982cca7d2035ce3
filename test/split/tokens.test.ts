import { describe, expect, it } from 'vitest'
import { split } from '../../src/split/index.js'
import { readParagraphs } from './reading.js'

const cases: readonly (readonly [text: string, tokens: string])[] = [
  ["Clinton's aides didn't go", "Clinton | 's | aides | did | n't | go"],
  ['Clinton’s aides don’t go', 'Clinton | ’s | aides | do | n’t | go'],
  ["Kenya 's aides did n't go", "Kenya | 's | aides | did | n't | go"],
  ['the U.S.-led U.N. force', 'the | U.S.-led | U.N. | force'],
  ['J. Smith, D-N.Y., a Ph.D.', 'J. | Smith | , | D-N.Y. | , | a | Ph.D.'],
  ['1,000.5% at 11:45', '1,000.5 | % | at | 11:45'],
  ['well-known--yes', 'well-known | -- | yes'],
  ['AT&T Inc.', 'AT&T | Inc | .'],
  ['see https://example.com/a?b=c.', 'see | https://example.com/a?b=c | .'],
  ['a_b@example.org, @jane_doe #topic', 'a_b@example.org | , | @jane_doe | #topic'],
  ['Example.com so.He', 'Example.com | so | . | He'],
  ["O'Brien's 'cause", "O'Brien | 's | ' | cause"],
  ['wait... now…', 'wait | ... | now | …'],
  ['👍🏽 ❤️ 👨‍👩‍👧', '👍🏽 | ❤️ | 👨‍👩‍👧'],
  ["''so'' ``it'' ’’", "'' | so | '' | `` | it | '' | ’’"],
]

describe('tokens', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(split(readParagraphs(text)).tokens.words.join(' | ')).toBe(expected)
  })

  it('lower-cases and straightens apostrophes', () => {
    expect(split(readParagraphs('The DOG’s Été')).tokens.lower).toEqual(['the', 'dog', "'s", 'été'])
  })
})
