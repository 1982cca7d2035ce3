import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { practices } from '../../src/check/practices.js'
import { rules } from '../../src/check/rules.js'
import { annotate } from '../../src/index.js'
import { documented } from './examples.js'
import { told } from './told.js'

const all = Object.values(rules).map((rule) => ({
  ...rule,
  ...documented(readFileSync(`src/check/rules/${rule.name}.ts`, 'utf8')),
}))

test.each(all)(
  '$name is described, with an example that it minds and one that it does not',
  ({ description, examples }) => {
    expect(description).toMatch(/^[A-Z“].*[.?]$/)
    expect(examples.some((e) => e.expected.length > 0)).toBe(true)
    expect(examples.some((e) => e.expected.length === 0)).toBe(true)
  },
)

const cases = all.flatMap(({ name, examples }) => examples.map((e, i) => ({ name, i, ...e })))

test.each(cases)('$name, example $i: it says what its comment says', ({ name, article, expected }) => {
  const problems = check(annotate(article), { rules: { [name]: true } }).filter((p) => p.rule === name)
  expect(problems.map((p) => told(article, p))).toEqual(expected)
})

test.each(cases)('$name, example $i: its messages are in the house style', ({ name, article }) => {
  for (const p of check(annotate(article), { rules: { [name]: true } })) {
    expect(p.message).toMatch(/^Unexpected .*, expected .*[^.]$/)
    if (p.fix) expect(article.slice(...p.fix.range)).not.toBe(p.fix.text)
  }
})

test('every rule has the name that it is listed by, and every practice a rule', () => {
  for (const [name, rule] of Object.entries(rules)) expect(rule.name).toBe(name)
  expect(new Set(all.map((rule) => rule.practice))).toEqual(new Set(Object.keys(practices)))
})
