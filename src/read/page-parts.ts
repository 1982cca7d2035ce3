import { appeals, banners, comments, controls, linkLists, surroundings } from '../lexicon/page-parts.js'
import type { Measure } from './measure.js'

/** What is larger than this, in nodes, is no box beside an article, whatever it is called. */
const largest = 300

/** What stands around an article says no more than this in paragraphs that stand together. */
export const few = 1000
/** The same for what asks the reader to agree. */
const most = 4000

/** A request to subscribe, or a line of buttons, is no longer than this, in UTF-16 code units. */
const longest = 300

/**
 * Tell whether an element is a list of other stories or a request to subscribe: its class or id says so, and so does what is in it. A name alone
 * is not trusted: pages put `has-related` on the article itself.
 */
export function isPagePart(names: readonly string[], { nodes, text, linked }: Measure): boolean {
  if (nodes > largest || text === 0) return false
  return isNamed(names, linkLists) ? linked * 2 >= text : text <= longest && isNamed(names, appeals)
}

/** Tell whether an element of a page is what its readers wrote. */
export const isComments = (names: readonly string[]): boolean => isNamed(names, comments)

/** Tell whether an element of a page is laid over it, and asks the reader to agree to something. */
export function isBanner(names: readonly string[], { hasStory, solid }: Measure): boolean {
  return !hasStory && solid <= most && isNamed(names, banners)
}

/** Tell whether an element of a page stands beside or under all pages of its site. */
export function isSurrounding(names: readonly string[], { hasStory, solid }: Measure): boolean {
  return !hasStory && solid <= few && isNamed(names, surroundings)
}

/** Tell whether an element of a page is a line of buttons, counts or tags: called so, and without a paragraph in it. */
export function isControls(names: readonly string[], { text, prose }: Measure): boolean {
  return text <= longest && prose === 0 && isNamed(names, controls)
}

/** Part the names of an element into words: `jp-relatedposts`, `storyMostRead`, `most-read__list`; those that stand together in one name are joined too. */
export function nameWords(names: string): string[] {
  const words: string[] = []
  for (const name of names.split(/\s+/)) {
    const parts = name
      .slice(0, 100)
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
      .toLowerCase()
      .split(/[-_]+/)
    for (const [i, part] of parts.entries()) words.push(part, `${part}-${parts[i + 1] ?? ''}`)
  }
  return words
}

/** Tell whether one of these words is among them. */
export const isNamed = (names: readonly string[], words: ReadonlySet<string>): boolean =>
  names.some((n) => words.has(n))
