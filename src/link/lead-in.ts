import type { SentenceSpan, Tokens } from '../split/splitting.js'
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
