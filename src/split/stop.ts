import type { Tokens } from './splitting.js'

/** A place where a sentence would end if nothing spoke against it: what the repairs look at. */
export interface Stop {
  readonly tokens: Tokens
  /** For each token, whether it opens or closes a quotation (`Mark`). */
  readonly marks: Uint8Array
  /** The block's tokens, `[first, limit)`. */
  readonly first: number
  readonly limit: number
  /** The sentence's first token. */
  readonly from: number
  /** The token with the dot, question mark or exclamation mark. */
  readonly at: number
  /** The token behind it and the marks and brackets that close with it: the next sentence's first. */
  readonly next: number
  /** The opening bracket that is open here and began inside the sentence, or -1. */
  readonly bracket: number
  /** Whether the sentence has a word, a number or an address so far. */
  readonly worded: boolean
  /** Where the block's dateline ends, `first` where it has none. */
  readonly dateline: number
}

/** Says whether the sentence goes on behind the stop. */
export type Repair = (stop: Stop) => boolean
