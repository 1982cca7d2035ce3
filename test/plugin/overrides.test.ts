import { expect, test } from 'vitest'
import { call } from './call.js'

const story = 'The dam is safe, the ministry said on Monday.\n\nThe gates were opened on Tuesday.\n'

const article = (out: string) => JSON.parse(out)

test('--overrides says whom a phrase means, on whom a sentence rests and how it stands, in YAML or JSON', async () => {
  const yaml = [
    '- phrase: the ministry',
    '  is: Ministry of Water',
    '- sentence: The gates were opened on Tuesday.',
    '  restsOn: [Reuters, Ines Holm]',
    '  status: confirmed',
    '',
  ].join('\n')
  const json = JSON.stringify({
    overrides: [
      { phrase: 'the ministry', is: 'Ministry of Water' },
      { sentence: 1, restsOn: ['Reuters', 'Ines Holm'], status: 'confirmed' },
    ],
  })
  for (const [name, text] of Object.entries({ 'known.yml': yaml, 'known.json': json })) {
    const { code, out, err } = await call(['--format', 'json', '--overrides', name, 'a.md'], {
      'a.md': story,
      [name]: text,
    })
    expect(err).toBe('')
    expect(code).toBe(0)
    const { sentences } = article(out)
    expect(sentences[0].chain[0].name).toBe('Ministry of Water')
    expect(sentences[1].chain.map((link: { name: string }) => link.name)).toEqual(['Reuters', 'Ines Holm'])
    expect(sentences[1].status).toBe('confirmed')
  }
})

test('.hearsayrc holds overrides too, for annotate, page and check, and --overrides wins over it', async () => {
  const files = {
    '/desk/.hearsayrc': 'overrides:\n  - sentence: 1\n    status: denied\n',
    'a.md': story,
    'known.yml': '- sentence: 1\n  status: confirmed\n',
  }
  expect(article((await call(['--format', 'json', 'a.md'], files)).out).sentences[1].status).toBe('denied')
  const both = await call(['--format', 'json', '--overrides', 'known.yml', 'a.md'], files)
  expect(article(both.out).sentences[1].status).toBe('confirmed')
  expect((await call(['page', 'a.md'], files)).out).toContain('denied')
  const checked = await call(['check', '--format', 'json', '--overrides', 'known.yml', 'a.md'], files)
  expect(checked.err).toBe('')
})

test.each([
  [
    '- sentence: 1\n  status: sure\n',
    /known\.yml:2:3: Unexpected `overrides\[0\]\.status`: got `'sure'`, expected one of/,
  ],
  ['- sentence: 0\n  status: denied\n- phrase: the mayor\n', /known\.yml:3:3: Unexpected `overrides\[1\]\.is`/],
  ['- sentence: 1\n  rests: Reuters\n', /known\.yml:2:3: Unexpected `overrides\[0\]\.rests`.*only `sentence`/],
  ['overrides: []\nrules: {}\n', /known\.yml:2:1: Unexpected option `rules`, only `overrides`/],
  ['phrase: the mayor\n', /known\.yml:1:1: expected a list of overrides/],
  ['- [\n', /known\.yml:\d+:\d+: /],
])('%j is named with its place', async (text, message) => {
  const { code, err, out } = await call(['--overrides', 'known.yml', 'a.md'], { 'a.md': story, 'known.yml': text })
  expect(code).toBe(2)
  expect(err).toMatch(message)
  expect(out).toBe('')
})

test('a mistake among the overrides of .hearsayrc is named with its place', async () => {
  const { code, err } = await call(['a.md'], {
    'a.md': story,
    '.hearsayrc': 'publisher: Courier\noverrides:\n  - sentence: -1\n    status: denied\n',
  })
  expect(code).toBe(2)
  expect(err).toMatch(/\.hearsayrc:3:5: Unexpected `overrides\[0\]\.sentence`/)
})

test('an override that nothing in the articles answers to is named, and the articles are written all the same', async () => {
  const { code, err, out } = await call(['--overrides', 'known.yml', 'a.md'], {
    'a.md': story,
    'known.yml':
      '- phrase: the mayor\n  is: Ines Holm\n- sentence: The dam broke.\n  status: denied\n- sentence: 9\n  status: denied\n',
  })
  expect(code).toBe(0)
  expect(err).toBe(
    'hearsay: known.yml:1:3: nothing has the phrase “the mayor”: this override does nothing\n' +
      'hearsay: known.yml:3:3: nothing has the sentence “The dam broke.”: this override does nothing\n' +
      'hearsay: known.yml:5:3: nothing has a sentence 9: this override does nothing\n',
  )
  expect(out).toContain('The dam is safe')
})

test('a file that is not there is named', async () => {
  const { code, err } = await call(['--overrides', 'gone.yml', 'a.md'], { 'a.md': story })
  expect(code).toBe(2)
  expect(err).toBe('hearsay: gone.yml: there is no such file\n')
})
