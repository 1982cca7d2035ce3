import type { Article, Link } from './article.js'
import { sentenceAt } from './sentence-at.js'

/** What stands for somebody whom the article gives no words for. */
const nobody = 'unspecified reports'

/**
 * Write a sentence's chain of sources as text, outermost first, fit for a footnote: `Reuters, citing two Russian sources`.
 *
 * @param article the article
 * @param sentence the sentence's index in `article.sentences`
 * @returns the chain, or an empty string for the outlet's own voice
 * @throws RangeError where the article has no such sentence
 */
export function chainOf(article: Article, sentence: number): string {
  const found = sentenceAt(article, sentence)
  return found.chain.map((link) => nameOf(article, link)).join(', citing ')
}

function nameOf(article: Article, link: Link): string {
  const [first = -1, ...others] = link.sources
  const anonymity = others.length ? null : (article.sources[first]?.anonymity ?? null)
  if (link.name !== null) return anonymity === null ? link.name : `${link.name} ${anonymity}`
  return link.mention ? article.source.slice(...link.mention).replace(/\s+/g, ' ') : nobody
}
