import type { TokenSpan } from '../../split/splitting.js'
import { Bind, bindLabels } from './bind.js'
import type { CueFrame } from './cue-frame.js'

/** A possible cue: its tokens, block and likelihood. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly blockFrom: number
  readonly blockTo: number
  readonly p: number
}

/** What the second stage gives for a cue, over its window. */
export interface Bound {
  readonly frame: CueFrame
  readonly length: number
  readonly label: Uint8Array
  /** `p[(i - frame.first) * labels + label]`. */
  readonly p: Float32Array
}

/** A cue with the source and content that the second stage gave it. */
export interface Draft {
  readonly source: readonly TokenSpan[]
  readonly cue: TokenSpan
  readonly content: readonly TokenSpan[]
  /** How likely its cue is one. */
  readonly cueChance: number
  /** How sure the second stage is of its source's and content's tokens, on average. */
  readonly sourceChance: number
  readonly contentChance: number
  /** The probability of content at each token of its window, which starts at `first`. */
  readonly first: number
  readonly p: ArrayLike<number>
}

/** Read a draft off the second stage's labels. */
export function draftOf(bound: Bound, cue: Candidate): Draft {
  const { frame, length, label, p } = bound
  const labels = bindLabels.length
  const source: TokenSpan[] = []
  const content: TokenSpan[] = []
  const chance: number[] = []
  const sums = [0, 0]
  const counts = [0, 0]
  for (let t = 0; t < length; t++)
    chance.push((p[t * labels + Bind.content] as number) + (p[t * labels + Bind.content + 1] as number))
  for (let t = 0; t < length; ) {
    const y = label[t] as number
    const begin =
      y === Bind.source || y === Bind.source + 1
        ? Bind.source
        : y === Bind.content || y === Bind.content + 1
          ? Bind.content
          : 0
    let u = t + 1
    if (begin > 0) {
      while (u < length && label[u] === begin + 1) u++
      const k = begin === Bind.source ? 0 : 1
      ;(k === 0 ? source : content).push([frame.first + t, frame.first + u])
      for (let v = t; v < u; v++) {
        sums[k] = (sums[k] as number) + (p[v * labels + begin] as number) + (p[v * labels + begin + 1] as number)
        counts[k] = (counts[k] as number) + 1
      }
    }
    t = u
  }
  return {
    source,
    cue: [frame.from, frame.to],
    content,
    cueChance: cue.p,
    sourceChance: counts[0] ? (sums[0] as number) / (counts[0] as number) : 0,
    contentChance: counts[1] ? (sums[1] as number) / (counts[1] as number) : 0,
    first: frame.first,
    p: chance,
  }
}
