import {
  type BindView,
  bindBefore,
  bindQuotes,
  bindTraits,
  crossed,
  cueCrossed,
  cueSegments,
  distance,
  endsOf,
  hinted,
  hintedBy,
  hintedLabels,
  hintedSaid,
  hintedWriting,
  meaning,
  relate,
  said,
  segments,
  segOf,
  weighty,
} from './bind-features.js'
import type { CueFrame } from './cue-frame.js'
import type { Facts } from './facts.js'
import { small } from './hash.js'
import { groupsOf, type Remembered, recall, rememberedOf, writeAll } from './remember.js'
import { type Rows, sumRows } from './rows.js'
import { spotEdge, spotEdges } from './spot.js'

/** The labels of the second stage, relative to one cue. */
export const bindLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content', 'cue'] as const
export const Bind = { outside: 0, source: 1, content: 3, cue: 5 } as const

/** The most features that a token has. */
export const bindWidth = 30

const groups = groupsOf<BindView>(
  [
    [bindBefore, 4],
    [weighty, 4],
  ],
  [distance, cueSegments, cueCrossed, hintedBy],
  [
    [segments, 16],
    [said, 14],
    [meaning, 11],
    [crossed, 16],
    [bindQuotes, 15],
    [bindTraits, 10],
    [hinted, 14],
    [hintedSaid, 10],
    [hintedLabels, 15],
    [hintedWriting, 16],
  ],
)

/** What is remembered of a model of the second stage. */
export const bindRemembered = (rows: Rows, f: Facts): Remembered => rememberedOf(rows, groups, bindWidth, f.forms)

/** Write the features of token `i` relative to the cue over `out[o …]`; the templates were chosen as those of `spotFeatures`. */
export function bindFeatures(view: BindView, i: number, out: Int32Array, o: number): void {
  const { c } = view
  if (i >= c.from && i < c.to) {
    out[o] = ofCue
    return
  }
  relate(view, i)
  writeAll(groups, view, i, out, o)
}

/** The one feature of the cue's own tokens. */
const ofCue = small(1, 0)

/** Add up the weights of the features of token `i`: each group is looked up by what decides it. */
export function bindSums(m: Remembered, view: BindView, i: number): void {
  const { f, scene, s, c, to } = view
  if (i >= c.from && i < c.to) {
    m.features[0] = ofCue
    sumRows(m.rows, m.features, 1, m.sums, 0)
    return
  }
  relate(view, i)
  const { d, cues, commas, marks, verbs, sentences, label, role, lm1, lp1, g } = to
  const l = scene.left[i] as number
  const t = f.tag[i] as number
  const q = f.quote[i] as number
  const before = i > c.first
  const shm1 = before ? (f.shape[i - 1] as number) : 0
  const dr = d | (label << 1)
  // three bits are enough for what the rules make of a token
  const gm1 = before ? to.gm1 : 7
  const gp1 = i + 1 < c.last ? to.gp1 : 7
  const around = gm1 | (g << 3) | (gp1 << 6)
  const place = sentences | (commas << 2) | (marks << 4) | (d << 6)
  const sure = d | ((s.source[i] as number) << 1) | ((s.content[i] as number) << 4)
  const { form: z, word: x, number: y } = m
  let o = 0
  z[o++] = before ? (f.form[i - 1] as number) : 0
  z[o++] = before ? dr : dr | 16
  z[o++] = l < 0 ? 0 : (f.form[l] as number)
  z[o++] = l < 0 ? 16 : dr
  o = 0
  x[o++] = c.before
  x[o++] = 0
  x[o++] = d | (to.near << 1)
  x[o++] = c.stem
  x[o++] = 0
  x[o++] = segOf(to)
  x[o++] = c.traits
  x[o++] = 0
  x[o++] = place | (q << 7)
  x[o++] = c.hintRule
  x[o++] = 0
  x[o++] = around
  o = 0
  y[o++] = dr | (to.nth << 4) | (cues << 6) | (lm1 << 8) | (lp1 << 11) | (endsOf(view, i) << 14)
  y[o++] = sure | ((s.cue[i] as number) << 7) | (cues << 10) | (sentences << 12)
  y[o++] = d | ((f.fine[i] as number) << 1)
  y[o++] = place | (verbs << 7) | (cues << 9) | (t << 11)
  const quoted = q | ((f.quote[c.from] as number) << 3) | (marks << 6) | (d << 8)
  y[o++] = quoted | (sentences << 9) | (cues << 11) | (role << 13)
  y[o++] = (scene.traits[i] as number) | (dr << 4) | (sentences << 8)
  y[o++] = around | (t << 9)
  y[o++] = sure | (g << 7)
  y[o++] = g | (gm1 << 3) | (lm1 << 6) | (label << 9) | (lp1 << 12)
  y[o++] = g | (gm1 << 3) | ((f.shape[i] as number) << 6) | (shm1 << 11)
  recall(m, groups, view, i)
}

/** The edge classes of the second stage: where the cue stands, else those of the first. */
export const bindEdges: number = spotEdges * 2 + 3
export function bindEdge(f: Facts, c: CueFrame, i: number): number {
  if (i === c.from) return 0
  if (i > c.from && i < c.to) return 1
  if (i === c.to) return 2
  return 3 + spotEdge(f, c.first, i) + (i > c.to ? spotEdges : 0)
}
