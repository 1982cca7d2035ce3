import { Bind, bindEdge, bindRemembered, bindSums } from './bind.js'
import { type BindView, noRelation } from './bind-features.js'
import { marginalsOf, viterbi } from './crf.js'
import { cueFrame } from './cue-frame.js'
import { type Bound, type Candidate, type Draft, draftOf } from './draft.js'
import type { Facts } from './facts.js'
import type { Remembered } from './remember.js'
import { type Rows, readSums } from './rows.js'
import { Spot, spotEdge, spotLabels, spotRemembered, spotSums } from './spot.js'
import type { SpotScene } from './spot-scene.js'
import { gatherSpotted } from './spotted.js'

/** The first stage's word on every token: the best label and the probability of each. */
export interface SpotResult {
  readonly label: Uint8Array
  readonly p: Float32Array
}

/** Run the first stage over every block. */
export function spot(rows: Rows, f: Facts, scene: SpotScene): SpotResult {
  const labels = spotLabels.length
  const label = new Uint8Array(f.length)
  const p = new Float32Array(f.length * labels)
  const remembered = spotRemembered(rows, f)
  const edge = new Uint8Array(f.length)
  const state = new Float32Array(f.length * labels)
  for (let from = 0; from < f.length; ) {
    let to = from + 1
    while (to < f.length && f.block[to] === f.block[from]) to++
    const view = { f, scene, from, to }
    for (let i = from; i < to; i++) {
      spotSums(remembered, view, i)
      readSums(rows, remembered.sums, state, i * labels)
      edge[i] = spotEdge(f, from, i)
    }
    const chain = {
      labels,
      length: to - from,
      state: state.subarray(from * labels, to * labels),
      edge: edge.subarray(from, to),
    }
    viterbi(chain, remembered.odds, label.subarray(from, to))
    marginalsOf(chain, remembered.odds, p.subarray(from * labels, to * labels))
    from = to
  }
  return { label, p }
}

/** How much likelier a cue must be that no rule has found. */
const unheard = 0.1

/** The cues of the best labelling, and what else is likely enough to be asked about. */
export function candidates(f: Facts, { label, p }: SpotResult, least: number): Candidate[] {
  const found: Candidate[] = []
  const labels = spotLabels.length
  const cue = (i: number) => (p[i * labels + Spot.cue] as number) + (p[i * labels + Spot.cue + 1] as number)
  // what the rules take for a cue too may be less likely
  const asked = (i: number) => cue(i) >= ((f.hintCue[i] as number) >= 0 ? least : least + unheard)
  const isCue = (i: number) => label[i] === Spot.cue || label[i] === Spot.cue + 1
  for (let from = 0; from < f.length; ) {
    let to = from + 1
    while (to < f.length && f.block[to] === f.block[from]) to++
    for (let i = from; i < to; ) {
      let j = i + 1
      let best = cue(i)
      if (isCue(i)) {
        while (j < to && label[j] === Spot.cue + 1) best = Math.max(best, cue(j++))
        found.push({ from: i, to: j, blockFrom: from, blockTo: to, p: best })
      } else if (asked(i)) {
        while (j < to && !isCue(j) && asked(j)) best = Math.max(best, cue(j++))
        found.push({ from: i, to: j, blockFrom: from, blockTo: to, p: best })
      }
      i = j
    }
    from = to
  }
  return found
}

/** Run the second stage for one cue; what it gives is written over for the next. */
function bind(m: Remembered, view: BindView): Bound {
  const { f, c: frame } = view
  const { rows, odds, sums } = m
  const labels = rows.labels
  const length = frame.last - frame.first
  const { state, edge, label, p } = roomFor(length, labels)
  state.fill(0, 0, length * labels)
  for (let t = 0; t < length; t++) {
    const i = frame.first + t
    bindSums(m, view, i)
    readSums(rows, sums, state, t * labels)
    edge[t] = bindEdge(f, frame, i)
    const isCue = i >= frame.from && i < frame.to
    for (let y = 0; y < labels; y++) if ((y === Bind.cue) !== isCue) state[t * labels + y] = -1e4
  }
  const chain = { labels, length, state, edge }
  marginalsOf(chain, odds, p)
  viterbi(chain, odds, label)
  return { frame, length, label, p }
}

interface Room {
  readonly state: Float32Array
  readonly edge: Uint8Array
  readonly label: Uint8Array
  readonly p: Float32Array
}

const roomOf = (length: number, labels: number): Room => ({
  state: new Float32Array(length * labels),
  edge: new Uint8Array(length),
  label: new Uint8Array(length),
  p: new Float32Array(length * labels),
})

const usual = roomOf(512, 8)

/** Room for a cue's window; a cue of hundreds of words gets its own. */
const roomFor = (length: number, labels: number): Room => (length <= 512 ? usual : roomOf(length, labels))

/** What each possible cue says, by itself. */
export function draftsOf(rows: Rows, f: Facts, scene: SpotScene, spotted: SpotResult, least: number): Draft[] {
  const s = gatherSpotted(f, spotted.label, spotted.p)
  const remembered = bindRemembered(rows, f)
  const to = noRelation()
  return candidates(f, spotted, least).map((candidate) => {
    const c = cueFrame(f, s, candidate.blockFrom, candidate.blockTo, candidate.from, candidate.to)
    return draftOf(bind(remembered, { f, scene, s, c, to }), candidate)
  })
}
