import type { Element, Root } from 'hast'
import { isoDate } from './dates.js'
import { attribute, eachElement, textContent } from './hast.js'
import { type LinkedData, readLinkedData } from './linked-data.js'
import type { FrontMatter } from './reading.js'

/** What else than Open Graph and schema.org has the date: Dublin Core, and what Parse.ly and Sailthru tell sites to write. */
const otherDates =
  'dcterms.issued dc.date.issued dcterms.created dc.date parsely-pub-date sailthru.date pubdate date'.split(' ')

const nothing: LinkedData = { title: null, publisher: null, published: null }

/** Read what a page says of its article in its head, its structured data and its times. */
export function readMeta(tree: Root): FrontMatter {
  const meta = new Map<string, string>()
  let linked = nothing
  let title: string | null = null
  let time: string | null = null
  const visit = (element: Element): void => {
    const { tagName } = element
    if (tagName === 'meta' || (tagName !== 'time' && element.properties.itemProp !== undefined)) {
      const name = attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemProp')
      const content = attribute(element, 'content').trim()
      if (content !== '' && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
    } else if (tagName === 'title') title ??= textContent(element) || null
    else if (tagName === 'time') time ??= isoDate(attribute(element, 'dateTime'))
    else if (tagName === 'script' && attribute(element, 'type') === 'application/ld+json' && linked === nothing)
      linked = readLinkedData(textContent(element)) ?? nothing
  }
  eachElement(tree, visit)
  const date = (name: string): string | null => isoDate(meta.get(name) ?? '')
  const other = otherDates.map(date).find((found) => found !== null) ?? null
  const publisher = linked.publisher ?? meta.get('og:site_name') ?? null
  return {
    title: meta.get('og:title') ?? linked.title ?? title,
    publisher: publisher === null ? [] : [publisher],
    published: date('article:published_time') ?? linked.published ?? date('datepublished') ?? other ?? time,
  }
}
