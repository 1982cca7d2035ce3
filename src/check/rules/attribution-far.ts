import { count, isQuoted } from '../look.js'
import { type Rule, rule } from '../rule.js'

/**
 * A source that comes only after a long stretch of what it says, told without quotation marks.
 *
 * @example
 *   The northern bridge across the river Arle will have to be taken down and built again from the ground at a cost that nobody knows as yet and that the town will not be able to pay without the help of the state and of its neighbours on the other bank of the river, the minister said.
 *   → 1:263-1:275 Unexpected source after 54 words of what it says, expected it within 35
 *
 * @example
 *   The bridge will be taken down, the minister said.
 *   → nothing
 */
export const attributionFar: Rule = rule({
  name: 'attribution-far',
  severity: 'off',
  practice: 'attribute',
  limits: { words: 35 },
  check: (view, { words }) =>
    view.article.attributions.flatMap((a) => {
      const cue = a.cue[0]
      const mention = a.source[0] ?? cue
      const start = a.content[0]?.[0]
      const sentence = view.article.sentences[a.sentence]
      if (!cue || !mention || start === undefined || sentence?.role !== 'statement' || isQuoted(view, start)) return []
      const from = Math.max(start, sentence.range[0])
      const far = count(view.masked.slice(from, Math.min(cue[0], mention[0])))
      if (far <= words) return []
      return [
        {
          range: mention,
          message: `Unexpected source after ${far} words of what it says, expected it within ${words}`,
        },
      ]
    }),
})
