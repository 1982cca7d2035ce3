import type { Article, Link, Sentence } from '../article.js'

/** A selector that quotes the words, with some before and behind. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A selector by position, in Unicode code points, `[start, end)`. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** A body that holds a word or a text. */
export interface TextualBody {
  readonly type: 'TextualBody'
  readonly purpose: 'classifying' | 'describing'
  readonly format: 'text/plain'
  readonly language: 'en'
  readonly value: string
}

/** A W3C Web Annotation of one sentence. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'classifying'
  readonly body: readonly TextualBody[]
  readonly target: {
    readonly source: string
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

/** Options for `toWebAnnotations`. */
export interface WebAnnotationOptions {
  /** The IRI of the article; `urn:hearsay:article` where it has none yet. */
  readonly iri?: string | undefined
}

/** How much text stands before and behind a quotation, in code points at most. */
const context = 32

/**
 * Give an annotation for every sentence that is no furniture: its status and its chain, on the source text.
 *
 * @param article the article
 * @param options the article's IRI
 * @returns annotations in the order of the sentences; `TextPositionSelector` counts code points, as the recommendation asks
 *   (Web Annotation Data Model, 4.2.5), where hearsay's own ranges count UTF-16 code units
 */
export function toWebAnnotations(
  article: Article,
  options?: Readonly<WebAnnotationOptions> | null,
): readonly WebAnnotation[] {
  const source = options?.iri ?? 'urn:hearsay:article'
  const points = pointsOf(article.source)
  return article.sentences
    .filter((s) => s.role !== 'furniture')
    .map((s) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#hearsay-${s.index}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: bodies(article, s),
      target: { source, selector: [quote(article.source, s), position(s, points)] },
    }))
}

function bodies(article: Article, s: Sentence): TextualBody[] {
  const chain = s.chain.map((l) => linkText(l)).join(' → ')
  const answers = s.responses.flatMap((i) => article.responses[i] ?? []).map((r) => `response: ${r.stance}`)
  return [
    body('classifying', `status: ${s.status}`),
    body('classifying', `role: ${s.role}`),
    ...answers.map((a) => body('classifying', a)),
    ...(chain ? [body('describing', `chain: ${chain}`)] : []),
  ]
}

const linkText = (l: Link): string => `${l.name ?? 'unknown'} (${l.kind})`

function body(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, format: 'text/plain', language: 'en', value }
}

function quote(source: string, { range: [start, end] }: Sentence): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: source.slice(start, end),
    prefix: [...source.slice(Math.max(0, start - 2 * context), start)].slice(-context).join(''),
    suffix: [...source.slice(end, end + 2 * context)].slice(0, context).join(''),
  }
}

function position({ range: [start, end] }: Sentence, points: (offset: number) => number): TextPositionSelector {
  return { type: 'TextPositionSelector', start: points(start), end: points(end) }
}

/** Code points before an offset in UTF-16; offsets must not fall between two calls, so that one pass serves all. */
function pointsOf(source: string): (offset: number) => number {
  let at = 0
  let count = 0
  return (offset) => {
    if (offset < at) {
      at = 0
      count = 0
    }
    while (at < offset) {
      const code = source.codePointAt(at) ?? 0
      at += code > 0xffff ? 2 : 1
      count++
    }
    return count
  }
}
