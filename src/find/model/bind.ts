import type { TokenSpan } from '../../split/splitting.js'
import { type Facts, Shape } from './facts.js'
import { hashString, mix } from './hash.js'
import { type SpotScene, spotEdge, spotEdges } from './spot.js'
import { Tag } from './tags.js'
import type { Templates } from './templates.js'

/** The labels of the second stage, relative to one cue. */
export const bindLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content', 'cue'] as const
export const Bind = { outside: 0, source: 1, content: 3, cue: 5 } as const

/** The farthest token that can belong to a cue. */
export const reach = 120

/** What the first stage said of every token, and running counts to see what lies between two tokens. */
export interface Spotted {
  /** The best label. */
  readonly label: Uint8Array
  /** How likely it is part of a source, a cue, a content: bins 0 … 7. */
  readonly source: Uint8Array
  readonly cue: Uint8Array
  readonly content: Uint8Array
  /** For each sentence, whether a source or a content is likely in it. */
  readonly live: Uint8Array
  /** How many segments of sources, cues and contents began up to and with each token. */
  readonly sources: Int32Array
  readonly cues: Int32Array
  readonly contents: Int32Array
  /** How many commas, quotation marks and finite verbs stand up to and with each token. */
  readonly commas: Int32Array
  readonly marks: Int32Array
  readonly verbs: Int32Array
}

/** Gather what the second stage needs of the first: its best labels and its posteriors `p[i * 7 + label]`. */
export function gatherSpotted(f: Facts, label: Uint8Array, p: Float32Array): Spotted {
  const n = f.length
  const s = {
    label,
    source: new Uint8Array(n),
    cue: new Uint8Array(n),
    content: new Uint8Array(n),
    live: new Uint8Array(n > 0 ? (f.sentence[n - 1] as number) + 1 : 0),
    sources: new Int32Array(n),
    cues: new Int32Array(n),
    contents: new Int32Array(n),
    commas: new Int32Array(n),
    marks: new Int32Array(n),
    verbs: new Int32Array(n),
  }
  let sources = 0
  let cues = 0
  let contents = 0
  let commas = 0
  let marks = 0
  let verbs = 0
  for (let i = 0; i < n; i++) {
    const y = label[i] as number
    const before = i > 0 && f.block[i] === f.block[i - 1] ? (label[i - 1] as number) : 0
    if (y === 1 || (y === 2 && before !== 1 && before !== 2)) sources++
    else if (y === 3 || (y === 4 && before !== 3 && before !== 4)) cues++
    else if (y === 5 || (y === 6 && before !== 5 && before !== 6)) contents++
    const shape = f.shape[i] as number
    if (shape === Shape.comma || shape === Shape.dash || shape === Shape.semicolon || shape === Shape.colon) commas++
    if (shape === Shape.opening || shape === Shape.closing) marks++
    const tag = f.tag[i] as number
    if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) verbs++
    s.source[i] = bin((p[i * 7 + 1] as number) + (p[i * 7 + 2] as number))
    s.cue[i] = bin((p[i * 7 + 3] as number) + (p[i * 7 + 4] as number))
    s.content[i] = bin((p[i * 7 + 5] as number) + (p[i * 7 + 6] as number))
    if ((s.source[i] as number) > 1 || (s.content[i] as number) > 1) s.live[f.sentence[i] as number] = 1
    s.sources[i] = sources
    s.cues[i] = cues
    s.contents[i] = contents
    s.commas[i] = commas
    s.marks[i] = marks
    s.verbs[i] = verbs
  }
  return s
}

const bin = (p: number): number =>
  p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.5 ? 3 : p < 0.7 ? 4 : p < 0.9 ? 5 : p < 0.98 ? 6 : 7

