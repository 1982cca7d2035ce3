import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { toHtml } from '../../src/write/index.js'

const hostile = [
  '<script>alert(1)</script> is safe, "the ministry" said.',
  '"><img src=x onerror=alert(1)> said the dam was safe.',
  'Mayor O\'Neill</title><script>alert(1)</script> said: "</style></span><svg onload=alert(1)>"',
  'The dam is safe, said `<b>` Ito & Söhne \u202Egnp.exe.',
  '</main></body></html><iframe src="javascript:alert(1)"></iframe> the mayor told reporters.',
]

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const elements = (node: Node): Node[] => [
  ...(node.type === 'element' ? [node] : []),
  ...(node.children ?? []).flatMap(elements),
]

/** Tags and attributes that a page of ours is made of; whatever else turns up came from the article. */
const allowed = new Set(
  'html head meta title style body div header h1 h2 p main aside span sup b i ul ol li a blockquote svg g path circle rect text'.split(
    ' ',
  ),
)

function expectSafe(html: string): void {
  for (const { tagName, properties } of elements(fromHtml(html) as Node)) {
    expect(allowed, tagName).toContain(tagName)
    for (const [name, value] of Object.entries(properties ?? {})) {
      expect(name).not.toMatch(/^on[a-z]/i)
      if (name === 'href') expect(value).toMatch(/^#s\d+$/)
    }
  }
}

test.each(hostile)('%s stays text', (text) => {
  for (const format of ['text', 'markdown'] as const)
    expectSafe(toHtml(annotate(text, { format, title: text, publisher: text })))
})

test('any text stays text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', '"', "'", '&', 'script', ' said ', 'Ito', '/', '=', 'onload', '\n\n', '.')),
      (parts) => {
        const text = parts.join('')
        expectSafe(toHtml(annotate(text, { format: 'text', title: text })))
      },
    ),
    { numRuns: 100 },
  )
})

test('a page holds every sentence once, with its status in words, and needs no network and no script', () => {
  const html = toHtml(annotate('The dam is safe, the ministry said.\n\nThe mayor denied that.\n', { format: 'text' }))
  expect(html).toContain('The dam is safe, the ministry said.')
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/)
  expect(html.match(/role="tooltip"/g)?.length).toBe(2)
})

test('an empty article is a page', () => {
  expectSafe(toHtml(annotate('')))
})
