import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import { expect, test } from 'vitest'
import { call } from './call.js'

const require = createRequire(import.meta.url)
const clean = 'The dam is safe, the water ministry said on Monday.\n'
const claimed = 'The dam is safe, the minister claimed.\n'
const endorsed = 'The bridge is unsafe, the engineer admitted.\n'

test('problems stand under their file with their places, and the last line sums up', async () => {
  const { code, out } = await call(['check', 'a.md', 'b.md'], { 'a.md': claimed, 'b.md': clean })
  expect(code).toBe(1)
  expect(out).toBe(`a.md
  1:31-1:38  ! warning  Unexpected \`claimed\`, which casts doubt, expected \`said\`  verb-doubt

1 problem (1 warning) in 2 files
`)
})

test('nothing wrong: exit code 0, in so many words', async () => {
  const { code, out } = await call(['check', 'b.md'], { 'b.md': clean })
  expect({ code, out }).toEqual({ code: 0, out: '✓ no problems in 1 file\n' })
})

test('--explain says what newsrooms ask, and which handbook and section say so', async () => {
  const { out } = await call(['check', '--explain', 'a.md', 's.md'], {
    'a.md': claimed,
    's.md': 'The dam will break, a source said.\n',
  })
  expect(out).toMatch(/Prefer “said”: a verb that casts doubt takes sides\n/)
  expect(out).toMatch(/\(AP, Statement of News Values and Principles, “Anonymous Sources”; Reuters, .*\) https:/)
})

test('--max-severity draws the line of the exit code', async () => {
  const files = { 'a.md': claimed, 'i.md': endorsed, '.hearsayrc': 'rules: {verb-endorse: info}' }
  const code = async (...argv: string[]): Promise<number> => (await call(['check', ...argv], files)).code
  expect(await code('a.md')).toBe(1)
  expect(await code('--max-severity', 'warning', 'a.md')).toBe(0)
  expect(await code('i.md')).toBe(0)
  expect(await code('--max-severity', 'none', 'i.md')).toBe(1)
})

test('json is one file a line', async () => {
  const { out } = await call(['check', '--format', 'json', 'a.md', 'b.md'], { 'a.md': claimed, 'b.md': clean })
  const [a, b] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(a).toMatchObject({
    file: 'a.md',
    problems: [{ rule: 'verb-doubt', range: [30, 37], position: { start: { line: 1, column: 31, offset: 30 } } }],
  })
  expect(b).toMatchObject({ file: 'b.md', problems: [] })
})

test('sarif holds to the published schema, and points where the words are', async () => {
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  )
  const bare = 'The dam will break on Friday, a source said. “Rain\n\nThe 14 people were killed.\n'
  const files = { 'a b.md': claimed, 'b.md': clean, 'c.md': `\u{1F30A} ${bare}` }
  const { out, code } = await call(['check', '--format', 'sarif', ...Object.keys(files)], files)
  expect(code).toBe(1)
  const log = JSON.parse(out)
  const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  const [run] = log.runs
  expect(run.artifacts.map((a: { location: { uri: string } }) => a.location.uri)).toEqual(['a%20b.md', 'b.md', 'c.md'])
  expect(run.results.length).toBeGreaterThan(2)
  const texts = Object.values(files)
  for (const { locations, ruleId, ruleIndex } of run.results) {
    const { region, artifactLocation } = locations[0].physicalLocation
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    const line = texts[artifactLocation.index]?.split('\n')[region.startLine - 1] ?? ''
    const words = texts[artifactLocation.index]?.slice(region.charOffset, region.charOffset + region.charLength) ?? '?'
    expect(line.slice(region.startColumn - 1).startsWith(words.split('\n')[0] ?? '?')).toBe(true)
  }
  expect(run.results[0].fixes[0].artifactChanges[0].replacements[0]).toMatchObject({
    deletedRegion: { startColumn: 31, endColumn: 38 },
    insertedContent: { text: 'said' },
  })
})

test('.hearsayrc sets rules, in JSON or YAML, from this folder or one above', async () => {
  const off = { '.hearsayrc': '{"rules": {"verb-doubt": "off"}}', 'a.md': claimed }
  expect((await call(['check', 'a.md'], off)).code).toBe(0)
  const above = { '/desk/.hearsayrc.yaml': 'rules:\n  verb-doubt: error\n', 'a.md': claimed }
  expect((await call(['check', 'a.md'], above)).out).toContain('✗ error')
  const named = { 'strict.yml': 'rules:\n  verb-doubt: false\n', 'a.md': claimed }
  expect((await call(['check', '--config', 'strict.yml', 'a.md'], named)).code).toBe(0)
})

