import type { Manner } from '../article.js'
import { perForm } from '../split/forms.js'
import type { Quotation, Splitting, TokenSpan } from '../split/splitting.js'
import { findAnswers } from './answers.js'
import type { Draft } from './draft.js'
import type { Finding } from './finding.js'
import { type VerbGroup, verbGroup } from './grammar/clause.js'
import { any, type Scene, sceneOf, Word } from './grammar/scene.js'
import { accordingTo, inTheWordsOf, per } from './rules/according.js'
import { asClause } from './rules/as-clause.js'
import { asPassive } from './rules/as-passive.js'
import { asked } from './rules/asked.js'
import { clauseFinal } from './rules/clause-final.js'
import { courtHeard } from './rules/court-heard.js'
import { estimates } from './rules/estimates.js'
import { headlineSource } from './rules/headline.js'
import { heardFrom } from './rules/heard-from.js'
import { inPoll } from './rules/in-poll.js'
import { inverted } from './rules/inverted.js'
import { knownAs } from './rules/known-as.js'
import { leadIn } from './rules/lead-in.js'
import { hasIt, nounCue, ownerlessNoun } from './rules/noun-cue.js'
import { openReport } from './rules/open-report.js'
import { participle } from './rules/participle.js'
import { passive } from './rules/passive.js'
import { quotedAs } from './rules/quoted-as.js'
import type { Place, Rule } from './rules/rule.js'
import { says, saysOn } from './rules/says.js'
import { signature } from './rules/signature.js'
import { speechWork } from './rules/speech-work.js'
import { transcript } from './rules/transcript.js'
import { turningTo } from './rules/turning-to.js'
import { hearsayAdverb } from './rules/unnamed.js'
import { continueQuotations } from './running.js'

/** The constructions in the order in which they are tried; for each token the first that fits wins. */
export const rules: readonly Rule[] = [
  quotedAs,
  asClause,
  asPassive,
  signature,
  accordingTo,
  per,
  inTheWordsOf,
  inPoll,
  courtHeard,
  hearsayAdverb,
  openReport,
  nounCue,
  ownerlessNoun,
  hasIt,
  asked,
  headlineSource,
  knownAs,
  transcript,
  leadIn,
  heardFrom,
  estimates,
  inverted,
  clauseFinal,
  passive,
  says,
  saysOn,
  turningTo,
  participle,
  speechWork,
]

/** What is less sure than this is no finding. */
const threshold = 0.4

/** Find every act of attribution and of answering by constructions, in the order of their cues. */
export function findByRules(splitting: Splitting): readonly Finding[] {
  return findWithout(splitting, new Set())
}

/** Find with some constructions switched off, or with less sure findings, so that each can be measured. */
export function findWithout(
  splitting: Splitting,
  without: ReadonlySet<string>,
  least: number = threshold,
): readonly Finding[] {
  const scene = sceneOf(splitting)
  const found = nest(scene, draftByRules(scene, without, least))
  // answers come last, so that no index in `within` moves
  return [...found, ...findAnswers(splitting, scene, found)]
}

/** What the constructions give, unlikely findings too: the model weighs them. */
export function hintsOf(scene: Scene): readonly Finding[] {
  return nest(scene, draftByRules(scene, new Set(), 0.25))
}

/** What the constructions give in a scene, one finding for a cue at most. */
function draftByRules(
  scene: Scene,
  without: ReadonlySet<string> = new Set(),
  least: number = threshold,
): readonly Draft[] {
  const { splitting, tokens } = scene
  const { onVerb, onWord } = without.size === 0 ? allRules : rulesWithout(without)
  const drafts: Draft[] = []
  for (const { from: low, to: high, furniture } of splitting.sentences) {
    if (furniture) continue
    const found: Draft[] = []
    const place = { scene, low, high, found }
    for (let at = low; at < high; at++) {
      const draft =
        first(onWord(tokens, at), place, at, null) ??
        (any(scene, at, Word.cue) ? first(onVerb, place, at, verbGroup(scene, at, low, high)) : null)
      if (draft && draft.confidence >= least) found.push(draft)
    }
    for (const draft of found) drafts.push(draft)
  }
  return without.has('running') ? drafts : continueQuotations(scene, drafts)
}

