import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { annotateHtml } from '../../src/html.js'
import { annotate } from '../../src/index.js'

const claimed = 'The dam is safe, the minister claimed.'
const lines = (text: string): readonly number[] =>
  check(annotate(text))
    .filter((p) => p.rule === 'verb-doubt')
    .map((p) => text.slice(0, p.range[0]).split('\n').length)

test('`disable` holds until `enable`', () => {
  const text = `${claimed}\n\n<!--hearsay disable verb-doubt-->\n\n${claimed}\n\n<!--hearsay enable verb-doubt-->\n\n${claimed}\n`
  expect(lines(text)).toEqual([1, 9])
})

test('`ignore` holds for the next paragraph', () => {
  expect(lines(`<!--hearsay ignore verb-doubt-->\n\n${claimed}\n\n${claimed}\n`)).toEqual([5])
})

test('without a rule it speaks of all, with another of that one', () => {
  expect(lines(`<!-- hearsay disable -->\n\n${claimed}\n`)).toEqual([])
  expect(lines(`<!-- hearsay disable verb-endorse -->\n\n${claimed}\n`)).toEqual([3])
})

test('it holds in HTML', () => {
  const html = `<p>${claimed}</p><!--hearsay ignore verb-doubt--><p>${claimed}</p>`
  expect(check(annotateHtml(html)).filter((p) => p.rule === 'verb-doubt')).toHaveLength(1)
})

test('a mended text has no such problem any more', () => {
  const [problem] = check(annotate(claimed)).filter((p) => p.rule === 'verb-doubt')
  const fix = problem?.fix
  if (!fix) throw new Error('no fix')
  const mended = `${claimed.slice(0, fix.range[0])}${fix.text}${claimed.slice(fix.range[1])}`
  expect(mended).toBe('The dam is safe, the minister said.')
  expect(lines(mended)).toEqual([])
})

test('a rule that there is not is named, with the nearest, and mended', () => {
  const text = `<!--hearsay disable anonymus-single verb-doubt-->\n\n${claimed}\n`
  const [problem, ...others] = check(annotate(text))
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    rule: 'unknown-rule',
    message: 'Unexpected rule `anonymus-single`, expected `anonymous-single`',
    fix: { text: 'anonymous-single' },
  })
  expect(text.slice(...(problem?.range ?? [0, 0]))).toBe('anonymus-single')
})

test.each([
  ['<!--hearsay disable colour-->', 'Unexpected rule `colour`, expected the name of a rule'],
  ['<!-- hearsay off verb-doubt -->', 'Unexpected `off` in a comment, expected `disable`, `enable` or `ignore`'],
  [
    '<!--hearsay disable verb-doubt, verb-endorse-->',
    'Unexpected comment that is not read, expected names of rules with spaces between them',
  ],
])('%s silences nothing, and says so', (comment, message) => {
  const found = check(annotate(`${comment}\n\n${claimed}\n`))
  expect(found.map((p) => p.rule)).toEqual(['unknown-rule', 'verb-doubt'])
  expect(found[0]?.message).toBe(message)
  expect(check(annotateHtml(`${comment}<p>${claimed}</p>`)).map((p) => p.rule)).toEqual(['unknown-rule', 'verb-doubt'])
})

test('what other tools write in comments is theirs', () => {
  const text = '<!--hearsay-free zone--> <!-- todo: hearsay disable x -->\n\nThe dam is safe, the minister said.\n'
  expect(check(annotate(text))).toEqual([])
})
