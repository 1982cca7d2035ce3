import type { Article, Link } from '../../src/index.js'

/*
 * A chain as people write and check it in a line of text: links outermost first, ` > ` between them; a link: names that are right, `|` between
 * them, `+` between joint sources, and its kind behind `/` where it matters; `?` for nobody named, `-` for the outlet's own voice, ` || `
 * between chains that are both right.
 */

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(?:the|an?|s)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

function matches(article: Article, link: Link | undefined, wanted: string): boolean {
  if (!link) return false
  if (wanted === '?') return link.kind === 'unknown'
  const [names = '', kind] = wanted.split('/')
  if (kind && link.kind !== kind) return false
  const sources = link.sources.flatMap((i) => article.sources[i] ?? [])
  const forms = [sources.map((s) => s.name).join('+'), sources.map((s) => s.name).join(' and ')]
  const [one] = sources
  if (one && sources.length === 1)
    forms.push(...one.otherNames, ...one.mentions.map((range) => article.source.slice(...range)))
  return names.split('|').some((name) => forms.some((form) => plain(form) === plain(name)))
}

/** Say whether a chain is one of those that a line holds for right. */
export const isRightChain = (article: Article, chain: readonly Link[], wanted: string): boolean =>
  wanted.split(' || ').some((one) => {
    const links = one === '-' ? [] : one.split(' > ')
    return links.length === chain.length && links.every((link, i) => matches(article, chain[i], link))
  })

/** Write a chain as such a line has it. */
export const shownChain = (article: Article, chain: readonly Link[]): string =>
  chain.map((l) => `${l.sources.map((i) => article.sources[i]?.name ?? '?').join('+')}/${l.kind}`).join(' > ') || '-'
