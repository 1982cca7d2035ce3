import type { Finding } from '../find/finding.js'
import type { Splitting } from '../split/splitting.js'
import type { Linking } from './linking.js'

/** What `link/` may know beside the text. */
export interface LinkOptions {
  /** Who publishes the article, aliases after the first: never a link of a chain. */
  readonly publisher: readonly string[]
  /** When it was published, ISO 8601, or `null`. */
  readonly published: string | null
  /** Further names of outlets and of organizations, beside the lexicon's. */
  readonly outlets: readonly string[]
  readonly organizations: readonly string[]
  /** Attributions less sure than this are left out and leave their sentence `uncertain`; from 0 to 1. */
  readonly minConfidence: number
}

/** Tell who is who and who told whom: findings to sources, attributions with chains, and a chain for each sentence. */
export function link(splitting: Splitting, _findings: readonly Finding[], _options: LinkOptions): Linking {
  return {
    sources: [],
    attributions: [],
    answers: [],
    sentences: splitting.sentences.map(() => ({ chain: [], attributions: [], uncertain: false, grounds: [] })),
  }
}
