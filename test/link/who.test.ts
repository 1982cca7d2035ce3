import { describe, expect, it } from 'vitest'
import { identify, type MentionRequest } from '../../src/link/identify.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'
import type { Splitting, TokenSpan } from '../../src/split/splitting.js'
import { whoCases } from './who.cases.js'

const options = { publisher: [], published: null, outlets: [], organizations: [], minConfidence: 0 }

/** The tokens of the words asked for: the last time they stand in the article, or the n-th time ("word#2"). */
function spanOf({ tokens }: Splitting, asked: string): TokenSpan {
  const [words = '', nth] = asked.split('#')
  let start = nth ? -1 : tokens.text.lastIndexOf(words)
  for (let n = 0; nth && n < Number(nth); n++) start = tokens.text.indexOf(words, start + 1)
  const inside: number[] = []
  for (let i = 0; i < tokens.length; i++)
    if ((tokens.start[i] ?? 0) < start + words.length && (tokens.end[i] ?? 0) > start) inside.push(i)
  return [inside[0] ?? 0, (inside.at(-1) ?? 0) + 1]
}

function who(article: string, asked: string, more: Partial<typeof options> = {}) {
  const splitting = split(readText(article))
  const request: MentionRequest = { span: spanOf(splitting, asked), finding: -1, role: 'source' }
  const { sources, of } = identify(splitting, [], [request], { ...options, ...more })
  const stands = (of[0] ?? []).flatMap((i) => sources[i] ?? [])
  const names = stands.map((s) => s.name)
  return { kind: stands[0]?.kind, name: names.length > 1 ? names : (names[0] ?? null), source: stands[0] }
}

for (const [phenomenon, cases] of Object.entries(whoCases))
  describe(phenomenon, () => {
    it.each(cases)('%s | %s', (article, asked, kind, name) => {
      const found = who(article, asked)
      expect([found.kind, found.name]).toEqual([kind, name])
    })
  })
