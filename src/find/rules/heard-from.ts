import { draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import type { Rule } from './rule.js'

/** From whom somebody has it: "she had heard from the postman that …", "learned from an aide that …", "as Ito learned at the clinic, …". */
export const heardFrom: Rule = {
  name: 'heard-from',
  on: new Set(['heard', 'hear', 'hears', 'hearing', 'learned', 'learnt', 'learns', 'understood', 'understands']),
  find({ scene, low, high }, at) {
    const { lower } = scene
    const opens = lower[low] === 'as' && at > low + 1 && at - low < longestSubject
    if (lower[at + 1] !== 'from' && !(opens && lower[at + 1] === 'at')) return null
    const source = nounPhraseAfter(scene, at + 2, high, false)
    if (!source) return null
    // "As the Herald learnt from the port authority, …"
    const behind = opens && lower[source[1]] === ',' ? source[1] + 1 : lower[source[1]] === 'that' ? source[1] : -1
    if (behind < 0) return null
    const content = contentAfter(scene, behind, high)
    return content.length ? draft('heard-from', source, [[at, at + 2]], content, 0.7) : null
  },
}

/** How many tokens whoever learns it has at most, with the word before. */
const longestSubject = 9
