import type { Facts } from './facts.js'
import { small, wordy } from './hash.js'
import type { Write } from './remember.js'
import type { SpotScene } from './spot-scene.js'

/** A block `[from, to)` as the features of the first stage see it. */
export interface SpotView {
  readonly f: Facts
  readonly scene: SpotScene
  readonly from: number
  readonly to: number
}

/** The tag of what lies outside the block, and its cue habit and hint. */
export const noTag = 31
export const noHabit = 15
export const noQuote = 9
export const noHint = 7

/** Number the place in the block, counted from its nearer end as far as it matters: 0 to 3, else 7. */
export const place = (distance: number): number => (distance < 4 ? distance : 7)

/** The word by itself. */
export const ownWord: Write<SpotView> = ({ f }, i, out, o) => {
  const w = f.word[i] as number
  const t = f.tag[i] as number
  out[o++] = wordy(1, w)
  out[o++] = wordy(2, f.stem[i] as number, t)
  out[o++] = small(3, f.fine[i] as number)
  out[o++] = small(4, f.coarse[i] as number)
  out[o++] = small(5, (f.shape[i] as number) + 32 * t)
  out[o++] = small(10, t)
  out[o++] = small(20, f.cueHabit[i] as number)
  out[o++] = small(26, (f.sourceHabit[i] as number) + 16 * t)
  return o
}

/** The word as the rules and the quotation marks see it. */
export const saidWord: Write<SpotView> = ({ f }, i, out, o) => {
  out[o++] = wordy(32, f.word[i] as number, f.quote[i])
  out[o++] = wordy(44, f.stem[i] as number, f.hint[i])
  return o
}

/** The word before. */
export const wordBefore: Write<SpotView> = ({ f, from }, i, out, o) => {
  out[o++] = wordy(6, i > from ? (f.word[i - 1] as number) : 1)
  if (i > from) out[o++] = wordy(8, f.stem[i - 1] as number)
  return o
}

/** The word behind. */
export const wordBehind: Write<SpotView> = ({ f, to }, i, out, o) => {
  const w = i + 1 < to ? (f.word[i + 1] as number) : 1
  out[o++] = wordy(7, w)
  out[o++] = wordy(23, w, f.cueHabit[i])
  return o
}

/** The parts of speech from here on. */
export const tagsBehind: Write<SpotView> = ({ f, to }, i, out, o) => {
  const t = f.tag[i] as number
  const tp1 = i + 1 < to ? (f.tag[i + 1] as number) : noTag
  const tp2 = i + 2 < to ? (f.tag[i + 2] as number) : noTag
  out[o++] = small(12, t + 32 * tp1)
  out[o++] = small(13, t + 32 * (tp1 + 32 * tp2))
  out[o++] = small(16, tp2)
  return o
}

/** The parts of speech up to here. */
export const tagsBefore: Write<SpotView> = ({ f, from }, i, out, o) => {
  out[o++] = small(11, (i - 1 >= from ? (f.tag[i - 1] as number) : noTag) + 32 * (f.tag[i] as number))
  out[o++] = small(15, i - 2 >= from ? (f.tag[i - 2] as number) : noTag)
  return o
}

/** The parts of speech three tokens away. */
export const tagsAround: Write<SpotView> = ({ f, from, to }, i, out, o) => {
  if (i - 3 >= from) out[o++] = small(14, f.tag[i - 3] as number)
  if (i + 3 < to) out[o++] = small(17, f.tag[i + 3] as number)
  return o
}

/** How often the words around are part of a cue. */
export const habitsAround: Write<SpotView> = ({ f, from, to }, i, out, o) => {
  if (i - 2 >= from) out[o++] = small(21, f.cueHabit[i - 2] as number)
  if (i + 2 < to) out[o++] = small(22, f.cueHabit[i + 2] as number)
  return o
}

