import { perForm } from '../../split/forms.js'
import { TokenKind } from '../../split/splitting.js'
import { addressOfCouple } from './couples.js'
import { type Gender, type Mention, Type } from './mention.js'
import { phraseWordAt } from './phrase-words.js'
import { phraseAt } from './phrases.js'
import type { Scan } from './scan.js'

/** The article's mentions in the order of the text, and for each token the mention that it belongs to, or -1. */
export interface Gathered {
  readonly mentions: readonly Mention[]
  readonly at: Int32Array
}

/** What is known of a pronoun by itself. */
interface Pronoun {
  readonly gender: Gender
  readonly plural: boolean
  /** "his", which opens a phrase that it owns. */
  readonly owns: boolean
}

const possessive: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our'])

const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  (
    [
      ['he him his himself', 'm', false],
      ['she her hers herself', 'f', false],
      ['it its itself', 'n', false],
      ['they them their theirs themselves', null, true],
      ['i me my myself', null, false],
      ['we us our ourselves', null, true],
    ] as const
  ).flatMap(([words, gender, plural]) =>
    words.split(' ').map((word): [string, Pronoun] => [word, { gender, plural, owns: possessive.has(word) }]),
  ),
)

const pronounAt = perForm((_, word) => pronouns.get(word) ?? null)

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
      const pronoun = pronounAt(tokens, i)
      const word = tokens.lower[i] ?? ''
      const isUs = word === 'us' && cap[i] === 1
      if (pronoun && !isUs && !scan.known.has(i)) {
        at[i] = mentions.length
        mentions.push(pronounMention(i, splitting.sentenceOf[i] ?? 0, word, pronoun.gender, pronoun.plural))
        // "his lawyer": the phrase that the pronoun owns
        if (!pronoun.owns) {
          i++
          continue
        }
        const before = at[i] ?? -1
        const end = push(scan, mentions, at, i, sentence.to)
        at[i] = before
        i = Math.max(end, i + 1)
        continue
      }
      const opens =
        cap[i] === 1 ||
        tokens.kind[i] === TokenKind.number ||
        tokens.kind[i] === TokenKind.quote ||
        phraseWordAt(tokens, i).starts
      if (!opens && !addressOfCouple(scan, i)) {
        i++
        continue
      }
      i = Math.max(push(scan, mentions, at, i, sentence.to), i + 1)
    }
  }
  return { mentions, at }
}

function push(scan: Scan, mentions: Mention[], at: Int32Array, from: number, limit: number): number {
  const partner = addressOfCouple(scan, from)
  const found = partner ? [partner] : phraseAt(scan, from, limit)
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
