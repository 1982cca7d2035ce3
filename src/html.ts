import { annotatePage } from './annotate-page.js'
import type { Article } from './article.js'
import type { ArticleOptions } from './options.js'

export type * from './article.js'
export type { ArticleOptions } from './options.js'

/**
 * Read the article in a page of HTML and say for every sentence from whom it is and how its claim stands. Of a whole page (with a doctype,
 * `html`, `head` or `body`) the article alone is read, by what the page calls it and by where its paragraphs are; a fragment is read
 * whole, but for scripts, styles, navigation, asides, footers, forms, lists of other stories and what is hidden. What is left out, and
 * why, is in `article.leftOut`.
 *
 * @param source the page, or a fragment of one
 * @param options what is known of the article; title, publisher and date are the page's where this does not say
 * @returns the article; its ranges are UTF-16 `[start, end)` into `source`
 * @throws TypeError where an argument or option is wrong; never for what a string says
 */
export function annotateHtml(source: string, options?: Readonly<ArticleOptions> | null): Article {
  return annotatePage(source, options, false)
}
