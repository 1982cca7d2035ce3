import type { Splitting, TokenSpan } from '../split/splitting.js'
import { cueVerb } from './appeal.js'
import { type Before, type Continued, insideQuotation, nextQuotation, unmentioned } from './continuation.js'
import { keptCarrier, noCarriers } from './kept-carrier.js'
import { behindLeadIn, type LeadIn, leadsIn } from './lead-in.js'
import type { Ground, LinkedAttribution, LinkedLink, LinkedSentence, LinkedSource } from './linking.js'
import { mainAttribution } from './main-attribution.js'
import { reportedSpeech } from './reported-speech.js'

/** What the sentences are told by. */
export interface Told {
  readonly splitting: Splitting
  readonly attributions: readonly LinkedAttribution[]
  /** For each attribution the one that it is nested in, or -1. */
  readonly parentOf: readonly number[]
  readonly sources: readonly LinkedSource[]
  /** Sentences that lost a finding for its confidence. */
  readonly uncertain: ReadonlySet<number>
}

/** Give each sentence its chain: of the attribution that covers most of it, or of the sentence that it goes on from. */
export function chainSentences(told: Told): readonly LinkedSentence[] {
  const { splitting, attributions, parentOf, sources, uncertain } = told
  const members = touching(splitting, attributions)
  const speakerOf = speakers(splitting, attributions)
  const quotationAt = openQuotations(splitting)
  const carriers = noCarriers()
  let before: Before | undefined
  let leadIn: LeadIn | null = null
  /** The chain of the quotation in which an attribution's own cue stands. */
  const quotationAround = (
    index: number,
    a: LinkedAttribution,
    before: Before | undefined,
    nested: boolean,
  ): readonly LinkedLink[] | null => {
    const cue = a.cue[0]?.[0] ?? -1
    const quotation = quotationAt(cue)
    if (cue < 0 || quotation < 0 || a.sentence !== index || nested) return null
    const speaker = attributions[speakerOf(quotation)]
    if (
      speaker &&
      speaker !== a &&
      !speaker.content.some(([from, to]) => a.cue[0] && from >= a.cue[0][0] && to <= (a.content.at(-1)?.[1] ?? 0))
    )
      return speaker.chain
    const from = splitting.sentences[index]?.from ?? 0
    if (quotationAt(from - 1) === quotation) return before?.chain ?? null
    return nextQuotation(splitting, index, before)?.chain ?? null
  }
  return splitting.sentences.map((sentence, index): LinkedSentence => {
    const own = members[index] ?? []
    const linked = (chain: readonly LinkedLink[], grounds: LinkedSentence['grounds']): LinkedSentence => ({
      chain,
      attributions: own,
      uncertain: uncertain.has(index),
      grounds,
    })
    if (sentence.furniture) return linked([], [])
    if (leadIn && leadIn.block !== sentence.block) leadIn = null
    const main = mainAttribution(splitting, attributions, own, parentOf, index)
    const a = attributions[main?.attribution ?? -1]
    if (a) {
      let chain = a.chain.map((link) => inSentence(link, sentence.from, sentence.to))
      const verb = cueVerb(splitting.tokens, a.cue)?.lemma ?? ''
      const kept = keptCarrier(chain, a, index, sources, carriers, verb)
      if (kept) chain = [...kept.chain]
      const around = kept ? null : quotationAround(index, a, before, parentOf[main?.attribution ?? -1] !== -1)
      if (around) chain = [...withoutDoubles(around, chain)]
      if (leadIn) chain = [...behindLeadIn(leadIn, chain)]
      leadIn = leadsIn(splitting.tokens, sentence, splitting.sentences[index + 1], chain) ?? leadIn
      if (chain.length || a.chain.length === 0) {
        before = { chain, own: true, cue: a.cue[0] ?? null, attribution: a }
        return linked(chain, kept ? [...a.grounds, kept.ground] : a.grounds)
      }
    }
    const on: Continued | null =
      (leadIn ? { chain: behindLeadIn(leadIn, []), ground: leadInGround } : null) ??
      insideQuotation(splitting, index, attributions, speakerOf, quotationAt) ??
      nextQuotation(splitting, index, before) ??
      reportedSpeech(splitting, index, before)
    if (!on) {
      before = undefined
      return linked([], [])
    }
    before = { chain: on.chain, own: false, cue: on.ground.span, attribution: before?.attribution ?? null }
    return linked(on.chain, [on.ground])
  })
}

/** The outer links without words in this sentence, and behind them the others that are not among them. */
function withoutDoubles(outer: readonly LinkedLink[], chain: readonly LinkedLink[]): readonly LinkedLink[] {
  const own = new Set(chain.flatMap((link) => link.sources))
  return [...unmentioned(outer).filter((link) => !link.sources.some((s) => own.has(s))), ...chain]
}

const leadInGround: Ground = {
  rule: 'link/lead-in',
  span: null,
  note: 'A sentence before leads in to it and gives its source.',
}

const inSentence = (link: LinkedLink, from: number, to: number): LinkedLink =>
  link.mention && link.mention[0] >= from && link.mention[1] <= to ? link : { sources: link.sources, mention: null }

/** For each sentence the attributions whose cue or content lies in it, in order. */
function touching(splitting: Splitting, attributions: readonly LinkedAttribution[]): number[][] {
  const members: number[][] = splitting.sentences.map(() => [])
  attributions.forEach((a, i) => {
    for (const [from, to] of [...a.cue, ...a.content])
      for (let s = splitting.sentenceOf[from] ?? 0; s <= (splitting.sentenceOf[to - 1] ?? -1); s++)
        if (members[s]?.at(-1) !== i && !members[s]?.includes(i)) members[s]?.push(i)
  })
  return members
}

/** For each outermost quotation the attribution that has most of it, by the quotation's index. */
function speakers(splitting: Splitting, attributions: readonly LinkedAttribution[]): (quotation: number) => number {
  const { quotations } = splitting
  const starts = quotations.map((q) => q.from)
  const best = new Map<number, readonly [attribution: number, tokens: number]>()
  const note = (q: number, a: number, span: TokenSpan): void => {
    const quotation = quotations[q]
    if (!quotation || quotation.depth > 0) return
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
