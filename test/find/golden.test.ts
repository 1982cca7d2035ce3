import { describe, expect, test } from 'vitest'
import { findByRules as find, findWithout, rules } from '../../src/find/by-rules.js'
import type { Finding } from '../../src/find/finding.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'
import type { Splitting, TokenSpan } from '../../src/split/splitting.js'
import { golden, nested } from './golden.js'

const openers = new Map([
  ['{', 'source'],
  ['<', 'cue'],
  ['[', 'content'],
])

/** Part a marked sentence into its text and the words of each part. */
function parse(marked: string) {
  const parts: Record<string, string[]> = { source: [], cue: [], content: [] }
  let text = ''
  let part = ''
  let from = 0
  for (const c of marked) {
    const opened = openers.get(c)
    if (opened) {
      part = opened
      from = text.length
    } else if (part && '}>]'.includes(c)) {
      parts[part]?.push(bare(text.slice(from)))
      part = ''
    } else text += c
  }
  return { text, parts }
}

/** Words without the marks at their edges, which decide nothing. */
const bare = (words: string): string =>
  words.length < 2 ? words : words.replace(/^[\s,.;:"“”'’‘!?—-]+|[\s,.;:"“”'’‘!?—-]+$/g, '')

function wordsOf({ tokens }: Splitting, spans: readonly TokenSpan[]): string[] {
  return spans.map(([from, to]) => bare(tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0)))
}

function read(text: string): { splitting: Splitting; findings: readonly Finding[] } {
  const splitting = split(readText(text))
  return { splitting, findings: find(splitting) }
}

describe('golden sentences', () => {
  test.each(golden.filter(([rule]) => rule !== 'none'))('%s: %s', (rule, marked) => {
    const { text, parts } = parse(marked)
    const { splitting, findings } = read(text)
    const seen = findings
      .filter((f) => f.rule === `find/${rule}`)
      .map((f) => ({
        source: wordsOf(splitting, f.source),
        cue: wordsOf(splitting, f.cue),
        content: wordsOf(splitting, f.content),
      }))
    expect(seen, findings.map((f) => `${f.rule} ${wordsOf(splitting, f.cue)}`).join('; ')).toContainEqual(parts)
  })

  test.each(golden.filter(([rule]) => rule === 'none'))('%s: %s', (_, text) => {
    const { splitting, findings } = read(text)
    expect(
      findings.filter((f) => f.kind === 'attribution').map((f) => `${f.rule}: ${wordsOf(splitting, f.cue).join(' ')}`),
    ).toEqual([])
  })

  test.each(nested)('nested: %s', (text, outerCue, innerCue) => {
    const { splitting, findings } = read(text)
    const inner = findings.find((f) => wordsOf(splitting, f.cue).includes(innerCue))
    const outer = findings[inner?.within ?? -1]
    expect(outer && wordsOf(splitting, outer.cue)).toContain(outerCue)
  })
})

describe('find', () => {
  test('every construction stands in the table', () => {
    const named = new Set(golden.map(([rule]) => rule))
    expect(rules.map((r) => r.name).filter((name) => !named.has(name))).toEqual([])
  })

  test('every construction can be switched off', () => {
    const splitting = split(readText('“We lost,” said Ito. Mori said that he had won.'))
    for (const { name } of rules)
      expect(findWithout(splitting, new Set([name])).map((f) => f.rule)).not.toContain(`find/${name}`)
  })

  test('what holds a finding never stands inside it', () => {
    const { findings } = read('A said B told C that D believes that E said “F said G,” H said, I reports.')
    findings.forEach((_, i) => {
      const seen = new Set<number>()
      for (let at = i; at >= 0; at = findings[at]?.within ?? -1) {
        expect(seen).not.toContain(at)
        seen.add(at)
      }
    })
  })
})
