import { expect, test } from 'vitest'
import rule, { type Context, type Options } from '../../src/plugin/textlint.js'

const claimed = 'The dam is safe, the minister claimed.\n'

/** Run the rule as textlint does, and give what it reports. */
async function report(source: string, file: string, options?: Options): Promise<readonly unknown[]> {
  const reports: unknown[] = []
  const context: Context = {
    Syntax: { Document: 'Document' },
    RuleError: class {
      constructor(
        readonly message: string,
        readonly details: object,
      ) {}
    },
    locator: { range: (range) => ({ range }) },
    fixer: { replaceTextRange: (range, text) => ({ range, text }) },
    report: (_, error) => {
      reports.push({ ...error })
    },
    getSource: () => source,
    getFilePath: () => file,
  }
  await rule.linter(context, options).Document?.({ range: [0, source.length] })
  return reports
}

test('it reports what check finds, with place and repair', async () => {
  expect(await report(claimed, 'a.md')).toEqual([
    {
      message: 'Unexpected `claimed`, which casts doubt, expected `said` (verb-doubt)',
      details: { padding: { range: [30, 37] }, fix: { range: [30, 37], text: 'said' } },
    },
  ])
})

test('it takes the options of check, and reads text and HTML by their endings', async () => {
  expect(await report(claimed, 'a.md', { rules: { 'verb-doubt': 'off' } })).toEqual([])
  expect(await report(claimed, 'a.txt')).toHaveLength(1)
  expect(await report(`<p>${claimed}</p>`, 'a.html')).toMatchObject([{ details: { padding: { range: [33, 40] } } }])
})
