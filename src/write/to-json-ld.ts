import type { Article, Attribution, Link, Sentence, Source } from '../article.js'

/** A person or an organization of schema.org. */
export interface Agent {
  readonly '@type': 'Person' | 'Organization' | 'NewsMediaOrganization'
  readonly '@id'?: string
  readonly name?: string
  readonly alternateName?: readonly string[]
  readonly jobTitle?: string
  readonly affiliation?: { readonly '@type': 'Organization'; readonly name: string }
}

/** A work that speaks: a report, a poll, a law. */
export interface Work {
  readonly '@type': 'CreativeWork'
  readonly '@id'?: string
  readonly name?: string
}

/** Words in quotation marks with who speaks them. */
export interface Quotation {
  readonly '@type': 'Quotation'
  readonly text: string
  readonly spokenByCharacter?: readonly (Agent | Reference)[]
  readonly citation?: readonly (Agent | Work | Reference)[]
}

/** What a sentence claims, with who claims it and how it stands in this article. */
export interface Claim {
  readonly '@type': 'Claim'
  readonly '@id': string
  readonly text: string
  readonly author?: readonly (Agent | Reference)[]
  readonly citation?: readonly (Agent | Work | Reference)[]
  readonly appearance: Reference
  readonly 'hearsay:status': string
}

/** A thing by its identifier. */
export interface Reference {
  readonly '@id': string
}

/** An article in schema.org's terms. */
export interface NewsArticle {
  readonly '@context': readonly ['https://schema.org', { readonly hearsay: 'urn:hearsay:' }]
  readonly '@type': 'NewsArticle'
  readonly '@id': string
  readonly inLanguage: 'en'
  readonly headline?: string
  readonly datePublished?: string
  readonly publisher?: { readonly '@type': 'NewsMediaOrganization'; readonly name: string }
  readonly mentions: readonly (Agent | Work)[]
  readonly hasPart: readonly (Claim | Quotation)[]
}

/** Options for `toJsonLd`. */
export interface JsonLdOptions {
  /** The IRI of the article; `urn:hearsay:article` where it has none yet. */
  readonly iri?: string | undefined
}

/**
 * Give the article as schema.org's NewsArticle: every sourced sentence a Claim with its status in this article, every direct quotation a
 * Quotation with its speaker. Never a ClaimReview: a verdict is for people to give.
 *
 * @param article the article
 * @param options the article's IRI
 * @returns a JSON-LD object; sources are described once, under `mentions`, and referred to by `@id`
 */
export function toJsonLd(article: Article, options?: Readonly<JsonLdOptions> | null): NewsArticle {
  const iri = options?.iri ?? 'urn:hearsay:article'
  const [publisher] = article.publisher
  const claims = article.sentences
    .filter((s) => s.role === 'statement' && s.status !== 'none' && (s.chain.length > 0 || s.status !== 'unattributed'))
    .map((s) => claim(article, s, iri))
  const quotations = article.attributions.flatMap((a) => quotation(article, a, iri))
  return {
    '@context': ['https://schema.org', { hearsay: 'urn:hearsay:' }],
    '@type': 'NewsArticle',
    '@id': iri,
    inLanguage: 'en',
    ...(article.title === null ? {} : { headline: article.title }),
    ...(article.published === null ? {} : { datePublished: article.published }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: publisher } }),
    mentions: article.sources.flatMap((s) => described(s, iri)),
    hasPart: [...claims, ...quotations],
  }
}

function claim(article: Article, s: Sentence, iri: string): Claim {
  return {
    '@type': 'Claim',
    '@id': `${iri}#hearsay-${s.index}`,
    text: s.text,
    ...origin('author', article, s.chain, iri),
    ...carriers(article, s.chain, iri),
    appearance: { '@id': iri },
    'hearsay:status': s.status,
  }
}

/** The words in quotation marks of an attribution, where it has some. */
function quotation(article: Article, a: Attribution, iri: string): Quotation[] {
  if (a.manner !== 'direct') return []
  const text = a.content
    .map((r) => article.source.slice(...r))
    .join(' ')
    .replace(/\s+/g, ' ')
  return [
    {
      '@type': 'Quotation',
      text,
      ...origin('spokenByCharacter', article, a.chain, iri),
      ...carriers(article, a.chain, iri),
    },
  ]
}

function origin<K extends 'author' | 'spokenByCharacter'>(
  key: K,
  article: Article,
  chain: readonly Link[],
  iri: string,
) {
  const last = chain.at(-1)
  const agents = last ? references(article, last, iri).filter(({ source }) => isAgent(source)) : []
  return agents.length ? { [key]: agents.map((r) => r.reference) } : {}
}

/** Whoever stands between the reader and the origin, and an origin that is a document. */
function carriers(article: Article, chain: readonly Link[], iri: string): { readonly citation?: readonly Reference[] } {
  const all = chain.flatMap((l, i) =>
    references(article, l, iri).filter(({ source }) => i < chain.length - 1 || source.kind === 'document'),
  )
  return all.length ? { citation: all.map((r) => r.reference) } : {}
}

function references(article: Article, link: Link, iri: string): { source: Source; reference: Reference }[] {
  return link.sources.flatMap((i) => {
    const source = article.sources[i]
    return source && source.kind !== 'unknown' ? [{ source, reference: { '@id': idOf(iri, source) } }] : []
  })
}

const idOf = (iri: string, source: Source): string => `${iri}#hearsay-source-${source.index}`
const isAgent = (source: Source): boolean => source.kind !== 'document'

function described(source: Source, iri: string): (Agent | Work)[] {
  const id = { '@id': idOf(iri, source) }
  const name = source.name === null ? {} : { name: source.name }
  switch (source.kind) {
    case 'unknown':
      return []
    case 'document':
      return [{ '@type': 'CreativeWork', ...id, ...name }]
    case 'outlet':
      return [{ '@type': 'NewsMediaOrganization', ...id, ...name, ...others(source) }]
    case 'organization':
      return [{ '@type': 'Organization', ...id, ...name, ...others(source) }]
    case 'person':
    case 'unnamed':
    case 'anonymous':
      return [
        {
          '@type': 'Person',
          ...id,
          ...name,
          ...others(source),
          ...(source.description === null ? {} : { jobTitle: source.description }),
          ...(source.affiliation === null
            ? {}
            : { affiliation: { '@type': 'Organization', name: source.affiliation } }),
        },
      ]
    default:
      return never(source.kind)
  }
}

const others = (source: Source): { readonly alternateName?: readonly string[] } =>
  source.otherNames.length ? { alternateName: source.otherNames } : {}

function never(kind: never): never {
  throw new TypeError(`no kind of source is called ${String(kind)}`)
}
