import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { annotate, type Stance, type Status, statusOf } from '../../src/index.js'
import { articles } from './articles.golden.js'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The paragraphs under a heading: what each is of, and its example. */
function paragraphs(heading: string): readonly (readonly [name: string, example: string])[] {
  const part = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...part.matchAll(/^\*\*`([a-z-]+)`\*\*: "((?:[^"]|\n)+)"/gm)].map(
    ([, name = '', example = '']) => [name, example.replace(/\s+/g, ' ')] as const,
  )
}

const statuses: Readonly<Record<Status, true>> = {
  refuted: true,
  denied: true,
  disputed: true,
  confirmed: true,
  corroborated: true,
  unconfirmed: true,
  attributed: true,
  unattributed: true,
  none: true,
}
const stances: Readonly<Record<Stance, true>> = {
  confirms: true,
  denies: true,
  disputes: true,
  declines: true,
  'not-confirmed': true,
  'no-response': true,
  verified: true,
  unverified: true,
  refutes: true,
}

const ofStatus = paragraphs('What each status means')
const ofStance = paragraphs('What each stance means')

test('the README has a paragraph with an example for every status and stance', () => {
  expect(ofStatus.map(([name]) => name)).toEqual(Object.keys(statuses))
  expect(ofStance.map(([name]) => name)).toEqual(Object.keys(stances))
})

test.each(ofStatus)('the example of %s has that status', (status, example) => {
  const { sentences } = annotate(example, { format: 'text' })
  expect(sentences.map((s) => s.status)).toContain(status)
})

test.each(ofStance)('the example of %s has that stance', (stance, example) => {
  // an answer needs something to answer
  const article = annotate(`Nine people fell ill at the clinic, a nurse told Reuters.\n\n${example}`, {
    format: 'text',
  })
  expect(article.responses.map((r) => r.stance)).toContain(stance)
})

test('statusOf names the sentences and the words that made a status', () => {
  for (const { text, rule } of articles) {
    const article = annotate(text.join('\n\n'), { format: 'text' })
    for (const { index, status } of article.sentences) {
      const { because, sentences, responses } = statusOf(article, index)
      expect(because.length, rule).toBeGreaterThan(0)
      expect(because[0]?.note, rule).toMatch(/\.$/)
      expect(sentences, rule).toContain(index)
      for (const r of responses) expect(sentences, rule).toContain(article.responses[r]?.sentence)
      if (/^(?:refuted|denied|disputed|confirmed)$/.test(status))
        expect(
          because.some((e) => e.range !== null),
          `${rule}: ${index} ${status}`,
        ).toBe(true)
    }
  }
})
