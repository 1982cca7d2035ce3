import {
  adverbs,
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  months,
  negations,
  nominals,
  notAdverbs,
  nounLikeVerbs,
  nounPrepositions,
  objectPronouns,
  otherVerbs,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
  titles,
  weekdays,
} from '../../lexicon/grammar.js'
import { perForm } from '../../split/forms.js'
import type { Quotation, Splitting } from '../../split/splitting.js'
import { TokenKind, type Tokens } from '../../split/splitting.js'
import { unverbNames } from './verb-names.js'
import { type CueVerb, cueVerbs, VerbForm } from './verbs.js'
import { Word } from './word.js'

export { Word } from './word.js'

/** What the rules look at: the splitting, and for each token what its word may be. */
export interface Scene {
  readonly splitting: Splitting
  readonly tokens: Tokens
  readonly lower: readonly string[]
  /** Bits of `Word`. */
  readonly is: Int32Array
  /** For each token, the quotation that it opens as an index into `splitting.quotations`, or -1. */
  readonly opens: Int32Array
  /** For each token, the innermost quotation that it stands in, or -1. */
  readonly inside: Int32Array
}

const classes = new Map<string, number>()
for (const [list, bit] of [
  [determiners, Word.determiner],
  [possessives, Word.possessive],
  [subjectPronouns, Word.subject],
  [nominals, Word.nominal],
  [objectPronouns, Word.object],
  [prepositions, Word.preposition],
  [nounPrepositions, Word.nounPreposition],
  [conjunctions, Word.conjunction],
  [subordinators, Word.subordinator],
  [auxiliaries, Word.auxiliary],
  [beForms, Word.be],
  [negations, Word.negation],
  [adverbs, Word.adverb],
  [weekdays, Word.time],
  [months, Word.time],
  [titles, Word.title],
  [otherVerbs, Word.verb],
] as const)
  for (const word of list.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit)
for (const form of cueVerbs.keys()) classes.set(form, (classes.get(form) ?? 0) | Word.cue)
const nounLike = new Set(nounLikeVerbs.split(' '))
const currencies = new Set(['$', '\u20ac', '\u00a3', '\u00a5', '#', '~'])
const lyWords = new Set(notAdverbs.split(' '))

const scenes = new WeakMap<Splitting, Scene>()

/** Look up every token once; the stages that share a splitting share its scene. */
export function sceneOf(splitting: Splitting): Scene {
  const known = scenes.get(splitting)
  if (known) return known
  const scene = lookUp(splitting)
  scenes.set(splitting, scene)
  return scene
}

function lookUp(splitting: Splitting): Scene {
  const { tokens, quotations } = splitting
  const is = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) is[i] = wordBits(tokens, i)
  unverbNames(splitting, is)
  const opens = new Int32Array(tokens.length).fill(-1)
  const inside = new Int32Array(tokens.length).fill(-1)
  for (let q = 0; q < quotations.length; q++) {
    const { from, to } = quotations[q] as Quotation
    opens[from] = q
    // inner quotations come after the outer ones in the list and overwrite them
    for (let i = from; i < to; i++) inside[i] = q
  }
  return { splitting, tokens, lower: tokens.lower, is, opens, inside }
}

function wordBits(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i]
  if (kind === TokenKind.word || kind === TokenKind.address) return bitsOfWord(tokens, i)
  const bits = bitsOfClass(tokens, i)
  if (kind === TokenKind.number) return bits | numberOrName(tokens, i)
  if (kind === TokenKind.quote) return bits | Word.quote | Word.punctuation
  return bits | (kind === TokenKind.symbol && currencies.has(tokens.lower[i] ?? '') ? Word.number : Word.punctuation)
}

const bitsOfClass = perForm((_, lower) => classes.get(lower) ?? 0)

/** "9to5Mac" and "4Chan" are names. */
const numberOrName = perForm((written) => (/\p{Lu}\p{Ll}/u.test(written) ? Word.capital : Word.number))

const bitsOfWord = perForm((written, lower) => {
  const bits = classes.get(lower) ?? 0
  const first = written.charCodeAt(0)
  // an apostrophe is no capital ("they’ve"), and "eBay" has one inside
  const capital = (first >= 65 && first <= 90) || (first !== 0x27 && first !== 0x2019 && written !== lower)
  if (capital) return bits | Word.capital
  return bits === 0 && lower.length > 4 && lower.endsWith('ly') && !lyWords.has(lower) ? Word.adverb : bits
})

const cueVerb = perForm((_, lower) => cueVerbs.get(lower) ?? null)

/** The cue verb that token `i` may be, or `undefined`. */
export function cueAt(scene: Scene, i: number): CueVerb | undefined {
  return (scene.is[i] ?? 0) & Word.cue ? (cueVerb(scene.tokens, i) ?? undefined) : undefined
}

/** Whether token `i` is any of the classes in `bits`. */
export function any(scene: Scene, i: number, bits: number): boolean {
  return ((scene.is[i] ?? Word.punctuation) & bits) !== 0
}

/** Whether token `i` can only be a verb: a finite form that is no noun or adjective in a row of nouns. */
export function plainVerb(scene: Scene, i: number): boolean {
  const bits = scene.is[i] ?? 0
  if (bits & (Word.auxiliary | Word.verb)) return true
  const cue = cueAt(scene, i)
  if (cue === undefined) return false
  if (cue.form === VerbForm.present) return !nounLike.has(cue.lemma)
  return cue.form === VerbForm.past || cue.form === VerbForm.both
}

/** Whether the cue verb's form at token `i` is a noun as often ("claims"). */
export function looksLikeNoun(scene: Scene, i: number): boolean {
  const cue = cueAt(scene, i)
  return cue !== undefined && nounLike.has(cue.lemma)
}
