import type { CheckOptions } from '../check/index.js'
import type { ArticleOptions } from '../index.js'

/** What is known of the article, and which checks run. */
export interface Options extends ArticleOptions, CheckOptions {}

/** Part options into those of the article and those of the checks. */
export function part(options: Readonly<Options> | null | undefined): {
  readonly article: ArticleOptions
  readonly check: CheckOptions
} {
  const { rules, ...article } = options ?? {}
  return { article, check: { rules } }
}
