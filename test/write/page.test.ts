import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { toHtml } from '../../src/write/index.js'
import { statuses } from '../../src/write/words.js'

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
  'html head meta title style script body div header h1 h2 p main aside span sup b i ul ol li a bdi blockquote svg g path circle rect text details summary'.split(
    ' ',
  ),
)

function expectSafe(html: string): void {
  const all = elements(fromHtml(html) as Node)
  expect(all.filter(({ tagName }) => tagName === 'script').length).toBe(1)
  for (const { tagName, properties } of all) {
    expect(allowed, tagName).toContain(tagName)
    for (const [name, value] of Object.entries(properties ?? {})) {
      expect(name).not.toMatch(/^on[a-z]/i)
      if (name === 'href') expect(value).toMatch(/^#(?:s\d+|sourcing)$/)
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

const said = 'The dam is safe, the ministry said.\n\nThe mayor denied that.\n\nThe river is long.\n'

test('a page holds every sentence once, with its status in words, and needs no network', () => {
  const html = toHtml(annotate(said, { format: 'text' }))
  for (const id of ['s0', 's1', 's2']) expect(html.split(`id="${id}"`).length, id).toBe(2)
  expect(html).toContain('The dam is safe, the ministry said.')
  expect(html).not.toMatch(/https?:\/\/|<(?:img|link|iframe)/)
})

test('the one script that runs is the page’s own, named by its hash', () => {
  const html = toHtml(annotate(hostile.join('\n\n'), { format: 'text' }))
  const [, script = ''] = /<script>([^<]*)<\/script>/.exec(html) ?? []
  const hash = createHash('sha256').update(script).digest('base64')
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'"`)
})

test('an answer has the mark of an answer and no tint, whatever becomes of the claim', () => {
  const article = annotate(said, { format: 'text' })
  const html = toHtml({
    ...article,
    sentences: article.sentences.map((s) => (s.index === 1 ? { ...s, role: 'response', status: 'denied' } : s)),
  })
  const answer = /<span class="([^"]*)" id="s1"/.exec(html)?.[1]?.split(' ')
  expect(answer).toContain('answer')
  expect(answer).not.toContain('s-denied')
  expect(html).toMatch(/id="s1"[^>]*><b class="act">↩ /)
})

test('the map has a row for every source, and a circle of sources that cite each other ends', () => {
  const article = annotate(said, { format: 'text' })
  const names = ['Ana', 'Ben', 'Cyd', 'Dov', 'Eve', 'Fay', 'Gil']
  const chain = (sources: readonly number[]) =>
    sources.map((i) => ({ sources: [i], name: names[i] ?? null, kind: 'person' as const, mention: null }))
  const html = toHtml({
    ...article,
    responses: [],
    attributions: [],
    sources: names.map((name, index) => ({
      index,
      name,
      otherNames: [],
      kind: 'person',
      named: true,
      description: null,
      affiliation: null,
      anonymity: null,
      mentions: [],
      voices: [],
      evidence: [],
    })),
    sentences: article.sentences.map((s) => ({ ...s, chain: chain(s.index ? [2, 1, 0] : [0, 1, 2, 3, 4, 5, 6]) })),
  })
  for (const [i, name] of names.entries()) {
    expect(html.split(`<div id="n${i}"`).length).toBe(2)
    expect(html).toContain(`>${name}</bdi>`)
  }
})

test('a part is for pages of others: it has its style and no document; there is no other part', () => {
  const article = annotate(said, { format: 'text' })
  expect(toHtml(article, { part: 'sourcing' })).toMatch(/^<style>[^<]+<\/style>\n<div class="page"><aside/)
  expect(toHtml(article, { part: 'article' })).not.toMatch(/<html|<aside/)
  // @ts-expect-error: there is no such part
  expect(() => toHtml(article, { part: 'margin' })).toThrow(TypeError)
})

const files = readdirSync('examples/articles').filter((f) => f.endsWith('.md'))
const validate = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } })

test.each([...files, ...hostile])('the page of %s is valid HTML', async (given) => {
  const source = files.includes(given) ? readFileSync(`examples/articles/${given}`, 'utf8') : given
  const report = await validate.validateString(toHtml(annotate(source)))
  expect(
    report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)),
  ).toEqual([])
})

test('a page says what its article was not read as', () => {
  const german =
    'Die Brücke wird zwei Jahre lang gesperrt, sagte Ministerin Lena Ortiz am Montag. Das Ministerium wies den Bericht zurück und nannte ihn falsch.\n'
  expect(toHtml(annotate(german))).toContain('<p class="meta warning">The article is not in English')
  expect(toHtml(annotate(said))).not.toContain('<p class="meta warning">')
})

test('an empty article is a page', () => {
  expectSafe(toHtml(annotate('')))
})

test('the README shows the signs that the page and the terminal have', () => {
  const readme = readFileSync('README.md', 'utf8')
  const shown = [...readme.matchAll(/^\|(?: (\S))? \| `([a-z]+)` \|/gm)].map(([, sign = '', status = '']) => [
    status,
    sign,
  ])
  expect(Object.fromEntries(shown)).toEqual(
    Object.fromEntries(Object.entries(statuses).map(([status, { sign }]) => [status, sign])),
  )
})
