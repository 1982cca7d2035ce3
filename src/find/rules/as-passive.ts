import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter, contentBefore } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, cueAt, Word } from '../grammar/scene.js'
import { VerbForm } from '../grammar/verbs.js'
import type { Rule } from './rule.js'

/** "As reported by the Herald, …", "…, as was stated in the report": a passive without a subject beside what is said. */
export const asPassive: Rule = {
  name: 'as-passive',
  on: new Set(['as']),
  find({ scene, low, high }, at) {
    const { lower } = scene
    const opener = at === low
    if (!opener && lower[at - 1] !== ',' && lower[at - 1] !== '(') return null
    let verb = at + 1
    while (verb < at + 5 && any(scene, verb, Word.auxiliary | Word.adverb)) verb++
    const cue = cueAt(scene, verb)
    if (
      !cue ||
      (cue.class !== 'say' && cue.lemma !== 'inform') ||
      (cue.form !== VerbForm.both && cue.form !== VerbForm.participle)
    )
      return null
    const by = lower[verb + 1] ?? ''
    if (by !== 'by' && by !== 'in') return null
    const source = nounPhraseAfter(scene, verb + 2, high, false)
    if (!source) return null
    // "as announced in June" tells when
    if (by === 'in' && (any(scene, verb + 2, Word.time) || !any(scene, verb + 2, Word.determiner | Word.capital)))
      return null
    let end = source[1]
    while (end < high && end < source[1] + 12 && lower[end] !== ',' && !any(scene, end, Word.quote)) end++
    const words: TokenSpan = [at + 1, verb + 1]
    if (opener) {
      const after = lower[end] === ',' ? contentAfter(scene, end + 1, high) : []
      return after.length ? draft('as-passive', source, [words], after, sure) : null
    }
    const before = contentBefore(scene, low, at)
    return before ? draft('as-passive', source, [words], [before], sure) : null
  },
}

const sure = 0.72
