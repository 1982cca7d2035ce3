import { type Facts, Shape } from './facts.js'
import { Tag } from './tags.js'

/** What the first stage said of every token, and running counts to see what lies between two tokens. */
export interface Spotted {
  /** The best label. */
  readonly label: Uint8Array
  /** How likely it is part of a source, a cue, a content: bins 0 … 7. */
  readonly source: Uint8Array
  readonly cue: Uint8Array
  readonly content: Uint8Array
  /** For each sentence, whether a source or a content is likely in it (1), and whether a cue is that it is likely about (2). */
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
    const sentence = f.sentence[i] as number
    if ((s.source[i] as number) > 2 || (s.content[i] as number) > 2) s.live[sentence] = (s.live[sentence] as number) | 1
    if ((s.cue[i] as number) > 4) s.live[sentence] = (s.live[sentence] as number) | 2
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
