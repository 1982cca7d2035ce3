import type { TokenSpan } from '../../split/splitting.js'
import type { Gender, Type } from './mention.js'
import { capitalOf } from './words.js'

/** A source in the making: everything that the article has said of it so far. */
export interface Entity {
  readonly id: number
  type: Type
  /** How sure the type is: 0 guessed, 1 by the name's words, 2 by the lexicon or a title. */
  sure: number
  gender: Gender
  plural: boolean
  /** The name's forms as the article writes them, with how often, the first form first. */
  readonly forms: Map<string, number>
  /** How often the whole article names it. */
  uses: number
  /** The words of all its names, lower case. */
  readonly nameWords: Set<string>
  /** Nouns that the article calls it by (`spokesman`), singular. */
  readonly heads: Set<string>
  /** Indexes of its mentions, in the order of the text. */
  readonly mentions: number[]
  /** For what has no name: the words that it is called by first. */
  words: string | null
  anonymous: boolean
  /** The body behind it: a statement's issuer, a spokesman's ministry; -1 for none. */
  owner: number
  description: string | null
  affiliation: string | null
  /** The words that say that its name is withheld. */
  withheld: TokenSpan | null
}

/** Begin an entity at the end of a list. */
export function begin(entities: Entity[], type: Type, sure: number): Entity {
  const entity: Entity = {
    id: entities.length,
    type,
    sure,
    gender: null,
    plural: false,
    forms: new Map(),
    uses: 0,
    nameWords: new Set(),
    heads: new Set(),
    mentions: [],
    words: null,
    anonymous: false,
    owner: -1,
    description: null,
    affiliation: null,
    withheld: null,
  }
  entities.push(entity)
  return entity
}

const addressed = /^(?:Mr|Mrs|Ms|Miss)\b/

/** The fullest form of a name: the one with most words, the longest of those; never a mere acronym beside a full name. */
export function fullName(entity: Entity): string | null {
  let best: string | null = null
  let most = Number.NEGATIVE_INFINITY
  const several = entity.forms.size > 1
  for (const form of entity.forms.keys()) {
    const words = form.split(/\s+/).length
    const rank =
      (words > 1 ? 1000 : 0) +
      Math.min(words, 9) * 100 +
      Math.min(form.length, 99) -
      (form === form.toUpperCase() && words > 1 ? 50 : 0) -
      (/ \p{Ll}[^ ]*$/u.test(form) ? 250 : 0) -
      (addressed.test(form) ? 400 : 0) -
      // "Moscow" is short for Russia
      (several && capitalOf.has(form.toLowerCase()) ? 500 : 0)
    if (rank > most) {
      most = rank
      best = form
    }
  }
  return best
}
