import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/check/rules.js'
import { documented } from './examples.js'

interface Known {
  readonly read: number
  readonly agreed: number
  readonly from: Readonly<Record<string, number>>
}

const known = (JSON.parse(readFileSync('bench/results.json', 'utf8')) as { check: Readonly<Record<string, Known>> })
  .check
const readme = readFileSync('README.md', 'utf8')

test.each(Object.values(rules))(
  'the README lists $name with what it is by default, how many agreed, and what it minds',
  (rule) => {
    const { read = 0, agreed = 0 } = known[rule.name] ?? {}
    const { description } = documented(readFileSync(`src/check/rules/${rule.name}.ts`, 'utf8'))
    expect(readme).toContain(
      `| \`${rule.name}\` | ${rule.severity} | ${read ? `${agreed} of ${read}` : '–'} | ${description} |`,
    )
  },
)

test('it lists no others', () => {
  const listed = [...readme.matchAll(/^\| `([a-z-]+)` \| (?:off|info|warning|error) \|/gm)].map((m) => m[1])
  expect(listed).toEqual(Object.keys(rules))
})

test.each(Object.values(rules))(
  '$name is on where an editor agrees with six in ten, and off below',
  ({ name, severity }) => {
    const { read = 0, agreed = 0, from = {} } = known[name] ?? {}
    expect(Object.values(from).reduce((sum, n) => sum + n, 0)).toBe(read)
    // a name in a comment that no rule has is wrong, whoever reads it; what has never spoken stays off
    const isOn = name === 'unknown-rule' || (read > 0 && agreed >= 0.6 * read)
    expect({ name, isOn: severity !== 'off' }).toEqual({ name, isOn })
  },
)
