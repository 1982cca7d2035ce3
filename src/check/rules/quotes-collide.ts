import { count, origin, words as spoken } from '../look.js'
import { type Rule, rule } from '../rule.js'

const isPronoun = /^(?:he|she|they|i|we|it|who)$/i

const goesOn = /\b(?:said of|said about|continued|added|went on|concluded)\b/

/**
 * A paragraph that opens with one speaker's quotation right behind another speaker's: until the name comes, the reader hears the first.
 *
 * @example
 *   “The dam is safe and will stay so,” Lena Ortiz said.
 *
 *   “The dam will break before the winter,” Jan Novak said.
 *   → 3:1-3:40 Unexpected quotation of `Jan Novak` right behind one of `Lena Ortiz`, expected the new speaker first
 *
 * @example
 *   “The dam is safe and will stay so,” Lena Ortiz said.
 *
 *   Jan Novak said: “The dam will break before the winter.”
 *   → nothing
 */
export const quotesCollide: Rule = rule({
  name: 'quotes-collide',
  severity: 'off',
  practice: 'speaker',
  limits: { words: 6 },
  check: (view, { words }) =>
    view.quotations.flatMap((q, i) => {
      const before = view.quotations[i - 1]
      const here = q.sentences[0]
      const there = before?.sentences.at(-1)
      if (!before || !here || !there || before.paragraph === q.paragraph || !q.closed || !before.closed) return []
      if (here.range[0] !== q.range[0] || there.index + 1 !== here.index) return []
      if (count(view.masked.slice(...q.range)) < words || count(view.masked.slice(...before.range)) < words) return []
      const [first, second] = [origin(there.chain), origin(here.chain)]
      if (first?.kind !== 'person' || second?.kind !== 'person') return []
      if (!first?.name || !second?.name || first.sources.some((s) => second.sources.includes(s))) return []
      if (second.mention === null || second.mention[0] < q.range[1]) return []
      // where the second is a pronoun or a dash stands before the name, the one who speaks goes on, or it is a list of voices
      if (
        isPronoun.test(spoken(view, second.mention)) ||
        /[\p{Pd}―:]\s*$/u.test(view.masked.slice(q.range[1], second.mention[0]))
      )
        return []
      // “he said of Novak”: the name is what it is about; “Ryan continued” goes on
      if (goesOn.test(view.masked.slice(q.range[1], second.mention[1] + 24))) return []
      return [
        {
          range: q.range,
          message: `Unexpected quotation of \`${second.name}\` right behind one of \`${first.name}\`, expected the new speaker first`,
          related: [{ range: before.range, message: `\`${first.name}\` speaks here` }],
        },
      ]
    }),
})
