import type { Article, Attribution, Link, Range, Sentence, Source } from '../article.js'
import { matter, speakOfOne } from './overlap.js'
import { type Quotation, quotationsIn } from './quotations.js'

/** Where a source stands in an article's chains. */
export interface Voice {
  readonly source: Source
  /** The sentences that it is a link of, in order. */
  readonly sentences: readonly Sentence[]
  /** The first words that stand for it in a chain. */
  readonly mention: Range
}

/** An article as the rules look at it: what more than one of them needs, found once. */
export interface View {
  readonly article: Article
  /** The source with what is no words (tags, marks of emphasis, line ends) blanked, so that offsets stay. */
  readonly masked: string
  /** The sentence that is the article's headline, the first of them where it has several. */
  readonly headline: Sentence | null
  /** The sentences that report, headings and headline left out. */
  readonly body: readonly Sentence[]
  /** Whether the writer says “I”: a column, a letter, an essay. */
  readonly isPersonal: boolean
  /** The matter of each sentence, by its index. */
  readonly matter: readonly ReadonlySet<string>[]
  readonly quotations: readonly Quotation[]
  /** For each code unit of the source whether it stands in quotation marks. */
  readonly quoted: Uint8Array
  /** The sources that the reporting rests on, by index, in the order of their first words. */
  readonly voices: ReadonlyMap<number, Voice>
}

/** Look at an article once for all rules. */
export function look(article: Article): View {
  const masked = mask(article)
  const headlines = headlinesOf(article)
  const body = withoutDeck(
    article.sentences.filter((s) => s.role !== 'furniture' && s.block !== 'heading' && !headlines.includes(s)),
  )
  const quotations = quotationsIn(article, masked)
  const quoted = new Uint8Array(article.source.length)
  for (const q of quotations) quoted.fill(1, ...q.range)
  return {
    article,
    masked,
    headline: headlines[0] ?? null,
    body,
    isPersonal: saysI(masked, quoted, body),
    matter: article.sentences.map((s) => matter(s.text)),
    quotations,
    quoted,
    voices: voicesOf(article, body),
  }
}

/** The words of a range, white space folded. */
export const words = (view: View, range: Range): string =>
  view.masked
    .slice(...range)
    .replace(/\s+/g, ' ')
    .trim()

/** The words of a sentence as they stand in the source, blanked as `View.masked`: offsets in them count from the sentence's start. */
export const textOf = (view: View, s: Sentence): string => view.masked.slice(...s.range)

/** The place of a match in a sentence's words. */
export const placeOf = (s: Sentence, at: number, length: number): Range => [s.range[0] + at, s.range[0] + at + length]

/** Who stands at a chain's inner end. */
export const origin = (chain: readonly Link[]): Link | null => chain.at(-1) ?? null

/** The attributions whose cue or content a sentence holds. */
export const attributionsIn = (view: View, s: Sentence): readonly Attribution[] =>
  s.attributions.flatMap((i) => view.article.attributions[i] ?? [])

/** Whether the code unit at an offset stands in quotation marks. */
export const isQuoted = (view: View, offset: number): boolean => view.quoted[offset] === 1

/** Number the words of a text. */
export const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Tell whether two sentences state one claim, as `speakOfOne` does. */
export const sameClaim = (view: View, a: Sentence, b: Sentence, part: number, shared = 2): boolean =>
  speakOfOne(view.matter[a.index] ?? none, view.matter[b.index] ?? none, part, shared)

/** The sentences of the body that are looked through for another's claim: those within reach, so that time stays in proportion. */
export const near = (view: View, s: Sentence): readonly Sentence[] =>
  view.body.slice(Math.max(0, s.index - reach), s.index + reach).filter((o) => o !== s)

const reach = 200
const none: ReadonlySet<string> = new Set()
const tags = /<\/?[a-z][^<>]*>/g
const marks = /<[^<>]*>|\]\([^()\s]*\)|[*_`[\]]/g

function mask({ source, format }: Article): string {
  const blank = (text: string): string => ' '.repeat(text.length)
  const plain = source.replace(format === 'text' ? tags : marks, blank)
  return plain.replace(/\s/g, ' ')
}

/** The sentences that are the headline: a first heading, or what the title says at the top of a plain text. */
function headlinesOf(article: Article): readonly Sentence[] {
  const at = article.sentences.findIndex((s) => s.role !== 'furniture')
  const first = article.sentences[at]
  if (!first) return []
  if (first.block === 'heading') return article.sentences.filter((s) => s.paragraph === first.paragraph)
  const title = letters(article.title ?? '')
  const opens = letters(first.text)
  if (!title || !opens || (!title.startsWith(opens) && !opens.startsWith(title))) return []
  const found = [first]
  let told = opens
  for (const s of article.sentences.slice(at + 1)) {
    told += letters(s.text)
    if (!title.startsWith(told)) break
    found.push(s)
  }
  return found
}

const dateline = /^\p{Lu}{2}[\p{Lu} .’'-]{1,30}(?:, [\p{L}. ]{2,20})?(?: \([^()]{2,20}\))? ?[-–—] /u

/** Leave out the lines between the headline and a dateline: they are deck. */
function withoutDeck(body: readonly Sentence[]): readonly Sentence[] {
  const at = body.slice(0, 4).findIndex((s) => dateline.test(s.text))
  return at > 0 ? body.slice(at) : body
}

/** Marks and spaces differ where a title is set as a line of text. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Twice, as one “I” may be a numeral or an unmarked quotation. */
function saysI(masked: string, quoted: Uint8Array, body: readonly Sentence[]): boolean {
  let times = 0
  for (const s of body)
    for (const m of masked
      .slice(...s.range)
      .matchAll(/(?<!\b(?:War|Part|Phase|Title|Type|Act) )\b(?:I|I['’](?:m|ve|d|ll)|my)\b(?!\.)/g))
      if (quoted[s.range[0] + m.index] !== 1 && ++times > 1) return true
  return false
}

const pronoun = /^(?:he|she|it|they|him|her|them|his|their|who|whom|that|which)$/i

/** Who speaks in the body: a headline has no room to say more of a source. */
function voicesOf(article: Article, body: readonly Sentence[]): ReadonlyMap<number, Voice> {
  const isPronoun = (range: Range): boolean => pronoun.test(article.source.slice(...range))
  const voices = new Map<number, { source: Source; sentences: Sentence[]; mention: Range }>()
  for (const s of body)
    for (const link of s.chain)
      for (const i of link.sources) {
        const source = article.sources[i]
        const known = voices.get(i)
        if (known) known.sentences.push(s)
        else if (source && link.mention)
          voices.set(i, {
            source,
            sentences: [s],
            mention: isPronoun(link.mention) ? (source.mentions[0] ?? link.mention) : link.mention,
          })
      }
  return voices
}
