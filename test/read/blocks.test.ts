import { expect, test } from 'vitest'
import { toSource } from '../../src/read/alignment.js'
import { readHtml } from '../../src/read/html.js'
import { readMarkdown } from '../../src/read/markdown.js'
import type { Reading } from '../../src/read/reading.js'
import { readText } from '../../src/read/text.js'
import { htmlCases, markdownCases, textCases } from './cases.js'

function show(reading: Reading): string[] {
  return reading.blocks.map(({ kind, start, end }) => {
    const source = reading.source.slice(...toSource(reading.alignment, start, end))
    const plain = reading.plain.slice(start, end)
    return `${kind}: ${source === plain ? source : `${source}¦${plain}`}`
  })
}

test.each(markdownCases)('Markdown: %s', (_, source, blocks) => expect(show(readMarkdown(source))).toEqual(blocks))
test.each(htmlCases)('HTML: %s', (_, source, blocks) => expect(show(readHtml(source))).toEqual(blocks))
test.each(textCases)('text: %s', (_, source, blocks) => expect(show(readText(source))).toEqual(blocks))

test('blocks of Markdown and HTML are parted by a blank line', () => {
  const { plain } = readMarkdown('# One\n\n- Two\n- &lt;Three')
  expect(plain).toBe('One\n\nTwo\n\n<Three')
  expect(readHtml('<h1>One</h1><ul><li>Two<li>&lt;Three').plain).toBe(plain)
})
