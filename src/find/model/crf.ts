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

/**
 * The probability of every label at every token (forward-backward), written over `out`, with the transitions exponentiated already; and,
 * where `pairs` is given, the expected number of each transition added into it.
 *
 * @returns the logarithm of the normaliser
 */
export function marginalsOf(
  labels: number,
  length: number,
  state: Float32Array,
  edge: Uint8Array,
  expTransitions: Float32Array,
  out: Float32Array,
  pairs?: Float32Array,
): number {
  const local = new Float32Array(length * labels)
  const forward = new Float32Array(length * labels)
  let log = 0
  for (let t = 0; t < length; t++) {
    const row = t * labels
    let top = -Infinity
    for (let y = 0; y < labels; y++) top = Math.max(top, state[row + y] as number)
    let sum = 0
    const table = (edge[t] as number) * labels * labels
    for (let y = 0; y < labels; y++) {
      const e = Math.exp((state[row + y] as number) - top)
      local[row + y] = e
      let a = 1
      if (t > 0) {
        a = 0
        for (let x = 0; x < labels; x++)
          a += (forward[row - labels + x] as number) * (expTransitions[table + x * labels + y] as number)
      }
      forward[row + y] = a * e
      sum += a * e
    }
    for (let y = 0; y < labels; y++) forward[row + y] = (forward[row + y] as number) / sum
    log += top + Math.log(sum)
  }
  const backward = new Float32Array(labels).fill(1)
  const weighted = new Float32Array(labels)
  for (let t = length - 1; t >= 0; t--) {
    const row = t * labels
    let sum = 0
    for (let y = 0; y < labels; y++) {
      const p = (forward[row + y] as number) * (backward[y] as number)
      out[row + y] = p
      sum += p
    }
    for (let y = 0; y < labels; y++) out[row + y] = (out[row + y] as number) / sum
    if (t === 0) break
    const table = (edge[t] as number) * labels * labels
    for (let y = 0; y < labels; y++) weighted[y] = (local[row + y] as number) * (backward[y] as number)
    let total = 0
    for (let x = 0; x < labels; x++) {
      let b = 0
      for (let y = 0; y < labels; y++) b += (expTransitions[table + x * labels + y] as number) * (weighted[y] as number)
      backward[x] = b
      total += (forward[row - labels + x] as number) * b
    }
    if (pairs)
      for (let x = 0; x < labels; x++) {
        const f = (forward[row - labels + x] as number) / total
        for (let y = 0; y < labels; y++)
          pairs[table + x * labels + y] =
            (pairs[table + x * labels + y] as number) +
            f * (expTransitions[table + x * labels + y] as number) * (weighted[y] as number)
      }
    const scale = 1 / total
    for (let x = 0; x < labels; x++) backward[x] = (backward[x] as number) * scale
  }
  return log
}
