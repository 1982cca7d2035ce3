import type { CueFrame } from './cue-frame.js'
import type { Facts } from './facts.js'
import { small, wordy } from './hash.js'
import { spotEdge, spotEdges } from './spot.js'
import type { SpotScene } from './spot-scene.js'
import type { Spotted } from './spotted.js'

/** The labels of the second stage, relative to one cue. */
export const bindLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content', 'cue'] as const
export const Bind = { outside: 0, source: 1, content: 3, cue: 5 } as const

/** The most features that a token has. */
export const bindWidth = 30

/**
 * Write the features of token `i` relative to the cue `c` over `out[o …]`; the templates were chosen as those of `spotFeatures`.
 *
 * @returns how many they are
 */
export function bindFeatures(
  f: Facts,
  scene: SpotScene,
  s: Spotted,
  c: CueFrame,
  i: number,
  out: Int32Array,
  o: number,
): number {
  if (i >= c.from && i < c.to) {
    out[o] = small(1, 0)
    return 1
  }
  const { word, fine, tag, shape, quote } = f
  const begin = o
  const from = c.first
  const to = c.last
  const right = i >= c.to
  const gap = right ? i - c.to : c.from - 1 - i
  const near = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : gap < 35 ? 8 : gap < 60 ? 9 : 10
  const d = right ? 1 : 0
  // counts strictly between the token and the cue
  const low = right ? c.to - 1 : i
  const high = right ? i - 1 : c.from - 1
  const cues = between(s.cues, low, high, 2)
  const commas = between(s.commas, low, high, 3)
  const marks = between(s.marks, low, high, 3)
  const verbs = between(s.verbs, low, high, 3)
  const sentences = Math.min(2, Math.abs((f.sentence[i] as number) - (f.sentence[c.from] as number)))
  const label = s.label[i] as number
  const role = (label + 1) >> 1
  const segments = role === 1 ? s.sources : role === 2 ? s.cues : s.contents
  const nth = role === 0 ? 0 : right ? ordinal(segments, c.to - 1, i) : ordinal(segments, i, c.from - 1, 1)
  const t = tag[i] as number
  const q = quote[i] as number
  const sh = shape[i] as number
  const before = i > from
  const behind = i + 1 < to
  const shm1 = before ? (shape[i - 1] as number) : 0
  const lm1 = before ? (s.label[i - 1] as number) : 7
  const lp1 = behind ? (s.label[i + 1] as number) : 7
  const l = scene.left[i] as number
  const dr = d + 2 * label
  const dn = d + 2 * near
  const seg = d + 2 * (label + 8 * (nth + 4 * cues))
  const said = d + 2 * ((s.source[i] as number) + 8 * (s.content[i] as number))
  const place = sentences + 3 * (commas + 4 * marks)
  const crossed = d + 2 * (verbs + 4 * (commas + 4 * sentences))
  const quotes = d + 2 * (q + 8 * ((quote[c.from] as number) + 8 * marks))
  // what the first stage said, and how far the cue is
  out[o++] = small(10, dn)
  out[o++] = small(11, dr)
  out[o++] = small(12, seg)
  out[o++] = wordy(13, c.stem, seg)
  out[o++] = small(14, seg + 512 * (lm1 + 8 * lp1))
  out[o++] = small(15, said)
  out[o++] = small(16, said + 128 * ((s.cue[i] as number) + 8 * (cues + 3 * sentences)))
  // the words
  out[o++] = small(20, d + 2 * (fine[i] as number))
  out[o++] = wordy(21, before ? (word[i - 1] as number) : 1, dr)
  if (l >= 0) {
    out[o++] = wordy(22, word[l] as number, dr)
    out[o++] = small(23, (fine[l] as number) + 1024 * (d + 2 * role))
  }
  out[o++] = wordy(24, c.before, dn)
  // what lies between
  out[o++] = small(30, place + 64 * d)
  out[o++] = wordy(31, c.traits, place + 64 * d)
  out[o++] = small(32, place + 64 * (d + 2 * t))
  out[o++] = small(33, quotes)
  out[o++] = small(34, quotes + 2048 * (sentences + 3 * (cues + 3 * role)))
  out[o++] = wordy(35, c.traits, d + 2 * (q + 8 * marks))
  out[o++] = small(36, crossed + 128 * cues)
  out[o++] = small(37, crossed + 128 * t)
  out[o++] = small(
    38,
    (before && f.sentence[i] === f.sentence[i - 1] ? 0 : 1) +
      2 * (behind && f.sentence[i] === f.sentence[i + 1] ? 0 : 1) +
      4 * seg,
  )
  out[o++] = small(39, (scene.traits[i] as number) + 16 * (dr + 16 * sentences))
  // what the rules make of it for this cue
  const g = c.hints[i - from] as number
  const gm1 = before ? (c.hints[i - 1 - from] as number) : 9
  const gp1 = behind ? (c.hints[i + 1 - from] as number) : 9
  const around = gm1 + 16 * (g + 16 * gp1)
  out[o++] = small(50, g + 16 * d)
  out[o++] = small(51, around)
  out[o++] = wordy(52, c.hintRule, around)
  out[o++] = small(53, g + 16 * (gm1 + 16 * (lm1 + 8 * (label + 8 * lp1))))
  out[o++] = small(54, g + 16 * (gm1 + 16 * (sh + 32 * shm1)))
  out[o++] = small(55, g + 16 * said)
  out[o++] = small(56, around + 4096 * t)
  return o - begin
}

/** How many stand behind token `low` up to and with `high`, by running counts, no more than `most`. */
function between(counts: Int32Array, low: number, high: number, most: number): number {
  const n = (counts[high] as number) - (counts[low] as number)
  return Math.max(0, Math.min(n, most))
}

/** Which segment it is, counted from the cue. */
function ordinal(counts: Int32Array, low: number, high: number, more = 0): number {
  return between(counts, low, high, 3 - more) + more
}

/** The edge classes of the second stage: where the cue stands, else those of the first. */
export const bindEdges: number = spotEdges * 2 + 3
export function bindEdge(f: Facts, c: CueFrame, i: number): number {
  if (i === c.from) return 0
  if (i > c.from && i < c.to) return 1
  if (i === c.to) return 2
  return 3 + spotEdge(f, c.first, i) + (i > c.to ? spotEdges : 0)
}
