import type { CueFrame } from './cue-frame.js'
import type { Facts } from './facts.js'
import { small, wordy } from './hash.js'
import type { Write } from './remember.js'
import type { SpotScene } from './spot-scene.js'
import type { Spotted } from './spotted.js'

/** A cue's window as the features of the second stage see it, and how the token that is looked at stands to the cue. */
export interface BindView {
  readonly f: Facts
  readonly scene: SpotScene
  readonly s: Spotted
  readonly c: CueFrame
  readonly to: BindRelation
}

/** How a token stands to a cue; written over for each token. */
export interface BindRelation {
  /** 0 before the cue, 1 behind it. */
  d: number
  /** How far it is, in steps that widen. */
  near: number
  /** How many cues, commas, quotation marks and finite verbs stand between, and how many sentences on it is. */
  cues: number
  commas: number
  marks: number
  verbs: number
  sentences: number
  /** The first stage's label, what kind it is of, and which of that kind it is counted from the cue. */
  label: number
  role: number
  nth: number
  /** The labels around, 7 outside the window. */
  lm1: number
  lp1: number
  /** What the rules make of it and its neighbours, 9 outside the window. */
  g: number
  gm1: number
  gp1: number
}

/** Nothing looked at yet. */
export const noRelation = (): BindRelation => ({
  d: 0,
  near: 0,
  cues: 0,
  commas: 0,
  marks: 0,
  verbs: 0,
  sentences: 0,
  label: 0,
  role: 0,
  nth: 0,
  lm1: 7,
  lp1: 7,
  g: 0,
  gm1: 9,
  gp1: 9,
})

/** Tell how token `i`, which is none of the cue's, stands to it. */
export function relate({ f, s, c, to }: BindView, i: number): void {
  const right = i >= c.to
  const gap = right ? i - c.to : c.from - 1 - i
  // counts strictly between the token and the cue
  const low = right ? c.to - 1 : i
  const high = right ? i - 1 : c.from - 1
  const label = s.label[i] as number
  const role = (label + 1) >> 1
  const segments = role === 1 ? s.sources : role === 2 ? s.cues : s.contents
  to.d = right ? 1 : 0
  to.near = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : gap < 35 ? 8 : gap < 60 ? 9 : 10
  to.cues = between(s.cues, low, high, 2)
  to.commas = between(s.commas, low, high, 3)
  to.marks = between(s.marks, low, high, 3)
  to.verbs = between(s.verbs, low, high, 3)
  to.sentences = Math.min(2, Math.abs((f.sentence[i] as number) - (f.sentence[c.from] as number)))
  to.label = label
  to.role = role
  to.nth = role === 0 ? 0 : right ? between(segments, c.to - 1, i, 3) : between(segments, i, c.from - 1, 2) + 1
  const before = i > c.first
  const behind = i + 1 < c.last
  const at = i - c.first
  to.lm1 = before ? (s.label[i - 1] as number) : 7
  to.lp1 = behind ? (s.label[i + 1] as number) : 7
  to.g = c.hints[at] as number
  to.gm1 = before ? (c.hints[at - 1] as number) : 9
  to.gp1 = behind ? (c.hints[at + 1] as number) : 9
}

/** How many stand behind token `low` up to and with `high`, by running counts, no more than `most`. */
function between(counts: Int32Array, low: number, high: number, most: number): number {
  const n = (counts[high] as number) - (counts[low] as number)
  return Math.max(0, Math.min(n, most))
}

/** Whether a sentence begins (1) and ends (2) here, or the window. */
export function endsOf({ f, c }: BindView, i: number): number {
  return (
    (i > c.first && f.sentence[i] === f.sentence[i - 1] ? 0 : 1) +
    2 * (i + 1 < c.last && f.sentence[i] === f.sentence[i + 1] ? 0 : 1)
  )
}

export const segOf = ({ d, label, nth, cues }: BindRelation): number => d + 2 * (label + 8 * (nth + 4 * cues))
const saidOf = ({ s, to }: BindView, i: number): number =>
  to.d + 2 * ((s.source[i] as number) + 8 * (s.content[i] as number))
const placeOf = ({ sentences, commas, marks }: BindRelation): number => sentences + 3 * (commas + 4 * marks)
const aroundOf = ({ gm1, g, gp1 }: BindRelation): number => gm1 + 16 * (g + 16 * gp1)

/** How far the cue is, and the word before it. */
export const distance: Write<BindView> = ({ c, to }, _, out, o) => {
  const dn = to.d + 2 * to.near
  out[o++] = small(10, dn)
  out[o++] = wordy(24, c.before, dn)
  return o
}

