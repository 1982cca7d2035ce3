import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpackWords } from '../../src/find/model/words.js'
import { allWords, packWords } from '../../train/words.js'
import '../seed.js'

const some = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'ab!~c'), minLength: 1, maxLength: 6 }), {
  maxLength: 200,
})

test('of any words those that are in a list are found in it, and no other', () => {
  fc.assert(
    fc.property(some, some, (listed, others) => {
      const clusters = new Map([...listed].sort().map((word, i) => [word, (i % 1023) | ((i % 7) << 17)]))
      const packed = packWords({ clusters, habits: new Map() })
      const { get } = unpackWords(packed).clusters
      for (const word of [...listed, ...others, '', 'a'.repeat(40)])
        expect(get(word)).toBe(clusters.has(word) ? clusters.get(word) : undefined)
      expect([...allWords(packed).clusters.keys()]).toEqual([...clusters.keys()])
    }),
  )
})
