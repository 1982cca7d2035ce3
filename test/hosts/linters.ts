import assert from 'node:assert/strict'
import type { Project } from './project.js'

const story = '# Dam is safe\n\nThe dam is safe, the minister claimed.\n'

/** remark-cli with a `.remarkrc`: a warning in the terminal, and none where the rule is off. */
export function tryRemark({ write, run }: Project): void {
  write('story.md', story)
  write('.remarkrc', '{"plugins": ["hearsay/remark"]}\n')
  const { code, out, err } = run('remark', 'story.md', '--frail')
  assert.equal(code, 1)
  assert.match(err, /3:31-3:38 +warning +Unexpected `claimed`, which casts doubt, expected `said` +verb-doubt +hearsay/)
  assert.equal(out, story)

  write('.remarkrc', '{"plugins": [["hearsay/remark", {"rules": {"verb-doubt": "off"}}]]}\n')
  assert.equal(run('remark', 'story.md', '--frail').code, 0)

  write('.remarkrc', '{"plugins": [["hearsay/remark", {"rules": {"verb-dout": "off"}}]]}\n')
  assert.match(run('remark', 'story.md').err, /Unexpected rule `verb-dout`, did you mean `verb-doubt`\?/)
}

/** textlint with a `.textlintrc.json`: an error at its place, and its repair. */
export function tryTextlint({ write, run }: Project): void {
  write('story.md', story)
  write('.textlintrc.json', '{"rules": {"hearsay/textlint": true}}\n')
  const { code, out } = run('textlint', '--format', 'json', 'story.md')
  assert.equal(code, 1)
  const [file] = JSON.parse(out) as { messages: { line: number; column: number; message: string; fix: unknown }[] }[]
  assert.deepEqual(
    file?.messages.map(({ line, column, message, fix }) => ({ line, column, message, fix })),
    [
      {
        line: 3,
        column: 31,
        message: 'Unexpected `claimed`, which casts doubt, expected `said` (verb-doubt)',
        fix: { range: [45, 52], text: 'said' },
      },
    ],
  )
  write('.textlintrc.json', '{"rules": {"hearsay/textlint": {"rules": {"verb-doubt": "off"}}}}\n')
  assert.equal(run('textlint', 'story.md').code, 0)
}

/** The command itself: a `.hearsayrc`, a glob, SARIF. */
export function tryCommand({ write, run }: Project): void {
  write('story.md', story)
  write('.hearsayrc', 'rules:\n  verb-doubt: error\n')
  const text = run('hearsay', 'check', '*.md')
  assert.equal(text.code, 1)
  assert.match(text.out, /story\.md\n +3:31-3:38 +✗ error/)
  const { code, out } = run('hearsay', 'check', '--format', 'sarif', '--max-severity', 'error', 'story.md')
  assert.equal(code, 0)
  const log = JSON.parse(out) as { version: string; runs: { results: unknown[] }[] }
  assert.deepEqual([log.version, log.runs[0]?.results.length], ['2.1.0', 1])
}
