import { expect, test } from 'vitest'
import { findByRules } from '../../src/find/by-rules.js'
import { gatherFacts } from '../../src/find/model/facts.js'
import { sumRows } from '../../src/find/model/rows.js'
import { spotFeatures, spotRemembered, spotSums, spotWidth } from '../../src/find/model/spot.js'
import { spotScene } from '../../src/find/model/spot-scene.js'
import { tagTokens } from '../../src/find/model/tagger.js'
import { unpack, unpackRows } from '../../src/find/model/unpack.js'
import { spot } from '../../src/find/model/weights/spot.js'
import { tagger } from '../../src/find/model/weights/tagger.js'
import { words } from '../../src/find/model/weights/words.js'
import { unpackWords } from '../../src/find/model/words.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'

/** The two ends of a block, quotations, findings of the rules, and words that come back in other surroundings. */
const texts = [
  'The ferry will sail again in May, Ms Orlova said. "The hull is sound," she told reporters on Monday.\n\nThe ferry sank.',
  'According to Ms Orlova, the hull of the ferry is sound. The union denied that. It said the hull was not sound: “No.”',
  'No.',
]

test('what is remembered of a group of features is what looking them up gives', () => {
  const known = unpackWords(words)
  const tags = unpack(tagger)
  const rows = unpackRows(spot, spotWidth)
  const remembered = spotRemembered(rows)
  let tokens = 0
  // twice, so that everything has been seen before
  for (const text of [...texts, ...texts]) {
    const splitting = split(readText(text))
    const f = gatherFacts(splitting, known, findByRules(splitting))
    tagTokens(tags, f)
    const scene = spotScene(f, splitting)
    for (let from = 0; from < f.length; ) {
      let to = from + 1
      while (to < f.length && f.block[to] === f.block[from]) to++
      const view = { f, scene, from, to }
      for (let i = from; i < to; i++, tokens++) {
        const features = new Int32Array(spotWidth)
        spotFeatures(view, i, features, 0)
        const sums = new Int32Array(3)
        sumRows(rows, features, spotWidth, sums, 0)
        remembered.sums.fill(0)
        spotSums(remembered, view, i)
        expect(remembered.sums, `token ${i} of ${text}`).toEqual(sums)
      }
      from = to
    }
  }
  expect(tokens).toBeGreaterThan(100)
})
