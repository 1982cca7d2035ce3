import { annotateReading } from './annotate.js'
import type { Article } from './article.js'
import { type ArticleOptions, checkOptions, checkSource } from './options.js'
import { readHtml } from './read/html.js'

/**
 * Annotate a page of HTML, or the article in it.
 *
 * @param whole whether all is the article that may be, and nothing is left out for standing around it
 */
export function annotatePage(
  source: string,
  options: Readonly<ArticleOptions> | null | undefined,
  whole: boolean,
): Article {
  checkSource(source)
  const checked = checkOptions(options)
  return annotateReading(readHtml(source, whole), checked)
}