/** What the first stage said of the token and its neighbours, counted from the cue. */
export const segments: Write<BindView> = (view, i, out, o) => {
  const { to } = view
  const seg = segOf(to)
  out[o++] = small(11, to.d + 2 * to.label)
  out[o++] = small(12, seg)
  out[o++] = small(14, seg + 512 * (to.lm1 + 8 * to.lp1))
  out[o++] = small(38, endsOf(view, i) + 4 * seg)
  return o
}

/** The same for the cue's stem. */
export const cueSegments: Write<BindView> = ({ c, to }, _, out, o) => {
  out[o++] = wordy(13, c.stem, segOf(to))
  return o
}

/** How sure the first stage was. */
export const said: Write<BindView> = (view, i, out, o) => {
  const { s, to } = view
  const sure = saidOf(view, i)
  out[o++] = small(15, sure)
  out[o++] = small(16, sure + 128 * ((s.cue[i] as number) + 8 * (to.cues + 3 * to.sentences)))
  return o
}

/** The word by what it means. */
export const meaning: Write<BindView> = ({ f, to }, i, out, o) => {
  out[o++] = small(20, to.d + 2 * (f.fine[i] as number))
  return o
}

/** The word before. */
export const bindBefore: Write<BindView> = ({ f, c, to }, i, out, o) => {
  out[o++] = wordy(21, i > c.first ? (f.word[i - 1] as number) : 1, to.d + 2 * to.label)
  return o
}

/** The word of weight before. */
export const weighty: Write<BindView> = ({ f, scene, to }, i, out, o) => {
  const l = scene.left[i] as number
  if (l < 0) return o
  out[o++] = wordy(22, f.word[l] as number, to.d + 2 * to.label)
  out[o++] = small(23, (f.fine[l] as number) + 1024 * (to.d + 2 * to.role))
  return o
}

/** What lies between the token and the cue. */
export const crossed: Write<BindView> = ({ f, to }, i, out, o) => {
  const { d, verbs, commas, sentences, cues } = to
  const t = f.tag[i] as number
  const place = placeOf(to)
  const over = d + 2 * (verbs + 4 * (commas + 4 * sentences))
  out[o++] = small(30, place + 64 * d)
  out[o++] = small(32, place + 64 * (d + 2 * t))
  out[o++] = small(36, over + 128 * cues)
  out[o++] = small(37, over + 128 * t)
  return o
}

/** The same by the cue's traits. */
export const cueCrossed: Write<BindView> = ({ f, c, to }, i, out, o) => {
  out[o++] = wordy(31, c.traits, placeOf(to) + 64 * to.d)
  out[o++] = wordy(35, c.traits, to.d + 2 * ((f.quote[i] as number) + 8 * to.marks))
  return o
}

/** The quotations that the token and the cue stand in. */
export const bindQuotes: Write<BindView> = ({ f, c, to }, i, out, o) => {
  const both = to.d + 2 * ((f.quote[i] as number) + 8 * ((f.quote[c.from] as number) + 8 * to.marks))
  out[o++] = small(33, both)
  out[o++] = small(34, both + 2048 * (to.sentences + 3 * (to.cues + 3 * to.role)))
  return o
}

/** The sentence's traits. */
export const bindTraits: Write<BindView> = ({ scene, to }, i, out, o) => {
  out[o++] = small(39, (scene.traits[i] as number) + 16 * (to.d + 2 * to.label + 16 * to.sentences))
  return o
}

/** What the rules make of it for this cue, … */
export const hinted: Write<BindView> = ({ f, to }, i, out, o) => {
  out[o++] = small(51, aroundOf(to))
  out[o++] = small(56, aroundOf(to) + 4096 * (f.tag[i] as number))
  return o
}

/** … by which rule, … */
export const hintedBy: Write<BindView> = ({ c, to }, _, out, o) => {
  out[o++] = wordy(52, c.hintRule, aroundOf(to))
  return o
}

/** … and with what the first stage said, … */
export const hintedSaid: Write<BindView> = (view, i, out, o) => {
  out[o++] = small(50, view.to.g + 16 * view.to.d)
  out[o++] = small(55, view.to.g + 16 * saidOf(view, i))
  return o
}

/** … the labels around, … */
export const hintedLabels: Write<BindView> = ({ to: { g, gm1, label, lm1, lp1 } }, _, out, o) => {
  out[o++] = small(53, g + 16 * (gm1 + 16 * (lm1 + 8 * (label + 8 * lp1))))
  return o
}

/** … and how the token and the one before are written. */
export const hintedWriting: Write<BindView> = ({ f, c, to: { g, gm1 } }, i, out, o) => {
  const shm1 = i > c.first ? (f.shape[i - 1] as number) : 0
  out[o++] = small(54, g + 16 * (gm1 + 16 * ((f.shape[i] as number) + 32 * shm1)))
  return o
}
