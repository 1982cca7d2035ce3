import { type Splitting, TokenKind, type TokenSpan } from '../split/splitting.js'
import type { Ground, LinkedAttribution, LinkedLink } from './linking.js'

/** A chain that a sentence takes over from another, and why. */
export interface Continued {
  readonly chain: readonly LinkedLink[]
  readonly ground: Ground
}

/** What is known of the sentence before. */
export interface Before {
  readonly chain: readonly LinkedLink[]
  /** Whether its chain is its own or was itself taken over. */
  readonly own: boolean
  readonly cue: TokenSpan | null
  readonly attribution: LinkedAttribution | null
}

/** The same links with no words for them in this sentence. */
export const unmentioned = (chain: readonly LinkedLink[]): readonly LinkedLink[] =>
  chain.map((link) => ({ sources: link.sources, mention: null }))

/** What share of a sentence's words stands in quotation marks. */
function quotedShare({ tokens, quoteDepth, sentences }: Splitting, index: number): number {
  const sentence = sentences[index]
  if (!sentence) return 0
  let quoted = 0
  let words = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens.kind[i] === TokenKind.punctuation || tokens.kind[i] === TokenKind.quote) continue
    words++
    if ((quoteDepth[i] ?? 0) > 0) quoted++
  }
  return words ? quoted / words : 0
}

/** The speaker of the quotation that a sentence stands in, where the quotation reaches over from another sentence. */
export function insideQuotation(
  splitting: Splitting,
  index: number,
  attributions: readonly LinkedAttribution[],
  speakerOf: (quotation: number) => number,
  quotationAt: (token: number) => number,
): Continued | null {
  const sentence = splitting.sentences[index]
  if (!sentence || quotedShare(splitting, index) < 0.6) return null
  for (let i = sentence.from; i < sentence.to; i++) {
    const quotation = quotationAt(i)
    if (quotation < 0) continue
    const a = attributions[speakerOf(quotation)]
    if (!a?.chain.length) return null
    return {
      chain: unmentioned(a.chain),
      ground: {
        rule: 'link/running-quotation',
        span: a.cue[0] ?? null,
        note: 'It stands inside a quotation whose speaker another sentence names.',
      },
    }
  }
  return null
}

/** A quotation with no cue of its own right behind a sentence that somebody speaks, or that leads in to it. */
export function nextQuotation(splitting: Splitting, index: number, before: Before | undefined): Continued | null {
  const sentence = splitting.sentences[index]
  const previous = splitting.sentences[index - 1]
  if (!sentence || !previous || !before?.chain.length || quotedShare(splitting, index) < 0.8) return null
  const quotes = quotedShare(splitting, index - 1) > 0.2
  const leadsIn = splitting.tokens.words[previous.to - 1] === ':'
  if (sentence.block !== previous.block && !quotes && !leadsIn && !before.attribution) return null
  return {
    chain: unmentioned(before.chain),
    ground: {
      rule: leadsIn ? 'link/lead-in' : 'link/continued-quotation',
      span: before.cue,
      note: leadsIn
        ? 'The sentence before leads in to it.'
        : 'A quotation without a cue goes on with the speaker before it.',
    },
  }
}
