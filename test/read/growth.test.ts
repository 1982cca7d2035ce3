import { expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { readText } from '../../src/read/text.js'

const readers = { markdown: readMarkdown, text: readText, html: readHtml }

/** Patterns of which a parser's or an own loop's time may grow with the square. */
const patterns = [
  '>', '> ', '- ', '1. ', '*a', '_a*', '[', '![a', '[a](', '\\', '`a``', '&amp;', '&', '<a ', '<', '<!--', '</p>', '<b>', '<p>', '<div>',
  '<div></x>', '<script>', 'a|', '|-', '\n', '\r\n', ' ', 'a\n', 'A word.\n\n', 'A &amp; b *c*.\n', '| a |\n|---|\n', '<p>a &lt; b</p>\n',
  '<br>', '  - a\n', '[a]: b\n\n[a]\n\n', '```\n', '"', '\ud800',
] // biome-ignore format: one list

/** The least time of three: what else the machine does only adds to it. */
function time(read: (source: string) => unknown, source: string): number {
  const times = [0, 1, 2].map(() => {
    const from = performance.now()
    read(source)
    return performance.now() - from
  })
  return Math.min(...times)
}

const size = 20_000

test.each(Object.entries(readers))(
  'reading as %s takes time in proportion to the length, whatever it reads',
  (_, read) => {
    for (const pattern of patterns) {
      const small = time(read, pattern.repeat(size / pattern.length))
      const large = time(read, pattern.repeat((8 * size) / pattern.length))
      // eight times the length; the square would be 64. What takes under 2 ms says nothing
      expect(large / Math.max(small, 2), JSON.stringify(pattern)).toBeLessThan(32)
    }
  },
  120_000,
)
