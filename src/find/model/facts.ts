import { type Forms, type OfForm, perForm } from '../../split/forms.js'
import { type Splitting, TokenKind, type TokenSpan } from '../../split/splitting.js'
import type { Finding } from '../finding.js'
import { any, sceneOf, Word } from '../grammar/scene.js'
import { hashString } from './hash.js'
import { stem } from './stem.js'
import { Tag } from './tags.js'

/** What is known of words, by the word; a `Map` is one. */
export interface Known {
  readonly get: (word: string) => number | undefined
}

/** What is known of single words, learned from the training texts and from GloVe. */
export interface WordKnowledge {
  /** A word in lower case → its fine cluster (1 …, 10 bits), its coarse cluster (1 …, 7 bits) and its tag where it has but one. */
  readonly clusters: Known
  /** A stem → how often it is part of a cue (bins 1 … 9, low 4 bits) and of a source (bins 1 … 9, above). */
  readonly habits: Known
}

/** How a token is written. */
export const Shape = {
  lower: 1,
  capital: 2,
  capitals: 3,
  mixed: 4,
  number: 5,
  comma: 6,
  stop: 7,
  question: 8,
  colon: 9,
  semicolon: 10,
  dash: 11,
  opening: 12,
  closing: 13,
  bracketOpen: 14,
  bracketClose: 15,
  symbol: 16,
  address: 17,
  clitic: 18,
} as const

/** What the features are made of: a number for each token and aspect, as parallel arrays. */
export interface Facts {
  readonly length: number
  /** The number of its form. */
  readonly forms: Forms
  readonly form: Int32Array
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly suffix: Int32Array
  readonly shape: Uint8Array
  readonly fine: Int32Array
  readonly coarse: Uint8Array
  /** How often the stem is part of a cue, of a source (bins 0 … 9). */
  readonly cueHabit: Uint8Array
  readonly sourceHabit: Uint8Array
  readonly tag: Uint8Array
  /** 0 outside quotations, 1 inside, 2 and 3 for the marks themselves, +4 in a quotation without a closing mark. */
  readonly quote: Uint8Array
  /** What the rules make of it: 0 nothing, 1 and 2 the start and rest of a source, 3 and 4 of a cue, 5 and 6 of a content. */
  readonly hint: Uint8Array
  /** The rule that does, hashed. */
  readonly hintRule: Int32Array
  /** How sure the rules are of it, in tenths. */
  readonly hintSure: Uint8Array
  /** The finding of the rules whose cue it is part of, or -1. */
  readonly hintCue: Int32Array
  readonly findings: readonly Finding[]
  /** Its sentence and its block. */
  readonly sentence: Int32Array
  readonly block: Int32Array
}

/** Names in capitals that are other words in small letters, with a name that means as much to the model. */
const acronyms: ReadonlyMap<string, string> = new Map([
  ['US', 'u.s.'],
  ['WHO', 'unicef'],
  ['IS', 'isis'],
])

/** What is known of a form, whatever stands around it. */
interface FormFacts {
  readonly word: number
  readonly stem: number
  readonly suffix: number
  /** What shape it has where it is a word. */
  readonly shape: number
  readonly cluster: number
  readonly habit: number
}

const factsBy = new WeakMap<WordKnowledge, OfForm<FormFacts>>()

/** What is known of the forms by `known`. */
function formFacts(known: WordKnowledge): OfForm<FormFacts> {
  let of = factsBy.get(known)
  if (!of) {
    of = perForm((written, low): FormFacts => {
      const lower = acronyms.get(written) ?? low
      const root = stem(lower)
      return {
        word: hashString(lower),
        stem: hashString(root),
        suffix: hashString(lower, Math.max(0, lower.length - 3)),
        shape: shapeOfWord(written),
        cluster: known.clusters.get(lower) ?? 0,
        habit: known.habits.get(root) ?? 0,
      }
    })
    factsBy.set(known, of)
  }
  return of
}

