import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { nounPhraseAfter, nounPhraseBefore } from '../grammar/nouns.js'
import { any, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** What people call a thing: "the contests known as Super Tuesday", "ground corn, known locally as mealie". */
export const knownAs: Rule = {
  name: 'known-as',
  on: new Set(['known']),
  find({ scene, low, high }, at) {
    const { lower } = scene
    let as = at + 1
    while (as < at + 3 && any(scene, as, Word.adverb)) as++
    if (lower[as] !== 'as') return null
    let from = at
    while (from > low && any(scene, from - 1, Word.adverb | Word.auxiliary)) from--
    const end = lower[from - 1] === ',' ? from - 1 : from
    const before = nounPhraseBefore(scene, end, low)
    const after = nounPhraseAfter(scene, as + 1, high, false)
    if (!before || !after) return null
    const content: TokenSpan[] = [before, after]
    return draft('known-as', null, [[from, as + 1]], content, 0.72)
  },
}
