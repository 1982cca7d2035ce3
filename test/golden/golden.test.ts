import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GoldenArticle, goldenArticles, toGold } from './build.js'

/** The order of sourcing.md: a response whose targets differ takes the first of their statuses. */
const precedence = [
  'refuted',
  'denied',
  'disputed',
  'confirmed',
  'corroborated',
  'unconfirmed',
  'attributed',
  'unattributed',
]

const kinds = ['person', 'organization', 'outlet', 'document', 'unnamed', 'anonymous', 'unknown']
const articles: readonly GoldenArticle[] = [...goldenArticles('open'), ...goldenArticles('held')]

interface Case {
  readonly id: string
  readonly text: string
  readonly sentences: readonly {
    readonly text: string
    readonly chain: readonly { readonly kind: string; readonly name: unknown; readonly mention: string | null }[]
  }[]
}

const cases = readFileSync(new URL('sentences.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)

describe('the golden articles', () => {
  it('have an id each', () => {
    expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length)
  })

  it.each(articles)('$id stands in its text as it is written', (article) => {
    expect(() => toGold(article)).not.toThrow()
  })

  it.each(articles)('$id gives a response the status of its claim', ({ sentences }) => {
    for (const { text, role, status, responses } of sentences) {
      if (role !== 'response') continue
      expect(responses, text).not.toEqual([])
      const claims = responses.flatMap(({ targets }) => targets.map((target) => sentences[target]?.status))
      expect(status, text).toBe(precedence.find((each) => claims.includes(each)) ?? 'none')
    }
  })

  it.each(articles)('$id makes nothing better than unconfirmed that rests on nobody known', ({ sentences }) => {
    for (const [index, { text, chain, status }] of sentences.entries()) {
      const origin = chain.at(-1)?.kind
      if (origin !== 'anonymous' && !chain.some(({ kind }) => kind === 'unknown')) continue
      const answered = sentences.some(({ responses }) => responses.some(({ targets }) => targets.includes(index)))
      expect(answered || status === 'unconfirmed', text).toBe(true)
    }
  })
})

describe('the golden sentences', () => {
  it('have an id each', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it.each(cases)('$id stands in its text as it is written', ({ text, sentences }) => {
    let from = 0
    for (const sentence of sentences) {
      from = text.indexOf(sentence.text, from)
      expect(from).toBeGreaterThanOrEqual(0)
      for (const { kind, name, mention } of sentence.chain) {
        expect(kinds).toContain(kind)
        expect(name === null).toBe(kind === 'unknown')
        if (mention !== null) expect(sentence.text).toContain(mention)
      }
    }
  })
})
