/**
 * Linear-chain conditional random fields over scores that features gave (Lafferty, McCallum and Pereira 2001). Transitions
 * depend on an edge class of the later token, so that a comma or a quotation mark can open and close spans.
 */

/** Transitions laid out for tight loops: rows of eight for the labels that a token comes from, seven at most. */
export interface Odds {
  /** As they are, `log[(class * 8 + to) * 8 + from]`, what cannot be beyond the labels. */
  readonly log: Float64Array
  /** Exponentiated, `into[(class * 8 + to) * 8 + from]` and `outOf[(class * 8 + from) * 8 + to]`, nought beyond the labels. */
  readonly into: Float64Array
  readonly outOf: Float64Array
}

/** e to the power of a number from -∞ to 0: a table for the steps of 1/32 of a doubling, four terms for what is left. */
function exp(x: number): number {
  if (x < -deepest) return x < -700 ? 0 : Math.exp(x)
  const step = Math.floor(x * stepsPerUnit)
  const r = x - step / stepsPerUnit
  return (powers[step + mostSteps] as number) * (1 + r * (1 + r * (0.5 + r * (1 / 6 + r / 24))))
}

const stepsPerUnit = 32 / Math.LN2
/** Few numbers are lower: those are left to the library. */
const deepest = 40
const mostSteps = Math.ceil(deepest * stepsPerUnit)
const powers = Float64Array.from({ length: mostSteps + 1 }, (_, k) => 2 ** ((k - mostSteps) / 32))

/** The numbers in a row: one more than the most labels. */
const width = 8
/** A label that scores less cannot be. */
const barred = -5000

/** Exponentiate the transitions of a model with `labels` labels, seven at most. */
export function oddsOf(labels: number, transitions: Float32Array): Odds {
  const classes = transitions.length / (labels * labels)
  const log = new Float64Array(classes * width * width).fill(-Infinity)
  const into = new Float64Array(classes * width * width)
  const outOf = new Float64Array(classes * width * width)
  let k = 0
  for (let c = 0; c < classes; c++)
    for (let x = 0; x < labels; x++)
      for (let y = 0; y < labels; y++) {
        const t = transitions[k++] as number
        const e = Math.exp(t)
        log[(c * width + y) * width + x] = t
        into[(c * width + y) * width + x] = e
        outOf[(c * width + x) * width + y] = e
      }
  return { log, into, outOf }
}

/** Scores of a sequence's labels, row by row: `state[t * labels + y]`. */
export interface Lattice {
  readonly labels: number
  readonly length: number
  readonly state: Float32Array
  /** The edge class of each token. */
  readonly edge: Uint8Array
}

/** Write the best sequence of labels (Viterbi 1967) over `best`. */
export function viterbi({ labels, length, state, edge }: Lattice, { log }: Odds, best: Uint8Array): void {
  if (length === 0) return
  const back = length * width <= kept.back.length ? kept.back : new Uint8Array(length * width)
  const { score } = kept
  score.fill(-Infinity)
  for (let y = 0; y < labels; y++) score[y] = state[y] as number
  for (let t = 1; t < length; t++) {
    const a0 = score[0] as number
    const a1 = score[1] as number
    const a2 = score[2] as number
    const a3 = score[3] as number
    const a4 = score[4] as number
    const a5 = score[5] as number
    const a6 = score[6] as number
    for (let y = 0, k = (edge[t] as number) * width * width; y < labels; y++, k += width) {
      const here = state[t * labels + y] as number
      if (here < barred) {
        score[y] = -Infinity
        continue
      }
      let top = a0 + (log[k] as number)
      let from = 0
      const s1 = a1 + (log[k + 1] as number)
      if (s1 > top) {
        top = s1
        from = 1
      }
      const s2 = a2 + (log[k + 2] as number)
      if (s2 > top) {
        top = s2
        from = 2
      }
      const s3 = a3 + (log[k + 3] as number)
      if (s3 > top) {
        top = s3
        from = 3
      }
      const s4 = a4 + (log[k + 4] as number)
      if (s4 > top) {
        top = s4
        from = 4
      }
      const s5 = a5 + (log[k + 5] as number)
      if (s5 > top) {
        top = s5
        from = 5
      }
      const s6 = a6 + (log[k + 6] as number)
      if (s6 > top) {
        top = s6
        from = 6
      }
      score[y] = top + here
      back[t * width + y] = from
    }
  }
  let y = 0
  for (let x = 1; x < labels; x++) if ((score[x] as number) > (score[y] as number)) y = x
  for (let t = length - 1; t >= 0; t--) {
    best[t] = y
    y = back[t * width + y] as number
  }
}

