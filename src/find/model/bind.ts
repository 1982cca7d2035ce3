import { type Facts, Shape } from './facts.js'
import { hashString, mix } from './hash.js'
import { type SpotScene, spotEdge, spotEdges } from './spot.js'
import { Tag } from './tags.js'

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
  /** The rules' finding with this cue, or -1, and its rule, hashed. */
  readonly hint: number
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
    hint,
    hintRule: hint < 0 ? 0 : hashString(f.findings[hint]?.rule ?? ''),
  }
}

/** How many features each token has. */
export const bindWidth = 80

/** Write the features of token `i` relative to the cue `c` over `out[o …]`. */
export function bindFeatures(
  f: Facts,
  scene: SpotScene,
  s: Spotted,
  c: CueFrame,
  i: number,
  out: Int32Array,
  o: number,
): void {
  const end = o + bindWidth
  if (i >= c.from && i < c.to) {
    out[o++] = mix(900, 1)
    out[o++] = mix(901, c.chance)
    while (o < end) out[o++] = 0
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
    return n < 0 ? 0 : n > 3 ? 3 : n
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
  let k = 100
  out[o++] = mix(k++, dn)
  out[o++] = mix(k++, dr)
  out[o++] = mix(k++, seg)
  out[o++] = mix(mix(k++, seg), c.traits)
  out[o++] = mix(mix(k++, seg), c.stem)
  out[o++] = mix(mix(k++, seg), c.form)
  out[o++] = mix(mix(k++, seg), place)
  out[o++] = mix(mix(k++, seg), lm1 + 8 * lp1)
  out[o++] = mix(k++, d + 2 * (pS + 8 * pC))
  out[o++] = mix(mix(k++, d + 2 * (pS + 8 * pC)), near)
  out[o++] = mix(mix(k++, d + 2 * (pS + 8 * (pC + 8 * pK))), cues + 3 * sentences)
  out[o++] = mix(mix(k++, d + 2 * (pS + 8 * pC)), c.chance + 8 * sentences)
  out[o++] = mix(mix(k++, w), d)
  out[o++] = mix(mix(k++, w), dn)
  out[o++] = mix(mix(k++, f.stem[i] as number), dr)
  out[o++] = mix(mix(k++, f.suffix[i] as number), d + 2 * role)
  out[o++] = mix(mix(k++, fine[i] as number), d)
  out[o++] = mix(mix(k++, coarse[i] as number), dn)
  out[o++] = mix(k++, t + 32 * dn)
  out[o++] = mix(k++, tm1 + 32 * (t + 32 * (tp1 + 32 * d)))
  out[o++] = mix(k++, tm1 + 32 * (t + 32 * (d + 2 * near)))
  out[o++] = mix(k++, t + 32 * (tp1 + 32 * (d + 2 * near)))
  out[o++] = mix(mix(k++, wm1), w + d)
  out[o++] = mix(mix(k++, w), wp1 + d)
  out[o++] = mix(mix(k++, wm1), dr)
  out[o++] = mix(mix(k++, wp1), dr)
  out[o++] = l < 0 ? 0 : mix(mix(k, word[l] as number), dr)
  k++
  out[o++] = r < 0 ? 0 : mix(mix(k, word[r] as number), dr)
  k++
  out[o++] = l < 0 ? 0 : mix(mix(k, fine[l] as number), d + 2 * role)
  k++
  out[o++] = r < 0 ? 0 : mix(mix(k, fine[r] as number), d + 2 * role)
  k++
  out[o++] = mix(k++, place + 64 * d)
  out[o++] = mix(mix(k++, place + 64 * d), cues + 3 * verbs)
  out[o++] = mix(mix(k++, place + 64 * d), c.traits)
  out[o++] = mix(mix(k++, place + 64 * d), c.form)
  out[o++] = mix(mix(k++, place + 64 * d), t)
  out[o++] = mix(k++, d + 2 * (q + 8 * (cq + 8 * marks)))
  out[o++] = mix(mix(k++, d + 2 * (q + 8 * (cq + 8 * marks))), sentences + 3 * (cues + 3 * role))
  out[o++] = mix(mix(k++, d + 2 * (q + 8 * marks)), c.traits)
  out[o++] = mix(mix(k++, c.stem), dn)
  out[o++] = mix(mix(k++, c.stem), d + 2 * (t + 32 * Math.min(3, near)))
  out[o++] = gap < 3 ? mix(mix(mix(k, c.stem), dn), w) : 0
  k++
  out[o++] = mix(mix(k++, c.form), dn)
  out[o++] = mix(mix(k++, c.form), d + 2 * (t + 32 * (near < 4 ? near : 4 + sentences)))
  out[o++] = mix(mix(k++, c.tail), dn)
  out[o++] = mix(mix(k++, c.tail), dr)
  out[o++] = gap < 4 ? mix(mix(mix(k, c.tail), dn), t) : 0
  k++
  out[o++] = mix(mix(k++, c.traits), dn)
  out[o++] = mix(mix(k++, c.traits), d + 2 * (t + 32 * (near < 4 ? near : 4)))
  out[o++] = mix(mix(k++, c.behind), d + 2 * (label + 8 * nth))
  out[o++] = mix(mix(k++, c.before), d + 2 * (label + 8 * nth))
  out[o++] = mix(mix(k++, c.behind), dn)
  out[o++] = mix(mix(k++, c.before), dn)
  out[o++] = mix(k++, shm1 + 32 * (sh + 32 * (shp1 + 32 * d)))
  out[o++] = mix(mix(k++, shm1 + 32 * sh), seg)
  out[o++] = mix(mix(k++, sh + 32 * shp1), dr)
  out[o++] = mix(k++, d + 2 * (verbs + 4 * (commas + 4 * (sentences + 3 * cues))))
  out[o++] = mix(mix(k++, d + 2 * (verbs + 4 * (commas + 4 * sentences))), t)
  out[o++] = mix(mix(k++, (f.sourceHabit[i] as number) + 16 * near), d)
  out[o++] = mix(mix(k++, (f.sourceHabit[i] as number) + 16 * (f.cueHabit[i] as number)), seg)
  if (gap > 0 && gap < 4) {
    // the way to the cue in parts of speech
    let path = k
    for (let j = right ? c.to : i; j <= (right ? i : c.from - 1); j++) path = mix(path, tag[j] as number)
    out[o++] = mix(path, d)
  } else out[o++] = 0
  k++
  out[o++] = mix(
    k++,
    (i === from || f.sentence[i] !== f.sentence[i - 1] ? 1 : 0) +
      2 * (i + 1 === to || f.sentence[i] !== f.sentence[i + 1] ? 1 : 0) +
      4 * seg,
  )
  out[o++] = mix(mix(k++, scene.traits[i] as number), dr + 16 * sentences)
  // what the rules make of it for this cue
  const g = hinted(f, c.hint, i)
  const gm1 = i > from ? hinted(f, c.hint, i - 1) : 9
  const gp1 = i + 1 < to ? hinted(f, c.hint, i + 1) : 9
  const ga = f.hint[i] as number
  k = 300
  out[o++] = mix(k++, g + 16 * d)
  out[o++] = mix(k++, gm1 + 16 * (g + 16 * gp1))
  out[o++] = mix(mix(k++, gm1 + 16 * (g + 16 * gp1)), c.hintRule)
  out[o++] = mix(mix(k++, g), seg)
  out[o++] = mix(mix(k++, g + 16 * ga), dr)
  out[o++] = mix(mix(k++, g + 16 * gm1), lm1 + 8 * (label + 8 * lp1))
  out[o++] = mix(mix(k++, g + 16 * gm1), sh + 32 * shm1)
  out[o++] = mix(mix(k++, g), d + 2 * (pS + 8 * pC))
  out[o++] = mix(mix(k++, g + 16 * (gm1 + 16 * gp1)), t)
  out[o++] = mix(mix(k++, g + 16 * gm1), w)
  out[o++] = mix(mix(k++, ga), place + 64 * d)
  out[o++] = mix(mix(k++, g), c.stem)
  while (o < end) out[o++] = 0
}

/** What a token is to a finding of the rules: 0 no finding, 1 nothing, 2 source, 3 content, 4 cue. */
function hinted(f: Facts, finding: number, i: number): number {
  const found = f.findings[finding]
  if (!found) return 0
  for (const [from, to] of found.cue) if (i >= from && i < to) return 4
  for (const [from, to] of found.source) if (i >= from && i < to) return 2
  for (const [from, to] of found.content) if (i >= from && i < to) return 3
  return 1
}

/** The edge classes of the second stage: where the cue stands, else those of the first. */
export const bindEdges: number = spotEdges * 2 + 3
export function bindEdge(f: Facts, c: CueFrame, i: number): number {
  if (i === c.from) return 0
  if (i > c.from && i < c.to) return 1
  if (i === c.to) return 2
  return 3 + spotEdge(f, c.first, i) + (i > c.to ? spotEdges : 0)
}
