import { expect, test } from 'vitest'
import { type Article, annotate, type Response } from '../../src/index.js'
import { kinds } from './kinds.golden.js'

interface Line {
  readonly role: string
  readonly status: string
  readonly text: string
  readonly answers: readonly string[]
}

function lineOf(line: string): Line {
  const [, role = '', status = '', rest = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? []
  const [text = '', answers = ''] = rest.split(' => ')
  return { role: role === 'R' ? 'response' : 'statement', status, text, answers: answers.split(';').flatMap(answerOf) }
}

/** "Lena Aust declines 1" without its targets. */
function answerOf(answer: string): readonly string[] {
  const [, who, stance] = /^\s*(.+) (\S+) \S+\s*$/.exec(answer) ?? []
  return who && stance ? [`${lastOf(who)} ${stance}`] : []
}

const lastOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

const articles = kinds
  .split(/^# .*$/m)
  .slice(1)
  .map((block) => block.trim().split('\n').map(lineOf))

function whoOf(article: Article, { by, stance }: Response): string {
  const name = by.kind === 'sources' ? (article.sources[by.sources[0] ?? -1]?.name ?? '') : by.kind
  return `${lastOf(name)} ${stance}`
}

test('of the short articles of all kinds most sentences are right', () => {
  const total = { sentences: 0, role: 0, status: 0, answers: 0, found: 0 }
  for (const lines of articles) {
    const article = annotate(lines.map((line) => line.text).join('\n\n'), { format: 'text' })
    expect(article.sentences).toHaveLength(lines.length)
    article.sentences.forEach((sentence, i) => {
      const line = lines[i] as Line
      const given = sentence.responses.map((r) => whoOf(article, article.responses[r] as Response))
      total.sentences++
      total.answers += line.answers.length
      if (sentence.role === line.role) total.role++
      if (sentence.status === line.status) total.status++
      total.found += line.answers.filter((answer) => given.includes(answer)).length
    })
  }
  expect(total.role / total.sentences).toBeGreaterThan(0.86)
  expect(total.status / total.sentences).toBeGreaterThan(0.65)
  expect(total.found / total.answers).toBeGreaterThan(0.57)
})
