import type { TokenSpan } from '../../split/splitting.js'

/** What a noun or a name can stand for. */
export const Type = {
  none: 0,
  person: 1,
  organization: 2,
  outlet: 3,
  country: 4,
  document: 5,
  anonymous: 6,
  place: 7,
  unknown: 8,
} as const
export type Type = (typeof Type)[keyof typeof Type]

/** A name that the lexicon knows: what it is and its fullest form. */
export interface KnownName {
  readonly type: Type
  readonly full: string
  /** Whether it must stand in capitals ("WHO", never "Who"). */
  readonly capitals: boolean
}

export type Gender = 'm' | 'f' | 'n' | null
export type Determiner = 'none' | 'definite' | 'indefinite' | 'possessive' | 'other'

/** Words that may stand for a source: a name with its titles, a noun phrase or a pronoun. */
export interface Mention {
  readonly span: TokenSpan
  readonly sentence: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The proper name in it, without titles, or `null`; in a nominal, the name that its noun has before it. */
  readonly name: TokenSpan | null
  /** What the name is by itself. */
  readonly nameType: Type
  /** The noun that the words turn on (`spokesman`), lower case; the pronoun; empty for a bare name. */
  readonly head: string
  readonly headType: Type
  /** Where the title or the description ends and the name starts; `span[0]` for none. */
  readonly titleEnd: number
  /** The name of a body or country within the title or before the noun. */
  readonly affiliation: TokenSpan | null
  readonly affiliationType: Type
  readonly determiner: Determiner
  readonly plural: boolean
  readonly gender: Gender
  /** Where the words that own it end ("Trump's" lawyer); they are a mention of their own; -1 for none. */
  readonly ownerEnd: number
}

/** How sure it is that two capitals of which nothing is known are a person's. */
export const guessed = 0.8
