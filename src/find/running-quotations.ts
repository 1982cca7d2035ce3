import type { Draft } from './draft.js'
import type { Scene } from './grammar/scene.js'

/**
 * Give each quotation that opens a sentence, and whose speaker an earlier sentence names, as an act of its own: its opening mark is all
 * the cue that there is. It has no words for its source; `link/` knows whose it is by the draft whose content holds it.
 */
export function runningQuotations(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { quotations, sentences, sentenceOf } = scene.splitting
  const owner = new Int32Array(scene.tokens.length).fill(-1)
  drafts.forEach((d, k) => {
    for (const [from, to] of d.content) owner.fill(k, from, to)
  })
  const found: Draft[] = []
  for (const { from, to, depth } of quotations) {
    const sentence = sentenceOf[from] ?? 0
    if (depth > 0 || sentences[sentence]?.from !== from) continue
    const speaker = drafts[owner[from + 1] ?? -1]
    const cue = speaker?.cue[0]?.[0]
    if (!speaker || cue === undefined || (sentenceOf[cue] ?? 0) >= sentence) continue
    found.push({
      kind: 'attribution',
      source: [],
      cue: [[from, from + 1]],
      content: [[from, to]],
      confidence: speaker.confidence,
      rule: 'find/running-quotation',
    })
  }
  return found
}
