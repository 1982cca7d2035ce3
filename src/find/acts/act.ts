import type { Stance } from '../../article.js'
import type { AnswerVerb, NeedsClaim } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'

/** An act of answering as the words give it, before anybody knows who is who. */
export interface Act {
  readonly sentence: number
  readonly stance: Stance
  /** The words of the act with what negates or refuses it. */
  readonly cue: TokenSpan
  /** The verb or phrase itself. */
  readonly head: TokenSpan
  /** `source`: whom `who` names (`null`: left out, as behind "but"); `voice`: whoever says the sentence; `outlet`; `nobody`. */
  readonly by: 'source' | 'voice' | 'outlet' | 'nobody'
  readonly who: TokenSpan | null
  /** What is answered: behind the act up to the end of its clause, or before it in a passive. */
  readonly object: TokenSpan
  /** Whether it says how things are ("denied it"), not only that nothing is said. */
  readonly asserts: boolean
  /** Which verb of the lexicon, or `phrase`, `falsity`; `provenance`: where a picture is from. */
  readonly kind: AnswerVerb['name'] | 'phrase' | 'falsity' | 'provenance'
  /** It stands in somebody's quotation, and is an answer only if they speak for its subject: "“The company denies it,” a spokesman said". */
  readonly quoted?: true
  /** It answers only where somebody else has claimed something that fits. */
  readonly needsClaim?: NeedsClaim
}

/** Stances that say how things are. */
export const asserting: ReadonlySet<Stance> = new Set<Stance>(['confirms', 'denies', 'disputes', 'refutes', 'verified'])

/** Make the act of whoever says a sentence that something is untrue. */
export function untrue(sentence: number, kind: 'falsity' | 'provenance', cue: TokenSpan, object: TokenSpan): Act {
  return { sentence, stance: 'refutes', cue, head: cue, by: 'voice', who: null, object, asserts: true, kind }
}
