import { expect, test } from 'vitest'
import { call } from './call.js'

const files = { 'a.md': 'The dam is safe, the water ministry said on Monday.\n\nThe mayor declined to comment.\n' }

test('a page goes to standard output', async () => {
  const { code, out, written } = await call(['page', 'a.md'], files)
  expect(code).toBe(0)
  expect(out).toMatch(/^<!doctype html>/)
  expect(written.size).toBe(0)
})

test('a page goes into the file that is named, and is opened where that is asked', async () => {
  const named = await call(['page', 'a.md', '-o', 'out.html'], files)
  expect(named.written.get('out.html')).toMatch(/^<!doctype html>/)
  expect(named.out).toBe('')
  expect(named.opened).toEqual([])
  expect((await call(['page', 'a.md', '--open'], files)).opened).toEqual(['page.html'])
  expect((await call(['page', 'a.md', '-o', 'out.html', '--open'], files)).opened).toEqual(['out.html'])
})

test('what cannot be read, written or done is named', async () => {
  expect(await call(['page', 'no.md'], files)).toMatchObject({ code: 2, err: expect.stringContaining('no.md') })
  expect((await call(['page', 'a.md', '-o', '/nowhere/a.html'], files)).code).toBe(2)
  expect((await call(['page', 'a.md', 'a.md'], files)).err).toContain('page takes one FILE')
  expect((await call(['a.md', '--open'], files)).err).toContain('--output and --open are options of page')
})
