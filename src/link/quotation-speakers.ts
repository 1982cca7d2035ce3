import type { Splitting, TokenSpan } from '../split/splitting.js'
import { type Before, nextQuotation, unmentioned } from './continuation.js'
import type { LinkedAttribution, LinkedLink } from './linking.js'

/** Who speaks the article's quotations. */
export interface Speakers {
  /** The attribution that a quotation belongs to, or -1. */
  readonly of: (quotation: number) => number
  /** The outermost quotation that a token stands in, or -1. */
  readonly at: (token: number) => number
}

export const speakersOf = (splitting: Splitting, attributions: readonly LinkedAttribution[]): Speakers => ({
  of: speakers(splitting, attributions),
  at: openQuotations(splitting),
})

/** The chain of the quotation in which an attribution's own cue stands: whoever speaks it tells what another said. */
export function chainAround(
  splitting: Splitting,
  attributions: readonly LinkedAttribution[],
  index: number,
  a: LinkedAttribution,
  before: Before | undefined,
  { of, at }: Speakers,
): readonly LinkedLink[] | null {
  const quotation = at(a.cue[0]?.[0] ?? -1)
  if (quotation < 0) return null
  const speaker = attributions[of(quotation)]
  if (speaker && speaker !== a) return speaker.chain
  const from = splitting.sentences[index]?.from ?? 0
  if (at(from - 1) === quotation) return before?.chain ?? null
  return nextQuotation(splitting, index, before)?.chain ?? null
}

/** Outer links without words in this sentence, and behind them the others; whoever stands in both stands once. */
export function behind(outer: readonly LinkedLink[], chain: readonly LinkedLink[]): readonly LinkedLink[] {
  const own = new Set(chain.flatMap((link) => link.sources))
  return [...unmentioned(outer).filter((link) => !link.sources.some((s) => own.has(s))), ...chain]
}

/** For each outermost quotation the attribution that has most of it, by the quotation's index. */
function speakers(splitting: Splitting, attributions: readonly LinkedAttribution[]): (quotation: number) => number {
  const { quotations } = splitting
  const starts = quotations.map((q) => q.from)
  const best = new Map<number, readonly [attribution: number, tokens: number]>()
  const note = (q: number, a: number, span: TokenSpan): void => {
    const quotation = quotations[q]
    if (!quotation || quotation.depth > 0) return
    // whoever is quoted inside it is not who speaks it
    const cue = attributions[a]?.cue[0]?.[0] ?? -1
    if (cue >= quotation.from && cue < quotation.to) return
    const common = Math.min(span[1], quotation.to) - Math.max(span[0], quotation.from)
    if (common > (best.get(q)?.[1] ?? 0)) best.set(q, [a, common])
  }
  attributions.forEach((a, i) => {
    for (const span of a.content) {
      // quotations are in order, so those that a span touches lie side by side
      let q = lowerBound(starts, span[1])
      for (let n = 0; q > 0 && n < 8; n++) note(--q, i, span)
    }
  })
  return (q) => {
    let at = q
    // a quotation that every paragraph opens again has its speaker at either end
    for (let n = 0; n < 50; n++) {
      const found = best.get(at)
      if (found) return found[0]
      if (!quotations[at]?.continues) break
      at++
    }
    return best.get(at)?.[0] ?? -1
  }
}

/** For a token the outermost quotation that it stands in, or -1. */
function openQuotations({ quotations, tokens }: Splitting): (token: number) => number {
  const at = new Int32Array(tokens.length).fill(-1)
  let reached = 0
  quotations.forEach((q, i) => {
    if (q.depth > 0) return
    for (let t = Math.max(reached, q.from); t < q.to; t++) at[t] = i
    reached = Math.max(reached, q.to)
  })
  return (token) => at[token] ?? -1
}

function lowerBound(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
