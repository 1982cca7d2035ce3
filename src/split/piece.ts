import type { Tokens } from './splitting.js'

/** A sentence and where it stands: what the recognisers look at. */
export interface Piece {
  readonly tokens: Tokens
  /** Its tokens, `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Whether it is all that its block holds. */
  readonly alone: boolean
  /** Whether it begins its block. */
  readonly leads: boolean
  /** Whether its block is a heading. */
  readonly heading: boolean
  /** How many blocks stand before it. */
  readonly above: number
  /** Whether it begins inside a quotation. */
  readonly quoted: boolean
}
