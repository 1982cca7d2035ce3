/**
 * Linear-chain conditional random fields over scores that features gave (Lafferty, McCallum and Pereira 2001). Transitions
 * depend on an edge class of the later token, so that a comma or a quotation mark can open and close spans.
 */

/** Scores of a sequence's labels, row by row: `state[t * labels + y]`. */
export interface Lattice {
  readonly labels: number
  readonly length: number
  readonly state: Float32Array
  /** The edge class of each token. */
  readonly edge: Uint8Array
  /** `transitions[(class * labels + from) * labels + to]`. */
  readonly transitions: Float32Array
}

/** The best sequence of labels (Viterbi 1967). */
export function viterbi({ labels, length, state, edge, transitions }: Lattice): Uint8Array {
  const best = new Uint8Array(length)
  if (length === 0) return best
  const back = new Uint8Array(length * labels)
  let score = state.slice(0, labels)
  let next = new Float32Array(labels)
  for (let t = 1; t < length; t++) {
    const table = (edge[t] as number) * labels * labels
    for (let y = 0; y < labels; y++) {
      let top = -Infinity
      let from = 0
      for (let x = 0; x < labels; x++) {
        const s = (score[x] as number) + (transitions[table + x * labels + y] as number)
        if (s > top) {
          top = s
          from = x
        }
      }
      next[y] = top + (state[t * labels + y] as number)
      back[t * labels + y] = from
    }
    const swap = score
    score = next
    next = swap
  }
  let y = 0
  for (let x = 1; x < labels; x++) if ((score[x] as number) > (score[y] as number)) y = x
  for (let t = length - 1; t >= 0; t--) {
    best[t] = y
    y = back[t * labels + y] as number
  }
  return best
}

/** Exponentiated transitions laid out for two tight loops: rows of eight, nought beyond the labels. */
export interface Odds {
  /** `into[(class * 8 + to) * 8 + from]` and `outOf[(class * 8 + from) * 8 + to]`. */
  readonly into: Float64Array
  readonly outOf: Float64Array
}

/** The most labels. */
const width = 8

/** Exponentiate the transitions of a model with `labels` labels, eight at most. */
export function oddsOf(labels: number, transitions: Float32Array): Odds {
  const classes = transitions.length / (labels * labels)
  const into = new Float64Array(classes * width * width)
  const outOf = new Float64Array(classes * width * width)
  let k = 0
  for (let c = 0; c < classes; c++)
    for (let x = 0; x < labels; x++)
      for (let y = 0; y < labels; y++) {
        const e = Math.exp(transitions[k++] as number)
        into[(c * width + y) * width + x] = e
        outOf[(c * width + x) * width + y] = e
      }
  return { into, outOf }
}

/**
 * The probability of every label at every token (forward-backward), written over `out`; and, where `pairs` is given, the expected
 * number of each transition added into it.
 *
 * @returns the logarithm of the normaliser
 */
export function marginalsOf(
  labels: number,
  length: number,
  state: Float32Array,
  edge: Uint8Array,
  { into, outOf }: Odds,
  out: Float32Array,
  pairs?: Float32Array,
): number {
  if (length === 0) return 0
  const { local, forward } = roomFor(length)
  let log = 0
  let a0 = 0
  let a1 = 0
  let a2 = 0
  let a3 = 0
  let a4 = 0
  let a5 = 0
  let a6 = 0
  let a7 = 0
  for (let t = 0; t < length; t++) {
    const row = t * labels
    const wide = t * width
    let top = state[row] as number
    for (let y = 1; y < labels; y++) if ((state[row + y] as number) > top) top = state[row + y] as number
    let sum = 0
    let k = (edge[t] as number) * width * width
    for (let y = 0; y < labels; y++, k += width) {
      const less = (state[row + y] as number) - top
      // the likeliest label and those that cannot be need no exponential
      const e = less === 0 ? 1 : less < -800 ? 0 : Math.exp(less)
      local[wide + y] = e
      const a =
        t === 0
          ? e
          : e *
            (a0 * (into[k] as number) +
              a1 * (into[k + 1] as number) +
              a2 * (into[k + 2] as number) +
              a3 * (into[k + 3] as number) +
              a4 * (into[k + 4] as number) +
              a5 * (into[k + 5] as number) +
              a6 * (into[k + 6] as number) +
              a7 * (into[k + 7] as number))
      forward[wide + y] = a
      sum += a
    }
    const scale = 1 / sum
    a0 = (forward[wide] as number) * scale
    a1 = (forward[wide + 1] as number) * scale
    a2 = (forward[wide + 2] as number) * scale
    a3 = (forward[wide + 3] as number) * scale
    a4 = (forward[wide + 4] as number) * scale
    a5 = (forward[wide + 5] as number) * scale
    a6 = (forward[wide + 6] as number) * scale
    a7 = (forward[wide + 7] as number) * scale
    for (let y = 0; y < labels; y++) forward[wide + y] = (forward[wide + y] as number) * scale
    log += top + Math.log(sum)
  }
  const backward = new Float64Array(width).fill(1, 0, labels)
  for (let t = length - 1; t >= 0; t--) {
    const row = t * labels
    const wide = t * width
    let sum = 0
    for (let y = 0; y < labels; y++) sum += (forward[wide + y] as number) * (backward[y] as number)
    for (let y = 0; y < labels; y++) out[row + y] = ((forward[wide + y] as number) * (backward[y] as number)) / sum
    if (t === 0) break
    const table = (edge[t] as number) * width * width
    a0 = (local[wide] as number) * (backward[0] as number)
    a1 = (local[wide + 1] as number) * (backward[1] as number)
    a2 = (local[wide + 2] as number) * (backward[2] as number)
    a3 = (local[wide + 3] as number) * (backward[3] as number)
    a4 = (local[wide + 4] as number) * (backward[4] as number)
    a5 = (local[wide + 5] as number) * (backward[5] as number)
    a6 = (local[wide + 6] as number) * (backward[6] as number)
    a7 = (local[wide + 7] as number) * (backward[7] as number)
    let total = 0
    for (let x = 0, k = table; x < labels; x++, k += width) {
      const b =
        a0 * (outOf[k] as number) +
        a1 * (outOf[k + 1] as number) +
        a2 * (outOf[k + 2] as number) +
        a3 * (outOf[k + 3] as number) +
        a4 * (outOf[k + 4] as number) +
        a5 * (outOf[k + 5] as number) +
        a6 * (outOf[k + 6] as number) +
        a7 * (outOf[k + 7] as number)
      backward[x] = b
      total += (forward[wide - width + x] as number) * b
    }
    if (pairs) {
      const weighted = [a0, a1, a2, a3, a4, a5, a6, a7]
      const first = (edge[t] as number) * labels * labels
      for (let x = 0; x < labels; x++) {
        const f = (forward[wide - width + x] as number) / total
        for (let y = 0; y < labels; y++)
          pairs[first + x * labels + y] =
            (pairs[first + x * labels + y] as number) +
            f * (outOf[table + x * width + y] as number) * (weighted[y] as number)
      }
    }
    const scale = 1 / total
    for (let x = 0; x < labels; x++) backward[x] = (backward[x] as number) * scale
  }
  return log
}

/** Scratch for a sequence, eight numbers a token; what a long one takes is given back. */
function roomFor(length: number): { readonly local: Float64Array; readonly forward: Float64Array } {
  const fits = length * width <= kept.local.length
  return fits ? kept : { local: new Float64Array(length * width), forward: new Float64Array(length * width) }
}

const kept = { local: new Float64Array(8192), forward: new Float64Array(8192) }
