import type { SentenceSpan, Tokens } from '../split/splitting.js'
import { unmentioned } from './continuation.js'
import type { LinkedLink } from './linking.js'

/** A sentence that gives its chain to what it leads in ("According to the Herald:"). */
export interface LeadIn {
  readonly chain: readonly LinkedLink[]
  /** The block that it leads in: its own, or the next where it ends its own. */
  readonly block: number
}

/** Whether a sentence leads in to what follows, and to which block. */
export function leadsIn(
  tokens: Tokens,
  sentence: SentenceSpan,
  next: SentenceSpan | undefined,
  chain: readonly LinkedLink[],
): LeadIn | null {
  if (!next || !chain.length || tokens.words[sentence.to - 1] !== ':') return null
  return { chain, block: next.block }
}

/** A chain behind the lead-in's: whoever leads in stands further out. */
export function behindLeadIn(leadIn: LeadIn, chain: readonly LinkedLink[]): readonly LinkedLink[] {
  const own = new Set(chain.flatMap((link) => link.sources))
  const outer = unmentioned(leadIn.chain).filter((link) => !link.sources.some((s) => own.has(s)))
  return [...outer, ...chain]
}
