import { expect, test } from 'vitest'
import type { Finding } from '../../src/find/finding.js'
import { nest } from '../../src/link/nesting.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'
import type { Splitting, TokenSpan } from '../../src/split/splitting.js'

type Parts = readonly [source: string, cue: string, ...contents: string[]]

function spanOf({ tokens }: Splitting, words: string): TokenSpan {
  const start = tokens.text.indexOf(words)
  let from = 0
  while ((tokens.end[from] ?? Number.POSITIVE_INFINITY) <= start) from++
  let to = from
  while ((tokens.start[to] ?? Number.POSITIVE_INFINITY) < start + words.length) to++
  return [from, to]
}

/** For each finding the cue of the one that it is nested in, or nothing. */
function parents(text: string, found: readonly Parts[]): readonly string[] {
  const splitting = split(readText(text))
  const findings = found.map(
    ([source, cue, ...contents]): Finding => ({
      kind: 'attribution',
      source: [spanOf(splitting, source)],
      cue: [spanOf(splitting, cue)],
      content: contents.map((content) => spanOf(splitting, content)),
      manner: 'indirect',
      confidence: 0.9,
      rule: 'test/given',
      doubted: false,
      within: -1,
    }),
  )
  return nest(splitting, findings, new Set()).map((p) => found[p.of]?.[1] ?? '')
}

test('what lies two deep in a content is no second view of it, and keeps its place', () => {
  const text = 'The council said that the agency reported that the mayor denounced the plan for the quay.'
  expect(
    parents(text, [
      ['The council', 'said', 'that the agency reported that the mayor denounced the plan for the quay'],
      ['the agency', 'reported', 'that the mayor denounced the plan for the quay'],
      ['the mayor', 'denounced', 'the plan for the quay'],
    ]),
  ).toEqual(['', 'said', 'reported'])
})

test('"and that" goes back to who gave the first "that"', () => {
  const text =
    'The envoy announced that Osmar would not support the treaty and that Norwick objected to the whole plan.'
  expect(
    parents(text, [
      ['The envoy', 'announced', 'that Osmar would not support the treaty and that Norwick objected to the whole plan'],
      ['Osmar', 'would not support', 'the treaty and that Norwick objected to the whole plan'],
      ['Norwick', 'objected', 'to the whole plan'],
    ]),
  ).toEqual(['', 'announced', 'announced'])
})

test('a gap in a content that only another finding fills is part of the content', () => {
  const text = 'Gossip has it that the painter told his dealer that the canvas was a fake.'
  expect(
    parents(text, [
      ['', 'has it', 'that the painter', 'his dealer that the canvas was a fake'],
      ['the painter', 'told', 'that the canvas was a fake'],
    ]),
  ).toEqual(['', 'has it'])
})
