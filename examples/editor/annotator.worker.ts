/** Annotates away from the page, so that typing never waits for it. */
import { type Article, annotate, chainOf, explain, type Sentence } from 'hearsay'
import { check } from 'hearsay/check'
import { toHtml } from 'hearsay/write'
import type { Drawn, Reading } from './protocol.js'

addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(read(data)))

function read(text: string): Reading {
  const article = annotate(text)
  return {
    sentences: article.sentences.filter((s) => s.role !== 'furniture').map((s) => drawn(article, s)),
    flaws: check(article).map(({ range, severity, rule, message, note, fix }) => ({
      range,
      severity,
      rule,
      message,
      note,
      fix,
    })),
    sourcing: toHtml(article, { part: 'sourcing' }),
  }
}

function drawn(article: Article, s: Sentence): Drawn {
  return {
    index: s.index,
    range: s.range,
    status: s.status,
    answers: [...new Set(s.responses.flatMap((i) => article.responses[i]?.stance ?? []))].join(', '),
    isAnswer: s.role === 'response',
    chain: chainOf(article, s.index),
    why: explain(article, s.index),
  }
}
