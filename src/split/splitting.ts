import type { Block } from '../read/reading.js'
import type { Forms } from './forms.js'

/** What a token is made of. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, quote: 3, symbol: 4, address: 5 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** The tokens of the plain text, as parallel arrays: one object for the article instead of one a token. */
export interface Tokens {
  /** The plain text that the offsets point into. */
  readonly text: string
  readonly length: number
  /** Offsets into `text`, UTF-16, `[start, end)`. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Each token as written. */
  readonly words: readonly string[]
  /** Each token in lower case, curly apostrophes made straight. */
  readonly lower: readonly string[]
  /** The number of each token as written among `forms`. */
  readonly forms: Forms
  readonly form: Int32Array
  readonly kind: Uint8Array
  /** The index into `Reading.blocks` of the block that each stands in. */
  readonly block: Int32Array
}

/** A run of tokens, `[from, to)`. */
export type TokenSpan = readonly [from: number, to: number]

/** A sentence: its tokens `[from, to)` and its place in the plain text `[start, end)`. */
export interface SentenceSpan {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly block: number
  /** Whether it is a byline, promo, credit or the like, and no reporting. */
  readonly furniture: boolean
}

/** A quotation: the tokens from its opening mark to behind its closing mark `[from, to)`. */
export interface Quotation {
  readonly from: number
  readonly to: number
  /** 0 for a quotation in the article's own text, 1 for one inside another, … */
  readonly depth: number
  /** Whether a closing mark stands at its end. */
  readonly closed: boolean
  /** Whether it goes on in the next paragraph, which opens its mark again; the next one of depth 0 is its rest. */
  readonly continues: boolean
}

/** What `split/` gives. */
export interface Splitting {
  readonly tokens: Tokens
  readonly blocks: readonly Block[]
  readonly sentences: readonly SentenceSpan[]
  readonly quotations: readonly Quotation[]
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array
  /** For each token, how many quotations it stands in, marks included. */
  readonly quoteDepth: Uint8Array
  readonly english: boolean
}