/** A cue `[from, to)` in its block and what is seen of it at a glance. */
export interface CueFrame {
  readonly from: number
  readonly to: number
  /** The window of tokens that can belong to it. */
  readonly first: number
  readonly last: number
  readonly stem: number
  readonly head: number
  readonly tail: number
  /** The words just before and behind. */
  readonly before: number
  readonly behind: number
  /** Traits in one number: what stands before and behind, voice, quotation, likelihood. */
  readonly traits: number
  readonly form: number
  /** The likelihood of the cue, a bin. */
  readonly chance: number
  /** What each token of the window is to the rules' finding with this cue: 0 no finding, 1 nothing, 2 source, 3 content, 4 cue. */
  readonly hints: Uint8Array
  /** That finding's rule, hashed; 0 where there is none. */
  readonly hintRule: number
}

export function cueFrame(f: Facts, s: Spotted, blockFrom: number, blockTo: number, from: number, to: number): CueFrame {
  let head = from
  for (let i = from; i < to; i++) if ((f.cueHabit[i] as number) > (f.cueHabit[head] as number)) head = i
  let passive = 0
  if (f.tag[head] === Tag.VBN)
    for (let i = Math.max(blockFrom, head - 4); i < head; i++) if (f.tag[i] === Tag.AUX) passive = 1
  let chance = 0
  for (let i = from; i < to; i++) chance = Math.max(chance, s.cue[i] as number)
  let hint = -1
  for (let i = from; i < to; i++) hint = Math.max(hint, f.hintCue[i] as number)
  const behind = to < blockTo ? (f.shape[to] as number) : 0
  const before = from > blockFrom ? (f.shape[from - 1] as number) : 0
  const behind2 = to + 1 < blockTo && f.shape[to + 1] === Shape.opening ? 1 : 0
  const before2 =
    from - 2 >= blockFrom && (f.shape[from - 2] === Shape.closing || f.shape[from - 3] === Shape.closing) ? 1 : 0
  const quoted = (f.quote[from] as number) & 1
  // the window: its own sentence, and those next to it for as long as anything is said in them
  const own = f.sentence[from] as number
  const lives = (i: number) => f.sentence[i] === own || s.live[f.sentence[i] as number] === 1
  let first = from
  while (first > blockFrom && from - first < reach && lives(first - 1)) first--
  let last = to
  while (last < blockTo && last - to < reach && lives(last)) last++
  const punct = (shape: number) => (shape < Shape.comma ? 0 : shape)
  return {
    from,
    to,
    first,
    last,
    stem: f.stem[head] as number,
    head,
    tail: f.word[to - 1] as number,
    before: from > blockFrom ? (f.word[from - 1] as number) : 1,
    behind: to < blockTo ? (f.word[to] as number) : 1,
    traits: punct(before) + 32 * (punct(behind) + 32 * (behind2 + 2 * (before2 + 2 * (passive + 2 * quoted)))),
    form: (f.tag[head] as number) + 32 * (passive + 2 * Math.min(3, to - from)),
    chance,
    hints: hintsFor(f, hint, first, last),
    hintRule: hint < 0 ? 0 : hashString(f.findings[hint]?.rule ?? ''),
  }
}

/** How many features each token has. */
export const bindWidth = 80

