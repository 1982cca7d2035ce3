import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find } from '../../src/find/index.js'
import { link } from '../../src/link/index.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'

const options = { publisher: [], published: null, outlets: [], organizations: [], minConfidence: 0 }
const pieces =
  'Vera Novak|said|told|CNN|the newspaper|that|"|“|”|.|,|:|\n\n|citing|two officials|according to|reportedly|He|she|they|quoted|by|as saying|in an interview with|would also|This was the answer of|(AP) —|—|, which|did not|and|but|\ud800|🚢|7|percent|poll'.split(
    '|',
  )

function linked(text: string) {
  const splitting = split(readText(text))
  return { splitting, linking: link(splitting, find(splitting), options) }
}

test('any words give every sentence a chain of sources that exist, none of them twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
      const { splitting, linking } = linked(words.join(' '))
      expect(linking.sentences).toHaveLength(splitting.sentences.length)
      for (const { chain } of [...linking.sentences, ...linking.attributions]) {
        const seen = chain.map((l) => l.sources.join())
        expect(new Set(seen).size).toBe(seen.length)
        for (const l of chain) {
          expect(l.sources.length).toBeGreaterThan(0)
          for (const s of l.sources) expect(linking.sources[s]).toBeDefined()
        }
      }
      for (const [i, s] of linking.sentences.entries())
        for (const l of s.chain)
          if (l.mention) expect(splitting.sentenceOf[l.mention[0]], `the mention stands in sentence ${i}`).toBe(i)
    }),
    { numRuns: 300 },
  )
})

test('any string is linked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(() => linked(text)).not.toThrow()
    }),
  )
})

test('what is linked twice is the same', () => {
  const text = 'Vera Novak told CNN that it rained. "It poured," she said, citing two officials.'
  expect(linked(text).linking).toEqual(linked(text).linking)
})
