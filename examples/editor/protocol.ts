/** What goes between the page and the worker: plain data only, and no more of an article than the page shows. */

/** A sentence as the page draws it; ranges are UTF-16 `[start, end)` into the text that was sent. */
export interface Drawn {
  /** The sentence's place in the article. */
  readonly index: number
  readonly range: readonly [start: number, end: number]
  readonly status: string
  /** What answers the sentence gives ("denies"); empty for a sentence that gives none. */
  readonly answers: string
  readonly isAnswer: boolean
  /** From whom it is, in a few words. */
  readonly chain: string
  /** Why it is tagged as it is. */
  readonly why: string
}

/** Something that an editor should look at. */
export interface Flaw {
  readonly range: readonly [start: number, end: number]
  readonly severity: 'error' | 'warning' | 'info'
  readonly rule: string
  readonly message: string
  readonly note: string
  readonly fix: { readonly range: readonly [start: number, end: number]; readonly text: string } | null
}

/** What the worker makes of a text. */
export interface Reading {
  readonly sentences: readonly Drawn[]
  readonly flaws: readonly Flaw[]
  /** The sourcing map as HTML; all text of the article in it is escaped. */
  readonly sourcing: string
}
