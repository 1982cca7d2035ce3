import type { Range, Sentence } from '../../article.js'
import { attributionsIn, count, near, sameClaim, textOf, type View } from '../look.js'
import type { Quotation } from '../quotations.js'
import { type Rule, rule } from '../rule.js'

/**
 * A whole quotation that nobody is said to have spoken. Where somebody is named or goes on speaking right before or behind it, the reader
 * knows who speaks; pull quotes, mottos and lists of voices are left.
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
 *
 * @example
 *   The council met on Monday. Lena Ortiz, the engineer, laid the drawings on the table.
 *
 *   “We have looked at every plan for the bridge and none of them is safe.”
 *
 *   The next meeting is in May.
 *   → nothing
 */
export const quoteNoSpeaker: Rule = rule({
  name: 'quote-no-speaker',
  severity: 'warning',
  practice: 'speaker',
  limits: { words: 6 },
  check: (view, { words }) => {
    const found = view.quotations.filter(
      (q) =>
        isSentence(view, q, words) &&
        q.sentences.every((s) => !isTold(view, s, q) && s.role !== 'furniture' && isProse(view, s)) &&
        !hasSpeakerNear(view, q) &&
        !isPulled(view, q),
    )
    // an article that is made of such quotations, a list of letters or posts, names them in a way of its own
    if (found.length > several && 2 * found.length > view.quotations.length) return []
    return found.map((q) => ({
      range: q.range,
      message: 'Unexpected quotation without a speaker, expected who says it',
    }))
  },
})

const several = 3

/** Headings, captions and tables quote without a word of who speaks; so does what stands above the news. */
const isProse = (view: View, s: Sentence): boolean =>
  s.block !== 'heading' &&
  s.block !== 'caption' &&
  s.block !== 'table-cell' &&
  s !== view.headline &&
  view.body[0] !== s

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

/** Who can have spoken, where no name stands: a pronoun for a person, somebody with a post, a statement, a letter, a post. */
const somebody =
  /\b(?:he|she|they|him|her|his|we|spokes\w{3,6}|statement|letter|e-?mails?|memo|tweet\w{0,3}|posts?|posted|messages?|speech|video|ad|report|editorial|ruling|book|interview\w{0,2}|placard|signs?|banner|motto|slogan|prayer|song|transcript|chant\w{0,3}|ask\w{0,3}|questions?|answer\w{0,3})\b/i
const fullName = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+/u

/** A lead-in, a running quotation, a sentence before it that brings somebody in, or one behind it that goes on. */
function hasSpeakerNear(view: View, q: Quotation): boolean {
  const { sentences } = view.article
  const [first, last] = [q.sentences[0], q.sentences.at(-1)]
  if (!first || !last) return true
  const before = view.masked.slice(Math.max(0, q.range[0] - 40), q.range[0]).trimEnd()
  const behind = view.masked.slice(q.range[1], q.range[1] + 30)
  if (/(?:[:,;\p{Pd}]|\b(?:says?|said|saying|and|that|as|is|was))$/u.test(before)) return true
  if (
    /^\s{0,3}(?:[\p{Pd}[(~―“"]|(?:read|wrote|by|says?|said|reads|which|who|that|and|is|was|are|were)\b)/u.test(behind)
  )
    return true
  if (sentences.some((s) => s.paragraph === q.paragraph && s.chain.length > 0 && !q.sentences.includes(s))) return true
  const [ahead, after] = [sentences[first.index - 1], sentences[last.index + 1]]
  return (ahead !== undefined && bringsIn(view, ahead)) || (after !== undefined && goesOn(view, after, q))
}

function bringsIn(view: View, s: Sentence): boolean {
  if (s.chain.length > 0 || s.attributions.length > 0 || s.responses.length > 0 || s.role === 'furniture') return true
  if (s.block === 'heading') return false
  const text = textOf(view, s)
  return (
    somebody.test(text) ||
    fullName.test(text) ||
    isQuote(text) ||
    people(view).some(([a, b]) => s.range[0] <= a && b <= s.range[1])
  )
}

/** Whether a sentence goes on with what was quoted: “he said later”, “Continued Novak:”, a quotation that runs on. */
const goesOn = (view: View, s: Sentence, q: Quotation): boolean =>
  (s.paragraph === q.paragraph && somebody.test(textOf(view, s))) ||
  isQuote(textOf(view, s)) ||
  (s.chain.length > 0 &&
    /^\s*(?:(?:he|she|they|it|this|that|these|those|so|such)\b|\p{Lu}\p{Ll}+(?:ed|s) \p{Lu})/iu.test(textOf(view, s)))

const isQuote = (text: string): boolean => /^\s*(?:[“"'‘]|[\p{Pd}―])/u.test(text)

/** Where the article mentions people who speak somewhere in it. */
const people = (view: View): readonly Range[] =>
  view.article.sources.flatMap(({ kind, mentions }) => (kind === 'person' || kind === 'unnamed' ? mentions : []))

/** A pull quote stands in the article a second time. */
const isPulled = (view: View, q: Quotation): boolean =>
  q.sentences.some((s) => near(view, s).some((o) => !q.sentences.includes(o) && sameClaim(view, s, o, 0.8, 4)))

/** Whether a sentence has its chain, or words of the quotation their source, from elsewhere than from inside of it: “we were told that …”. */
function isTold(view: View, s: Sentence, q: Quotation): boolean {
  const inside = ([start, end]: Range): boolean => q.range[0] <= start && end <= q.range[1]
  const own = attributionsIn(view, s)
  const outside = own.filter(({ cue, source }) => !cue.length || ![...cue, ...source].every(inside))
  if (outside.some((a) => a.content.some((c) => c[0] < q.range[1] && q.range[0] < c[1]))) return true
  if (s.chain.length === 0) return false
  return own.length === outside.length || s.chain.some((l) => l.mention !== null && !inside(l.mention))
}
