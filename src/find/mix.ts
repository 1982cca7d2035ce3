import type { TokenSpan } from '../split/splitting.js'
import { calibrated, type Finder } from './confidence.js'
import type { Draft } from './draft.js'
import type { Finding } from './finding.js'
import { any, type Scene, Word } from './grammar/scene.js'
import { findInside } from './inside.js'
import { cutConcession, mendModel } from './mend-model.js'
import { partOthers } from './parted.js'
import { continueQuotations } from './running.js'
import { runningQuotations } from './running-quotations.js'
import { trade } from './trade.js'

/** What the rules may add to what the model found, by name, so that each can be switched off and measured. */
export type Addition = 'nested' | 'around' | 'beside' | 'running'

/**
 * Put the model's findings and the rules' together: where both have a cue the model's view counts, and the rules add what the model
 * cannot know: what stands inside a content or around a whole attribution, and constructions surer than the model is of anything.
 */
export function mix(
  scene: Scene,
  byModel: readonly Draft[],
  byRules: readonly Finding[],
  without: ReadonlySet<Addition> = new Set(),
): readonly Draft[] {
  const n = scene.tokens.length
  const mended = partOthers(scene, mendModel(scene, byModel, byRules), byRules)
  const cue = new Int32Array(n).fill(-1)
  const content = new Int32Array(n).fill(-1)
  mended.forEach((m, k) => {
    fill(content, m.content, k)
    fill(cue, m.cue, k)
  })
  // what a construction is as sure of nobody doubts
  const sure = new Set(
    byRules.flatMap((r) =>
      r.confidence >= (r.rule === 'find/clause-final' ? leastBehind : leastUndoubted) ? lastOf(r) : [],
    ),
  )
  const drafts: Draft[] = mended.map((m) =>
    trusted(
      'model',
      m,
      m.source.map((span) => withoutEnd(scene, span)),
      lastOf(m).some((at) => sure.has(at)),
    ),
  )
  const { sentences, sentenceOf } = scene.splitting
  for (const found of byRules) {
    const r = cutConcession(scene, found)
    if (r.kind !== 'attribution') continue
    const at = r.cue[0]?.[0] ?? r.content[0]?.[0]
    if (at === undefined || touches(cue, r.cue)) continue
    if (sentences[sentenceOf[at] ?? 0]?.furniture) continue
    if ((content[at] ?? -1) >= 0) {
      // what lies inside a content is looked for below, but not what a cue in it attributes outside: "…, the Courier quoted her as saying"
      if (!without.has('nested') && r.confidence >= leastNested && !touches(content, r.content)) drafts.push(toDraft(r))
    } else if (touches(cue, r.content)) {
      if (!without.has('around') && r.confidence >= leastAround) drafts.push(trusted('rule', r))
    } else if (!touches(content, r.content)) {
      if (!without.has('beside') && r.confidence >= (r.source.length ? trade.leastBeside : leastNameless))
        drafts.push(trusted('rule', r))
    }
  }
  const whole = without.has('running') ? drafts : continueQuotations(scene, drafts)
  const nested = without.has('nested') ? [] : findInside(scene, whole)
  return [...whole, ...nested, ...(trade.runningQuotations ? runningQuotations(scene, whole) : [])]
}

/** The last token of a finding's cue. */
const lastOf = ({ cue }: Draft): readonly number[] => cue.slice(-1).map(([, to]) => to - 1)

const leastNested = 0.85
/** Where nobody is named ("speculation that") the model has little to go by. */
const leastNameless = 0.5
const leastAround = 0.6
/** What the model believes less than this, `link/` takes only with a plain verb of saying. */
const leastBelieved = 0.45
const leastUndoubted = 0.9
/** "…, documents obtained by the Herald show": a clause of its own behind a comma is hardly anything else. */
const leastBehind = 0.75

/**
 * Give a finding the confidence that the callers see. What the rules find inside a content keeps its own: no article that could be
 * fitted on is labelled so deep.
 */
function trusted(
  finder: Finder,
  finding: Draft,
  source: readonly TokenSpan[] = finding.source,
  undoubted = false,
): Draft {
  const { kind, cue, content, confidence, rule } = finding
  const draft = { kind, source, cue, content, confidence: calibrated(finder, confidence), rule }
  return finder === 'model' && confidence < leastBelieved && !undoubted ? { ...draft, doubted: true } : draft
}

function toDraft({ kind, source, cue, content, confidence, rule }: Draft): Draft {
  return { kind, source, cue, content, confidence, rule }
}

/** "The army at | first denied": no source ends with a preposition. */
function withoutEnd(scene: Scene, [from, to]: TokenSpan): TokenSpan {
  return to - from > 1 && any(scene, to - 1, Word.preposition) && !any(scene, to - 1, Word.capital)
    ? [from, to - 1]
    : [from, to]
}

function fill(marks: Int32Array, spans: readonly TokenSpan[], k: number): void {
  for (const [from, to] of spans) marks.fill(k, from, to)
}

function touches(marks: Int32Array, spans: readonly TokenSpan[]): boolean {
  for (const [from, to] of spans) for (let i = from; i < to; i++) if ((marks[i] ?? -1) >= 0) return true
  return false
}
