import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { rules } from '../../src/check/rules.js'
import { annotateHtml } from '../../src/html.js'
import { annotate } from '../../src/index.js'

const all = Object.fromEntries(Object.keys(rules).map((name) => [name, true]))

/** Texts made of what the rules look for, in any order. */
const pieces = fc.constantFrom(
  ...[
    'a source',
    'sources',
    'the source',
    ' said ',
    ' claimed ',
    'Lena Ortiz',
    '. ',
    '\n\n',
    '“',
    '”',
    '"',
    ' that ',
    'reportedly',
  ],
  ...[
    '14 people killed',
    'the ministry declined to comment',
    '<b>',
    '</b>',
    '&quot;',
    '*',
    '# ',
    ', ',
    'accused Ortiz of theft',
    '\r\n',
  ],
)
const text = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 30 }).map((p) => p.join('')),
)

test('on any text it throws nothing, points into the source, in order, and is plain data', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const article of [annotate(source), annotateHtml(source)]) {
        const problems = check(article, { rules: all })
        expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
        let last = 0
        for (const { range, related } of problems) {
          expect(range[0]).toBeGreaterThanOrEqual(last)
          last = range[0]
          for (const [start, end] of [range, ...related.map((r) => r.range)]) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(source.length)
          }
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('it takes time in proportion to the text', () => {
  const paragraph =
    'The dam is unsafe, a source said on Monday. “It will break,” the mayor claimed. The flood killed 14 people.\n\n'
  const time = (n: number): number => {
    const article = annotate(paragraph.repeat(n), { format: 'text' })
    const start = performance.now()
    check(article, { rules: all })
    return performance.now() - start
  }
  time(20)
  expect(time(800)).toBeLessThan(20 * time(100) + 200)
})
