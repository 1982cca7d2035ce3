import type { Finding } from '../find/finding.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'
import type { LinkOptions } from './index.js'
import type { LinkedSource } from './linking.js'

/** Words that stand for a source, and what is known of how they stand there. */
export interface MentionRequest {
  readonly span: TokenSpan
  /** The finding that asks, or -1. */
  readonly finding: number
  /** `source`: speaks; `carrier`: was told or cited, an outlet most often; `answerer`: answers; `owner`: a dateline's agency or the like. */
  readonly role: 'source' | 'carrier' | 'answerer' | 'owner'
}

/** Who is who: all sources, and for each request the sources that its words stand for. */
export interface Identities {
  readonly sources: readonly LinkedSource[]
  /** For each request, indexes into `sources`: one, several for a joint source, never none. */
  readonly of: readonly (readonly number[])[]
}

/** Tell for each mention, in the order of the text, for whom it stands; every other mention of the same sources is gathered too. */
export function identify(
  splitting: Splitting,
  _findings: readonly Finding[],
  requests: readonly MentionRequest[],
  _options: LinkOptions,
): Identities {
  const { tokens } = splitting
  const sources = requests.map(
    (r): LinkedSource => ({
      name: tokens.text.slice(tokens.start[r.span[0]] ?? 0, tokens.end[r.span[1] - 1] ?? 0),
      otherNames: [],
      kind: 'unnamed',
      named: false,
      description: null,
      affiliation: null,
      mentions: [r.span],
      grounds: [],
    }),
  )
  return { sources, of: requests.map((_, i) => [i]) }
}
