import type { AnswerVerb } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Operators } from './operators.js'

/** A verb that may answer something, and how it stands. */
export interface Frame {
  readonly verb: AnswerVerb
  readonly ops: Operators
  readonly plain: boolean
  readonly passive: boolean
  readonly head: number
  readonly object: TokenSpan
  /** The first token of the sentence. */
  readonly low: number
}
