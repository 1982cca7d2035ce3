import { expect, test } from 'vitest'
import { readHtml } from '../../src/read/html.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { readText } from '../../src/read/text.js'

const readers = { markdown: readMarkdown, text: readText, html: readHtml }

/** Patterns of which a parser's or an own loop's time may grow with the square. */
const patterns = [
  '>', '> ', '- ', '1. ', '*a', '_a*', '[', '![a', '[a](', '\\', '`a``', '&amp;', '&', '<a ', '<', '<!--', '</p>', '<b>', '<p>', '<div>',
  '<div></x>', '<script>', 'a|', '|-', '\n', '\r\n', ' ', 'a\n', 'A word.\n\n', 'A &amp; b *c*.\n', '| a |\n|---|\n', '<p>a &lt; b</p>\n', '<html><header><h1>a</h1>', '<div class="comments related">', '<ul><li><a>b</a></ul><h2>a</h2>',
  '<br>', '  - a\n', '[a]: b\n\n[a]\n\n', '```\n', '"', '\ud800',
] // biome-ignore format: one list

const size = 6_000
const times = 8
/** What takes no longer than this at `times` times the size, in milliseconds, is no longer than an article's. */
const nothing = 20
/** How much longer the longer text may take: `times` in proportion, `times` squared with the square. */
const most = times * 4

function time(read: (source: string) => unknown, source: string): number {
  const from = performance.now()
  read(source)
  return performance.now() - from
}

/** Tell how much longer the longer text takes: what else the machine does only adds to a time, so the least of several counts. */
function growth(read: (source: string) => unknown, pattern: string): number {
  const small = pattern.repeat(size / pattern.length)
  const large = pattern.repeat((times * size) / pattern.length)
  let long = time(read, large)
  let short = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 6 && long > nothing; tries++) {
    short = Math.min(short, time(read, small))
    if (long / Math.max(short, 1) < most) break
    long = Math.min(long, time(read, large))
  }
  return long > nothing ? long / Math.max(short, 1) : 1
}

test.each(Object.entries(readers))(
  'reading as %s takes time in proportion to the length, whatever it reads',
  (_, read) => {
    for (const pattern of patterns) expect(growth(read, pattern), JSON.stringify(pattern)).toBeLessThan(most)
  },
  120_000,
)
