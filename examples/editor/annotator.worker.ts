/** Annotates away from the page, so that typing never waits for it. */
import { annotate, chainOf } from 'hearsay'
import { check } from 'hearsay/check'
import { toHtml, toNotes } from 'hearsay/write'
import type { Drawn, Reading } from './protocol.js'

addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(read(data)))

function read(text: string): Reading {
  const article = annotate(text)
  const sentences = toNotes(article).flatMap((note): Drawn[] => {
    const s = article.sentences[note.sentence]
    if (!s) return []
    return [
      { range: s.range, isHeading: s.block === 'heading', status: s.status, chain: chainOf(article, s.index), note },
    ]
  })
  const flaws = check(article).map(({ range, severity, rule, message, note, fix }) => ({
    range,
    severity,
    rule,
    message,
    note,
    fix,
  }))
  return { sentences, flaws, sourcing: toHtml(article, { part: 'sourcing' }) }
}
