import { type Facts, Shape } from './facts.js'
import { groupsOf, type Remembered, recall, rememberedOf, writeAll } from './remember.js'
import type { Rows } from './rows.js'
import {
  habit,
  habitsAround,
  hintedHabit,
  hintedShapes,
  hintsAround,
  noHabit,
  noHint,
  noQuote,
  noTag,
  ownWord,
  place,
  places,
  quotes,
  rules,
  runs,
  type SpotView,
  saidWord,
  shapes,
  sureHints,
  tagsAround,
  tagsBefore,
  tagsBehind,
  wordBefore,
  wordBehind,
} from './spot-features.js'

/** The labels of the first stage: who speaks, what signals it, what is said; which goes with which is the second's task. */
export const spotLabels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const Spot = { outside: 0, source: 1, cue: 3, content: 5 } as const

/** The most features that a token has. */
export const spotWidth = 39

const groups = groupsOf<SpotView>(
  [
    [ownWord, 0],
    [saidWord, 6],
    [wordBefore, 0],
    [wordBehind, 4],
  ],
  [rules],
  [
    [tagsBehind, 15],
    [tagsBefore, 15],
    [tagsAround, 10],
    [habitsAround, 8],
    [habit, 11],
    [quotes, 11],
    [places, 13],
    [shapes, 13],
    [runs, 9],
    [hintsAround, 9],
    [hintedShapes, 16],
    [hintedHabit, 11],
    [sureHints, 13],
  ],
)

/** What is remembered of a model of the first stage. */
export const spotRemembered = (rows: Rows, f: Facts): Remembered => rememberedOf(rows, groups, spotWidth, f.forms)

/**
 * Write the features of token `i` over `out[o …]`. The templates are those that were left when of ninety the ones that the held-out
 * likelihood missed least were taken out step by step.
 */
export function spotFeatures(view: SpotView, i: number, out: Int32Array, o: number): void {
  writeAll(groups, view, i, out, o)
}

/** Add up the weights of the features of token `i`: each group is looked up by what decides it. */
export function spotSums(m: Remembered, view: SpotView, i: number): void {
  const { f, scene, from, to } = view
  const { form, shape, cueHabit, tag, quote, hint } = f
  const m1 = i - 1 >= from ? i - 1 : -1
  const m2 = i - 2 >= from ? i - 2 : -1
  const m3 = i - 3 >= from ? i - 3 : -1
  const p1 = i + 1 < to ? i + 1 : -1
  const p2 = i + 2 < to ? i + 2 : -1
  const p3 = i + 3 < to ? i + 3 : -1
  const l = scene.left[i] as number
  const r = scene.right[i] as number
  const t = tag[i] as number
  const tm1 = m1 < 0 ? noTag : (tag[m1] as number)
  const tm2 = m2 < 0 ? noTag : (tag[m2] as number)
  const tm3 = m3 < 0 ? noTag : (tag[m3] as number)
  const tp1 = p1 < 0 ? noTag : (tag[p1] as number)
  const tp2 = p2 < 0 ? noTag : (tag[p2] as number)
  const tp3 = p3 < 0 ? noTag : (tag[p3] as number)
  const h = cueHabit[i] as number
  const hm2 = m2 < 0 ? noHabit : (cueHabit[m2] as number)
  const hp2 = p2 < 0 ? noHabit : (cueHabit[p2] as number)
  const q = quote[i] as number
  const qm1 = m1 < 0 ? noQuote : (quote[m1] as number)
  const qp1 = p1 < 0 ? noQuote : (quote[p1] as number)
  const sh = shape[i] as number
  const shm1 = m1 < 0 ? 0 : (shape[m1] as number)
  const traits = scene.traits[i] as number
  const rank = scene.rank[i] as number
  const verbs = scene.verbs[i] as number
  const run = scene.run[i] as number
  const g = hint[i] as number
  const gm1 = m1 < 0 ? noHint : (hint[m1] as number)
  const gp1 = p1 < 0 ? noHint : (hint[p1] as number)
  const gl = l < 0 ? noHint : (hint[l] as number)
  const gr = r < 0 ? noHint : (hint[r] as number)
  const sure = f.hintSure[i] as number
  const around = gm1 | (g << 3) | (gp1 << 6)
  const { form: z, word: x, number: y } = m
  let o = 0
  z[o++] = form[i] as number
  z[o++] = t | (sh << 5)
  z[o++] = form[i] as number
  z[o++] = q | (g << 3)
  // behind the block's end stands no word
  z[o++] = m1 < 0 ? 0 : (form[m1] as number)
  z[o++] = m1 < 0 ? 1 : 0
  z[o++] = p1 < 0 ? 0 : (form[p1] as number)
  z[o++] = h | (p1 < 0 ? 16 : 0)
  o = 0
  x[o++] = f.hintRule[i] as number
  x[o++] = 0
  x[o++] = around
  o = 0
  y[o++] = t | (tp1 << 5) | (tp2 << 10)
  y[o++] = t | (tm1 << 5) | (tm2 << 10)
  y[o++] = tm3 | (tp3 << 5)
  y[o++] = hm2 | (hp2 << 4)
  y[o++] = h | (q << 4) | (rank << 7) | (verbs << 9)
  y[o++] = q | (qm1 << 3) | (qp1 << 7)
  y[o++] = q | (traits << 3) | (place(i - from) << 7) | (place(to - i) << 10)
  y[o++] = q | (shm1 << 3) | (sh << 8)
  y[o++] = run | (t << 4)
  y[o++] = g | (gl << 3) | (gr << 6)
  y[o++] = sh | (shm1 << 5) | (g << 10) | (gm1 << 13)
  y[o++] = g | (sure << 3) | (h << 7)
  y[o++] = around | (sure << 9)
  recall(m, groups, view, i)
}

/** The edge classes: which transitions a token allows by the marks around it. */
export const spotEdges = 12
export function spotEdge(f: Facts, from: number, i: number): number {
  if (i === from) return 0
  const before = f.shape[i - 1] as number
  const here = f.shape[i] as number
  if (here === Shape.opening) return before === Shape.comma || before === Shape.colon ? 1 : 2
  if (before === Shape.closing) return 3
  if (before === Shape.opening) return 4
  if (here === Shape.closing) return 5
  if (f.sentence[i] !== f.sentence[i - 1]) return 6
  if (here >= Shape.comma && here <= Shape.dash) return 7
  if (before >= Shape.comma && before <= Shape.dash) return (f.quote[i] as number) === 0 ? 8 : 9
  return (f.quote[i] as number) === 0 ? 10 : 11
}
