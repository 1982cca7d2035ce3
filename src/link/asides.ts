import type { TokenSpan, Tokens } from '../split/splitting.js'
import type { LinkedAttribution } from './linking.js'

const relatives: ReadonlySet<string> = new Set(['which', 'whom', 'that', 'what', 'whose'])

/** Whether an attribution only describes something in its sentence: "a video showing …", ", which the clinic said was …, …". */
export function isAside(tokens: Tokens, { source, cue, content }: LinkedAttribution): boolean {
  const from = source[0]
  const verb = cue[0]
  if (!from || !verb) return false
  return reducedRelative(tokens, from, verb, content) || relativeClause(tokens, from, verb)
}

/** A participle right behind its noun, with more of the sentence behind what it gives. */
function reducedRelative(tokens: Tokens, source: TokenSpan, cue: TokenSpan, content: readonly TokenSpan[]): boolean {
  return (
    content.length > 0 && cue[0] === source[1] && cue[1] - cue[0] === 1 && (tokens.lower[cue[0]] ?? '').endsWith('ing')
  )
}

/** "…, which X said …": the relative pronoun right before the source, and a comma before it. */
function relativeClause(tokens: Tokens, source: TokenSpan, cue: TokenSpan): boolean {
  return (
    cue[0] >= source[1] &&
    relatives.has(tokens.lower[source[0] - 1] ?? '') &&
    [',', '\u2014', '--', '\u2013', '('].includes(tokens.words[source[0] - 2] ?? '')
  )
}
