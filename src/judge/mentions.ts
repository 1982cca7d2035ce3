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
