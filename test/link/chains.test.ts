import { expect, test } from 'vitest'
import type { Finding } from '../../src/find/finding.js'
import { type LinkOptions, link } from '../../src/link/index.js'
import type { LinkedLink, Linking } from '../../src/link/linking.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'
import type { Splitting, TokenSpan } from '../../src/split/splitting.js'
import { golden } from './chains.golden.js'

const options: LinkOptions = { publisher: [], published: null, outlets: [], organizations: [], minConfidence: 0 }

interface Marked {
  readonly splitting: Splitting
  readonly findings: readonly Finding[]
}

/** Take the markup out of a text and give its findings on tokens. */
function marked(markup: string): Marked {
  const spans: { id: string; part: string; start: number; end: number }[] = []
  const open: { id: string; part: string; start: number }[] = []
  let text = ''
  for (let i = 0; i < markup.length; i++) {
    const mark = /^\[(\d)([scta]):/.exec(markup.slice(i, i + 4))
    if (mark) {
      open.push({ id: mark[1] ?? '', part: mark[2] ?? '', start: text.length })
      i += 3
    } else if (markup[i] === ']') {
      const last = open.pop()
      if (last) spans.push({ ...last, end: text.length })
    } else text += markup[i]
  }
  const splitting = split(readText(text))
  const { tokens } = splitting
  const onTokens = (start: number, end: number): TokenSpan => {
    let from = 0
    while (from < tokens.length && (tokens.end[from] ?? 0) <= start) from++
    let to = from
    while (to < tokens.length && (tokens.start[to] ?? 0) < end) to++
    return [from, to]
  }
  const findings = [...new Set(spans.map((s) => s.id))].sort().map((id): Finding => {
    const part = (p: string) =>
      spans
        .filter((s) => s.id === id && s.part === p)
        .sort((a, b) => a.start - b.start)
        .map((s) => onTokens(s.start, s.end))
    const content = part('t')
    const quoted = content.filter(([from]) => (splitting.quoteDepth[from] ?? 0) > 0).length
    return {
      kind: part('a').length ? 'answer' : 'attribution',
      source: [...part('s'), ...part('a')],
      cue: part('c'),
      content,
      manner: quoted === 0 ? 'indirect' : quoted === content.length ? 'direct' : 'mixed',
      confidence: 0.9,
      rule: 'test/marked',
      doubted: false,
      within: -1,
    }
  })
  return { splitting, findings }
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[.,”"]+$/, '')

/** Whether a link stands for the words: by its name, another name or any mention. */
function standsFor({ tokens }: Splitting, linking: Linking, found: LinkedLink | undefined, words: string): boolean {
  if (!found) return false
  const sources = found.sources.map((s) => linking.sources[s])
  if (words === '?') return sources.every((s) => s?.kind === 'unknown')
  const forms = sources.flatMap((s) => [
    s?.name ?? '',
    ...(s?.otherNames ?? []),
    ...(s?.mentions ?? []).map(([from, to]) => tokens.text.slice(tokens.start[from], tokens.end[to - 1])),
  ])
  const joined = sources.map((s) => s?.name).join(' and ')
  const wanted = words.split('|').map(plain)
  return [...forms, joined].some((form) => wanted.includes(plain(form)))
}

test.each(golden)('$name', ({ text, chains, publisher }) => {
  const { splitting, findings } = marked(text)
  const linking = link(splitting, findings, { ...options, publisher: publisher ?? [] })
  expect(linking.sentences).toHaveLength(chains.length)
  linking.sentences.forEach((sentence, i) => {
    const expected = chains[i] ? (chains[i] ?? '').split(' > ') : []
    const got = sentence.chain.map((l) => l.sources.map((s) => linking.sources[s]?.name ?? '?').join('+')).join(' > ')
    expect(sentence.chain.length, `sentence ${i} has ${got}`).toBe(expected.length)
    expected.forEach((words, k) => {
      expect(standsFor(splitting, linking, sentence.chain[k], words), `sentence ${i} has ${got}, not ${words}`).toBe(
        true,
      )
    })
    if (expected.length) expect(sentence.grounds.length).toBeGreaterThan(0)
  })
})

test('there are a hundred sentences', () => {
  expect(golden.flatMap((g) => g.chains).length).toBeGreaterThanOrEqual(100)
})

test('an attribution that is not sure enough is left out and leaves its sentence uncertain', () => {
  const { splitting, findings } = marked('[1s:Novak] [1c:said] [1t:it rained]. [2s:Tarn] [2c:hinted] [2t:at snow].')
  const weak = findings.map((f, i) => ({ ...f, confidence: i ? 0.3 : 0.9 }))
  const linking = link(splitting, weak, { ...options, minConfidence: 0.5 })
  expect(linking.attributions).toHaveLength(1)
  expect(linking.sentences.map((s) => s.uncertain)).toEqual([false, true])
  expect(linking.sentences[1]?.chain).toEqual([])
})

test('an answer names who answers', () => {
  const { splitting, findings } = marked('[1a:The ministry] [1c:declined to comment].')
  const linking = link(splitting, findings, options)
  expect(linking.answers).toHaveLength(1)
  expect(linking.answers[0]?.by).toHaveLength(1)
  expect(linking.attributions).toEqual([])
})

test('wishes and speakers of themselves are no appeal', () => {
  const { splitting, findings } = marked(
    '[1s:Novak] [1c:said] [1t:it rained]. [2s:Tarn] [2c:hopes] [2t:for snow]. "[3s:I] [3c:say] [3t:it hails]."',
  )
  expect(link(splitting, findings, options).attributions.map((a) => a.appeal)).toEqual([true, false, false])
})
