import type { Judgement } from './judge/judgement.js'
import type { Linking } from './link/linking.js'
import type { Reading } from './read/reading.js'
import type { Splitting } from './split/splitting.js'

/** What is said of an article in another language: sentences, and nothing about them. Better nothing than nonsense. */
export function silent(splitting: Splitting): [Linking, Judgement] {
  const { sentences } = splitting
  const linked = { chain: [], attributions: [], uncertain: false, grounds: [] }
  return [
    { sources: [], attributions: [], answers: [], sentences: sentences.map(() => linked) },
    {
      sentences: sentences.map((s, claim) => ({
        role: s.furniture ? 'furniture' : 'statement',
        status: 'none',
        claim,
        grounds: [],
      })),
      responses: [],
    },
  ]
}

/** Say on the reading that the article is in another language. */
export function warned(reading: Reading): Reading {
  const message = 'The article is not in English: its sentences have no chains and no status'
  return { ...reading, warnings: [...reading.warnings, { code: 'not-english', message, range: null }] }
}
