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

test('the headline is the title, whatever its rank', () => {
  for (const { html, read, phenomenon } of pages) {
    const { title } = readHtml(html)
    if (phenomenon !== 'a front page, which has no article')
      expect(title, phenomenon).toBe('Ferry to Aldmoor stops for the winter')
    expect(read, phenomenon).toContain(title)
  }
})

test.each([
  [
    '<meta property="article:published_time" content="2025-03-04T09:00:00Z"><meta name="date" content="2025-03-09">',
    '2025-03-04T09:00:00Z',
  ],
  ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04"}</script>', '2025-03-04'],
  ['<meta name="DCTERMS.issued" content="2025-03-04">', '2025-03-04'],
  ['<meta name="parsely-pub-date" content="2025-03-04T09:00:00Z">', '2025-03-04T09:00:00Z'],
  ['<meta name="date" content="Tuesday"><meta name="pubdate" content="2025-03-04">', '2025-03-04'],
  ['<meta name="pubdate" content="20250304">', null],
])('the date in %s', (head, published) =>
  expect(readHtml(`<html><head>${head}</head></html>`).frontMatter?.published).toBe(published),
)
