import { draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** A question that somebody answers: "when asked to comment on the sale", "Asked by the Herald whether he would go, …". */
export const asked: Rule = {
  name: 'asked',
  on: new Set(['asked', 'pressed', 'questioned']),
  find({ scene, low, high }, at) {
    const { lower } = scene
    const before = lower[at - 1] ?? ''
    const opens = at - low <= (any(scene, low, Word.quote) ? 1 : 0)
    if (!opens && before !== 'when' && before !== 'if' && before !== ',') return null
    const by = lower[at + 1] === 'by' ? nounPhraseAfter(scene, at + 2, high, false) : null
    const next = by ? by[1] : at + 1
    if (!followers.has(lower[next] ?? '')) return null
    const about = /^(?:about|on)$/.test(lower[next] ?? '')
    const content = contentAfter(scene, about ? next + 1 : next, high, true)
    return content.length ? draft('asked', by, [[at, about && !by ? next + 1 : at + 1]], content, 0.75) : null
  },
}

const followers = new Set(['whether', 'if', 'about', 'on', 'to', 'why', 'how', 'what', 'who', 'when', 'where', 'which'])
