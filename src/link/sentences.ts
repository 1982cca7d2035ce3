import type { Splitting } from '../split/splitting.js'
import { cueVerb } from './appeal.js'
import { type Before, type Continued, insideQuotation, nextQuotation, unmentioned } from './continuation.js'
import { keptCarrier, noCarriers } from './kept-carrier.js'
import { type LeadIn, leadsIn } from './lead-in.js'
import type { Ground, LinkedAttribution, LinkedLink, LinkedSentence, LinkedSource } from './linking.js'
import { mainAttribution } from './main-attribution.js'
import { behind, chainAround, speakersOf } from './quotation-speakers.js'
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

/** The sentences with their chains, and the attributions' chains, now that it is known who speaks the quotations they stand in. */
export interface Chained {
  readonly sentences: readonly LinkedSentence[]
  readonly chains: readonly (readonly LinkedLink[])[]
}

/** Give each sentence its chain: of the attribution that covers most of it, or of the sentence that it goes on from. */
export function chainSentences(told: Told): Chained {
  const { splitting, attributions, parentOf, sources, uncertain } = told
  const members = touching(splitting, attributions)
  const speakers = speakersOf(splitting, attributions)
  const carriers = noCarriers()
  let before: Before | undefined
  let leadIn: LeadIn | null = null
  const done: (readonly LinkedLink[])[] = []
  const around = new Map<number, readonly LinkedLink[]>()
  const sentences = splitting.sentences.map((sentence, index): LinkedSentence => {
    const own = members[index] ?? []
    const linked = (chain: readonly LinkedLink[], grounds: LinkedSentence['grounds']): LinkedSentence => {
      done[index] = chain
      return { chain, attributions: own, uncertain: uncertain.has(index), grounds }
    }
    if (sentence.furniture) return linked([], [])
    if (leadIn && leadIn.block !== sentence.block) leadIn = null
    for (const i of own) {
      const nested = attributions[i]
      if (!nested || nested.sentence !== index || parentOf[i] !== -1) continue
      const chain = chainAround(splitting, attributions, index, nested, before, speakers)
      if (chain) around.set(i, chain)
    }
    const main = mainAttribution(splitting, attributions, own, parentOf, index)
    const a = attributions[main?.attribution ?? -1]
    if (a) {
      let chain = a.chain.map((link) => inSentence(link, sentence.from, sentence.to))
      const verb = cueVerb(splitting.tokens, a.cue)?.lemma ?? ''
      const kept = keptCarrier(chain, a, index, sources, carriers, verb)
      if (kept) chain = [...kept.chain]
      // a quotation goes on with all through whom its first sentence came
      const whole = a.sentence < index ? done[a.sentence] : undefined
      if (whole && whole.length > chain.length && holdsAll(whole, chain)) chain = [...unmentioned(whole)]
      const outer = kept ? undefined : around.get(main?.attribution ?? -1)
      if (outer) chain = [...behind(outer, chain)]
      if (leadIn) chain = [...behind(leadIn.chain, chain)]
      leadIn = leadsIn(splitting.tokens, sentence, splitting.sentences[index + 1], chain) ?? leadIn
      if (chain.length || a.chain.length === 0) {
        before = { chain, own: true, cue: a.cue[0] ?? null, attribution: a }
        return linked(chain, kept ? [...a.grounds, kept.ground] : a.grounds)
      }
    }
    const on: Continued | null =
      (leadIn ? { chain: unmentioned(leadIn.chain), ground: leadInGround } : null) ??
      insideQuotation(splitting, index, attributions, speakers.of, speakers.at) ??
      nextQuotation(splitting, index, before) ??
      reportedSpeech(splitting, index, before)
    if (!on) {
      before = undefined
      return linked([], [])
    }
    before = { chain: on.chain, own: false, cue: on.ground.span, attribution: before?.attribution ?? null }
    return linked(on.chain, [on.ground])
  })
  return { sentences, chains: attributions.map((a, i) => throughRoot(a, i, parentOf, around)) }
}

/** An attribution's chain behind that of the quotation in which it, or what it is nested in, stands. */
function throughRoot(
  a: LinkedAttribution,
  index: number,
  parentOf: readonly number[],
  around: ReadonlyMap<number, readonly LinkedLink[]>,
): readonly LinkedLink[] {
  let root = index
  for (let depth = 0; depth < 20 && (parentOf[root] ?? -1) >= 0; depth++) root = parentOf[root] ?? root
  const outer = around.get(root)
  return outer ? behind(outer, a.chain) : a.chain
}

const holdsAll = (whole: readonly LinkedLink[], part: readonly LinkedLink[]): boolean => {
  const sources = new Set(whole.flatMap((link) => link.sources))
  return part.every((link) => link.sources.every((s) => sources.has(s)))
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
