// Compiled against the packed package under several versions of TypeScript: the published types are what users get.
import {
  type AnnotateOptions,
  type Article,
  annotate,
  chainOf,
  explain,
  type Link,
  type Status,
  summary,
} from 'hearsay'
import { annotateHtml } from 'hearsay/html'

const options: AnnotateOptions = { publisher: 'Example Post', published: '2025-02-05' }
const article: Article = annotate('The dam is safe, the ministry said.', options)
const chain: readonly Link[] = article.sentences[0]?.chain ?? []
const statuses: readonly Status[] = article.sentences.map((s) => s.status)
const told: string = chainOf(article, 0)
const why: string = explain(article, 0)
const most = summary(article).sources[0]?.name ?? null
const html: Article = annotateHtml('<p>The dam is safe, the ministry said.</p>', null)

// @ts-expect-error the article is read-only
article.sentences = []
// @ts-expect-error a status is one of nine words
const wrong: Status = 'true'

export const all: readonly unknown[] = [chain, statuses, told, why, most, html, wrong]
