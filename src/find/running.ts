import type { TokenSpan } from '../split/splitting.js'
import type { Draft } from './draft.js'
import { quotationRun } from './grammar/content.js'
import { any, type Scene, Word } from './grammar/scene.js'

/**
 * Give quotations that have no cue of their own to the speaker of the sentence before: `"A," he said. "B."`; and where that sentence
 * quotes nobody, to whom it is about: `Ito was blunt. "This is over."`
 */
export function continueQuotations(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { quotations, sentences, sentenceOf } = scene.splitting
  const { tokens } = scene
  const covered = new Uint8Array(tokens.length)
  for (const { content, source, cue } of drafts)
    for (const spans of [content, source, cue]) for (const [from, to] of spans) covered.fill(1, from, to)
  const out = [...drafts]
  // the draft that ends a sentence speaks on in the next one
  const lastOf = new Map<number, number>()
  for (let d = 0; d < out.length; d++) {
    const cue = out[d]?.cue[0]
    if (!cue || !out[d]?.source.length) continue
    const sentence = sentenceOf[cue[0]] ?? 0
    const before = out[lastOf.get(sentence) ?? -1]
    // of several in a sentence the one that quotes
    if (!before || !quotes(scene, before) || quotes(scene, out[d] as Draft)) lastOf.set(sentence, d)
  }
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q]
    if (!quotation || quotation.depth > 0 || covered[quotation.from] || quotation.to - quotation.from < 5) continue
    const sentence = sentenceOf[quotation.from] ?? 0
    const span = sentences[sentence]
    if (!span || span.from !== quotation.from || sentence === 0) continue
    const spans = quotationRun(scene, q)
    const end = spans.at(-1)?.[1] ?? quotation.to
    // it must be the whole of its sentences
    const tail = sentences[sentenceOf[end - 1] ?? 0]
    if (!tail || (end < tail.to && !any(scene, end, Word.punctuation))) continue
    const d = lastOf.get(sentence - 1)
    const speaker = d === undefined ? undefined : out[d]
    if (!speaker || d === undefined) continue
    // over a paragraph's end only one who is being quoted speaks on
    if (tokens.block[quotation.from] !== tokens.block[span.from - 1] && !quotes(scene, speaker)) continue
    const content: TokenSpan[] = [...speaker.content, ...spans]
    out[d] = { ...speaker, content }
    lastOf.set(sentenceOf[end - 1] ?? sentence, d)
    covered.fill(1, quotation.from, end)
  }
  return out
}

function quotes(scene: Scene, d: Draft): boolean {
  return d.content.some(([from, to]) => (scene.opens[from] ?? -1) >= 0 || any(scene, to - 1, Word.quote))
}
