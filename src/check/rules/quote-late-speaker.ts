import type { Sentence } from '../../article.js'
import { count, isQuoted, words as spoken, type View } from '../look.js'
import { type Rule, rule } from '../rule.js'

/**
 * A quotation whose speaker is named only behind its third sentence, or later.
 *
 * @example
 *   The council met on Monday.
 *
 *   “We have looked at every plan that came to us. None of them is safe, and none of them ever will be. So we will start again in May,” Lena Ortiz said.
 *   → 3:133-3:143 Unexpected speaker after 3 sentences quoted, expected it no later than after the first
 *
 * @example
 *   The council met on Monday.
 *
 *   “We have looked at every plan,” Lena Ortiz said. “None of them is safe. We will start again.”
 *   → nothing
 */
export const quoteLateSpeaker: Rule = rule({
  name: 'quote-late-speaker',
  severity: 'off',
  practice: 'speaker',
  limits: { sentences: 3, words: 25 },
  check: (view, { sentences, words }) =>
    view.quotations.flatMap((q) => {
      const first = q.sentences[0]
      if (!first || q.sentences.length < sentences || view.masked.slice(first.range[0], q.range[0]).trim() !== '')
        return []
      if (count(view.masked.slice(...q.range)) < words) return []
      const before = view.article.sentences[first.index - 1]
      const last = q.sentences.at(-1)
      if (!last || before?.text.endsWith(':') || view.article.sentences[first.index - 1]?.paragraph === q.paragraph)
        return []
      const a = view.article.attributions.find(
        (b) => b.sentence === last.index && b.source.some(([at]) => at >= q.range[1] && !isQuoted(view, at)),
      )
      const name = a?.chain.at(-1)?.name
      const running = name !== undefined && before?.chain.some((l) => l.name === name)
      const mention = a?.source[0]
      // a speaker who is in the sentence before, or is only “he”, is known to the reader
      const isKnown = a?.chain.some((l) => l.sources.some((i) => before && mentionedIn(view, i, before)))
      if (
        !a ||
        !mention ||
        running ||
        isKnown ||
        isPronoun.test(spoken(view, mention)) ||
        /^\p{Pd}+$/u.test(view.masked.slice(q.range[1], mention[0]).trim())
      )
        return []
      return [
        {
          range: mention,
          message: `Unexpected speaker after ${q.sentences.length} sentences quoted, expected it no later than after the first`,
          related: [{ range: q.range, message: 'The quotation starts here' }],
        },
      ]
    }),
})

const isPronoun = /^(?:he|she|they|i|we|it|who)$/i

const mentionedIn = (view: View, index: number, s: Sentence): boolean =>
  view.article.sources[index]?.mentions.some(([start, end]) => s.range[0] <= start && end <= s.range[1]) ?? false