/** Write the features of token `i` relative to the cue `c`. */
export function bindTemplates(f: Facts, scene: SpotScene, s: Spotted, c: CueFrame, i: number, out: Templates): void {
  if (i >= c.from && i < c.to) {
    out.k[0] = 900
    out.x[0] = 1
    out.k[1] = 901
    out.x[1] = c.chance
    out.ones = 2
    out.twos = 0
    return
  }
  const { word, fine, coarse, tag, shape, quote } = f
  const right = i >= c.to
  const gap = right ? i - c.to : c.from - 1 - i
  const near = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : gap < 35 ? 8 : gap < 60 ? 9 : 10
  const d = right ? 1 : 0
  // counts strictly between the token and the cue
  const low = right ? c.to - 1 : i
  const high = right ? i - 1 : c.from - 1
  const between = (sums: Int32Array): number => Math.max(0, (sums[high] as number) - (sums[low] as number))
  const label = s.label[i] as number
  const role = (label + 1) >> 1
  const ordinal = (sums: Int32Array): number => {
    const n = right
      ? (sums[i] as number) - (sums[c.to - 1] as number)
      : (sums[c.from - 1] as number) - (sums[i] as number) + 1
    return n < 0 ? 0 : Math.min(n, 3)
  }
  const nth = role === 1 ? ordinal(s.sources) : role === 3 ? ordinal(s.contents) : role === 2 ? ordinal(s.cues) : 0
  const cues = Math.min(2, between(s.cues))
  const sentences = Math.min(2, Math.abs((f.sentence[i] as number) - (f.sentence[c.from] as number)))
  const commas = Math.min(3, between(s.commas))
  const marks = Math.min(3, between(s.marks))
  const verbs = Math.min(3, between(s.verbs))
  const t = tag[i] as number
  const q = quote[i] as number
  const cq = quote[c.from] as number
  const w = word[i] as number
  const from = c.first
  const to = c.last
  const tm1 = i > from ? (tag[i - 1] as number) : 31
  const tp1 = i + 1 < to ? (tag[i + 1] as number) : 31
  const wm1 = i > from ? (word[i - 1] as number) : 1
  const wp1 = i + 1 < to ? (word[i + 1] as number) : 1
  const shm1 = i > from ? (shape[i - 1] as number) : 0
  const shp1 = i + 1 < to ? (shape[i + 1] as number) : 0
  const sh = shape[i] as number
  const lm1 = i > from ? (s.label[i - 1] as number) : 7
  const lp1 = i + 1 < to ? (s.label[i + 1] as number) : 7
  const l = scene.left[i] as number
  const r = scene.right[i] as number
  const dr = d + 2 * label
  const dn = d + 2 * near
  const seg = d + 2 * (label + 8 * (nth + 4 * cues))
  const pS = s.source[i] as number
  const pC = s.content[i] as number
  const pK = s.cue[i] as number
  const place = sentences + 3 * (commas + 4 * marks)
  let n = 0
  let m = 0
  let k = 100
  out.k[n] = k++
  out.x[n++] = dn
  out.k[n] = k++
  out.x[n++] = dr
  out.k[n] = k++
  out.x[n++] = seg
  out.kk[m] = k++
  out.xx[m] = seg
  out.yy[m++] = c.traits
  out.kk[m] = k++
  out.xx[m] = seg
  out.yy[m++] = c.stem
  out.kk[m] = k++
  out.xx[m] = seg
  out.yy[m++] = c.form
  out.kk[m] = k++
  out.xx[m] = seg
  out.yy[m++] = place
  out.kk[m] = k++
  out.xx[m] = seg
  out.yy[m++] = lm1 + 8 * lp1
  out.k[n] = k++
  out.x[n++] = d + 2 * (pS + 8 * pC)
  out.kk[m] = k++
  out.xx[m] = d + 2 * (pS + 8 * pC)
  out.yy[m++] = near
  out.kk[m] = k++
  out.xx[m] = d + 2 * (pS + 8 * (pC + 8 * pK))
  out.yy[m++] = cues + 3 * sentences
  out.kk[m] = k++
  out.xx[m] = d + 2 * (pS + 8 * pC)
  out.yy[m++] = c.chance + 8 * sentences
  out.kk[m] = k++
  out.xx[m] = w
  out.yy[m++] = d
  out.kk[m] = k++
  out.xx[m] = w
  out.yy[m++] = dn
  out.kk[m] = k++
  out.xx[m] = f.stem[i] as number
  out.yy[m++] = dr
  out.kk[m] = k++
  out.xx[m] = f.suffix[i] as number
  out.yy[m++] = d + 2 * role
  out.kk[m] = k++
  out.xx[m] = fine[i] as number
  out.yy[m++] = d
  out.kk[m] = k++
  out.xx[m] = coarse[i] as number
  out.yy[m++] = dn
  out.k[n] = k++
  out.x[n++] = t + 32 * dn
  out.k[n] = k++
  out.x[n++] = tm1 + 32 * (t + 32 * (tp1 + 32 * d))
  out.k[n] = k++
  out.x[n++] = tm1 + 32 * (t + 32 * (d + 2 * near))
  out.k[n] = k++
  out.x[n++] = t + 32 * (tp1 + 32 * (d + 2 * near))
  out.kk[m] = k++
  out.xx[m] = wm1
  out.yy[m++] = w + d
  out.kk[m] = k++
  out.xx[m] = w
  out.yy[m++] = wp1 + d
  out.kk[m] = k++
  out.xx[m] = wm1
  out.yy[m++] = dr
  out.kk[m] = k++
  out.xx[m] = wp1
  out.yy[m++] = dr
  if (l >= 0) {
    out.kk[m] = k
    out.xx[m] = word[l] as number
    out.yy[m++] = dr
  }
  k++
  if (r >= 0) {
    out.kk[m] = k
    out.xx[m] = word[r] as number
    out.yy[m++] = dr
  }
  k++
  if (l >= 0) {
    out.kk[m] = k
    out.xx[m] = fine[l] as number
    out.yy[m++] = d + 2 * role
  }
  k++
  if (r >= 0) {
    out.kk[m] = k
    out.xx[m] = fine[r] as number
    out.yy[m++] = d + 2 * role
  }
  k++
  out.k[n] = k++
  out.x[n++] = place + 64 * d
  out.kk[m] = k++
  out.xx[m] = place + 64 * d
  out.yy[m++] = cues + 3 * verbs
  out.kk[m] = k++
  out.xx[m] = place + 64 * d
  out.yy[m++] = c.traits
  out.kk[m] = k++
  out.xx[m] = place + 64 * d
  out.yy[m++] = c.form
  out.kk[m] = k++
  out.xx[m] = place + 64 * d
  out.yy[m++] = t
  out.k[n] = k++
  out.x[n++] = d + 2 * (q + 8 * (cq + 8 * marks))
  out.kk[m] = k++
  out.xx[m] = d + 2 * (q + 8 * (cq + 8 * marks))
  out.yy[m++] = sentences + 3 * (cues + 3 * role)
  out.kk[m] = k++
  out.xx[m] = d + 2 * (q + 8 * marks)
  out.yy[m++] = c.traits
  out.kk[m] = k++
  out.xx[m] = c.stem
  out.yy[m++] = dn
  out.kk[m] = k++
  out.xx[m] = c.stem
  out.yy[m++] = d + 2 * (t + 32 * Math.min(3, near))
  if (gap < 3) {
    out.kk[m] = mix(k, c.stem)
    out.xx[m] = dn
    out.yy[m++] = w
  }
  k++
  out.kk[m] = k++
  out.xx[m] = c.form
  out.yy[m++] = dn
  out.kk[m] = k++
  out.xx[m] = c.form
  out.yy[m++] = d + 2 * (t + 32 * (near < 4 ? near : 4 + sentences))
  out.kk[m] = k++
  out.xx[m] = c.tail
  out.yy[m++] = dn
  out.kk[m] = k++
  out.xx[m] = c.tail
  out.yy[m++] = dr
  if (gap < 4) {
    out.kk[m] = mix(k, c.tail)
    out.xx[m] = dn
    out.yy[m++] = t
  }
  k++
  out.kk[m] = k++
  out.xx[m] = c.traits
  out.yy[m++] = dn
  out.kk[m] = k++
  out.xx[m] = c.traits
  out.yy[m++] = d + 2 * (t + 32 * Math.min(near, 4))
  out.kk[m] = k++
  out.xx[m] = c.behind
  out.yy[m++] = d + 2 * (label + 8 * nth)
  out.kk[m] = k++
  out.xx[m] = c.before
  out.yy[m++] = d + 2 * (label + 8 * nth)
  out.kk[m] = k++
  out.xx[m] = c.behind
  out.yy[m++] = dn
  out.kk[m] = k++
  out.xx[m] = c.before
  out.yy[m++] = dn
  out.k[n] = k++
  out.x[n++] = shm1 + 32 * (sh + 32 * (shp1 + 32 * d))
  out.kk[m] = k++
  out.xx[m] = shm1 + 32 * sh
  out.yy[m++] = seg
  out.kk[m] = k++
  out.xx[m] = sh + 32 * shp1
  out.yy[m++] = dr
  out.k[n] = k++
  out.x[n++] = d + 2 * (verbs + 4 * (commas + 4 * (sentences + 3 * cues)))
  out.kk[m] = k++
  out.xx[m] = d + 2 * (verbs + 4 * (commas + 4 * sentences))
  out.yy[m++] = t
  out.kk[m] = k++
  out.xx[m] = (f.sourceHabit[i] as number) + 16 * near
  out.yy[m++] = d
  out.kk[m] = k++
  out.xx[m] = (f.sourceHabit[i] as number) + 16 * (f.cueHabit[i] as number)
  out.yy[m++] = seg
  if (gap > 0 && gap < 4) {
    // the way to the cue in parts of speech
    let path = k
    for (let j = right ? c.to : i; j <= (right ? i : c.from - 1); j++) path = mix(path, tag[j] as number)
    out.k[n] = path
    out.x[n++] = d
  }
  k++
  out.k[n] = k++
  out.x[n++] =
    (i === from || f.sentence[i] !== f.sentence[i - 1] ? 1 : 0) +
    2 * (i + 1 === to || f.sentence[i] !== f.sentence[i + 1] ? 1 : 0) +
    4 * seg
  out.kk[m] = k++
  out.xx[m] = scene.traits[i] as number
  out.yy[m++] = dr + 16 * sentences
  // what the rules make of it for this cue
  const g = c.hints[i - from] as number
  const gm1 = i > from ? (c.hints[i - 1 - from] as number) : 9
  const gp1 = i + 1 < to ? (c.hints[i + 1 - from] as number) : 9
  const ga = f.hint[i] as number
  k = 300
  out.k[n] = k++
  out.x[n++] = g + 16 * d
  out.k[n] = k++
  out.x[n++] = gm1 + 16 * (g + 16 * gp1)
  out.kk[m] = k++
  out.xx[m] = gm1 + 16 * (g + 16 * gp1)
  out.yy[m++] = c.hintRule
  out.kk[m] = k++
  out.xx[m] = g
  out.yy[m++] = seg
  out.kk[m] = k++
  out.xx[m] = g + 16 * ga
  out.yy[m++] = dr
  out.kk[m] = k++
  out.xx[m] = g + 16 * gm1
  out.yy[m++] = lm1 + 8 * (label + 8 * lp1)
  out.kk[m] = k++
  out.xx[m] = g + 16 * gm1
  out.yy[m++] = sh + 32 * shm1
  out.kk[m] = k++
  out.xx[m] = g
  out.yy[m++] = d + 2 * (pS + 8 * pC)
  out.kk[m] = k++
  out.xx[m] = g + 16 * (gm1 + 16 * gp1)
  out.yy[m++] = t
  out.kk[m] = k++
  out.xx[m] = g + 16 * gm1
  out.yy[m++] = w
  out.kk[m] = k++
  out.xx[m] = ga
  out.yy[m++] = place + 64 * d
  out.kk[m] = k++
  out.xx[m] = g
  out.yy[m++] = c.stem
  out.ones = n
  out.twos = m
}

/** What the tokens `[first, last)` are to a finding of the rules. */
function hintsFor(f: Facts, finding: number, first: number, last: number): Uint8Array {
  const hints = new Uint8Array(last - first)
  const found = f.findings[finding]
  if (!found) return hints
  hints.fill(1)
  const mark = (spans: readonly TokenSpan[], as: number): void => {
    for (const [from, to] of spans) hints.fill(as, Math.max(0, from - first), Math.max(0, to - first))
  }
  mark(found.content, 3)
  mark(found.source, 2)
  mark(found.cue, 4)
  return hints
}

/** The edge classes of the second stage: where the cue stands, else those of the first. */
export const bindEdges: number = spotEdges * 2 + 3
export function bindEdge(f: Facts, c: CueFrame, i: number): number {
  if (i === c.from) return 0
  if (i > c.from && i < c.to) return 1
  if (i === c.to) return 2
  return 3 + spotEdge(f, c.first, i) + (i > c.to ? spotEdges : 0)
}
