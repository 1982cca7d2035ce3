import { type Facts, Shape } from './facts.js'
import { small, wordy } from './hash.js'

/** What decides the tag of a token, its predecessors being tagged; written over for each token. */
export interface TagView {
  /** The numbers of the form and of those beside it, and one; 0 where there is none. */
  form: number
  fm1: number
  fp1: number
  /** The hashes of the word and of its last letters, and its cluster. */
  word: number
  suffix: number
  fine: number
  /** How it is written and whether its sentence begins with it or a quotation does. */
  shape: number
  /** The two tags before. */
  tm1: number
  tm2: number
  /** The words beside it; of the one behind also the last letters, cluster, shape and the tag that it has by itself. */
  wm1: number
  wp1: number
  sp1: number
  finep1: number
  shp1: number
  tp1: number
}

/** Nothing looked at yet. */
export const noTagView = (): TagView => ({
  form: 0,
  fm1: 0,
  fp1: 0,
  word: 0,
  suffix: 0,
  fine: 0,
  shape: 0,
  tm1: 31,
  tm2: 31,
  wm1: 1,
  wp1: 1,
  sp1: 1,
  finep1: 1023,
  shp1: 0,
  tp1: 31,
})

/** Look at token `i` and around it. */
export function viewTag(view: TagView, f: Facts, i: number): void {
  const { form, word, suffix, shape, fine, tag, block, sentence } = f
  const b = block[i]
  const m1 = i > 0 && block[i - 1] === b
  const m2 = i > 1 && block[i - 2] === b
  const p1 = i + 1 < f.length && block[i + 1] === b
  view.form = (form[i] as number) + 1
  view.fm1 = m1 ? (form[i - 1] as number) + 1 : 0
  view.fp1 = p1 ? (form[i + 1] as number) + 1 : 0
  view.word = word[i] as number
  view.suffix = suffix[i] as number
  view.fine = fine[i] as number
  const goesOn = m1 && sentence[i - 1] === sentence[i]
  view.shape = (shape[i] as number) + 32 * (goesOn ? (shape[i - 1] === Shape.opening ? 2 : 1) : 0)
  view.tm1 = m1 ? (tag[i - 1] as number) : 31
  view.tm2 = m2 ? (tag[i - 2] as number) : 31
  view.wm1 = m1 ? (word[i - 1] as number) : 1
  view.wp1 = p1 ? (word[i + 1] as number) : 1
  view.sp1 = p1 ? (suffix[i + 1] as number) : 1
  view.finep1 = p1 ? (fine[i + 1] as number) : 1023
  view.shp1 = p1 ? (shape[i + 1] as number) : 0
  view.tp1 = p1 ? (tag[i + 1] as number) : 31
}

/** Writes features of the token looked at over `out[o …]` and tells where they end. */
export type WriteTag = (view: TagView, out: Int32Array, o: number) => number

/** The word as it is written. */
export const ownForm: WriteTag = ({ word, suffix, shape, fine }, out, o) => {
  out[o++] = wordy(1, word)
  out[o++] = wordy(2, suffix)
  out[o++] = small(3, shape)
  out[o++] = wordy(4, suffix, shape)
  out[o++] = small(5, fine)
  return o
}

/** The word and the tag before. */
export const formAndTag: WriteTag = ({ word, suffix, tm1 }, out, o) => {
  out[o++] = wordy(8, word, tm1)
  out[o++] = wordy(9, suffix, tm1)
  return o
}

export const formBehind: WriteTag = ({ wp1, sp1, finep1 }, out, o) => {
  out[o++] = wordy(11, wp1)
  out[o++] = wordy(12, sp1)
  out[o++] = small(13, finep1)
  return o
}

export const formBefore: WriteTag = ({ wm1 }, out, o) => {
  out[o++] = wordy(10, wm1)
  return o
}

export const twoTags: WriteTag = ({ tm1, tm2 }, out, o) => {
  out[o++] = small(6, tm1)
  out[o++] = small(7, tm1 + 32 * tm2)
  return o
}

export const twoShapes: WriteTag = ({ shape, shp1 }, out, o) => {
  out[o++] = small(14, shp1 + 32 * shape)
  return o
}

/** The tag before and one that the next word has by itself. */
export const tagsBeside: WriteTag = ({ tm1, tp1 }, out, o) => {
  out[o++] = small(15, tp1 + 32 * tm1)
  return o
}

/** How many features a token has. */
export const tagWidth = 15

/** Write all features of the token looked at over `out[o …]`. */
export function tagFeatures(view: TagView, out: Int32Array, o: number): void {
  for (const write of [ownForm, formAndTag, formBehind, formBefore, twoTags, twoShapes, tagsBeside])
    o = write(view, out, o)
}