const none: readonly Rule[] = []

/** The constructions by what they begin at: a verb of saying, or one of their words. */
function rulesWithout(without: ReadonlySet<string>) {
  const active = rules.filter((r) => !without.has(r.name))
  const byWord = new Map<string, Rule[]>()
  for (const rule of active) {
    if (rule.on === 'verb') continue
    for (const word of rule.on) byWord.set(word, [...(byWord.get(word) ?? []), rule])
  }
  return {
    onVerb: active.filter((r) => r.on === 'verb'),
    onWord: perForm((_, lower) => byWord.get(lower) ?? none),
  }
}

const allRules = rulesWithout(new Set())

/** What the first rule gives that fits at a token. */
function first(tried: readonly Rule[], place: Place, at: number, group: VerbGroup | null): Draft | null {
  for (const rule of tried) {
    const draft = rule.find(place, at, group)
    if (draft) return draft
  }
  return null
}

/** Order the drafts by their cues and tell which stands inside another's content. */
export function nest(scene: Scene, drafts: readonly Draft[]): readonly Finding[] {
  const sorted = [...drafts].sort((a, b) => anchor(a) - anchor(b))
  const ends = sorted.map((d) => d.content.reduce((end, [, to]) => Math.max(end, to), 0))
  const within = sorted.map((d, i) => parentOf(sorted, ends, d, i))
  // where findings hold each other in a ring, the one that holds most is the outer one
  const seen = new Int32Array(within.length).fill(-1)
  for (let i = 0; i < within.length; i++) {
    let j = i
    while (j >= 0 && seen[j] === -1) {
      seen[j] = i
      j = within[j] ?? -1
    }
    if (j < 0 || seen[j] !== i) continue
    let outer = j
    for (let k = within[j] ?? -1; k !== j && k >= 0; k = within[k] ?? -1)
      if (size(sorted[k]) > size(sorted[outer])) outer = k
    within[outer] = -1
  }
  // written out: copies of many shapes make whatever reads them slow
  return sorted.map((d, i): Finding => {
    const { kind, source, cue, content, confidence, rule, doubted = false } = d
    const manner = mannerOf(scene, content)
    return { kind, source, cue, content, manner, confidence, rule, doubted, within: within[i] ?? -1 }
  })
}

/** The index of the draft with the smallest span of content around the cue of draft `i`, or -1. */
function parentOf(sorted: readonly Draft[], ends: readonly number[], d: Draft, i: number): number {
  const at = anchor(d)
  let parent = -1
  let least = Number.POSITIVE_INFINITY
  for (let j = Math.max(0, i - 40); j < Math.min(sorted.length, i + 40); j++) {
    if ((ends[j] as number) <= at || j === i) continue
    for (const [from, to] of (sorted[j] as Draft).content)
      if (from <= at && at < to && to - from < least) {
        parent = j
        least = to - from
      }
  }
  return parent
}

const size = (d: Draft | undefined): number => (d ? d.content.reduce((sum, [from, to]) => sum + to - from, 0) : 0)
const anchor = (d: Draft): number => d.cue[0]?.[0] ?? d.content[0]?.[0] ?? d.source[0]?.[0] ?? 0

/** Whether the content stands in quotation marks, without, or partly. */
function mannerOf(scene: Scene, content: readonly TokenSpan[]): Manner {
  let marked = 0
  let plain = 0
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      if ((scene.is[i] ?? 0) & Word.punctuation) continue
      const inside = scene.inside[i] ?? -1
      if (inside >= 0 && (scene.splitting.quotations[inside] as Quotation).from >= from) marked++
      else plain++
    }
  }
  return marked === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}
