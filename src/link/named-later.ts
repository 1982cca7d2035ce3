import type { Finding } from '../find/finding.js'
import type { Splitting } from '../split/splitting.js'
import { phraseFrom, withTies } from './phrase.js'

const pointers: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such'])
const beForms: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were'])
const messages: ReadonlySet<string> = new Set(
  `response reply answer view verdict message warning conclusion opinion assessment finding findings words comment comments statement
  reaction explanation claim position argument promise pledge prediction`.split(/\s+/),
)

/** "This was announced by …". */
const announced: ReadonlySet<string> = new Set(
  'announced reported stated said declared disclosed revealed confirmed'.split(' '),
)

/** Find sentences whose source comes only in the next one: "The fence will stay. That was the answer of the harbour office." */
export function namedLater(splitting: Splitting, findings: readonly Finding[]): readonly Finding[] {
  const { tokens, sentences, sentenceOf } = splitting
  const taken = new Set<number>()
  for (const f of findings)
    for (const [from, to] of f.content)
      for (let s = sentenceOf[from] ?? 0; s <= (sentenceOf[to - 1] ?? -1); s++) taken.add(s)
  const found: Finding[] = []
  for (let s = 1; s < sentences.length; s++) {
    const sentence = sentences[s]
    const before = sentences[s - 1]
    if (!sentence || !before || taken.has(s - 1) || before.furniture) continue
    if (!pointers.has(tokens.lower[sentence.from] ?? '') || !beForms.has(tokens.lower[sentence.from + 1] ?? ''))
      continue
    const limit = Math.min(sentence.to, sentence.from + 8)
    for (let i = sentence.from + 2; i < limit; i++) {
      if (
        !messages.has(tokens.lower[i] ?? '') &&
        !(tokens.lower[i + 1] === 'by' && announced.has(tokens.lower[i] ?? ''))
      )
        continue
      const by = tokens.lower[i + 1]
      const base = by === 'of' || by === 'by' || by === 'from' ? phraseFrom(tokens, i + 2, sentence.to) : null
      if (!base) break
      found.push({
        kind: 'attribution',
        source: [withTies(tokens, base, base[1])],
        cue: [[i, i + 2]],
        content: [[before.from, before.to]],
        manner: 'indirect',
        confidence: 0.7,
        rule: 'link/named-later',
        doubted: false,
        within: -1,
      })
      break
    }
  }
  return found
}
