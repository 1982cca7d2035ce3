import type { Linking } from '../link/linking.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'

/** A place where a source is mentioned. */
export interface Mention {
  readonly source: number
  readonly span: TokenSpan
}

/** For each sentence the mentions of sources in it. */
export function mentionsBySentence(splitting: Splitting, linking: Linking): readonly (readonly Mention[])[] {
  const found = splitting.sentences.map((): Mention[] => [])
  linking.sources.forEach((source, index) => {
    for (const span of source.mentions) found[splitting.sentenceOf[span[0]] ?? -1]?.push({ source: index, span })
  })
  return found
}

/** The source that is mentioned where words stand, or -1. */
export function mentioned(mentions: readonly Mention[], who: TokenSpan): number {
  let best = -1
  let size = 0
  for (const { source, span } of mentions) {
    const shared = Math.min(span[1], who[1]) - Math.max(span[0], who[0])
    if (shared > size) {
      best = source
      size = shared
    }
  }
  return best
}
