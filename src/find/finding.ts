import type { Manner } from '../article.js'
import type { TokenSpan } from '../split/splitting.js'

/**
 * What `find/` gives: one act of attribution as token spans. The seam behind which rules and a trained model may take
 * turns: `find(splitting) → Finding[]`, in the order of the cues.
 */
export interface Finding {
  /** `answer`: somebody answers a claim or an inquiry and nothing is attributed ("declined to comment"); its content is empty. */
  readonly kind: 'attribution' | 'answer'
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  readonly content: readonly TokenSpan[]
  readonly manner: Manner
  /** From 0 to 1. */
  readonly confidence: number
  /** Whether its finder itself hardly believes it. */
  readonly doubted: boolean
  /** The rule or model that found it, such as `find/according-to`. */
  readonly rule: string
  /** The index of the finding whose content holds this one, where it is nested; else -1. */
  readonly within: number
}
