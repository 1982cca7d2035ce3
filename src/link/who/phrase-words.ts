import { type OfForm, perForm } from '../../split/forms.js'
import { TokenKind } from '../../split/splitting.js'
import { type Determiner, Type } from './mention.js'
import type { Scan } from './scan.js'
import { isOf, Sort } from './sorts.js'
import { modifiers, type Noun, newsWords, nounOf, regionals, stopWords, withheld } from './words.js'

const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...'the this that these those both'.split(' ').map((w): [string, Determiner] => [w, 'definite']),
  ...'a an some several many few two three four five six seven eight nine ten most various numerous dozens multiple any no'
    .split(' ')
    .map((w): [string, Determiner] => [w, 'indefinite']),
  ...'his her its their our my your'.split(' ').map((w): [string, Determiner] => [w, 'possessive']),
  ...'another other others different separate one each every such'
    .split(' ')
    .map((w): [string, Determiner] => [w, 'other']),
])

/** Offices that stand behind an address: "Mr. President". */
export const styled: ReadonlySet<string> = new Set([
  'president',
  'speaker',
  'chairman',
  'secretary',
  'ambassador',
  'chairwoman',
  'minister',
  'mayor',
  'justice',
])

export const weakBodies: ReadonlySet<string> = new Set(
  'intelligence security military defense defence state country city district nation health justice business campus'.split(
    ' ',
  ),
)

export const longestPhrase = 16

export const bothVerbs: ReadonlySet<string> = new Set(
  'show shows reports report claims claim states state posts post notes note heads head leads lead hosts host guards polls plans files records tests leaks tapes says tweets testimony estimates forecast forecasts broadcast broadcasts projects orders rules accounts talks fears warns officers experts voices fans'.split(
    ' ',
  ),
)

/** Determiners that say that there are several. */
const counting: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten several many few some both these those multiple'.split(' '),
)

/** Words that stand for somebody by themselves, or begin a phrase, though they tell nothing. */
const determinerLike: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'here', 'no', 'most'])

/** What a word can be in a noun phrase. */
interface PhraseWord {
  readonly determiner: Determiner | null
  readonly counts: boolean
  readonly noun: Noun | null
  readonly modifies: boolean
  /** Whether a phrase may start with it in small letters; any other word can only go on with one. */
  readonly starts: boolean
  /** Whether it may stand before a noun and tell nothing. */
  readonly loose: boolean
}

/** What a word can be in a noun phrase. */
export const phraseWordAt: OfForm<PhraseWord> = perForm((_, word): PhraseWord => {
  const determiner = determiners.get(word) ?? null
  const noun = nounOf(word)
  const modifies = modifiers.has(word) || regionals.has(word) || newsWords.has(word) || withheld.has(word)
  const isStop = stopWords.has(word)
  return {
    determiner,
    counts: counting.has(word),
    noun,
    modifies,
    starts: (determiner !== null || noun !== null || modifies) && (!isStop || determinerLike.has(word)),
    loose: !isStop && determiner === null,
  }
})

/** A possessive's mark behind a word: "Trump's", "the officials'". */
export function isGenitive(scan: Scan, i: number): boolean {
  const { lower, kind, start, end } = scan.tokens
  if (lower[i] === "'s") return true
  if (kind[i] !== TokenKind.quote || start[i] !== end[i - 1]) return false
  const word = lower[i] ?? ''
  return (word === "'" || word === '\u2019') && (lower[i - 1] ?? '').endsWith('s') && start[i + 1] !== end[i]
}

/** Abbreviations that stand before nouns: "US human rights report". */
export const attributive: ReadonlySet<string> = new Set(['us', 'u.s.', 'uk', 'u.k.', 'eu', 'un', 'u.n.'])

/** Where the noun stands that one or two other words part from the name before it, or the token itself. */
export function nounAfter(scan: Scan, i: number, stop: number): number {
  const { lower, kind, words } = scan.tokens
  for (let k = i; k < Math.min(stop, i + 3); k++) {
    const word = lower[k] ?? ''
    const isNoun = isOf(scan.tokens, k, Sort.noun)
    if (isNoun && words[k] === word && !bothVerbs.has(word)) return k
    if (isNoun && bothVerbs.has(word) && (k > i || !word.endsWith('s'))) return k
    if (
      kind[k] !== TokenKind.word ||
      isOf(scan.tokens, k, Sort.stop) ||
      scan.cap[k] === 1 ||
      /(?:ed|ing|ly)$/.test(word)
    )
      return i
  }
  return i
}

export const isPluralLike = (word: string): boolean => word.length > 3 && word.endsWith('s') && !stopWords.has(word)

/** "The Diplomat" is no title where the lexicon has an outlet of that name and no name follows. */
export function isOutlet(scan: Scan, i: number): boolean {
  const span = scan.known.get(i)
  if (!span) return false
  return (
    span.end > i + 1 ||
    (span.known.type === Type.outlet &&
      scan.cap[i + 1] !== 1 &&
      (scan.cap[i - 1] !== 1 || scan.tokens.words[i - 1] === 'The'))
  )
}

/** Whether words that may belong to a phrase follow a possessive's mark. */
export function continues(scan: Scan, i: number, stop: number): boolean {
  const { tokens } = scan
  for (let k = i; k < Math.min(stop, i + 6); k++) {
    if (scan.cap[k] === 1 || isOf(tokens, k, Sort.noun)) return true
    if (isOf(tokens, k, Sort.stop) || tokens.kind[k] === TokenKind.punctuation || k >= tokens.length) return false
  }
  return false
}
