import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findByRules } from '../../src/find/by-rules.js'
import { marginalsOf, oddsOf, viterbi } from '../../src/find/model/crf.js'
import { scramble, small, wordy } from '../../src/find/model/hash.js'
import { findByModel } from '../../src/find/model/index.js'
import { addRows, buildRows } from '../../src/find/model/rows.js'
import { stem } from '../../src/find/model/stem.js'
import { addScores } from '../../src/find/model/table.js'
import { unpack } from '../../src/find/model/unpack.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'
import type { TokenSpan } from '../../src/split/splitting.js'
import { pack } from '../../train/pack.js'
import { placesOf, unitFor } from '../../train/places.js'
import { allWords, packWords } from '../../train/words.js'

function found(text: string) {
  const splitting = split(readText(text))
  const { start, end } = splitting.tokens
  const words = (spans: readonly TokenSpan[]) =>
    spans.map(([from, to]) => text.slice(start[from], end[to - 1])).join(' … ')
  return findByModel(splitting, findByRules(splitting)).map((f) => ({
    source: words(f.source),
    cue: words(f.cue),
    content: words(f.content),
    confidence: f.confidence,
  }))
}

describe('the model finds', () => {
  test.each([
    ['The harbour will close in May, the mayor said on Friday.', 'the mayor', 'The harbour will close in May'],
    ['"We will rebuild the bridge," Ms Orlova told reporters.', 'Ms Orlova', '"We will rebuild the bridge,"'],
    ['The minister said that the talks had failed.', 'The minister', 'that the talks had failed'],
    ['According to the ministry, three people died.', 'the ministry', 'three people died'],
  ])('%s', (text, source, content) => {
    const [first] = found(text)
    expect(first?.source).toBe(source)
    expect(first?.content.replace(/[,.]$/, '')).toBe(content.replace(/[,.]$/, ''))
    expect(first?.confidence).toBeGreaterThan(0.5)
  })

  test('nothing where nobody is cited', () => {
    expect(found('The bus left the station at noon. It rained all day.')).toEqual([])
  })

  test('nothing to fall over in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const f of found(text)) expect(f.confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a chain of labels', () => {
  const labels = 3
  const length = 5
  const noise = (n: number) => Float32Array.from({ length: n }, (_, i) => Math.sin(i * 12.9898) * 2)
  const state = noise(length * labels)
  const transitions = noise(2 * labels * labels)
  const edge = Uint8Array.from([0, 1, 0, 1, 1])
  const all = Array.from({ length: labels ** length }, (_, k) =>
    Array.from({ length }, (_, t) => Math.floor(k / labels ** t) % labels),
  )
  const score = (path: readonly number[]) =>
    path.reduce(
      (sum, y, t) =>
        sum +
        (state[t * labels + y] ?? 0) +
        (t === 0 ? 0 : (transitions[((edge[t] ?? 0) * labels + (path[t - 1] ?? 0)) * labels + y] ?? 0)),
      0,
    )

  test('is decoded as by trying every one', () => {
    const best = all.reduce((a, b) => (score(b) > score(a) ? b : a))
    const found = new Uint8Array(length)
    viterbi({ labels, length, state, edge }, oddsOf(labels, transitions), found)
    expect([...found]).toEqual(best)
  })

  test('has the probabilities of summing over every one', () => {
    const p = new Float32Array(length * labels)
    const log = marginalsOf({ labels, length, state, edge }, oddsOf(labels, transitions), p)
    const total = all.reduce((sum, path) => sum + Math.exp(score(path)), 0)
    expect(log).toBeCloseTo(Math.log(total), 4)
    for (let t = 0; t < length; t++)
      for (let y = 0; y < labels; y++) {
        const those = all.filter((path) => path[t] === y).reduce((sum, path) => sum + Math.exp(score(path)), 0)
        expect(p[t * labels + y]).toBeCloseTo(those / total, 4)
      }
  })
})

describe('weights', () => {
  test('come back from their packing within a step of the scale', () => {
    const features = [small(1, 5), small(2, 7), wordy(3, -77), wordy(3, -77, 4)]
    const weights = Float32Array.from([0.5, 0, -2, 0, 0, 0, 0.01, 3, 0, 0.25, 0.25, 0.25])
    const keys = Int32Array.from(features, scramble)
    const table = unpack(pack({ labels: 3, edges: 1, keys, weights, transitions: new Float32Array(9) }, 0.04))
    const scores = features.map((feature) => {
      const out = new Float32Array(4)
      addScores(table, Int32Array.of(feature, small(9, 9)), 2, out, 1)
      return [...out]
    })
    const expected = [
      [0, 0.5, 0, -2],
      [0, 0, 0, 0],
      [0, 0, 3, 0],
      [0, 0.25, 0.25, 0.25],
    ]
    scores.forEach((row, i) => {
      row.forEach((score, y) => {
        expect(Math.abs(score - (expected[i]?.[y] ?? Number.NaN))).toBeLessThanOrEqual(0.1 * Math.abs(score))
      })
    })
  })

  test('in rows differ from the first label by as much', () => {
    const features = Array.from({ length: 5000 }, (_, i) => wordy(1 + (i % 9), i * 7919, i % 5))
    const keys = Int32Array.from(new Set(features.map(scramble)))
    // a third of the weights are nought, the first label's among them
    const weights = Float32Array.from({ length: keys.length * 6 }, (_, k) => (k % 5 === 2 ? 0 : Math.sin(k * 0.7)))
    const entries = [...weights]
      .map((weight, k) => ({ row: Math.floor(k / 6), y: k % 6, weight }))
      .filter((e) => e.weight !== 0)
    const sparse = {
      counts: Uint8Array.from(keys, (_, row) => weights.subarray(row * 6, row * 6 + 6).filter((w) => w !== 0).length),
      which: Uint8Array.from(entries, (e) => e.y),
      weights: Float32Array.from(entries, (e) => e.weight),
    }
    const rows = buildRows(6, keys, sparse, placesOf(keys), unitFor(6, sparse, 30), new Float32Array(0))
    keys.forEach((key, row) => {
      const feature = features.find((f) => scramble(f) === key) ?? 0
      const out = new Float32Array(7)
      addRows(rows, Int32Array.of(feature, small(100, row)), 2, out, 1)
      for (let y = 0; y < 6; y++)
        expect(out[1 + y]).toBeCloseTo((weights[row * 6 + y] ?? 0) - (weights[row * 6] ?? 0), 1)
    })
  })

  test('of words too', () => {
    const clusters = new Map([
      ['said', 5 | (3 << 10) | (12 << 17)],
      ['says', 5 | (3 << 10)],
    ])
    const habits = new Map([['say', 9 | (1 << 4)]])
    expect(allWords(packWords({ clusters, habits }))).toEqual({ clusters, habits })
  })

  test('take no more than 700 KB, gzipped', () => {
    const folder = new URL('../../src/find/model/weights/', import.meta.url)
    const files = ['words', 'tagger', 'spot', 'bind', 'verify', 'confidence'].map((name) =>
      readFileSync(new URL(`${name}.ts`, folder)),
    )
    expect(gzipSync(Buffer.concat(files)).length).toBeLessThan(700_000)
  })
})

test.each([
  ['announce announces announced announcing'],
  ['say says said saying'],
  ['tell tells told telling'],
  ['deny denies denied'],
  ['admit admits admitted admitting'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})
