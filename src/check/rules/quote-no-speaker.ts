import { count, type View } from '../look.js'
import type { Quotation } from '../quotations.js'
import { type Rule, rule } from '../rule.js'

/**
 * A whole quotation that nobody is said to have spoken.
 *
 * @example
 *   The council met on Monday.
 *
 *   “We have looked at every plan for the bridge and none of them is safe.”
 *
 *   The next meeting is in May.
 *   → 3:1-3:72 Unexpected quotation without a speaker, expected who says it
 *
 * @example
 *   “We have looked at every plan for the bridge and none of them is safe,” the mayor said. It was his “last word” on it.
 *   → nothing
 */
export const quoteNoSpeaker: Rule = rule({
  name: 'quote-no-speaker',
  severity: 'off',
  practice: 'speaker',
  limits: { words: 6 },
  check: (view, { words }) =>
    view.quotations
      .filter(
        (q) => isSentence(view, q, words) && q.sentences.every((s) => s.chain.length === 0 && s.role !== 'furniture'),
      )
      .filter(
        (q) =>
          !q.sentences.some((s) => s.block === 'heading' || s === view.headline) &&
          !spoken(view, q) &&
          !hasSpeakerNear(view, q),
      )
      .map((q) => ({
        range: q.range,
        message: 'Unexpected quotation without a speaker, expected who says it',
      })),
})

/** Titles and scare quotes are no sentences: one is long enough, starts large and ends with a stop inside. */
function isSentence(view: View, q: Quotation, words: number): boolean {
  const text = view.masked.slice(...q.range)
  const inside = text.replace(/^\W+/, '')
  const large = inside.match(/\b\p{Lu}/gu)?.length ?? 0
  return (
    q.closed &&
    count(text) >= words &&
    /^\p{Lu}/u.test(inside) &&
    /[.!?,…]/.test(text.slice(-3)) &&
    large < count(text) / 2
  )
}

/** A lead-in, a sentence of one paragraph with a source, or who read or wrote it behind it: the reader knows who speaks. */
function hasSpeakerNear(view: View, q: Quotation): boolean {
  const paragraph = view.article.sentences.filter((s) => s.paragraph === q.paragraph)
  const before = view.masked.slice(Math.max(0, q.range[0] - 40), q.range[0]).trimEnd()
  const behind = view.masked.slice(q.range[1], q.range[1] + 30)
  return (
    paragraph.some((s) => s.chain.length > 0) ||
    /(?:[:,\p{Pd}]|\b(?:says?|said|saying))$/u.test(before) ||
    /^\s?(?:[\p{Pd}[(]|(?:read|wrote|by|says?|said|reads)\b)/u.test(behind)
  )
}

/** Whether an attribution has words of it as its content. */
const spoken = (view: View, q: Quotation): boolean =>
  q.sentences.some((s) =>
    s.attributions.some((i) =>
      view.article.attributions[i]?.content.some((c) => c[0] < q.range[1] && q.range[0] < c[1]),
    ),
  )
