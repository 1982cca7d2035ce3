export { type AnnotateOptions, annotate } from './annotate.js'
export type * from './article.js'
