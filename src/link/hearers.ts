import type { SentenceSpan, TokenSpan, Tokens } from '../split/splitting.js'
import { type KnownOutlets, outletLike } from './outlet-like.js'
import { phraseFrom } from './phrase.js'

/** What is done by whoever is told: "the Herald was told by", "as the Herald learnt from". */
export const hearing: ReadonlySet<string> = new Set(['told', 'informed', 'learned', 'learnt'])
const beingTold: ReadonlySet<string> = new Set(['was', 'were', 'has', 'had', 'been'])

/** The outlet that hears something as the subject of its sentence. */
export function hearerBefore(
  tokens: Tokens,
  verb: number,
  sentence: SentenceSpan,
  known: KnownOutlets,
): TokenSpan | null {
  let end = verb
  while (beingTold.has(tokens.lower[end - 1] ?? '')) end--
  const isActive = (tokens.lower[verb] ?? '').startsWith('learn')
  if (!isActive && !/^(?:was|were|been)$/.test(tokens.lower[verb - 1] ?? '')) return null
  // "was told that": nobody is said to have told it
  const by = tokens.lower.slice(verb + 1, verb + 5)
  if (!isActive && !by.includes('by')) return null
  let from = sentence.from
  if (tokens.lower[from] === 'as') from++
  else if (tokens.lower[from + 1] === ',') from += 2
  const span = phraseFrom(tokens, from, end)
  return span && span[1] === end && outletLike(tokens, span, known) ? span : null
}

/** "Learned from two clerks that", "heard from the postman that": the clerks said it. */
export function isHeard({ lower }: Tokens, [cue, more]: readonly TokenSpan[]): boolean {
  if (!cue || more || cue[1] - cue[0] < 2) return false
  return /^(?:from|at)$/.test(lower[cue[1] - 1] ?? '') && /^(?:heard|learn(?:ed|t))$/.test(lower[cue[1] - 2] ?? '')
}
