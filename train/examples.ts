/** Makes the training examples of both stages, with the features that the package itself computes. */

import { hintsOf } from '../src/find/by-rules.js'
import { sceneOf } from '../src/find/grammar/scene.js'
import { Bind, bindEdge, bindEdges, bindFeatures, bindLabels, bindWidth } from '../src/find/model/bind.js'
import { noRelation } from '../src/find/model/bind-features.js'
import { cueFrame, reach } from '../src/find/model/cue-frame.js'
import { candidates, draftsOf, type SpotResult } from '../src/find/model/decode.js'
import type { Candidate, Draft } from '../src/find/model/draft.js'
import { type Facts, gatherFacts, type WordKnowledge } from '../src/find/model/facts.js'
import type { Rows } from '../src/find/model/rows.js'
import { Spot, spotEdge, spotEdges, spotFeatures, spotLabels, spotWidth } from '../src/find/model/spot.js'
import { type SpotScene, spotScene } from '../src/find/model/spot-scene.js'
import { gatherSpotted } from '../src/find/model/spotted.js'
import type { Table } from '../src/find/model/table.js'
import { tagTokens } from '../src/find/model/tagger.js'
import { rivalry, verifyFeatures, verifyWidth } from '../src/find/model/verify.js'
import type { TokenSpan } from '../src/split/splitting.js'
import type { GoldAttribution, TrainingArticle } from './corpus.js'
import { binHabits, countHabits, type Habits } from './habits.js'
import type { Dataset } from './optimiser.js'

/** An article with its facts. */
export interface Prepared {
  readonly article: TrainingArticle
  readonly facts: Facts
  readonly scene: SpotScene
}

/** Gather the facts of articles; where they are among those that `habits` were counted on, their own counts are left out. */
export function prepare(
  articles: readonly TrainingArticle[],
  clusters: WordKnowledge['clusters'],
  tagger: Table,
  habits: Habits,
  counted: boolean,
): Prepared[] {
  const bins = binHabits(habits)
  return articles.map((article) => {
    const own = counted ? binHabits(habits, countHabits([article])) : bins
    const facts = gatherFacts(article.splitting, { clusters, habits: own }, hintsOf(sceneOf(article.splitting)))
    tagTokens(tagger, facts)
    return { article, facts, scene: spotScene(facts, article.splitting) }
  })
}

/** The blocks as sequences, labelled by role. */
export function spotExamples(articles: readonly Prepared[]): Dataset {
  const size = articles.reduce((sum, a) => sum + a.facts.length, 0)
  const features = new Int32Array(size * spotWidth)
  const edge = new Uint8Array(size)
  const gold = new Uint8Array(size)
  const starts = [0]
  let o = 0
  for (const { article, facts, scene } of articles) {
    const label = new Uint8Array(facts.length)
    for (const a of article.gold) {
      mark(label, a.content, Spot.content)
      mark(label, a.source, Spot.source)
      mark(label, a.cue, Spot.cue)
    }
    for (let from = 0; from < facts.length; ) {
      const to = blockEnd(facts, from)
      for (let i = from; i < to; i++, o++) {
        spotFeatures({ f: facts, scene, from, to }, i, features, o * spotWidth)
        edge[o] = spotEdge(facts, from, i)
        gold[o] = label[i] as number
      }
      starts.push(o)
      from = to
    }
  }
  return {
    width: spotWidth,
    labels: spotLabels.length,
    edges: spotEdges,
    starts: Int32Array.from(starts),
    features,
    edge,
    gold,
  }
}

/** One sequence for each cue that the first stage thinks possible, and for each that it missed. */
export function bindExamples(articles: readonly Prepared[], spotted: readonly SpotResult[], least: number): Dataset {
  const all = articles.map((a, k) => cuesOf(a, spotted[k] as SpotResult, least).filter((c) => c.attribution >= 0))
  let size = 0
  for (const cues of all)
    for (const { cue } of cues)
      size += Math.min(cue.blockTo, cue.to + reach) - Math.max(cue.blockFrom, cue.from - reach)
  const features = new Int32Array(size * bindWidth)
  const edge = new Uint8Array(size)
  const gold = new Uint8Array(size)
  const starts = [0]
  let o = 0
  articles.forEach(({ article, facts, scene }, k) => {
    const { label, p } = spotted[k] as SpotResult
    const s = gatherSpotted(facts, label, p)
    for (const { cue, attribution } of all[k] ?? []) {
      const frame = cueFrame(facts, s, cue.blockFrom, cue.blockTo, cue.from, cue.to)
      const roles = new Uint8Array(facts.length)
      const told = article.gold[attribution]
      if (told) {
        mark(roles, told.source, Bind.source)
        mark(roles, told.content, Bind.content)
      }
      const view = { f: facts, scene, s, c: frame, to: noRelation() }
      for (let i = frame.first; i < frame.last; i++, o++) {
        bindFeatures(view, i, features, o * bindWidth)
        edge[o] = bindEdge(facts, frame, i)
        gold[o] = i >= frame.from && i < frame.to ? Bind.cue : (roles[i] as number)
      }
      starts.push(o)
    }
  })
  return {
    width: bindWidth,
    labels: bindLabels.length,
    edges: bindEdges,
    starts: Int32Array.from(starts),
    features,
    edge,
    gold,
  }
}

