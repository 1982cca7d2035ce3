import { readdirSync, readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import type { RemoteDocument } from 'jsonld/jsonld-spec.js'
import type { Claim as SchemaClaim, Quotation as SchemaQuotation } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { toJsonLd, toWebAnnotations } from '../../src/write/index.js'

const source = `The ferry 🚢 will be sold, the Harbour Gazette reported on Monday, citing two people familiar with the plan.

“We are selling nothing,” said Ines Okafor, the line's chief executive.

The transport ministry declined to comment.
`
const article = annotate(source, {
  format: 'text',
  publisher: 'Example Post',
  published: '2025-02-05',
  title: 'The ferry',
})

/** Local copies of what the contexts say, so that nothing is fetched: schema.org's is a vocabulary with a few terms for links. */
const contexts: Readonly<Record<string, object>> = {
  'https://schema.org': {
    '@context': {
      '@vocab': 'http://schema.org/',
      citation: { '@id': 'http://schema.org/citation' },
      datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
    },
  },
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      oa: 'http://www.w3.org/ns/oa#',
      dc: 'http://purl.org/dc/elements/1.1/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      id: { '@type': '@id', '@id': '@id' },
      type: { '@type': '@id', '@id': '@type' },
      Annotation: 'oa:Annotation',
      TextualBody: 'oa:TextualBody',
      TextQuoteSelector: 'oa:TextQuoteSelector',
      TextPositionSelector: 'oa:TextPositionSelector',
      classifying: 'oa:classifying',
      describing: 'oa:describing',
      body: { '@type': '@id', '@id': 'oa:hasBody' },
      target: { '@type': '@id', '@id': 'oa:hasTarget' },
      source: { '@type': '@id', '@id': 'oa:hasSource' },
      selector: { '@type': '@id', '@id': 'oa:hasSelector' },
      motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
      purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
      exact: 'oa:exact',
      prefix: 'oa:prefix',
      suffix: 'oa:suffix',
      start: 'oa:start',
      end: 'oa:end',
      value: 'rdf:value',
      format: 'dc:format',
      language: 'dc:language',
    },
  },
}

async function documentLoader(url: string): Promise<RemoteDocument> {
  const document = contexts[url]
  if (!document) throw new Error(`no local copy of ${url}`)
  return { documentUrl: url, document: JSON.parse(JSON.stringify(document)) }
}

/** Expand and compact again: what a term did not cover would be lost on the way. */
async function roundTrip(document: object, context: string | readonly unknown[]): Promise<unknown> {
  const plain = JSON.parse(JSON.stringify(document))
  // `safe` makes a lost term an error; the types do not know it yet
  const expanded = await jsonld.expand(plain, { documentLoader, ...{ safe: true } })
  return jsonld.compact(expanded, context as never, { documentLoader, compactArrays: true })
}

const scalars = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(scalars)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, v]) => (key === '@context' ? [] : scalars(v)))
  return [String(value)]
}

describe('JSON-LD', () => {
  const document = toJsonLd(article, { iri: 'urn:example:ferry' })

  test('expands without loss', async () => {
    const back = await roundTrip(document, document['@context'])
    expect(scalars(back).sort()).toEqual(scalars(document).sort())
  })

  test.each(readdirSync('examples/articles').filter((f) => f.endsWith('.md')))(
    'of %s expands without loss',
    async (file) => {
      const given = toJsonLd(annotate(readFileSync(`examples/articles/${file}`, 'utf8')), { iri: 'urn:example:a' })
      const back = await roundTrip(given, given['@context'])
      expect(scalars(back).sort()).toEqual(scalars(given).sort())
    },
  )

  test('claims have their author, their carriers and their status; nothing is a verdict', () => {
    const claims = document.hasPart.filter((p) => p['@type'] === 'Claim')
    expect(claims[0]?.text).toContain('The ferry 🚢 will be sold')
    expect(claims[0]?.citation?.length).toBe(1)
    expect(claims[0]?.['hearsay:status']).toBeDefined()
    expect(JSON.stringify(document)).not.toContain('ClaimReview')
  })

  test('quotations have their speaker', () => {
    const [quotation] = document.hasPart.filter((p) => p['@type'] === 'Quotation')
    expect(quotation?.text).toBe('“We are selling nothing,”')
    expect(quotation?.spokenByCharacter?.length).toBe(1)
  })

  test('the parts are what schema-dts calls a Claim and a Quotation', () => {
    // compiled, not run: an unknown property or a wrong type would not pass the compiler
    const claim = {
      '@type': 'Claim',
      text: '',
      author: [{ '@id': '' }],
      citation: [{ '@id': '' }],
      appearance: { '@id': '' },
    } satisfies SchemaClaim
    const quotation = {
      '@type': 'Quotation',
      text: '',
      spokenByCharacter: [{ '@id': '' }],
      citation: [{ '@id': '' }],
    } satisfies SchemaQuotation
    for (const part of document.hasPart) {
      const known = Object.keys(part['@type'] === 'Claim' ? { ...claim, '@id': '', 'hearsay:status': '' } : quotation)
      expect(known).toEqual(expect.arrayContaining(Object.keys(part)))
    }
  })
})

describe('Web Annotations', () => {
  const annotations = toWebAnnotations(article, { iri: 'urn:example:ferry' })

  test('expand without loss', async () => {
    for (const annotation of annotations) {
      const back = await roundTrip(annotation, 'http://www.w3.org/ns/anno.jsonld')
      expect(scalars(back).sort()).toEqual(scalars(annotation).sort())
    }
  })

  test('positions count code points, and quotations hold the words', () => {
    const points = [...source]
    for (const { target } of annotations) {
      const [quote, position] = target.selector
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(source).toContain(quote.prefix + quote.exact + quote.suffix)
    }
    expect(annotations[1]?.target.selector[1].start).toBe(source.indexOf('“We') - 1)
  })

  test('one for each sentence that is no furniture, classified', () => {
    expect(annotations.length).toBe(article.sentences.filter((s) => s.role !== 'furniture').length)
    expect(
      annotations.every((a) => a.motivation === 'classifying' && a.body.some((b) => b.value.startsWith('status: '))),
    ).toBe(true)
  })
})
