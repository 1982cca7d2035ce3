import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { split } from '../../src/split/index.js'
import { readParagraphs } from './reading.js'

const pieces = [
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  '``',
  "''",
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ']',
  '.',
  '!',
  '?',
  '…',
  '...',
  '—',
  '--',
  ',',
  ':',
].concat([
  '¶',
  ' ',
  '  ',
  'Mr',
  'Jan',
  'Inc',
  'U.S.',
  'a',
  'I',
  'The',
  'iPhone',
  '12',
  '1.',
  'said',
  'he',
  '@',
  'a@b.c',
  'http://',
  'x.com',
  '\ud800',
  '😀',
  '\u200d',
  '•',
  '<',
  '{',
  'By',
  'read more',
])
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((p) => p.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((p) => p.join(' ')),
)

describe('on any string', () => {
  it('sentences cover all tokens, in order, each within one block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, sentenceOf } = split(readParagraphs(text))
        let at = 0
        sentences.forEach((s, i) => {
          expect(s.from).toBe(at)
          expect(s.to).toBeGreaterThan(s.from)
          for (let t = s.from; t < s.to; t++) {
            expect(sentenceOf[t]).toBe(i)
            expect(tokens.block[t]).toBe(s.block)
          }
          expect(s.start).toBe(tokens.start[s.from])
          expect(s.end).toBe(tokens.end[s.to - 1])
          at = s.to
        })
        expect(at).toBe(tokens.length)
      }),
      { numRuns: 300 },
    )
  })

  it('tokens are the text without white space, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens } = split(readParagraphs(text))
        let end = 0
        for (let t = 0; t < tokens.length; t++) {
          const start = tokens.start[t] ?? -1
          expect(start).toBeGreaterThanOrEqual(end)
          end = tokens.end[t] ?? -1
          expect(end).toBeGreaterThan(start)
          expect(tokens.text.slice(start, end)).toBe(tokens.words[t])
        }
        expect(end).toBeLessThanOrEqual(tokens.text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('quotations nest, lie in one block and agree with the depth of each token', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, quotations, quoteDepth } = split(readParagraphs(text))
        const depth = new Array<number>(tokens.length).fill(0)
        const open: number[] = []
        for (const q of quotations) {
          expect(q.to).toBeGreaterThan(q.from)
          expect(tokens.block[q.to - 1]).toBe(tokens.block[q.from])
          while (open.length > 0 && (open.at(-1) ?? 0) <= q.from) open.pop()
          expect(q.depth).toBe(open.length)
          if (open.length > 0) expect(q.to).toBeLessThanOrEqual(open.at(-1) ?? 0)
          open.push(q.to)
          for (let t = q.from; t < q.to; t++) depth[t] = (depth[t] ?? 0) + 1
        }
        expect([...quoteDepth]).toEqual(depth)
      }),
      { numRuns: 300 },
    )
  })
})

describe('time grows with the length', () => {
  const hostile = [
    'a_',
    'a.',
    'a@',
    'A.',
    "a'",
    '"a ',
    '“a ',
    '‘a ',
    " 'a",
    '“‘',
    '"',
    '(a ',
    '((',
    '. ',
    '.',
    '… ',
    'Mr. ',
    '1. ',
    '<a ',
    '{;',
    'read more ',
    'http://',
    'www.',
    'a-',
    "s' a ",
    '12" ',
    '— ',
    '[1]',
    'Is it?” Doe Roe ',
    '¶“a',
    '“ ‘ « ',
  ]
  // what the processor spent, in milliseconds: on a machine that others use the clock also counts their turns
  const busy = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const time = (text: string): number => {
    const reading = readParagraphs(text)
    let best = Number.POSITIVE_INFINITY
    for (let k = 0; k < 2; k++) {
      const start = busy()
      split(reading)
      best = Math.min(best, busy() - start)
    }
    return best
  }
  it.each(hostile)('%j', (piece) => {
    const small = 8_000
    const ratio = () =>
      time(piece.repeat((small * 8) / piece.length)) / Math.max(time(piece.repeat(small / piece.length)), 0.5)
    // eight times the text: linear gives 8, quadratic 64; a busy machine may need a second look
    expect(Math.min(ratio(), ratio())).toBeLessThan(28)
  })
})
