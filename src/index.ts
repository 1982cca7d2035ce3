export { type AnnotateOptions, annotate } from './annotate.js'
export type * from './article.js'
export { chainOf } from './chain-of.js'
