import { type AnswerPhrase, answerPhrases } from '../lexicon/stances.js'

/** A phrase made ready: its parts in order, each a set of words, a gap or something that may be missing. */
interface Compiled {
  readonly phrase: AnswerPhrase
  readonly parts: readonly Part[]
}

interface Part {
  /** `null`: a gap of up to four words. */
  readonly words: ReadonlySet<string> | null
  readonly optional: boolean
}

/** A phrase that stands in the text: tokens `[from, to)`. */
export interface PhraseMatch {
  readonly phrase: AnswerPhrase
  readonly from: number
  readonly to: number
}

/** How many words a gap may take. */
const gap = 4

const byFirst = new Map<string, Compiled[]>()
for (const phrase of answerPhrases) {
  const parts = phrase.pattern.split(' ').map(
    (part): Part => ({
      words: part === '~' ? null : new Set(part.replace(/^\?/, '').split('|')),
      optional: part.startsWith('?'),
    }),
  )
  for (const word of parts[0]?.words ?? []) {
    const list = byFirst.get(word)
    if (list) list.push({ phrase, parts })
    else byFirst.set(word, [{ phrase, parts }])
  }
}

/**
 * Find the longest fixed phrase of answering that starts at a token.
 *
 * @param lower the tokens in lower case
 * @param at where the phrase starts
 * @param end no token from this one on belongs to it
 * @returns the phrase, or `null`
 */
export function phraseAt(lower: readonly string[], at: number, end: number): PhraseMatch | null {
  let best: PhraseMatch | null = null
  for (const { phrase, parts } of byFirst.get(lower[at] ?? '') ?? []) {
    const to = match(lower, parts, 0, at, end)
    if (to > at && (best === null || to > best.to)) best = { phrase, from: at, to }
  }
  return best
}

/** Where the parts from `part` on end when they start at token `at`; -1 where they do not fit. Patterns are short: so is the search. */
function match(lower: readonly string[], parts: readonly Part[], part: number, at: number, end: number): number {
  const next = parts[part]
  if (!next) return at
  if (!next.words) {
    for (let i = at; i <= end && i <= at + gap; i++) {
      const to = match(lower, parts, part + 1, i, end)
      if (to >= 0) return to
      if (/^[.,;:!?]$/.test(lower[i] ?? '')) return -1
    }
    return -1
  }
  if (at < end && next.words.has(lower[at] ?? '')) {
    const to = match(lower, parts, part + 1, at + 1, end)
    if (to >= 0) return to
  }
  return next.optional ? match(lower, parts, part + 1, at, end) : -1
}
