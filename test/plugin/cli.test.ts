import { expect, test } from 'vitest'
import { wrap } from '../../src/plugin/cli/table.js'
import { call } from './call.js'

const story = 'The dam is safe, the water ministry said on Monday.\n\nThe mayor declined to comment.\n'

test('a table holds each sentence with its status and chain, plain where piped', async () => {
  const { code, out } = await call(['annotate', 'a.md'], { 'a.md': story })
  expect(code).toBe(0)
  expect(out).toContain('a.md')
  expect(out).toMatch(/0\s+› attributed\s+(?:the )?water ministry\s+The dam is safe/i)
  expect(out).not.toContain('\u001B[')
})

test('an answer has a sign of its own and is counted as an answer; reasons stand line by line', async () => {
  const denied = 'The dam will close in May, the Gazette reported.\n\nThe mayor denied the report.\n'
  const { out } = await call(['--explain', 'a.md'], { 'a.md': denied })
  expect(out).toMatch(/^a\.md {2}2 sentences · 1 denied · 1 answer\n/)
  expect(out).toMatch(/1 {2}↩ denied/)
  expect(out).toMatch(/^ +Sentence 1 is a response[^\n]*\n +From: /m)
})

test('what is read of nothing is not called clean', async () => {
  const { code, out, err } = await call(['check', 'drafts/*.md'], { 'a.md': story })
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: "hearsay: no file matches 'drafts/*.md'\n" })
})

test('colour comes with a terminal, and NO_COLOR takes it away', async () => {
  expect((await call(['a.md'], { 'a.md': story }, { isTerminal: true })).out).toContain('\u001B[')
  expect(
    (await call(['a.md'], { 'a.md': story }, { isTerminal: true, environment: { NO_COLOR: '1' } })).out,
  ).not.toContain('\u001B[')
  expect((await call(['a.md'], { 'a.md': story }, { environment: { FORCE_COLOR: '1' } })).out).toContain('\u001B[')
})

test('json is one article a line', async () => {
  const { out } = await call(['--format', 'json', 'a.md', 'b.txt'], { 'a.md': story, 'b.txt': story })
  const articles = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(articles.map((a) => a.format)).toEqual(['markdown', 'text'])
  expect(articles[0].source).toBe(story)
})

test('html comes in by its ending or by --from', async () => {
  const html = '<title>Dam</title><p>The dam is safe, the water ministry said on Monday.</p>'
  expect(JSON.parse((await call(['--format', 'json', 'a.html'], { 'a.html': html })).out).format).toBe('html')
  expect(JSON.parse((await call(['--format', 'json', '--from', 'html', '-'], { '-': html })).out).format).toBe('html')
})

test('--explain says what of a page was not read', async () => {
  const menu = '<ul><li><a>News</a><li><a>Sport</a><li><a>Weather</a></ul>'
  const text = '<p>The dam is safe, the minister said on Monday, and nobody has to leave the valley.</p>'.repeat(3)
  const html = `<html>${menu}<h1>Dam is safe</h1><div>${text}</div></html>`
  const { code, out } = await call(['--explain', 'a.html'], { 'a.html': html })
  expect(out).toContain('Not read: “News Sport Weather…” It stands around the article. (read/around)')
  expect((await call(['a.html'], { 'a.html': html })).out).not.toContain('News')
  expect(code).toBe(0)
})

test('--explain says why, --format summary on whom it rests', async () => {
  expect((await call(['--explain', 'a.md'], { 'a.md': story })).out.length).toBeGreaterThan(
    (await call(['a.md'], { 'a.md': story })).out.length,
  )
  expect((await call(['--format', 'summary', 'a.md'], { 'a.md': story })).out).toMatch(/water ministry/i)
})

test('an unreadable file names itself and the others go on', async () => {
  const { code, out, err } = await call(['gone.md', 'bytes.md', 'a.md'], {
    'a.md': story,
    'bytes.md': Uint8Array.of(0xff, 0xfe, 0x41),
  })
  expect(code).toBe(2)
  expect(err).toContain('gone.md: there is no such file')
  expect(err).toContain('bytes.md: is not UTF-8')
  expect(out).toContain('The dam is safe')
})

test('an article that is not English is a problem, not a mistake', async () => {
  const french =
    'Le ministère a annoncé lundi que le barrage était sûr et que les habitants pouvaient rentrer chez eux dans la journée.\n'
  const { code, out } = await call(['a.md'], { 'a.md': french })
  expect(code).toBe(1)
  expect(out).toMatch(/English/)
})

test.each([
  [['--from', 'pdf'], /--from takes text, markdown, html, not 'pdf'/],
  [['--format', 'xml'], /--format takes table, json, summary, not 'xml'/],
  [['--min-confidence', '7'], /--min-confidence takes a number from 0 to 1, not '7'/],
  [['--colour'], /Unknown option '--colour'/],
  [['--formatt', 'json'], /did you mean '--format'/],
])('%j is named as a mistake', async (argv, message) => {
  const { code, err } = await call(argv)
  expect(code).toBe(2)
  expect(err).toMatch(message)
  expect(err).toContain('Usage:')
})

test('help and version print', async () => {
  expect((await call(['--help'])).out).toContain('Usage: hearsay')
  expect((await call(['--version'])).out).toBe('1.2.3\n')
})

test('lines fold at the width, and a longer word stands alone and is cut', () => {
  expect(wrap('a bb ccc ddddd e', 5)).toEqual(['a bb', 'ccc', 'ddddd', 'e'])
  expect(wrap('a bb ccc dddddddd e', 5)).toEqual(['a bb', 'ccc', 'dddd…', 'e'])
  expect(wrap('漢字漢字 e', 6)).toEqual(['漢字…', 'e'])
  expect(wrap('', 5)).toEqual([''])
})
