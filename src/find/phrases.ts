import { evasions } from '../lexicon/stance-evasions.js'
import { answerFamilies } from '../lexicon/stance-families.js'
import { answerIdioms } from '../lexicon/stance-idioms.js'
import { answerNouns } from '../lexicon/stance-nouns.js'
import { answerRejoinders } from '../lexicon/stance-rejoinders.js'
import { answersUnreached } from '../lexicon/stance-unreached.js'
import { verdicts } from '../lexicon/stance-verdicts.js'
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
  /** The words, by their numbers among all words of phrases; `null`: a gap. */
  readonly words: Uint8Array | null
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

const patterns = [
  ...answerPhrases,
  ...answerFamilies,
  ...answerIdioms,
  ...evasions,
  ...verdicts,
  ...answerRejoinders,
  ...answerNouns,
  ...answersUnreached,
].map((phrase) => ({
  phrase,
  parts: phrase.pattern.split(' ').map((part) => ({
    words: part === '~' || part === '@' ? null : part.replace(/^\?/, '').split('|'),
    number: part === '#',
    optional: part.startsWith('?'),
    agent: part === '@',
  })),
}))

/** The words of all phrases, numbered from 1. */
const numbers = new Map<string, number>()
for (const { parts } of patterns)
  for (const { words } of parts)
    for (const word of words ?? []) numbers.set(word, numbers.get(word) ?? numbers.size + 1)

const byFirst = new Map<string, Compiled[]>()
for (const { phrase, parts } of patterns) {
  const compiled = { phrase, parts: parts.map((part): Part => ({ ...part, words: part.words && setOf(part.words) })) }
  for (const word of parts[0]?.words ?? []) {
    const list = byFirst.get(word)
    if (list) list.push(compiled)
    else byFirst.set(word, [compiled])
  }
}

/** 1 for each number of one of the words. */
function setOf(words: readonly string[]): Uint8Array {
  const set = new Uint8Array(numbers.size + 1)
  for (const word of words) set[numbers.get(word) ?? 0] = 1
  return set
}

/** The number of token `i` among the words of all phrases, 0 where it is of none. */
const wordAt = perForm((_, lower) => numbers.get(lower) ?? 0)

/** "5,500", "three". */
const isNumber = perForm((_, lower) => /^\d/.test(lower) || numerals.has(lower))

const endsGap = perForm((_, lower) => /^[.,;:!?]$/.test(lower))
const followsPhrase = perForm((_, lower) => /^[.,;]$/.test(lower))

/** The phrases that start with a word, and by the number of the word behind it those of them that can go on with it. */
interface Starting {
  readonly all: readonly Compiled[]
  readonly goingOn: Map<number, readonly Compiled[]>
}

/** Whether a phrase begins with a word. */
export const beginsPhrase = (word: string): boolean => byFirst.has(word)

const startingWith = perForm((_, lower): Starting | null => {
  const all = byFirst.get(lower)
  return all ? { all, goingOn: new Map() } : null
})

const none: readonly Compiled[] = []

/** The phrases that the words at token `at` and behind it can start. */
function startingAt(tokens: Tokens, at: number): readonly Compiled[] {
  const starting = startingWith(tokens, at)
  if (!starting) return none
  const next = wordAt(tokens, at + 1)
  const known = starting.goingOn.get(next)
  if (known) return known
  const those = starting.all.filter(({ parts }) => canGoOn(parts, next))
  starting.goingOn.set(next, those)
  return those
}

/** Whether a word may stand behind a phrase's first one: as its first part that must not be missing, or as one before that. */
function canGoOn(parts: readonly Part[], next: number): boolean {
  for (const { words, number, optional } of parts.slice(1)) {
    if (!words || number || words[next] === 1) return true
    if (!optional) return false
  }
  return true
}

/**
 * Find the longest fixed phrase of answering that starts at a token.
 *
 * @param at where the phrase starts
 * @param end no token from this one on belongs to it
 * @returns the phrase, or `null`
 */
export function phraseAt(tokens: Tokens, at: number, end: number): PhraseMatch | null {
  let best: PhraseMatch | null = null
  for (const { phrase, parts } of startingAt(tokens, at)) {
    const found = match(tokens, parts, 0, at, end)
    if (!found) continue
    // a mark that must follow the phrase is none of it
    const to = followsPhrase(tokens, found[0] - 1) ? found[0] - 1 : found[0]
    if (to > at && (best === null || to > best.to)) best = { phrase, from: at, to, agent: found[1] }
  }
  return best
}

/** Where the parts from `part` on end when they start at token `at`, and where their agent starts. Patterns are short: so is the search. */
function match(
  tokens: Tokens,
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
      if (i > at && endsGap(tokens, i - 1)) return null
      const found = match(tokens, parts, part + 1, i, end)
      if (found) return next.agent ? [found[0], at] : found
    }
    return null
  }
  if (at < end && (next.words[wordAt(tokens, at)] === 1 || (next.number && isNumber(tokens, at)))) {
    const found = match(tokens, parts, part + 1, at + 1, end)
    if (found) return found
  }
  return next.optional ? match(tokens, parts, part + 1, at, end) : null
}