/** The possible cues with the gold attribution that each belongs to (-1 for none), and the gold ones that were missed. */
export function cuesOf(
  { article, facts }: Prepared,
  spotted: SpotResult,
  least: number,
): { cue: Candidate; attribution: number }[] {
  const owner = new Int32Array(facts.length).fill(-1)
  article.gold.forEach((a, k) => {
    for (const i of a.cue) owner[i] = k
  })
  const seen = new Set<number>()
  const found: { cue: Candidate; attribution: number }[] = []
  for (const cue of candidates(facts, spotted, least)) {
    const votes = new Map<number, number>()
    for (let i = cue.from; i < cue.to; i++) {
      const k = owner[i] as number
      if (k >= 0) votes.set(k, (votes.get(k) ?? 0) + 1)
    }
    const attribution = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
    if (attribution >= 0 && seen.has(attribution)) continue
    seen.add(attribution)
    found.push({ cue, attribution })
  }
  article.gold.forEach((a, attribution) => {
    const from = a.cue[0]
    if (from === undefined || seen.has(attribution)) return
    let blockFrom = from
    while (blockFrom > 0 && facts.block[blockFrom - 1] === facts.block[from]) blockFrom--
    const blockTo = blockEnd(facts, from)
    const to = Math.min(blockTo, (a.cue.at(-1) ?? from) + 1)
    found.push({ cue: { from, to, blockFrom, blockTo, p: 0 }, attribution })
  })
  return found
}

/** Each draft of a possible cue, and whether it is right. */
export function verifyExamples(
  articles: readonly Prepared[],
  spotted: readonly SpotResult[],
  bound: readonly Rows[],
  least: number,
): Dataset {
  const rows: Int32Array[] = []
  const gold: number[] = []
  articles.forEach(({ article, facts, scene }, k) => {
    const result = spotted[k] as SpotResult
    const drafts = draftsOf(bound[k] as Rows, facts, scene, result, least)
    const rivals = rivalry(facts, drafts)
    drafts.forEach((draft, d) => {
      if (draft.content.length === 0) return
      const row = new Int32Array(verifyWidth)
      verifyFeatures(facts, draft, rivals[d] as number, row, 0)
      rows.push(row)
      gold.push(article.gold.some((a) => isRight(a, draft)) ? 1 : 0)
    })
  })
  const features = new Int32Array(rows.length * verifyWidth)
  rows.forEach((row, i) => {
    features.set(row, i * verifyWidth)
  })
  const starts = Int32Array.from({ length: rows.length + 1 }, (_, i) => i)
  const edge = new Uint8Array(rows.length)
  return { width: verifyWidth, labels: 2, edges: 0, starts, features, edge, gold: Uint8Array.from(gold) }
}

/** Whether a finding is right by the scorer's measure: its source and its cue touch the gold ones, its content is mostly theirs. */
export function isRight(a: GoldAttribution, draft: Pick<Draft, 'source' | 'cue' | 'content'>): boolean {
  const tokens = (spans: readonly TokenSpan[]): Set<number> => {
    const all = new Set<number>()
    for (const [from, to] of spans) for (let i = from; i < to; i++) all.add(i)
    return all
  }
  const content = tokens(draft.content)
  const source = tokens(draft.source)
  const cue = tokens([draft.cue])
  if (!a.cue.some((i) => cue.has(i))) return false
  if (a.source.length === 0 ? source.size > 0 : !a.source.some((i) => source.has(i))) return false
  const shared = a.content.filter((i) => content.has(i)).length
  return shared * 2 >= content.size + a.content.length - shared
}

/** Write a span's labels: its first token `begin`, the others the label after it; a gap begins it anew. */
function mark(label: Uint8Array, tokens: readonly number[], begin: number): void {
  let last = -2
  for (const i of tokens) {
    label[i] = i === last + 1 ? begin + 1 : begin
    last = i
  }
}

function blockEnd(facts: Facts, from: number): number {
  let to = from + 1
  while (to < facts.length && facts.block[to] === facts.block[from]) to++
  return to
}
