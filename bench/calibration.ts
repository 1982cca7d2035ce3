/**
 * How far the confidence can be trusted: the outermost attributions found in polnear-dev in bins of ten by their confidence, how many of
 * each are right (source and cue touch the gold ones, content shares half its words), and what each threshold gives. Findings inside others'
 * contents are left out: PolNeAR labels none of them. So the figures stand a little above the scorer's, which counts them as wrong.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { find } from '../src/find/index.js'
import { readText } from '../src/read/text.js'
import { split } from '../src/split/index.js'
import type { TokenSpan } from '../src/split/splitting.js'

/** A bin of the reliability table: how many findings, their mean confidence, the share that is right. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly n: number
  readonly confidence: number
  readonly right: number
}

/** What is left at a threshold: precision, recall and F1 in per cent. */
export interface ThresholdPoint {
  readonly minConfidence: number
  readonly p: number
  readonly r: number
  readonly f: number
}

export interface Calibration {
  readonly bins: readonly ReliabilityBin[]
  readonly curve: readonly ThresholdPoint[]
}

type Span = readonly [start: number, end: number]
interface Gold {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Measure it on polnear-dev in the folder of the corpora. */
export function calibration(corpora: string): Calibration {
  const scored: { confidence: number; right: boolean }[] = []
  let gold = 0
  for (const line of readFileSync(path.join(corpora, 'polnear-dev.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const { text, annotators } = JSON.parse(line) as { text: string; annotators: Record<string, Gold[]> }
    const told = Object.entries(annotators).sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1] ?? []
    gold += told.length
    const splitting = split(readText(text))
    const { start, end, length } = splitting.tokens
    const inGold = (spans: readonly Span[]) => {
      const found = new Set<number>()
      for (const [s, e] of spans)
        for (let i = 0; i < length; i++) if ((start[i] ?? 0) < e && (end[i] ?? 0) > s) found.add(i)
      return found
    }
    const golds = told.map((g) => ({ source: inGold(g.source), cue: inGold(g.cue), content: inGold(g.content) }))
    const taken = new Set<number>()
    for (const f of find(splitting)) {
      if (f.kind !== 'attribution' || f.within >= 0) continue
      const [source, cue, content] = [tokensOf(f.source), tokensOf(f.cue), tokensOf(f.content)]
      const match = golds.findIndex(
        (g, k) =>
          !taken.has(k) &&
          touch(cue, g.cue) &&
          (g.source.size === 0 ? source.size === 0 : touch(source, g.source)) &&
          jaccard(content, g.content) >= 0.5,
      )
      if (match >= 0) taken.add(match)
      scored.push({ confidence: f.confidence, right: match >= 0 })
    }
  }
  const bins = Array.from({ length: 10 }, (_, k): ReliabilityBin => {
    const those = scored.filter((s) => Math.min(9, Math.floor(s.confidence * 10)) === k)
    const n = those.length
    return {
      from: k / 10,
      to: (k + 1) / 10,
      n,
      confidence: rounded(those.reduce((sum, s) => sum + s.confidence, 0) / Math.max(1, n)),
      right: rounded(those.filter((s) => s.right).length / Math.max(1, n)),
    }
  })
  const curve = Array.from({ length: 20 }, (_, k): ThresholdPoint => {
    const minConfidence = k / 20
    const those = scored.filter((s) => s.confidence >= minConfidence)
    const hits = those.filter((s) => s.right).length
    const p = (100 * hits) / Math.max(1, those.length)
    const r = (100 * hits) / Math.max(1, gold)
    return { minConfidence, p: tenth(p), r: tenth(r), f: tenth(p + r > 0 ? (2 * p * r) / (p + r) : 0) }
  })
  return { bins, curve }
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000
const tenth = (x: number): number => Math.round(x * 10) / 10

function tokensOf(spans: readonly TokenSpan[]): Set<number> {
  const found = new Set<number>()
  for (const [from, to] of spans) for (let i = from; i < to; i++) found.add(i)
  return found
}

function touch(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const i of a) if (b.has(i)) return true
  return false
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const i of a) if (b.has(i)) shared++
  return shared / Math.max(1, a.size + b.size - shared)
}
