/**
 * The model: what `annotate` gives. Plain data, indexes instead of pointers, `null` where something is not known, so that
 * `JSON.parse(JSON.stringify(article))` equals the article.
 *
 * @module
 */

/** The version of this model; it rises when a field changes its meaning or goes. */
export type SchemaVersion = 1

/** A place in the source text: UTF-16 code units, `[start, end)`; `source.slice(...range)` is what it covers. */
export type Range = readonly [start: number, end: number]

/** What came in. */
export type Format = 'markdown' | 'text' | 'html'

/** A point in the source: `line` and `column` count from 1, `offset` from 0 in UTF-16 code units, as in unist. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A place in the source as unist gives it. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** The kind of block that a sentence stands in. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption' | 'table-cell'

/** What a sentence does: it asserts something, it answers a claim or an inquiry, or it is no reporting at all. */
export type Role = 'statement' | 'response' | 'furniture'

/** What a source is. */
export type SourceKind = 'person' | 'organization' | 'outlet' | 'document' | 'unnamed' | 'anonymous' | 'unknown'

/** How a sentence's main claim stands when the whole article has been read. */
export type Status =
  | 'refuted'
  | 'denied'
  | 'disputed'
  | 'confirmed'
  | 'corroborated'
  | 'unconfirmed'
  | 'attributed'
  | 'unattributed'
  | 'none'

/** How somebody answers a claim or an inquiry. */
export type Stance =
  | 'confirms'
  | 'denies'
  | 'disputes'
  | 'declines'
  | 'not-confirmed'
  | 'no-response'
  | 'verified'
  | 'unverified'
  | 'refutes'

/** How the words are given: in quotation marks, without, or partly. */
export type Manner = 'direct' | 'indirect' | 'mixed'

/** From what something was derived: the rule or model that decided, the words that it decided on, and why, in words. */
export interface Evidence {
  /** The name of the rule or model, such as `link/pronoun`. */
  readonly rule: string
  /** The words in the source, where there are some. */
  readonly range: Range | null
  /** One sentence for an editor. */
  readonly note: string
}

/** Through whom or what a source speaks that is not itself: unnamed people of a body ("a ministry spokesman"), or a document ("the statement"). */
export interface Voice {
  readonly kind: 'people' | 'document'
  /** What the article calls it first. */
  readonly name: string
  /** The places where it is meant, pronouns included, in order. */
  readonly mentions: readonly Range[]
}

/** Somebody or something from whom the article has what it says. */
export interface Source {
  /** The source's place in `article.sources`. */
  readonly index: number
  /** The fullest form in the article; `null` for an unknown source. */
  readonly name: string | null
  /** Other forms that the article uses, pronouns left out. */
  readonly otherNames: readonly string[]
  readonly kind: SourceKind
  /** Whether the article says who it is: a person, organization or outlet by name. */
  readonly named: boolean
  /** What the article says that the source is ("Kremlin spokesman"). */
  readonly description: string | null
  /** The body that the source belongs to, as the article calls it. */
  readonly affiliation: string | null
  /** The words by which its name is withheld ("speaking on condition of anonymity", "who asked not to be named"), where the article has some beside its name. */
  readonly anonymity: string | null
  /** Every place where the article mentions the source, pronouns included, in order. */
  readonly mentions: readonly Range[]
  /** Those that speak for it; empty where it speaks itself only. */
  readonly voices: readonly Voice[]
  readonly evidence: readonly Evidence[]
}

/** A link of a chain: one source, or several that speak as one. */
export interface Link {
  /** Indexes into `article.sources`: one, or several for a joint source. */
  readonly sources: readonly number[]
  /** The name, or the names joined ("the BBC and Reuters" gives `BBC and Reuters`); `null` for an unknown source. */
  readonly name: string | null
  readonly kind: SourceKind
  /** The words in this sentence that stand for the source; `null` where the sentence has none. */
  readonly mention: Range | null
}

