import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { toMarkdown, toMdast } from '../../src/write/index.js'

const marks = /\[\^hearsay-\d+\](?!:)/g
const definitions = /\n\n\[\^hearsay-\d+\]: [\s\S]*$/

describe('Markdown stays as it was between the marks', () => {
  test.each([
    [
      'a heading and a paragraph',
      '# The dam is safe, says ministry\n\nThe dam is *safe*, the ministry said. "It holds," Ines Okafor said.\n',
    ],
    ['a link at the end', 'The dam is safe, according to [the water ministry](https://example.org/a).\n'],
    [
      'a list and a quotation',
      '* The dam is safe, the ministry said.\n* The mayor denied it.\n\n> "It holds," Ines Okafor said.\n',
    ],
    ['code at the end', 'The dam is safe, the ministry said in `release.txt`.\n'],
    ['emphasis at the end', 'The dam is safe, *the ministry said.*\n'],
    ['front matter', '---\ntitle: Dam\n---\n\nThe dam is safe, the ministry said.\n'],
    ['carriage returns', 'The dam is safe, the ministry said.\r\n\r\nThe mayor denied it.\r\n'],
  ])('%s', (_, source) => {
    const written = toMarkdown(annotate(source))
    expect(written.match(marks)?.length ?? 0).toBeGreaterThan(0)
    expect(written.replace(definitions, '').replace(marks, '').trimEnd()).toBe(source.trimEnd())
  })
})

test('every mark is a footnote reference with its definition', () => {
  const written = toMarkdown(
    annotate(
      'See [what the ministry said](https://example.org).\n\nThe dam is safe, Ines Okafor [told the Gazette.](https://example.org/b)\n',
    ),
  )
  const tree = unified().use(remarkParse).use(remarkGfm).parse(written)
  const found: string[] = []
  const defined: string[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') found.push(node.identifier)
    if (node.type === 'footnoteDefinition') defined.push(node.identifier)
  })
  expect(found.length).toBeGreaterThan(0)
  expect(defined).toEqual(found)
})

test('what was written before is written again with labels of its own', () => {
  const once = toMarkdown(annotate('The dam is safe, the ministry said.\n'))
  const twice = toMarkdown(annotate(once))
  expect(twice).toContain('said.[^hearsay-again-1][^hearsay-1]')
  expect(twice.match(/^\[\^hearsay-1\]: /gm)?.length).toBe(1)
})

test('a backslash that ends a sentence does not escape the mark behind it', () => {
  const written = toMarkdown(annotate('The minister said that the disk is called C:\\'))
  expect(written).toContain('called C:\\\\[^hearsay-1]')
  const found: string[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(written), 'footnoteReference', (node) => {
    found.push(node.identifier)
  })
  expect(found).toEqual(['hearsay-1'])
})

test('plain text is written as Markdown, its marks escaped', () => {
  const written = toMarkdown(
    annotate('The *dam* is safe, the ministry said.\n\n1. April was wet, the mayor said.\n', { format: 'text' }),
  )
  expect(written).toContain('The \\*dam\\* is safe, the ministry said.[^hearsay-1]')
  expect(written).toContain('1\\. April')
})

test('the tree holds the same', () => {
  const tree = toMdast(annotate('The dam is safe, the ministry said.\n'))
  expect(tree.children.map((c) => c.type)).toEqual(['paragraph', 'footnoteDefinition'])
})
