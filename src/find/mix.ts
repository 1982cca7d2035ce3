import type { TokenSpan } from '../split/splitting.js'
import { calibrated, type Finder } from './confidence.js'
import type { Draft } from './draft.js'
import type { Finding } from './finding.js'
import { continueQuotations } from './running.js'
import type { Scene } from './scene.js'

/** What the rules may add to what the model found, by name, so that each can be switched off and measured. */
export type Addition = 'nested' | 'around' | 'beside' | 'running'

/**
 * Put the model's findings and the rules' together: where both have a cue the model's view counts, and the rules add what the model
 * cannot know: what stands inside a content or around a whole attribution, and constructions surer than the model is of anything.
 */
export function mix(
  scene: Scene,
  byModel: readonly Finding[],
  byRules: readonly Finding[],
  without: ReadonlySet<Addition> = new Set(),
): readonly Draft[] {
  const n = scene.tokens.length
  const cue = new Int32Array(n).fill(-1)
  const content = new Int32Array(n).fill(-1)
  byModel.forEach((m, k) => {
    fill(content, m.content, k)
    fill(cue, m.cue, k)
  })
  const drafts: Draft[] = byModel.map((m) => trusted('model', m))
  const { sentences, sentenceOf } = scene.splitting
  for (const r of byRules) {
    if (r.kind !== 'attribution') continue
    const at = r.cue[0]?.[0] ?? r.content[0]?.[0]
    if (at === undefined || touches(cue, r.cue)) continue
    if (sentences[sentenceOf[at] ?? 0]?.furniture) continue
    const inside = (content[at] ?? -1) >= 0
    if (inside) {
      if (!without.has('nested') && r.confidence >= leastNested) drafts.push(toDraft(r))
    } else if (touches(cue, r.content)) {
      if (!without.has('around') && r.confidence >= leastAround) drafts.push(trusted('rule', r))
    } else if (!touches(content, r.content)) {
      if (!without.has('beside') && r.confidence >= leastBeside) drafts.push(trusted('rule', r))
    }
  }
  return without.has('running') ? drafts : continueQuotations(scene, drafts)
}

const leastNested = 0.85
const leastAround = 0.6
const leastBeside = 0.5
/** What the model believes less than this, `link/` takes only with a plain verb of saying. */
const leastBelieved = 0.45

/**
 * Give a finding the confidence that the callers see. What the rules find inside a content keeps its own: no article that could be
 * fitted on is labelled so deep.
 */
function trusted(finder: Finder, finding: Finding): Draft {
  const doubted = finder === 'model' && finding.confidence < leastBelieved
  return { ...toDraft(finding), confidence: calibrated(finder, finding.confidence), ...(doubted && { doubted }) }
}

function toDraft({ kind, source, cue, content, confidence, rule }: Finding): Draft {
  return { kind, source, cue, content, confidence, rule }
}

function fill(marks: Int32Array, spans: readonly TokenSpan[], k: number): void {
  for (const [from, to] of spans) marks.fill(k, from, to)
}

function touches(marks: Int32Array, spans: readonly TokenSpan[]): boolean {
  for (const [from, to] of spans) for (let i = from; i < to; i++) if ((marks[i] ?? -1) >= 0) return true
  return false
}
