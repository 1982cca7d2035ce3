import { expect, test } from 'vitest'
import { type CheckOptions, check } from '../../src/check/index.js'
import { annotate } from '../../src/index.js'

const article = annotate('The dam is safe, the minister claimed.\n\nThe dam will break, a source said.\n')
const names = (options?: CheckOptions): readonly string[] => check(article, options).map((p) => p.rule)

test('a rule is turned off, on, and given a severity', () => {
  expect(names()).toContain('verb-doubt')
  for (const setting of [false, 'off', { severity: 'off' }] as const)
    expect(names({ rules: { 'verb-doubt': setting } })).not.toContain('verb-doubt')
  for (const setting of ['error', { severity: 'error' }] as const)
    expect(check(article, { rules: { 'verb-doubt': setting } }).find((p) => p.rule === 'verb-doubt')?.severity).toBe(
      'error',
    )
})

test('a rule that is off by default comes with `true`', () => {
  const settings = { 'source-unidentified': true, 'anonymous-no-basis': true } as const
  expect(() => check(article, { rules: settings })).not.toThrow()
})

test('a limit moves where a rule draws its line', () => {
  const long = annotate(`${'The bridge, which is old, '.repeat(4)}will be closed, the minister said.\n`)
  const far = (words: number): number =>
    check(long, { rules: { 'attribution-far': { severity: 'info', words } } }).filter(
      (p) => p.rule === 'attribution-far',
    ).length
  expect([far(5), far(500)]).toEqual([1, 0])
})

test.each([
  [{ rules: { 'verb-dout': true } }, 'Unexpected rule `verb-dout`, did you mean `verb-doubt`?'],
  [{ rule: {} }, 'Unexpected option `rule`, did you mean `rules`?'],
  [
    { rules: { 'quote-no-speaker': { word: 3 } } },
    'Unexpected option `rules.quote-no-speaker.word`, did you mean `words`?',
  ],
  [
    { rules: { 'quote-no-speaker': { words: 'many' } } },
    "Unexpected `rules.quote-no-speaker.words`: got `'many'`, expected a number from 0",
  ],
  [
    { rules: { 'verb-doubt': 'loud' } },
    "Unexpected `rules.verb-doubt`: got `'loud'`, expected `true`, `false`, `'off'`, `'info'`, `'warning'`, `'error'` or an object",
  ],
  [
    { rules: { 'verb-doubt': { severity: 1 } } },
    "Unexpected `rules.verb-doubt.severity`: got `1`, expected one of `'off'`, `'info'`, `'warning'`, `'error'`",
  ],
  [[], 'Unexpected `options`: got a list of 0, expected an object'],
])('%j is named as wrong', (options, message) => {
  const given: unknown = options
  expect(() => Reflect.apply(check, null, [article, given])).toThrow(new TypeError(message))
})
