import type { Range } from '../article.js'
import type { RuleName } from './names.js'

/** How much a problem matters: an `error` should not go out, a `warning` wants an editor's eye, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Another place that a problem speaks of. */
export interface Related {
  /** UTF-16 `[start, end)` into the article's source. */
  readonly range: Range
  readonly message: string
}

/** A change that mends a problem. */
export interface Fix {
  /** UTF-16 `[start, end)` into the article's source. */
  readonly range: Range
  readonly text: string
}

/** Something that an editor should look at. */
export interface Problem {
  readonly rule: RuleName
  readonly severity: Severity
  /** What is wrong: `Unexpected X, expected Y`, values in backticks, no full stop. */
  readonly message: string
  /** The words that it is about, UTF-16 `[start, end)` into the article's source. */
  readonly range: Range
  readonly related: readonly Related[]
  /** What newsrooms ask, with the handbooks and sections that say so where some are known. */
  readonly note: string
  /** Where the first of those handbooks is published; `null` where no lasting address is known. */
  readonly url: string | null
  readonly fix: Fix | null
}
