import { expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.js'
import { pages } from './pages.js'

function textsOf(html: string, whole?: boolean): string[] {
  const { blocks, plain } = readHtml(html, whole)
  return blocks.flatMap(({ start, end }) =>
    plain
      .slice(start, end)
      .split(/\n\n?/)
      .map((t) => t.replace(/\s+/g, ' ')),
  )
}

test.each(pages.map((page) => [page.phenomenon, page] as const))('%s', (_, { html, read, leftOut }) => {
  expect(textsOf(html)).toEqual(read)
  expect(readHtml(html).leftOut.map(({ rule }) => rule)).toEqual(leftOut.map((name) => `read/${name}`))
})

test.each(pages.map((page) => [page.phenomenon, page] as const))(
  'whole, all of it is read: %s',
  (_, { html, read }) => {
    const whole = textsOf(html, true).join(' ')
    expect(read.filter((text) => !whole.includes(text))).toEqual([])
  },
)

test('what is left out has a place in the source, in order, and no sentence in it', () => {
  for (const { html } of pages) {
    const { leftOut } = readHtml(html)
    let reached = 0
    for (const { range, note } of leftOut) {
      expect(range?.[0]).toBeGreaterThanOrEqual(reached)
      expect(html.slice(...(range ?? [0, 0]))).toMatch(/\w/)
      expect(note).toMatch(/^[A-Z]/)
      reached = range?.[1] ?? 0
    }
  }
})
