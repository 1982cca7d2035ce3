import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { articles } from './articles.golden.js'

const table = articles.map((a) => [a.rule, a] as const)

test.each(table)('statuses: %s', (_, { text, statuses }) => {
  expect(annotate(text.join('\n\n'), { format: 'text' }).sentences.map((s) => s.status)).toEqual(statuses)
})

test.each(table.filter(([, a]) => a.responses.length > 0))('responses: %s', (_, { text, responses }) => {
  const article = annotate(text.join('\n\n'), { format: 'text' })
  const found = article.responses.map((r) => {
    const by = r.by.kind === 'sources' ? r.by.name : r.by.kind
    return { by, rest: `${r.stance} [${r.targets}]`, sentence: r.sentence }
  })
  expect(found.map((r) => `${r.sentence}: ${r.rest}`)).toEqual(responses.map((r) => r.replace(/: \S+ /, ': ')))
  found.forEach((r, i) => {
    const name = /: (\S+) /.exec(responses[i] ?? '')?.[1] ?? ''
    expect(r.by.toLowerCase()).toContain(name.toLowerCase())
  })
})

test('a group of sentences and whatever answers it share one status', () => {
  for (const { text } of articles) {
    const article = annotate(text.join('\n\n'), { format: 'text' })
    for (const s of article.sentences) {
      expect(s.claim).toBeLessThanOrEqual(s.index)
      for (const i of s.responses) expect(article.responses[i]?.sentence).toBe(s.index)
    }
  }
})
