import type { Evidence, Manner, SourceKind, Voice } from '../article.js'
import type { TokenSpan } from '../split/splitting.js'

/** `Evidence` on tokens, before ranges are known. */
export interface Ground {
  readonly rule: string
  readonly span: TokenSpan | null
  readonly note: Evidence['note']
}

/** `Voice` on tokens. */
export interface LinkedVoice {
  readonly kind: Voice['kind']
  readonly name: string
  readonly mentions: readonly TokenSpan[]
}

/** A source with its mentions on tokens. */
export interface LinkedSource {
  readonly name: string | null
  readonly otherNames: readonly string[]
  readonly kind: SourceKind
  readonly named: boolean
  readonly description: string | null
  readonly affiliation: string | null
  readonly anonymity: string | null
  readonly mentions: readonly TokenSpan[]
  readonly voices: readonly LinkedVoice[]
  /** Whether it publishes the article itself. */
  readonly publishes?: boolean
  readonly grounds: readonly Ground[]
}

/** A link of a chain on tokens. */
export interface LinkedLink {
  readonly sources: readonly number[]
  readonly mention: TokenSpan | null
}

/** A finding with its chain of sources; its spans may have been mended. */
export interface LinkedAttribution {
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  readonly content: readonly TokenSpan[]
  readonly manner: Manner
  readonly confidence: number
  /** Whether its finder itself hardly believes it. */
  readonly doubted?: boolean
  readonly chain: readonly LinkedLink[]
  readonly appeal: boolean
  readonly date: string | null
  readonly sentence: number
  readonly grounds: readonly Ground[]
}

/** A sentence's chain and the attributions that lie in it. */
export interface LinkedSentence {
  readonly chain: readonly LinkedLink[]
  readonly attributions: readonly number[]
  readonly uncertain: boolean
  readonly grounds: readonly Ground[]
}

/** An act of answering that attributes nothing ("the ministry declined to comment"), with who answers. */
export interface LinkedAnswer {
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  /** Indexes of sources; empty where nobody is named. */
  readonly by: readonly number[]
  readonly sentence: number
  readonly rule: string
}

/** What `link/` gives. */
export interface Linking {
  readonly sources: readonly LinkedSource[]
  readonly attributions: readonly LinkedAttribution[]
  readonly answers: readonly LinkedAnswer[]
  readonly sentences: readonly LinkedSentence[]
}
