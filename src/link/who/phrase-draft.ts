import { type Determiner, type Gender, type Mention, Type } from './mention.js'
import type { Scan } from './scan.js'

/** A noun phrase while it is being read from left to right. */
export interface PhraseDraft {
  readonly scan: Scan
  /** Where reading must stop, and where a name may still go on to. */
  readonly stop: number
  readonly limit: number
  readonly sentence: number
  /** The mentions that are complete: owners. */
  readonly mentions: Mention[]
  /** The token that is read next. */
  i: number
  /** Where the phrase starts, and where its determiners end. */
  start: number
  body: number
  /** Behind the last word that the phrase can end with, or -1. */
  end: number
  determiner: Determiner
  ownerEnd: number
  /** Whether a determiner counts several. */
  count: boolean
  name: number
  nameTo: number
  nameType: Type
  head: string
  headType: Type
  titleEnd: number
  gender: Gender
  plural: boolean
  /** The name of a body or a country before the noun. */
  aff: number
  affTo: number
  affType: Type
  /** How many words that tell nothing stood so far. */
  loose: number
}

export const beginPhrase = (scan: Scan, from: number, stop: number, limit: number): PhraseDraft => ({
  scan,
  stop,
  limit,
  sentence: scan.splitting.sentenceOf[from] ?? 0,
  mentions: [],
  i: from,
  start: from,
  body: from,
  end: -1,
  determiner: 'none',
  ownerEnd: -1,
  count: false,
  name: -1,
  nameTo: -1,
  nameType: Type.none,
  head: '',
  headType: Type.none,
  titleEnd: -1,
  gender: null,
  plural: false,
  aff: -1,
  affTo: -1,
  affType: Type.none,
  loose: 0,
})

/** The mention that the words read so far make, up to a token. */
export const mentionTo = (p: PhraseDraft, to: number): Mention => ({
  span: [p.start, to],
  sentence: p.sentence,
  form: p.name >= 0 ? 'name' : 'nominal',
  name: p.name >= 0 ? [p.name, p.nameTo] : null,
  nameType: p.nameType,
  head: p.head,
  headType: p.headType,
  titleEnd: p.titleEnd < 0 ? p.start : p.titleEnd,
  affiliation: p.aff >= 0 ? [p.aff, p.affTo] : null,
  affiliationType: p.affType,
  determiner: p.determiner,
  plural: p.plural,
  gender: p.gender,
  ownerEnd: p.ownerEnd,
})

/** Take what was read so far for the owner of what follows: "Trump's …". */
export function giveTo(p: PhraseDraft, owned: number): void {
  p.determiner = 'possessive'
  p.ownerEnd = owned
  p.i = owned
  p.end = -1
  p.head = ''
  p.headType = Type.none
  p.gender = null
  p.name = -1
  p.titleEnd = -1
  p.aff = -1
}
