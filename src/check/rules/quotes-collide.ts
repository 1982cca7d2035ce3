import { count, origin, words as spoken, type View } from '../look.js'
import { type Rule, rule } from '../rule.js'

const isPronoun = /^(?:he|she|they|i|we|it|who)$/i

const goesOn =
  /\b(?:said of|said about|continued|added|adds|went on|concluded|shot back|responded|replied|in re(?:sponse|ply)|answered)\b/

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
  severity: 'info',
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
      // in a conversation, and where the new speaker is on the scene, the reader hears who answers
      if (/\?\W{0,2}$/.test(view.masked.slice(...before.range)) || isOnScene(view, second.sources, here.index))
        return []
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

/** Whether a speaker is mentioned in the three sentences before. */
const isOnScene = (view: View, sources: readonly number[], index: number): boolean => {
  const from = view.article.sentences[Math.max(0, index - 3)]?.range[0] ?? 0
  const to = view.article.sentences[index]?.range[0] ?? 0
  return sources.some((i) => view.article.sources[i]?.mentions.some(([start]) => from <= start && start < to) ?? false)
}