/** Gather the facts of an article's tokens; each distinct form is looked at once. */
export function gatherFacts(splitting: Splitting, known: WordKnowledge, findings: readonly Finding[]): Facts {
  const { tokens, quotations, quoteDepth, sentenceOf } = splitting
  const n = tokens.length
  const facts = {
    length: n,
    forms: tokens.forms,
    form: formsOf(splitting),
    word: new Int32Array(n),
    stem: new Int32Array(n),
    suffix: new Int32Array(n),
    shape: new Uint8Array(n),
    fine: new Int32Array(n),
    coarse: new Uint8Array(n),
    cueHabit: new Uint8Array(n),
    sourceHabit: new Uint8Array(n),
    tag: new Uint8Array(n),
    quote: new Uint8Array(n),
    hint: new Uint8Array(n),
    hintRule: new Int32Array(n),
    hintSure: new Uint8Array(n),
    hintCue: new Int32Array(n).fill(-1),
    findings,
    sentence: sentenceOf,
    block: tokens.block,
  }
  const of = formFacts(known)
  for (let i = 0; i < n; i++) {
    const { word, stem, suffix, shape: ofWord, cluster, habit } = of(facts, i)
    const kind = tokens.kind[i] as number
    const shape = kind === TokenKind.word ? ofWord : shapeOf(tokens.words[i] as string, kind)
    facts.word[i] = word
    facts.stem[i] = stem
    facts.suffix[i] = suffix
    facts.shape[i] = shape
    facts.fine[i] = cluster & 1023
    facts.coarse[i] = (cluster >> 10) & 127
    facts.tag[i] =
      shape >= Shape.comma && shape <= Shape.symbol ? Tag.P : shape === Shape.number ? Tag.CD : cluster >> 17
    facts.cueHabit[i] = habit & 15
    facts.sourceHabit[i] = habit >> 4
  }
  for (let i = 0; i < n; i++) if ((quoteDepth[i] as number) > 0) facts.quote[i] = 1
  for (const q of quotations) {
    if (q.depth > 0) continue
    if (!q.closed) for (let i = q.from; i < q.to; i++) facts.quote[i] = 5
    facts.quote[q.from] = q.closed ? 2 : 6
    facts.shape[q.from] = Shape.opening
    if (q.closed) {
      facts.quote[q.to - 1] = 3
      facts.shape[q.to - 1] = Shape.closing
    }
  }
  takeHints(facts)
  return facts
}

/** A surname that is nothing else. */
const plainSurname = 'Johnson'

/** The forms by which the model knows the tokens: where a surname is an auxiliary elsewhere, a plain one stands for it ("Will urged the town"). */
function formsOf(splitting: Splitting): Int32Array {
  const { forms, form } = splitting.tokens
  const numberOf = (word: string): number => forms.at(word, 0, word.length)
  const will = numberOf('Will')
  const may = numberOf('May')
  let own = form
  for (let i = 0; i < form.length; i++) {
    if (form[i] !== will && form[i] !== may) continue
    if (any(sceneOf(splitting), i, Word.auxiliary | Word.time)) continue
    if (own === form) own = form.slice()
    own[i] = numberOf(plainSurname)
  }
  return own
}

/** Note what the rules found; of nested findings the outermost labels the tokens. */
function takeHints({ findings, hint, hintRule, hintSure, hintCue }: Facts): void {
  findings.forEach(({ kind, source, cue, content, rule, confidence, within }, k) => {
    if (kind !== 'attribution') return
    for (const [from, to] of cue) hintCue.fill(k, from, to)
    if (within >= 0) return
    const name = hashString(rule)
    const put = (spans: readonly TokenSpan[], begin: number) => {
      for (const [from, to] of spans) {
        hint.fill(begin + 1, from, to)
        hint[from] = begin
        hintRule.fill(name, from, to)
        hintSure.fill(Math.min(9, Math.floor(confidence * 10)), from, to)
      }
    }
    put(content, 5)
    put(source, 1)
    put(cue, 3)
  })
}

function shapeOfWord(written: string): number {
  const code = written.charCodeAt(0)
  if (code === 39 || code === 0x2019) return Shape.clitic
  const lower = written.toLowerCase()
  if (written === lower) return Shape.lower
  if (written === written.toUpperCase()) return written.length > 1 ? Shape.capitals : Shape.capital
  return written.slice(1) === lower.slice(1) ? Shape.capital : Shape.mixed
}

/** The shape of what is no word. */
function shapeOf(written: string, kind: number): number {
  const code = written.charCodeAt(0)
  if (kind === TokenKind.address) return Shape.address
  if (kind === TokenKind.number) return Shape.number
  if (kind === TokenKind.quote) return Shape.symbol
  switch (written) {
    case ',':
      return Shape.comma
    case '.':
    case '…':
    case '...':
      return Shape.stop
    case '?':
    case '!':
      return Shape.question
    case ':':
      return Shape.colon
    case ';':
      return Shape.semicolon
    case '(':
    case '[':
      return Shape.bracketOpen
    case ')':
    case ']':
      return Shape.bracketClose
  }
  return code === 45 || (code >= 0x2010 && code <= 0x2015) ? Shape.dash : Shape.symbol
}
