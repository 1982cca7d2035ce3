import { expect, test } from 'vitest'
import { calibrated } from '../../src/find/confidence.js'

const said = Array.from({ length: 101 }, (_, k) => k / 100)

test.each(['model', 'rule'] as const)('the surer the %s, the higher the confidence, from 0 to 1', (finder) => {
  const right = said.map((s) => calibrated(finder, s))
  for (const [k, r] of right.entries()) {
    expect(r).toBeGreaterThanOrEqual(k ? (right[k - 1] ?? 0) : 0)
    expect(r).toBeLessThanOrEqual(1)
  }
})

test('a rule that the model does not believe is trusted less than the model', () => {
  for (const s of said.filter((s) => s >= 0.5)) expect(calibrated('rule', s)).toBeLessThan(calibrated('model', s))
})

test('between two knots lies a straight line', () => {
  const middle = (calibrated('model', 0.8) + calibrated('model', 0.9)) / 2
  expect(calibrated('model', 0.85)).toBeCloseTo(middle)
  expect(calibrated('rule', 0.75)).toBeCloseTo(0.33)
})
