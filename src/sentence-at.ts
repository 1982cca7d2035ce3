import type { Article, Sentence } from './article.js'

/**
 * Give a sentence of an article.
 *
 * @throws RangeError where the article has no such sentence
 */
export function sentenceAt(article: Article, sentence: number): Sentence {
  const found = article.sentences[sentence]
  if (found) return found
  throw new RangeError(`Unexpected sentence \`${sentence}\`, expected an index below ${article.sentences.length}`)
}
