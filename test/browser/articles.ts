import { type Article, annotate, type Link, type Sentence } from '../../src/index.js'

const source = `# The Lissa bridge

The bridge will close in May, the Harbour Gazette reported, citing two engineers.

The transport ministry denied the report. A crack was found in a pillar, inspectors said.

The bridge opened in 1974.
`

const link = (source: number, name: string, kind: Link['kind']): Link => ({
  sources: [source],
  name,
  kind,
  mention: null,
})
const names = ['Harbour Gazette', 'two engineers', 'the transport ministry', 'inspectors']
const kinds = ['outlet', 'anonymous', 'organization', 'unnamed'] as const

/** An article whose sourcing is set by hand: the page is under test, not the reading. Sentence 1 is denied by 2; 3 is attributed, 4 the outlet's. */
export const bridge: Article = (() => {
  const article = annotate(source, { publisher: 'Example Post' })
  const set: readonly Partial<Sentence>[] = [
    { chain: [], status: 'none', role: 'statement', responses: [] },
    {
      chain: [link(0, 'Harbour Gazette', 'outlet'), link(1, 'two engineers', 'anonymous')],
      status: 'denied',
      role: 'statement',
      responses: [],
    },
    { chain: [link(2, 'the transport ministry', 'organization')], status: 'denied', role: 'response', responses: [0] },
    { chain: [link(3, 'inspectors', 'unnamed')], status: 'attributed', role: 'statement', responses: [] },
    { chain: [], status: 'unattributed', role: 'statement', responses: [] },
  ]
  return {
    ...article,
    sentences: article.sentences.map((s) => ({ ...s, ...set[s.index], claim: s.index })),
    attributions: [],
    sources: names.map((name, index) => ({
      index,
      name,
      otherNames: [],
      kind: kinds[index] ?? 'unknown',
      named: index === 0 || index === 2,
      description: null,
      affiliation: null,
      anonymity: null,
      mentions: [],
      voices: [],
      evidence: [],
    })),
    responses: [
      {
        index: 0,
        by: { kind: 'sources', sources: [2], name: 'the transport ministry' },
        stance: 'denies',
        sentence: 2,
        targets: [1],
        evidence: [],
      },
    ],
  }
})()

/** Names that no column was made for: long ones, other scripts, other directions, an address without a gap; and more sources than a map shows at once. */
export const awkward: string = `# ${'The regional association for the protection of rivers and lakes '.repeat(3)}

The treaty will be signed in May, 王小明 said on Monday. "We have waited," said محمد عبد الرحمن, the delegation's head. The draft was leaked, the دار الأخبار newspaper reported, citing דוד כהן.

Commission spokeswoman Wilhelmina-Antoinette van der Hoogenstraten-Featherstonehaugh denied the report. Chairman Lëtzebuerger Schnëssenhausenburgtalbachstraßendorferkirchweihplatz said the treaty would fail, according to Reuters.

It will be published at https://www.example.org/${'a/very/long/address/'.repeat(6)}, the Commission said.

${Array.from({ length: 40 }, (_, i) => `Engineer Ana ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i % 26]}${'aeiou'[Math.floor(i / 26)]}${'bdfgklmnprst'[i % 12]}er said the dam was safe.`).join(' ')}
`

/** Texts that would do something if a page took them for anything but text. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script> is safe, "the ministry" said.',
  '"><img src=x onerror=alert(1)> said the dam was safe.',
  'Mayor O\'Neill</title><script>alert(1)</script> said: "</style></span><svg onload=alert(1)>"',
  '</main></body></html><iframe src="javascript:alert(1)"></iframe> the mayor told reporters.',
  'The dam is safe, said <a href="javascript:alert(1)" autofocus onfocus=alert(1)>Ana Ito</a> of </style><link rel=stylesheet href=http://192.0.2.1/x.css> Works.',
]
