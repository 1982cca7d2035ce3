import type { Responder, Source } from '../article.js'
import type { View } from './look.js'

/** The sources that answer; none where the outlet does, or nobody that the article names. */
export const sourcesIn = (view: View, by: Responder): readonly Source[] =>
  by.kind === 'sources' ? by.sources.flatMap((i) => view.article.sources[i] ?? []) : []