/**
 * The probability of every label at every token (forward-backward), written over `out`; and, where `pairs` is given, the expected
 * number of each transition added into it.
 *
 * @returns the logarithm of the normaliser
 */
export function marginalsOf(
  { labels, length, state, edge }: Lattice,
  { into, outOf }: Odds,
  out: Float32Array,
  pairs?: Float32Array,
): number {
  if (length === 0) return 0
  const { local, forward } = roomFor(length)
  let log = 0
  let product = 1
  let a0 = 0
  let a1 = 0
  let a2 = 0
  let a3 = 0
  let a4 = 0
  let a5 = 0
  let a6 = 0
  for (let t = 0; t < length; t++) {
    const row = t * labels
    const wide = t * width
    let top = state[row] as number
    for (let y = 1; y < labels; y++) if ((state[row + y] as number) > top) top = state[row + y] as number
    let sum = 0
    let k = (edge[t] as number) * width * width
    for (let y = 0; y < labels; y++, k += width) {
      const less = (state[row + y] as number) - top
      const e = less === 0 ? 1 : exp(less)
      local[wide + y] = e
      const a =
        t === 0 || e === 0
          ? e
          : e *
            (a0 * (into[k] as number) +
              a1 * (into[k + 1] as number) +
              a2 * (into[k + 2] as number) +
              a3 * (into[k + 3] as number) +
              a4 * (into[k + 4] as number) +
              a5 * (into[k + 5] as number) +
              a6 * (into[k + 6] as number))
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
    for (let y = 0; y < labels; y++) forward[wide + y] = (forward[wide + y] as number) * scale
    log += top
    // one logarithm for many tokens
    product *= sum
    if (product > 1e200 || product < 1e-200) {
      log += Math.log(product)
      product = 1
    }
  }
  log += Math.log(product)
  const { backward } = kept
  backward.fill(1, 0, labels)
  backward.fill(0, labels)
  for (let t = length - 1; t >= 0; t--) {
    const row = t * labels
    const wide = t * width
    let sum = 0
    for (let y = 0; y < labels; y++) sum += (forward[wide + y] as number) * (backward[y] as number)
    const part = 1 / sum
    for (let y = 0; y < labels; y++) out[row + y] = (forward[wide + y] as number) * (backward[y] as number) * part
    if (t === 0) break
    const table = (edge[t] as number) * width * width
    a0 = (local[wide] as number) * (backward[0] as number)
    a1 = (local[wide + 1] as number) * (backward[1] as number)
    a2 = (local[wide + 2] as number) * (backward[2] as number)
    a3 = (local[wide + 3] as number) * (backward[3] as number)
    a4 = (local[wide + 4] as number) * (backward[4] as number)
    a5 = (local[wide + 5] as number) * (backward[5] as number)
    a6 = (local[wide + 6] as number) * (backward[6] as number)
    let total = 0
    for (let x = 0, k = table; x < labels; x++, k += width) {
      // what cannot come before needs no way on
      if (forward[wide - width + x] === 0) {
        backward[x] = 0
        continue
      }
      const b =
        a0 * (outOf[k] as number) +
        a1 * (outOf[k + 1] as number) +
        a2 * (outOf[k + 2] as number) +
        a3 * (outOf[k + 3] as number) +
        a4 * (outOf[k + 4] as number) +
        a5 * (outOf[k + 5] as number) +
        a6 * (outOf[k + 6] as number)
      backward[x] = b
      total += (forward[wide - width + x] as number) * b
    }
    if (pairs) {
      const weighted = [a0, a1, a2, a3, a4, a5, a6]
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

/** Room for a sequence, eight numbers a token; what a long one takes is given back. */
function roomFor(length: number): { readonly local: Float64Array; readonly forward: Float64Array } {
  const fits = length * width <= kept.local.length
  return fits ? kept : { local: new Float64Array(length * width), forward: new Float64Array(length * width) }
}

const kept = {
  local: new Float64Array(8192),
  forward: new Float64Array(8192),
  back: new Uint8Array(8192),
  score: new Float64Array(width),
  backward: new Float64Array(width),
}
