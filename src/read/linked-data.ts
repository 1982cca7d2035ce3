import { isoDate } from './dates.js'

/** What structured data (https://schema.org/NewsArticle) says of an article. */
export interface LinkedData {
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
}

/** Longer than this nothing is read. */
const longest = 200_000

/** Read an article's headline, publisher and date out of JSON-LD; `null` where it speaks of no article. */
export function readLinkedData(json: string): LinkedData | null {
  if (json.length > longest) return null
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    // a page's broken data is not the article's fault
    return null
  }
  const graph = isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data].flat()
  const article = graph.filter(isObject).find((node) => /Article|Posting|Report/.test([node['@type']].flat().join(' ')))
  if (!article) return null
  const [publisher] = [article.publisher].flat()
  return {
    title: text(article.headline),
    publisher: isObject(publisher) ? text(publisher.name) : text(publisher),
    published: isoDate(text(article.datePublished) ?? ''),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
