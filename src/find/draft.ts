import type { TokenSpan } from '../split/splitting.js'

/** What a rule gives: a finding before it is ranked, cleared of overlaps and nested. */
export interface Draft {
  readonly kind: 'attribution' | 'answer'
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  readonly content: readonly TokenSpan[]
  readonly confidence: number
  /** Whether its finder itself hardly believes it. */
  readonly doubted?: boolean
  readonly rule: string
}

/** Make an attribution's draft. */
export function draft(
  rule: string,
  source: TokenSpan | null,
  cue: readonly TokenSpan[],
  content: readonly TokenSpan[],
  confidence: number,
): Draft {
  return { kind: 'attribution', source: source ? [source] : [], cue, content, confidence, rule: `find/${rule}` }
}
