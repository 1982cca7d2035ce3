import { answerFamilies } from '../lexicon/stance-families.js'
import { type AnswerPhrase, answerPhrases } from '../lexicon/stances.js'
import { numerals } from '../lexicon/tolls.js'
import { perForm } from '../split/forms.js'
import type { Tokens } from '../split/splitting.js'

/** A phrase made ready: its parts in order, each a set of words, a gap or something that may be missing. */
interface Compiled {
  readonly phrase: AnswerPhrase
  readonly parts: readonly Part[]
}

interface Part {
  /** `null`: a gap. */
  readonly words: ReadonlySet<string> | null
  readonly number: boolean
  readonly optional: boolean
  /** A gap that names who answers. */
  readonly agent: boolean
}

/** A phrase that stands in the text: tokens `[from, to)`. */
export interface PhraseMatch {
  readonly phrase: AnswerPhrase
  readonly from: number
  readonly to: number
  /** Where the words for who answers stand inside the phrase, or -1. */
  readonly agent: number
}

/** How many words a gap may take, and one that names who answers. */
const gap = 6
const agentGap = 9

const byFirst = new Map<string, Compiled[]>()
for (const phrase of [...answerPhrases, ...answerFamilies]) {
  const parts = phrase.pattern.split(' ').map(
    (part): Part => ({
      words: part === '~' || part === '@' ? null : new Set(part.replace(/^\?/, '').split('|')),
      number: part === '#',
      optional: part.startsWith('?'),
      agent: part === '@',
    }),
  )
  for (const word of parts[0]?.words ?? []) {
    const list = byFirst.get(word)
    if (list) list.push({ phrase, parts })
    else byFirst.set(word, [{ phrase, parts }])
  }
}

/** The phrases that start with a word, and for each word behind it, by the number of its form, those of them that can go on with it. */
interface Starting {
  readonly all: readonly Compiled[]
  readonly goingOn: Map<number, readonly Compiled[]>
}

const startingWith = perForm((_, lower): Starting | null => {
  const all = byFirst.get(lower)
  return all ? { all, goingOn: new Map() } : null
})

const none: readonly Compiled[] = []

/** The phrases that the words at token `at` and behind it can start. */
function startingAt(tokens: Tokens, at: number): readonly Compiled[] {
  const { lower, form } = tokens
  const starting = startingWith(tokens, at)
  if (!starting) return none
  const next = form[at + 1] ?? -1
  let those = starting.goingOn.get(next)
  if (!those) {
    const word = lower[at + 1] ?? ''
    those = starting.all.filter(
      ({ parts: [, second] }) => !second?.words || second.optional || second.number || second.words.has(word),
    )
    starting.goingOn.set(next, those)
  }
  return those
}

/**
 * Find the longest fixed phrase of answering that starts at a token.
 *
 * @param at where the phrase starts
 * @param end no token from this one on belongs to it
 * @returns the phrase, or `null`
 */
export function phraseAt(tokens: Tokens, at: number, end: number): PhraseMatch | null {
  const { lower } = tokens
  let best: PhraseMatch | null = null
  for (const { phrase, parts } of startingAt(tokens, at)) {
    const found = match(lower, parts, 0, at, end)
    if (!found) continue
    // a mark that must follow the phrase is none of it
    const to = /^[.,;]$/.test(lower[found[0] - 1] ?? '') ? found[0] - 1 : found[0]
    if (to > at && (best === null || to > best.to)) best = { phrase, from: at, to, agent: found[1] }
  }
  return best
}

/** "5,500", "three". */
const isNumber = (word: string): boolean => /^\d/.test(word) || numerals.has(word)

/** Where the parts from `part` on end when they start at token `at`, and where their agent starts. Patterns are short: so is the search. */
function match(
  lower: readonly string[],
  parts: readonly Part[],
  part: number,
  at: number,
  end: number,
): readonly [to: number, agent: number] | null {
  const next = parts[part]
  if (!next) return [at, -1]
  if (!next.words) {
    const reach = at + (next.agent ? agentGap : gap)
    for (let i = next.agent ? at + 1 : at; i <= end && i <= reach; i++) {
      if (i > at && /^[.,;:!?]$/.test(lower[i - 1] ?? '')) return null
      const found = match(lower, parts, part + 1, i, end)
      if (found) return next.agent ? [found[0], at] : found
    }
    return null
  }
  if (at < end && (next.words.has(lower[at] ?? '') || (next.number && isNumber(lower[at] ?? '')))) {
    const found = match(lower, parts, part + 1, at + 1, end)
    if (found) return found
  }
  return next.optional ? match(lower, parts, part + 1, at, end) : null
}
