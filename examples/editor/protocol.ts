/** What goes between the page and the worker: plain data only, and no more of an article than the page shows. */
import type { Note } from 'hearsay/write'

/** A sentence as the page draws it; ranges are UTF-16 `[start, end)` into the text that was sent. */
export interface Drawn {
  readonly range: readonly [start: number, end: number]
  readonly isHeading: boolean
  readonly status: string
  /** From whom it is, in a few words. */
  readonly chain: string
  /** How it is drawn and what is said of it. */
  readonly note: Note
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
