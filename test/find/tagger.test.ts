import { expect, test } from 'vitest'
import { gatherFacts } from '../../src/find/model/facts.js'
import { addScores } from '../../src/find/model/table.js'
import { noTagView, tagFeatures, tagWidth, viewTag } from '../../src/find/model/tag-features.js'
import { tagTokens } from '../../src/find/model/tagger.js'
import { Tag } from '../../src/find/model/tags.js'
import { unpack } from '../../src/find/model/unpack.js'
import { tagger } from '../../src/find/model/weights/tagger.js'
import { words } from '../../src/find/model/weights/words.js'
import { unpackWords } from '../../src/find/model/words.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'

/** Blocks that end at once, quotations within a sentence, and words that come back in other surroundings. */
const texts = [
  'The crew paints the hull in May, Ms Orlova said. "Paints like that last," she told us: "They last."\n\nThe hull lasts.\n\nLast\n\n"Last"',
  'The last paint was “made to last” (it did not) – and the crew "last" – “Paint!” – painted it at 5 pm. Paint lasts, she said. “3 coats!”',
  'Last.',
]

const known = unpackWords(words)
const table = unpack(tagger)

/** The tag whose features, looked up one by one, weigh most. */
function plainly(features: Int32Array): number {
  const scores = new Float32Array(table.labels)
  addScores(table, features, tagWidth, scores, 0)
  return scores.indexOf(Math.max(...scores.subarray(Tag.NN)), Tag.NN)
}

// twice, so that everything has been seen before
test.each([...texts, ...texts])('the tags remembered for %j are those that looking all features up gives', (text) => {
  const splitting = split(readText(text))
  const f = gatherFacts(splitting, known, [])
  const expected = gatherFacts(splitting, known, [])
  const view = noTagView()
  let open = 0
  for (let i = 0; i < f.length; i++) {
    if (expected.tag[i] !== Tag.none) continue
    open++
    const features = new Int32Array(tagWidth)
    viewTag(view, expected, i)
    tagFeatures(view, features, 0)
    expected.tag[i] = plainly(features)
  }
  tagTokens(table, f)
  expect(open).toBeGreaterThan(0)
  expect(f.tag).toEqual(expected.tag)
})