test.each([
  ['{"rules": {\n  "verb-doubt": "off",,\n}}', /^hearsay: \.hearsayrc:2:\d+: /],
  [
    'rules:\n  verb-doubt: off\n  verb-dout: error\n',
    /\.hearsayrc:3:3: Unexpected rule `verb-dout`, did you mean `verb-doubt`\?/,
  ],
  ['rule:\n  verb-doubt: off\n', /\.hearsayrc:1:1: Unexpected option `rule`, did you mean `rules`\?/],
  [
    'rules:\n  quote-no-speaker:\n    word: 3\n',
    /\.hearsayrc:3:5: Unexpected option `rules.quote-no-speaker.word`, did you mean `words`\?/,
  ],
  ['- rules\n', /\.hearsayrc:1:1: expected an object/],
  ['rules: {}\npublisher: 3\n', /^hearsay: \.hearsayrc:2:1: Unexpected `publisher`: got `3`, expected a name/],
  [
    '{"minConfidence": 2}',
    /^hearsay: \.hearsayrc:1:2: Unexpected `minConfidence`: got `2`, expected a number from 0 to 1/,
  ],
])('a broken .hearsayrc names its line: %j', async (rc, message) => {
  const { code, err } = await call(['check', 'a.md'], { '.hearsayrc': rc, 'a.md': claimed })
  expect(err).toMatch(message)
  expect(code).toBe(2)
})

test('globs find files in folders, and one that finds none says so', async () => {
  const files = {
    'news/a.md': claimed,
    'news/deep/b.md': claimed,
    'news/deep/c.txt': claimed,
    'news/node_modules/d.md': claimed,
    'news/.git/e.md': claimed,
  }
  const found = async (glob: string): Promise<string[]> =>
    (await call(['check', '--format', 'json', glob], files)).out
      .split('\n')
      .flatMap((l) => (l ? [JSON.parse(l).file] : []))
  expect(await found('news/**/*.md')).toEqual(['news/a.md', 'news/deep/b.md'])
  expect(await found('news/*.md')).toEqual(['news/a.md'])
  expect(await found('**/?.{md,txt}')).toEqual(['news/a.md', 'news/deep/b.md', 'news/deep/c.txt'])
  expect(await found('news/deep/[bc].*')).toEqual(['news/deep/b.md', 'news/deep/c.txt'])
  const { code, err } = await call(['check', 'news/*.html'], files)
  expect({ code, err }).toEqual({ code: 2, err: "hearsay: no file matches 'news/*.html'\n" })
})

test('a file that is missing or not UTF-8 says so, and the others go on', async () => {
  const { code, out, err } = await call(['check', 'gone.md', 'bytes.md', 'a.md'], {
    'a.md': claimed,
    'bytes.md': Uint8Array.of(0xff, 0xfe, 0x41),
  })
  expect(code).toBe(2)
  expect(err).toContain('gone.md: there is no such file')
  expect(err).toContain('bytes.md: is not UTF-8')
  expect(out).toContain('verb-doubt')
})

test('a bar shows on a terminal where files are many, and is gone at the end', async () => {
  const many = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`${i}.md`, clean]))
  const argv = ['check', ...Object.keys(many)]
  const { err } = await call(argv, many, { isErrTerminal: true })
  expect(err).toContain('12/24')
  expect(err.endsWith('\r\u001B[K')).toBe(true)
  expect((await call(argv, many)).err).toBe('')
  expect((await call(['check', '0.md'], many, { isErrTerminal: true })).err).toBe('')
})

test.each([
  [['check', '--format', 'table'], /--format of check takes text, json, sarif, not 'table'/],
  [['check', '--max-severity', 'bad'], /--max-severity takes none, info, warning, error, not 'bad'/],
  [['--max-severity', 'info', 'a.md'], /--max-severity is an option of check/],
])('%j is named as a mistake', async (argv, message) => {
  const { code, err } = await call(argv)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

test('a word that is no file may be a command that was written wrongly', async () => {
  const { code, err } = await call(['chek', 'a.md'], { 'a.md': claimed })
  expect(err).toContain('hearsay: chek: there is no such file; did you mean the command `check`?')
  expect(code).toBe(2)
})
