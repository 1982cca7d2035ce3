import { contentAfter } from '../content.js'
import { draft } from '../draft.js'
import { nounPhraseAfter } from '../nouns.js'
import type { Rule } from './rule.js'

/** From whom somebody has it: "she had heard from the postman that …", "learned from an aide that …". */
export const heardFrom: Rule = {
  name: 'heard-from',
  on: new Set(['heard', 'hear', 'hears', 'hearing', 'learned', 'learnt', 'learns', 'understood', 'understands']),
  find({ scene, high }, at) {
    if (scene.lower[at + 1] !== 'from') return null
    const source = nounPhraseAfter(scene, at + 2, high, false)
    if (!source || scene.lower[source[1]] !== 'that') return null
    const content = contentAfter(scene, source[1], high)
    return content.length ? draft('heard-from', source, [[at, at + 2]], content, 0.7) : null
  },
}
