import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../src/article.js'
import { annotateHtml } from '../src/html.js'
import { annotate } from '../src/index.js'

const ways: Readonly<Record<string, (source: string) => Article>> = {
  markdown: (source) => annotate(source),
  text: (source) => annotate(source, { format: 'text' }),
  html: (source) => annotateHtml(source),
}

/** Strings that are likely to mean something to a parser or to a stage, and strings that are not. */
const source = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...(
            '* _ ` ``` > # - 1. [ ] ( ) ! \\ & &amp; &#x41; &copy < > <p> </p> <div> <b> </b> <br> <!-- --> <script> | |-|-| --- ' +
            "\" “ ” ' ‘ ’ '' « » … — : ; , . ? ! said denied according to Peskov Reuters sources Mr. U.S. he reportedly"
          ).split(' '),
        ),
        fc.constantFrom('\n', '\n\n', '\r\n', '\t', '    ', ' ', '\uFEFF', '\0', '\ud83d', '\ude00', '❤️', '👩‍👩‍👧'),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

test.each(Object.entries(ways))(
  'any string as %s gives an article that holds together',
  (_, way) => {
    fc.assert(
      fc.property(source, (text) => {
        const article = way(text)
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
        expect(article.source).toBe(text)
        let before = 0
        for (const sentence of article.sentences) {
          const [start, end] = sentence.range
          // tables' cells and what HTML moves aside apart, sentences follow each other
          if (article.format !== 'html') expect(start).toBeGreaterThanOrEqual(before)
          before = start
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/)
          expect(sentence.position.start.offset).toBe(start)
        }
        for (const a of article.attributions)
          for (const [start, end] of [...a.source, ...a.cue, ...a.content]) expect(end).toBeGreaterThanOrEqual(start)
      }),
      { numRuns: Number(process.env.FUZZ ?? 300) },
    )
  },
  600_000,
)

test.each([
  ['a reference behind white space that the parser drops', '\n&#x41;\0b c.', '&#x41;\0b c.'],
  ['one without its semicolon', '\n&amp\0 b c.', '&amp\0 b c.'],
])('the range in HTML begins at %s', (_, source, sentence) => {
  const article = annotateHtml(source)
  expect(article.sentences.map(({ range }) => source.slice(...range))).toEqual([sentence])
})

const million = 1_000_000
const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  'one character': 'a'.repeat(5 * million),
  'line endings': '\n'.repeat(5 * million),
  'open quotation marks': '"'.repeat(10_000),
  'open curly quotation marks': '“'.repeat(10_000),
  'nested quotations': '>'.repeat(100_000),
  'nested quotations with spaces': '> '.repeat(50_000),
  'nested lists': '- '.repeat(50_000),
  emphasis: '*a'.repeat(50_000),
  'two kinds of emphasis': '_a*'.repeat(30_000),
  brackets: '['.repeat(100_000),
  images: '![a'.repeat(30_000),
  'links in links': '[a]('.repeat(30_000),
  backslashes: '\\'.repeat(300_000),
  backticks: Array.from({ length: 700 }, (_, i) => `${'`'.repeat(i)}a`).join(''),
  references: '&amp;'.repeat(100_000),
  definitions: Array.from({ length: 10_000 }, (_, i) => `[a${i}]: b\n\n[a${i}]\n\n`).join(''),
  'a staircase of lists': Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''),
  'tags that never end': '<a '.repeat(100_000),
  comments: '<!--'.repeat(100_000),
  'nested elements': '<div>'.repeat(100_000),
  'formatting that never ends': `${Array.from({ length: 300 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(30_000)}`,
  'misnested elements': '<div><table></div></table>'.repeat(10_000),
  attributes: `<p ${Array.from({ length: 30_000 }, (_, i) => `a${i}`).join(' ')}>`,
  'a table': `${'|'.repeat(100_000)}\n${'|-'.repeat(50_000)}\n`,
  'front matter that nests': `---\na: ${'['.repeat(20_000)}\n---\n`,
  'lone surrogates': '\ud800'.repeat(100_000),
  binary: Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join(''),
}

test.each(Object.entries(hostile))(
  '%s does not throw',
  (_, text) => {
    for (const way of Object.values(ways)) expect(way(text).source).toBe(text)
  },
  240_000,
)
