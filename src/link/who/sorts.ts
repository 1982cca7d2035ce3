import { type OfForm, perForm } from '../../split/forms.js'
import type { Tokens } from '../../split/splitting.js'
import { Type } from './mention.js'
import {
  addresses,
  bodyWords,
  demonyms,
  femaleGiven,
  maleGiven,
  modifiers,
  nounOf,
  outletWords,
  particles,
  regionals,
  sentenceStarters,
  stopWords,
  titleNounOf,
  verbs,
} from './words.js'

/** What a word may be in names and in the phrases around them, as bits: a word may be several things. */
export const Sort = {
  given: 1,
  /** A noun that can stand for a source, and such a noun for a person. */
  noun: 2,
  person: 4,
  address: 8,
  modifier: 16,
  body: 32,
  outlet: 64,
  verb: 128,
  particle: 256,
  demonym: 512,
  /** The first word of a demonym of two: "South" of "South Korean". */
  demonymStart: 1024,
  regional: 2048,
  stop: 4096,
  starter: 8192,
} as const

/** A noun for a person or a form of address: what may be a title. */
export const role: number = Sort.person | Sort.address

/** A word of a body's or an outlet's name. */
export const bodyLike: number = Sort.body | Sort.outlet

const demonymStarts: ReadonlySet<string> = new Set(
  [...demonyms.keys()].flatMap((demonym) => (demonym.includes(' ') ? [demonym.split(' ', 1)[0] ?? ''] : [])),
)

const lists = [
  [maleGiven, Sort.given],
  [femaleGiven, Sort.given],
  [addresses, Sort.address],
  [modifiers, Sort.modifier],
  [bodyWords, Sort.body],
  [outletWords, Sort.outlet],
  [verbs, Sort.verb],
  [particles, Sort.particle],
  [demonyms, Sort.demonym],
  [demonymStarts, Sort.demonymStart],
  [regionals, Sort.regional],
  [stopWords, Sort.stop],
  [sentenceStarters, Sort.starter],
] as const

const sortsOf: OfForm<number> = perForm((written, lower) => {
  const noun = nounOf(lower)
  let bits = noun === null ? 0 : noun.type === Type.person ? Sort.person | Sort.noun : Sort.noun
  // "Potter", "Carver": a trade with a capital is a surname, or the first word of a sentence
  if (written !== lower && titleNounOf(lower) === null) bits &= ~Sort.person
  for (const [list, bit] of lists) if (list.has(lower)) bits |= bit
  return bits
})

/** Whether token `i` is any of the sorts in `bits`. */
export const isOf = (tokens: Tokens, i: number, bits: number): boolean => (sortsOf(tokens, i) & bits) !== 0
