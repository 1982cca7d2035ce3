import type { Article, Link } from '../../src/index.js'

/** A link as the golden files hold it. */
export interface ExpectedLink {
  readonly name: string | readonly string[] | null
  readonly kind: string
}

/** Names are the same where they differ in articles, titles, case or accents only. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(?:the|an?|mr|mrs|ms|dr|s)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** A chain as text, to compare and to read where it is wrong. */
export const expectedChain = (chain: readonly ExpectedLink[]): string =>
  chain
    .map(
      (l) =>
        `${[l.name]
          .flat()
          .map((n) => plain(n ?? ''))
          .join('+')}/${l.kind}`,
    )
    .join(' > ')

/** The same of what `annotate` gives. */
export function foundChain(article: Article, chain: readonly Link[]): string {
  return chain
    .map((l) => `${l.sources.map((i) => plain(article.sources[i]?.name ?? '')).join('+')}/${l.kind}`)
    .join(' > ')
}
