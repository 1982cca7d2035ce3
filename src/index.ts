export { annotate, annotateTree } from './annotate.js'
export type * from './article.js'
export { chainOf } from './chain-of.js'
export type { AnnotateOptions, ArticleOptions } from './options.js'