/** An act of attribution: a source, a cue and what is attributed. */
export interface Attribution {
  /** The attribution's place in `article.attributions`. */
  readonly index: number
  /** The sentence that holds the cue (or, without a cue, the start of the content). */
  readonly sentence: number
  /** The words for the source; empty where none stand there. */
  readonly source: readonly Range[]
  /** The words that signal the attribution; empty where it goes on from another. */
  readonly cue: readonly Range[]
  /** The words that are attributed, quotation marks included; empty where a noun tells no more than that somebody has spoken ("the mayor's remarks"). */
  readonly content: readonly Range[]
  readonly manner: Manner
  /** From whom the article has it, outermost first, the origin last. */
  readonly chain: readonly Link[]
  /** Whether it is a ground for a factual claim; `false` for a wish, an opinion, a plan or a feeling. */
  readonly appeal: boolean
  /** The date that the sentence gives for the statement, ISO 8601 (`2025-02-05`), where it can be known. */
  readonly date: string | null
  /** How sure the finding is, from 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** Who answers: sources of the article, the outlet itself, or nobody that the article names ("was later confirmed"). */
export type Responder =
  | { readonly kind: 'sources'; readonly sources: readonly number[]; readonly name: string }
  | { readonly kind: 'outlet' }
  | { readonly kind: 'nobody' }

/** An answer to a claim or an inquiry. */
export interface Response {
  /** The response's place in `article.responses`. */
  readonly index: number
  readonly by: Responder
  readonly stance: Stance
  /** The sentence that gives the answer. */
  readonly sentence: number
  /** The sentences that state what is answered, in order; empty where the article never states it. */
  readonly targets: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** A sentence of the article. */
export interface Sentence {
  /** The sentence's place in `article.sentences`. */
  readonly index: number
  readonly range: Range
  readonly position: Position
  /** Its plain text: no markup, white space folded. */
  readonly text: string
  readonly block: BlockKind
  /** The number of that block in the article, from 0: sentences of one paragraph share it. */
  readonly paragraph: number
  readonly role: Role
  /** From whom the reader has its main content, outermost first; empty for the outlet's own voice. */
  readonly chain: readonly Link[]
  readonly status: Status
  /** The first sentence that states the same claim: its own index where none does before it. */
  readonly claim: number
  /** Whether an attribution was left out because its confidence is under `minConfidence`. */
  readonly uncertain: boolean
  /** Indexes into `article.attributions` of those whose cue or content lies in it. */
  readonly attributions: readonly number[]
  /** Indexes into `article.responses` of those that it gives. */
  readonly responses: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** Something that the reader of an article should know: what could not be read as it was meant. */
export interface Warning {
  readonly code: 'not-english' | 'too-complex' | 'front-matter' | 'no-position' | 'too-long'
  readonly message: string
  readonly range: Range | null
}

/** A comment in the article that speaks to the checks (`<!--hearsay disable anonymous-single-->`). */
export interface Directive {
  readonly action: 'enable' | 'disable' | 'ignore'
  /** The rules it names; empty for all. */
  readonly rules: readonly string[]
  readonly range: Range
}

/** A news article with its sourcing. */
export interface Article {
  readonly schema: SchemaVersion
  /** The text that came in, unchanged; all ranges point into it. */
  readonly source: string
  readonly format: Format
  readonly title: string | null
  /** Who publishes it, aliases after the first; empty where nobody says. */
  readonly publisher: readonly string[]
  /** When it was published, ISO 8601. */
  readonly published: string | null
  readonly sentences: readonly Sentence[]
  readonly sources: readonly Source[]
  readonly attributions: readonly Attribution[]
  readonly responses: readonly Response[]
  readonly directives: readonly Directive[]
  /** What of a page of HTML was not read as its article, and by which rule. */
  readonly leftOut: readonly Evidence[]
  readonly warnings: readonly Warning[]
}
