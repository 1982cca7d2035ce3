import { perForm } from '../../split/forms.js'
import { TokenKind } from '../../split/splitting.js'
import { type Gender, type Mention, Type } from './mention.js'
import { phraseStarts } from './phrase-words.js'
import { phraseAt } from './phrases.js'
import type { Scan } from './scan.js'
import { stopWords } from './words.js'

/** The article's mentions in the order of the text, and for each token the mention that it belongs to, or -1. */
export interface Gathered {
  readonly mentions: readonly Mention[]
  readonly at: Int32Array
}

const pronouns: ReadonlyMap<string, { readonly gender: Gender; readonly plural: boolean }> = new Map<
  string,
  { gender: Gender; plural: boolean }
>([
  ...['he', 'him', 'his', 'himself'].map((w): [string, { gender: Gender; plural: boolean }] => [
    w,
    { gender: 'm', plural: false },
  ]),
  ...['she', 'her', 'hers', 'herself'].map((w): [string, { gender: Gender; plural: boolean }] => [
    w,
    { gender: 'f', plural: false },
  ]),
  ...['it', 'its', 'itself'].map((w): [string, { gender: Gender; plural: boolean }] => [
    w,
    { gender: 'n', plural: false },
  ]),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((w): [string, { gender: Gender; plural: boolean }] => [
    w,
    { gender: null, plural: true },
  ]),
  ...['i', 'me', 'my', 'myself'].map((w): [string, { gender: Gender; plural: boolean }] => [
    w,
    { gender: null, plural: false },
  ]),
  ...['we', 'us', 'our', 'ourselves'].map((w): [string, { gender: Gender; plural: boolean }] => [
    w,
    { gender: null, plural: true },
  ]),
])

const possessive: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our'])
const determinerLike: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'here', 'no', 'most'])

/** What a word can open. */
interface Opening {
  readonly pronoun: { readonly gender: Gender; readonly plural: boolean } | null
  /** "his", which opens a phrase that it owns. */
  readonly owns: boolean
  /** Whether a noun phrase can start with it. */
  readonly starts: boolean
}

const openingOf = perForm(
  (_, word): Opening => ({
    pronoun: pronouns.get(word) ?? null,
    owns: possessive.has(word),
    starts: phraseStarts.has(word) && (!stopWords.has(word) || determinerLike.has(word)),
  }),
)

/** Gather names, noun phrases and pronouns in one pass over the tokens. */
export function gather(scan: Scan): Gathered {
  const { tokens, splitting, cap } = scan
  const mentions: Mention[] = []
  const at = new Int32Array(tokens.length).fill(-1)
  for (const sentence of splitting.sentences) {
    // whoever wrote it or took its picture is nobody that it speaks of
    if (sentence.furniture) continue
    let i = sentence.from
    while (i < sentence.to) {
      const { pronoun, owns, starts: opens } = openingOf(tokens.forms, tokens.form[i] as number)
      const word = tokens.lower[i] ?? ''
      const isUs = word === 'us' && cap[i] === 1
      if (pronoun && !isUs && !scan.known.has(i)) {
        at[i] = mentions.length
        mentions.push(pronounMention(i, splitting.sentenceOf[i] ?? 0, word, pronoun.gender, pronoun.plural))
        // "his lawyer": the phrase that the pronoun owns
        if (!owns) {
          i++
          continue
        }
        const before = at[i] ?? -1
        const end = push(scan, mentions, at, i, sentence.to)
        at[i] = before
        i = Math.max(end, i + 1)
        continue
      }
      if (cap[i] !== 1 && !opens && tokens.kind[i] !== TokenKind.number && tokens.kind[i] !== TokenKind.quote) {
        i++
        continue
      }
      i = Math.max(push(scan, mentions, at, i, sentence.to), i + 1)
    }
  }
  return { mentions, at }
}

function push(scan: Scan, mentions: Mention[], at: Int32Array, from: number, limit: number): number {
  const found = phraseAt(scan, from, limit)
  let end = from
  for (const m of found) {
    for (let k = Math.max(end, m.span[0]); k < m.span[1]; k++) at[k] = mentions.length
    mentions.push(m)
    end = Math.max(end, m.span[1])
  }
  return end
}

function pronounMention(i: number, sentence: number, word: string, gender: Gender, plural: boolean): Mention {
  return {
    span: [i, i + 1],
    sentence,
    form: 'pronoun',
    name: null,
    nameType: Type.none,
    head: word,
    headType: Type.none,
    titleEnd: i,
    affiliation: null,
    affiliationType: Type.none,
    determiner: 'none',
    plural,
    gender,
    ownerEnd: -1,
  }
}
