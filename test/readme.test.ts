import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { type Row, withFigures } from '../bench/readme.js'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/```(ts|text)\n([\s\S]*?)```/g)].map((m) => ({ kind: m[1] ?? '', body: m[2] ?? '' }))
const folder = 'temp/readme'

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const programs = blocks.flatMap((block, i) => (block.kind === 'ts' ? [{ i, ...block, prints: blocks[i + 1] }] : []))

test('the README shows programs', () => {
  expect(programs.length).toBeGreaterThan(0)
})

test.each(programs)('program $i of the README runs and prints what stands below it', ({ i, body, prints }) => {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/program-${i}.ts`
  writeFileSync(file, body)
  const printed = execFileSync(process.execPath, ['--import', 'tsx', file], { encoding: 'utf8' })
  if (prints?.kind === 'text') expect(printed.trim()).toBe(prints.body.trim())
})

test('every link inside the README leads somewhere', () => {
  const slug = (title: string): string =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-')
  const slugs = new Set([...readme.matchAll(/^#+ (.*)$/gm)].map((m) => slug(m[1] ?? '')))
  for (const [, target] of readme.matchAll(/\]\(#([^)]*)\)/g)) expect(slugs).toContain(target)
})

test.skipIf(!existsSync('bench/results.json'))('the figures are those last measured', () => {
  const { rows } = JSON.parse(readFileSync('bench/results.json', 'utf8')) as { rows?: Row[] }
  // the checks may have been measured before the figures were
  if (rows) expect(withFigures(readme, rows)).toBe(readme)
})