/** How often the word is part of a cue, and how that stands in the sentence. */
export const habit: Write<SpotView> = ({ f, scene }, i, out, o) => {
  const h = f.cueHabit[i] as number
  out[o++] = small(24, h + 16 * ((f.quote[i] as number) + 16 * (scene.rank[i] as number)))
  out[o++] = small(25, h + 16 * (scene.verbs[i] as number))
  return o
}

/** The quotation marks around. */
export const quotes: Write<SpotView> = ({ f, from, to }, i, out, o) => {
  const qm1 = i > from ? (f.quote[i - 1] as number) : noQuote
  const qp1 = i + 1 < to ? (f.quote[i + 1] as number) : noQuote
  out[o++] = small(30, (f.quote[i] as number) + 16 * (qm1 + 16 * qp1))
  return o
}

/** The place in the block. */
export const places: Write<SpotView> = ({ f, scene, from, to }, i, out, o) => {
  const traits = scene.traits[i] as number
  out[o++] = small(31, (f.quote[i] as number) + 16 * traits)
  out[o++] = small(35, place(i - from) + 16 * traits)
  out[o++] = small(36, place(to - i))
  return o
}

/** How the token and the one before are written. */
export const shapes: Write<SpotView> = ({ f, from }, i, out, o) => {
  const shm1 = i > from ? (f.shape[i - 1] as number) : 0
  out[o++] = small(33, (f.quote[i] as number) + 16 * (shm1 + 32 * (f.shape[i] as number)))
  return o
}

/** How far the last mark of punctuation is. */
export const runs: Write<SpotView> = ({ f, scene }, i, out, o) => {
  out[o++] = small(34, (scene.run[i] as number) + 16 * (f.tag[i] as number))
  return o
}

/** Which rule finds something, and what of it the token and its neighbours are. */
export const rules: Write<SpotView> = ({ f, from, to }, i, out, o) => {
  const rule = f.hintRule[i] as number
  const g = f.hint[i] as number
  const gm1 = i > from ? (f.hint[i - 1] as number) : noHint
  const gp1 = i + 1 < to ? (f.hint[i + 1] as number) : noHint
  const around = gm1 + 8 * (g + 8 * gp1)
  out[o++] = small(40, g)
  out[o++] = small(41, around)
  out[o++] = wordy(42, rule, g)
  out[o++] = wordy(43, rule, around)
  return o
}

/** What of it the words of weight around are. */
export const hintsAround: Write<SpotView> = ({ f, scene }, i, out, o) => {
  const l = scene.left[i] as number
  const r = scene.right[i] as number
  const left = l < 0 ? noHint : (f.hint[l] as number)
  const right = r < 0 ? noHint : (f.hint[r] as number)
  out[o++] = small(45, (f.hint[i] as number) + 8 * (left + 8 * right))
  return o
}

/** What of it the token and the one before are, as they are written. */
export const hintedShapes: Write<SpotView> = ({ f, from }, i, out, o) => {
  const shm1 = i > from ? (f.shape[i - 1] as number) : 0
  const gm1 = i > from ? (f.hint[i - 1] as number) : noHint
  out[o++] = small(46, gm1 + 8 * ((f.hint[i] as number) + 8 * ((f.shape[i] as number) + 32 * shm1)))
  return o
}

/** How sure the rules are of it where words are often part of a cue. */
export const hintedHabit: Write<SpotView> = ({ f }, i, out, o) => {
  out[o++] = small(47, (f.hint[i] as number) + 8 * ((f.hintSure[i] as number) + 16 * (f.cueHabit[i] as number)))
  return o
}

/** How sure the rules are of it and of its neighbours. */
export const sureHints: Write<SpotView> = ({ f, from, to }, i, out, o) => {
  const gm1 = i > from ? (f.hint[i - 1] as number) : noHint
  const gp1 = i + 1 < to ? (f.hint[i + 1] as number) : noHint
  out[o++] = small(48, (f.hint[i] as number) + 8 * ((f.hintSure[i] as number) + 16 * (gm1 + 8 * gp1)))
  return o
}
