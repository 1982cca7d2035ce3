import { deeds } from '../lexicon/deeds.js'
import { speechWorkForms, speechWorks } from '../lexicon/speech-works.js'
import { TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'

/** "rejected the bid", "dismissed the case": something is done, and nothing said. */
export function isDeed(tokens: Tokens, lemma: string, content: readonly TokenSpan[]): boolean {
  const done = deeds.get(lemma)
  const [from, to] = content[0] ?? [0, 0]
  if (!done || tokens.lower[from] === 'that' || tokens.kind[from] === TokenKind.quote) return false
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const word = tokens.lower[i] ?? ''
    if (done.has(word)) return true
    if (word === 'that' || (i > from && ((word === 'for' && lemma !== 'ask') || word === 'as'))) return false
  }
  return false
}

/** "Agreed to settle", "will respond to the claims", "are expecting a crowd": done, to come or only in mind. */
export function isDone(
  { lower }: Tokens,
  lemma: string,
  cue: readonly TokenSpan[],
  content: readonly TokenSpan[],
): boolean {
  const [from, to] = cue[0] ?? [0, 0]
  const first = lower[content[0]?.[0] ?? -1]
  if (lemma === 'agree') return first === 'to'
  // "was concerned about", but "expressed concern"
  if (lemma === 'concern') return lower.slice(from, to).includes('concerned')
  if (lemma === 'continue') return first === 'to' || lower[to - 1] === 'to'
  if (lemma === 'expect') return lower.slice(from, to).includes('expecting')
  // "the strike was threatening to spoil the fair"
  if (lemma === 'threaten') return first === 'to' && lower.slice(from, to).includes('threatening')
  return answering.has(lemma) && lower[from] === 'will'
}

const answering: ReadonlySet<string> = new Set(['respond', 'answer', 'address', 'discuss', 'reply'])

/** How far into a content the noun for what is given may stand. */
const workReach = 6

/** "Made | the same remark", "provided | further details": the content begins with what is said. */
export function givesWork({ lower }: Tokens, cue: readonly TokenSpan[], content: readonly TokenSpan[]): boolean {
  const nouns = speechWorks.get(speechWorkForms.get(lower[(cue.at(-1)?.[1] ?? 0) - 1] ?? '') ?? '')
  const [from, to] = content[0] ?? [0, 0]
  if (!nouns || scanty.has(lower[from] ?? '')) return false
  return lower.slice(from, Math.min(to, from + workReach)).some((word) => nouns.has(word))
}

const scanty: ReadonlySet<string> = new Set(['no', 'few', 'little'])
