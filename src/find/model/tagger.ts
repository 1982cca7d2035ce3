import { type Facts, Shape } from './facts.js'
import { small, wordy } from './hash.js'
import { addScores, type Table } from './table.js'
import { Tag } from './tags.js'

/** How many features a token has. */
export const tagWidth = 15

/**
 * Tag every token, left to right: what its word settles stands in `f.tag` already, the rest is decided by a linear model over
 * the word, its neighbours and the two tags before.
 */
export function tagTokens(table: Table, f: Facts): void {
  const features = new Int32Array(tagWidth)
  const scores = new Float32Array(table.labels)
  for (let i = 0; i < f.length; i++) {
    if (f.tag[i] !== Tag.none) continue
    tagFeatures(f, i, features, 0)
    scores.fill(0)
    addScores(table, features, tagWidth, scores, 0)
    let best: number = Tag.NN
    for (let y = 1; y < scores.length; y++) if ((scores[y] as number) > (scores[best] as number)) best = y
    f.tag[i] = best
  }
}

/** Write the features of token `i`, whose predecessors are tagged, over `out[o …]`. */
export function tagFeatures(f: Facts, i: number, out: Int32Array, o: number): void {
  const { word, suffix, shape, fine, tag, block } = f
  const b = block[i]
  const m1 = i > 0 && block[i - 1] === b
  const m2 = i > 1 && block[i - 2] === b
  const p1 = i + 1 < f.length && block[i + 1] === b
  const w = word[i] as number
  const tm1 = m1 ? (tag[i - 1] as number) : 31
  const tm2 = m2 ? (tag[i - 2] as number) : 31
  const wm1 = m1 ? (word[i - 1] as number) : 1
  const wp1 = p1 ? (word[i + 1] as number) : 1
  const sp1 = p1 ? (suffix[i + 1] as number) : 1
  const s3 = suffix[i] as number
  const sh =
    (shape[i] as number) +
    32 * (m1 && f.sentence[i - 1] === f.sentence[i] ? (shape[i - 1] === Shape.opening ? 2 : 1) : 0)
  const shp1 = p1 ? (shape[i + 1] as number) : 0
  out[o++] = wordy(1, w)
  out[o++] = wordy(2, s3)
  out[o++] = small(3, sh)
  out[o++] = wordy(4, s3, sh)
  out[o++] = small(5, fine[i] as number)
  out[o++] = small(6, tm1)
  out[o++] = small(7, tm1 + 32 * tm2)
  out[o++] = wordy(8, w, tm1)
  out[o++] = wordy(9, s3, tm1)
  out[o++] = wordy(10, wm1)
  out[o++] = wordy(11, wp1)
  out[o++] = wordy(12, sp1)
  out[o++] = small(13, p1 ? (fine[i + 1] as number) : 1023)
  out[o++] = small(14, shp1 + 32 * sh)
  // a tag that the next word has by itself
  out[o++] = small(15, (p1 ? (tag[i + 1] as number) : 31) + 32 * tm1)
}
