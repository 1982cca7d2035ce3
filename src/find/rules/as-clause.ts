import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { verbGroup } from '../grammar/clause.js'
import { contentAfter, contentBefore } from '../grammar/content.js'
import { any, cueAt, Word } from '../grammar/scene.js'
import { subjectOf } from '../grammar/subject.js'
import { VerbForm } from '../grammar/verbs.js'
import type { Rule } from './rule.js'

/** Words that open a time: "as Reuters reported last week, …". */
const periods = /^(?:last|this|earlier|late|early)$/

/** A clause with "as" beside what is said: "As Reuters reported, …", "…, as the minister put it". */
export const asClause: Rule = {
  name: 'as-clause',
  on: new Set(['as']),
  find({ scene, low, high }, at) {
    const { lower } = scene
    const opener = at === low
    if (!opener && lower[at - 1] !== ',' && lower[at - 1] !== '(') return null
    for (let i = at + 2; i < high && i < at + 14; i++) {
      if (any(scene, i, Word.quote) || (lower[i] === ',' && !any(scene, i + 1, Word.determiner))) return null
      const put = lower[i] === 'put' && lower[i + 1] === 'it'
      const cue = cueAt(scene, i)
      if (!put && (cue === undefined || cue.class !== 'say' || cue.form === VerbForm.gerund)) continue
      const group = put ? null : verbGroup(scene, i, at + 1, high)
      if (!put && (!group?.finite || group.passive)) continue
      const words: TokenSpan = group ? group.cue : [i, i + 2]
      const source = subjectOf(scene, { cue: words, at: i, form: cue?.form ?? VerbForm.past }, at + 1)
      if (!source || source[0] !== at + 1) continue
      let end = words[1]
      while (end < high && end < words[1] + 12 && lower[end] !== ',' && !any(scene, end, Word.quote)) end++
      // "as he said that …" is a moment, no aside
      if (
        end > words[1] &&
        !any(scene, words[1], Word.preposition | Word.time | Word.adverb | Word.punctuation) &&
        !periods.test(lower[words[1]] ?? '')
      )
        return null
      const next = lower[end] === ',' ? end + 1 : end
      const before = opener ? null : contentBefore(scene, low, at)
      const after = next < high ? contentAfter(scene, next, high) : []
      const content = before ? [before, ...(lower[at - 1] === ',' ? after : [])] : after
      return content.length ? draft('as-clause', source, [words], content, 0.75) : null
    }
    return null
  },
}
