import { expect, test } from 'vitest'
import type { Article, Link, Sentence } from '../src/article.js'
import { chainOf } from '../src/chain-of.js'

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
