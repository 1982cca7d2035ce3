import type { BlockKind, Directive, Evidence, Format, Warning } from '../article.js'
import type { Alignment } from './alignment.js'

/** A block of the article in its plain text. */
export interface Block {
  readonly kind: BlockKind
  /** Offsets into `Reading.plain`. */
  readonly start: number
  readonly end: number
  /** A heading's rank (1 to 6), else how deep it stands in lists and quotations. */
  readonly depth: number
}

/** What front matter says of the article. */
export interface FrontMatter {
  readonly title: string | null
  readonly publisher: readonly string[]
  readonly published: string | null
}

/** What `read/` gives: the article's words as plain text, its blocks, and the way back to the source. */
export interface Reading {
  readonly source: string
  readonly format: Format
  /** The plain text of all blocks, in order, parted by blank lines. The later stages work on this alone. */
  readonly plain: string
  readonly blocks: readonly Block[]
  readonly alignment: Alignment
  /** The title that front matter or a first-rank heading gives. */
  readonly title: string | null
  readonly frontMatter: FrontMatter | null
  readonly directives: readonly Directive[]
  /** What of a page of HTML is not read, and why. */
  readonly leftOut: readonly Evidence[]
  readonly warnings: readonly Warning[]
}
