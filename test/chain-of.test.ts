import { expect, test } from 'vitest'
import type { Article, Link, Sentence } from '../src/article.js'
import { chainOf } from '../src/chain-of.js'
import { annotate } from '../src/index.js'

const source = 'Online   reports claim that the dam broke.'

const link = (name: string | null, mention: Link['mention'] = null): Link => ({
  sources: [0],
  name,
  kind: name === null ? 'unknown' : 'person',
  mention,
})

function article(chain: readonly Link[]): Article {
  const point = { line: 1, column: 1, offset: 0 }
  const sentence: Sentence = {
    index: 0,
    range: [0, source.length],
    position: { start: point, end: point },
    text: source,
    block: 'paragraph',
    paragraph: 0,
    role: 'statement',
    chain,
    status: 'attributed',
    claim: 0,
    uncertain: false,
    attributions: [],
    responses: [],
    evidence: [],
  }
  return {
    schema: 1,
    source,
    format: 'text',
    title: null,
    publisher: [],
    published: null,
    sentences: [sentence],
    sources: [],
    attributions: [],
    responses: [],
    directives: [],
    leftOut: [],
    warnings: [],
  }
}

test.each<readonly [name: string, chain: readonly Link[], text: string]>([
  ['nobody', [], ''],
  ['one source', [link('Vera Novak')], 'Vera Novak'],
  ['a carrier', [link('Reuters'), link('two Russian sources')], 'Reuters, citing two Russian sources'],
  ['three', [link('AFP'), link('Yonhap'), link('a diplomat')], 'AFP, citing Yonhap, citing a diplomat'],
  ['joint sources', [link('BBC and Washington Post')], 'BBC and Washington Post'],
  ['the words of nobody named', [link(null, [0, 16])], 'Online reports'],
  ['nobody named at all', [link(null), link('Vera Novak')], 'unspecified reports, citing Vera Novak'],
])('%s', (_, chain, text) => {
  expect(chainOf(article(chain), 0)).toBe(text)
})

test('a sentence that the article does not have', () => {
  expect(() => chainOf(article([]), 7)).toThrow(new RangeError('Unexpected sentence `7`, expected an index below 1'))
})

test.each([
  ['An officer said on condition of anonymity that it was late.', 'an officer speaking on condition of anonymity'],
  ['A diplomat, who requested anonymity, said the envoy had left.', 'a diplomat who requested anonymity'],
  ['An aide, who was granted anonymity, said the vote was lost.', 'an aide granted anonymity'],
  ['A lawyer said the sale was off. She insisted on anonymity.', 'a lawyer who insisted on anonymity'],
  ['Two nurses said it was full. They asked not to be named.', 'two nurses who asked not to be named'],
  ['A clerk said it burned. He asked that his name not be used.', 'a clerk who asked that his name not be used'],
  ['A pilot, not authorised to speak publicly, said no.', 'a pilot not authorised to speak publicly'],
  ['"It was chaos," said a nurse, speaking anonymously.', 'a nurse speaking anonymously'],
  ['A banker who declined to be named said it was gone.', 'a banker who declined to be named'],
  [
    'The Vale Herald reported on Monday, citing an engineer who asked not to be named, that the dam had cracked.',
    'Vale Herald, citing an engineer who asked not to be named',
  ],
  ['Two unnamed engineers said the dam had cracked.', 'two unnamed engineers'],
])('says on what condition a source speaks: %s', (text, chain) => {
  expect(chainOf(annotate(text, { format: 'text' }), 0)).toBe(chain)
})
