import { hearsay, unnamedSaying } from '../lexicon/minds.js'
import type { SentenceSpan, TokenSpan, Tokens } from '../split/splitting.js'
import { TokenKind } from '../split/splitting.js'
import type { LinkedAttribution } from './linking.js'

/** Where in its sentence an attribution stands: it is the sentence's own frame, the answer to what somebody was asked, a clause below another, or neither. */
export type Place = 'answer' | 'frame' | 'subordinate' | 'aside' | 'inner'

const relatives: ReadonlySet<string> = new Set(['which', 'whom', 'that', 'what', 'whose'])
const commas: ReadonlySet<string> = new Set([',', '\u2014', '--', '\u2013', '('])
const subordinators: ReadonlySet<string> = new Set(
  'if when after before because since until although though unless whenever once even despite while whereas'.split(' '),
)
/** "Asked if he had called them, | Ito said | no": all of it is what he answered. */
const asked: ReadonlySet<string> = new Set(['asked', 'questioned', 'pressed', 'quizzed'])
/** How long an opening phrase before the frame may be: "On Monday, during a visit to the harbour,". */
const longestOpening = 16

/** Tell where in its sentence an attribution stands. */
export function placeOf(tokens: Tokens, sentence: SentenceSpan, a: LinkedAttribution): Place {
  const source = a.source[0]
  const cue = a.cue[0]
  if (!cue) return 'inner'
  // found by what points back at it, so it is what the sentence is for
  if (a.grounds[0]?.rule === 'link/named-later') return 'frame'
  if (!source && isHearsay(tokens, a.cue) && saysMoreOfNoun(tokens, sentence, cue)) return 'aside'
  if (source && (inFreeRelative(tokens, sentence, source, cue) || inContactRelative(tokens, sentence, source, cue)))
    return 'aside'
  if (!source && isHearsay(tokens, a.cue)) return inSideClause(tokens, sentence, cue[0]) ? 'subordinate' : 'frame'
  if (source && (reducedRelative(tokens, source, cue) || relativeClause(tokens, source, cue))) return 'aside'
  const start = firstWord(tokens, sentence)
  const at = Math.min(source?.[0] ?? cue[0], cue[0])
  const before = tokens.lower[at - 1] ?? ''
  // "Even if X denies it, …", "When X agreed to it, …": the main clause comes after
  if (asked.has(tokens.lower[tokens.lower[start] === 'when' ? start + 1 : start] ?? '') && isComma(tokens, at - 1))
    return 'answer'
  const opensBelow = subordinators.has(tokens.lower[start] ?? '')
  if (opensBelow && at <= start + 2 && cue[0] > at) return coversMost(tokens, a, sentence) ? 'subordinate' : 'aside'
  if (opensBelow && isComma(tokens, at - 1)) return 'frame'
  // "As the two sides met for the third time in a week, Ito said"
  if (tokens.lower[start] === 'as' && at > start + 2 && isComma(tokens, at - 1)) return 'frame'
  if (at > start && subordinators.has(before)) return 'subordinate'
  if (at <= start + 1) return 'frame'
  if (opensWithPhrase(tokens, start, at)) return 'frame'
  if (endsSentence(tokens, sentence, a)) return 'frame'
  return 'inner'
}

/** A cue by which somebody unnamed says it: "reportedly", "are thought". */
const isHearsay = (tokens: Tokens, cue: readonly TokenSpan[]): boolean =>
  cue.some(([from, to]) => {
    for (let i = from; i < to; i++) if (unnamedSaying.has(tokens.lower[i] ?? '')) return true
    return false
  })

const beforeNouns: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'from', 'with', 'for', 'by', 'some', 'many'])
const tenses: ReadonlySet<string> = new Set('is are was were has have had will would can could'.split(' '))

/**
 * What is only said of a noun: "200 allegedly unsafe boats", "a suspect allegedly involved in it has been held", "on what is reported to be
 * a fake".
 */
function saysMoreOfNoun(tokens: Tokens, { from, to }: SentenceSpan, [cue, end]: TokenSpan): boolean {
  const before = tokens.lower[cue - 1] ?? ''
  if (cue > from + 1 && before === 'what' && prepositions.has(tokens.lower[cue - 2] ?? '')) return true
  if (!hearsay.has(tokens.lower[cue] ?? '') || cue === from) return false
  if (beforeNouns.has(before) || tokens.kind[cue - 1] === TokenKind.number) return true
  if (!/^[a-z]+(?:ed|ing)$/.test(tokens.lower[end] ?? '') || beforeVerb.has(before)) return false
  for (let i = cue - 1; i >= from; i--) if (tenses.has(tokens.lower[i] ?? '')) return false
  for (let i = end + 1; i < to; i++) {
    const word = tokens.lower[i] ?? ''
    if (tenses.has(word)) return true
    if (word === ',' || word === 'and' || relatives.has(word) || word === 'who' || subordinators.has(word)) return false
  }
  return false
}

