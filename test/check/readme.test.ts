import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/check/rules.js'

test('the README lists every rule with what it is by default', () => {
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (off|info|warning|error) \|/gm)]
  expect(rows.map((m) => [m[1], m[2]])).toEqual(Object.values(rules).map((r) => [r.name, r.severity]))
})
