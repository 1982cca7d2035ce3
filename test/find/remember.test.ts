import { expect, test } from 'vitest'
import { findByRules } from '../../src/find/by-rules.js'
import { bindFeatures, bindRemembered, bindSums, bindWidth } from '../../src/find/model/bind.js'
import { noRelation } from '../../src/find/model/bind-features.js'
import { cueFrame } from '../../src/find/model/cue-frame.js'
import { candidates, spot } from '../../src/find/model/decode.js'
import { gatherFacts } from '../../src/find/model/facts.js'
import { type Rows, sumRows } from '../../src/find/model/rows.js'
import { spotFeatures, spotRemembered, spotSums, spotWidth } from '../../src/find/model/spot.js'
import { spotScene } from '../../src/find/model/spot-scene.js'
import { gatherSpotted } from '../../src/find/model/spotted.js'
import { tagTokens } from '../../src/find/model/tagger.js'
import { unpack, unpackRows } from '../../src/find/model/unpack.js'
import { bind as bindWeights } from '../../src/find/model/weights/bind.js'
import { spot as spotWeights } from '../../src/find/model/weights/spot.js'
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

const known = unpackWords(words)
const tags = unpack(tagger)
const rows = unpackRows(spotWeights)
const bound = unpackRows(bindWeights)

function sumOf(model: Rows, features: Int32Array): Int32Array {
  const sums = new Int32Array(3)
  sumRows(model, features, features.length, sums, 0)
  return sums
}

// twice, so that everything has been seen before
test.each([...texts, ...texts])('what is remembered of the features in %j is what looking them up gives', (text) => {
  const splitting = split(readText(text))
  const f = gatherFacts(splitting, known, findByRules(splitting))
  tagTokens(tags, f)
  const scene = spotScene(f, splitting)
  const first = spotRemembered(rows, f)
  for (const { from, to } of splitting.sentences) {
    const view = { f, scene, from, to }
    for (let i = from; i < to; i++) {
      const features = new Int32Array(spotWidth)
      spotFeatures(view, i, features, 0)
      spotSums(first, view, i)
      expect(first.sums, `token ${i}`).toEqual(sumOf(rows, features))
    }
  }
  const spotted = spot(rows, f, scene)
  const s = gatherSpotted(f, spotted.label, spotted.p)
  const second = bindRemembered(bound, f)
  for (const { blockFrom, blockTo, from, to } of candidates(f, spotted, 0.01)) {
    const view = { f, scene, s, c: cueFrame(f, s, blockFrom, blockTo, from, to), to: noRelation() }
    for (let i = view.c.first; i < view.c.last; i++) {
      const features = new Int32Array(bindWidth)
      bindFeatures(view, i, features, 0)
      bindSums(second, view, i)
      expect(second.sums, `token ${i} for the cue at ${from}`).toEqual(sumOf(bound, features))
    }
  }
})