const beforeVerb: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'and', 'to'])
const prepositions: ReadonlySet<string> = new Set('in on of to at for with by from about over against'.split(' '))

/** "Meeting in answer to | what they say is unfair": a free relative behind a preposition, where it does not open the sentence. */
function inFreeRelative(tokens: Tokens, { from }: SentenceSpan, source: TokenSpan, cue: TokenSpan): boolean {
  const what = source[0] - 1
  return (
    cue[0] === source[1] &&
    what > from + 2 &&
    tokens.lower[what] === 'what' &&
    prepositions.has(tokens.lower[what - 1] ?? '')
  )
}

const theirs: ReadonlySet<string> = new Set(['they', 'he', 'she', 'it'])

/** "A boat | they say | is stolen": a clause without its pronoun behind a noun with its article. */
function inContactRelative(tokens: Tokens, { from }: SentenceSpan, source: TokenSpan, cue: TokenSpan): boolean {
  const noun = source[0] - 1
  return (
    theirs.has(tokens.lower[source[0]] ?? '') &&
    noun > from + 1 &&
    /^[a-z]{3,}$/.test(tokens.words[noun] ?? '') &&
    articles.has(tokens.lower[noun - 1] ?? '') &&
    tenses.has(tokens.lower[cue[1]] ?? '')
  )
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** Whether a relative pronoun, a subordinator or a preposition stands between the last comma and a word. */
function inSideClause(tokens: Tokens, { from }: SentenceSpan, at: number): boolean {
  const low = Math.max(from, at - longestOpening)
  for (let i = at - 1; i >= low; i--) {
    const word = tokens.lower[i] ?? ''
    if (word === ',') return false
    if (subordinators.has(word) || relatives.has(word) || word === 'who' || word === 'for' || word === 'as') return true
  }
  return false
}

/** Whether what it gives, up to its first comma, goes nearly all through the sentence. */
function coversMost(tokens: Tokens, { content }: LinkedAttribution, { from, to }: SentenceSpan): boolean {
  const start = content[0]?.[0] ?? to
  let end = start
  while (end < Math.min(to, content[0]?.[1] ?? to) && tokens.words[end] !== ',') end++
  return end - start >= 0.6 * (to - from)
}

const isComma = (tokens: Tokens, i: number): boolean =>
  tokens.words[i] === ',' || (tokens.kind[i] === TokenKind.quote && tokens.words[i - 1] === ',')

function firstWord(tokens: Tokens, { from, to }: SentenceSpan): number {
  let i = from
  while (i < to - 1 && (tokens.kind[i] === TokenKind.quote || tokens.kind[i] === TokenKind.punctuation)) i++
  return i
}

/** A participle right behind its noun: "a video showing …". */
function reducedRelative(tokens: Tokens, source: TokenSpan, cue: TokenSpan): boolean {
  return cue[0] === source[1] && cue[1] - cue[0] === 1 && (tokens.lower[cue[0]] ?? '').endsWith('ing')
}

/** "…, which X said …": the relative pronoun right before the source, and a comma before it. */
function relativeClause(tokens: Tokens, source: TokenSpan, cue: TokenSpan): boolean {
  return (
    cue[0] >= source[1] &&
    relatives.has(tokens.lower[source[0] - 1] ?? '') &&
    commas.has(tokens.words[source[0] - 2] ?? '')
  )
}

/** Whether only a short phrase and a comma stand before the frame, and no clause of its own. */
function opensWithPhrase(tokens: Tokens, start: number, at: number): boolean {
  if (at - start > longestOpening || subordinators.has(tokens.lower[start] ?? '')) return false
  const last = tokens.words[at - 1]
  if (last === ',' || last === ':') return true
  // "But Labus said", "Meanwhile the Herald reported"
  return at - start <= 2
}

/** Whether source and cue end the sentence behind what they attribute: "…, X said on Monday." */
function endsSentence(tokens: Tokens, sentence: SentenceSpan, a: LinkedAttribution): boolean {
  const at = Math.min(a.source[0]?.[0] ?? Number.POSITIVE_INFINITY, a.cue[0]?.[0] ?? Number.POSITIVE_INFINITY)
  return a.content.some(([, to]) => to <= at && at - to <= 3 && to > sentence.from) && commas.has(lastMark(tokens, at))
}

function lastMark(tokens: Tokens, at: number): string {
  const before = tokens.words[at - 1] ?? ''
  return tokens.kind[at - 1] === TokenKind.quote ? (tokens.words[at - 2] ?? '') : before
}
