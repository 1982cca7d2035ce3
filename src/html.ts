import { annotateReading } from './annotate.js'
import type { Article } from './article.js'
import { type ArticleOptions, checkOptions, checkSource } from './options.js'
import { readHtml } from './read/html.js'

export type * from './article.js'
export type { ArticleOptions } from './options.js'

/**
 * Read the article in a page of HTML and say for every sentence from whom it is and how its claim stands. Scripts, styles, navigation,
 * asides, footers, forms and what is hidden are not article.
 *
 * @param source the page, or a fragment of one
 * @param options what is known of the article; title, publisher and date are the page's where this does not say
 * @returns the article; its ranges are UTF-16 `[start, end)` into `source`
 * @throws TypeError where an argument or option is wrong; never for what a string says
 */
export function annotateHtml(source: string, options?: Readonly<ArticleOptions> | null): Article {
  checkSource(source)
  const checked = checkOptions(options)
  return annotateReading(readHtml(source), checked)
}
