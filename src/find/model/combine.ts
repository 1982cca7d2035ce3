import type { TokenSpan } from '../../split/splitting.js'
import type { Draft } from './draft.js'
import type { Facts } from './facts.js'

/** An attribution that the model found. */
export interface Combined {
  readonly source: readonly TokenSpan[]
  readonly cue: TokenSpan
  readonly content: readonly TokenSpan[]
  readonly chance: number
}

/**
 * Put the cues' views together: every token of content goes to the cue that is surest of it, and a cue that a surer one
 * claims as content goes.
 */
export function combine(
  f: Facts,
  drafts: readonly Draft[],
  chance: ArrayLike<number>,
  least: (cue: TokenSpan) => number,
): Combined[] {
  const owner = new Int32Array(f.length).fill(-1)
  const strength = new Float32Array(f.length)
  const taken = new Uint8Array(f.length)
  const kept: number[] = []
  const order = drafts.map((_, k) => k).filter((k) => (chance[k] as number) >= least((drafts[k] as Draft).cue))
  order.sort((a, b) => (chance[b] as number) - (chance[a] as number) || a - b)
  for (const k of order) {
    const { cue, content, p, first } = drafts[k] as Draft
    let claimed = false
    for (let i = cue[0]; i < cue[1]; i++) if ((owner[i] as number) >= 0 || taken[i] === 1) claimed = true
    if (claimed) continue
    kept.push(k)
    for (let i = cue[0]; i < cue[1]; i++) taken[i] = 1
    for (const [from, to] of content)
      for (let i = from; i < to; i++) {
        const s = (p[i - first] as number) * (chance[k] as number)
        if (taken[i] === 1 || s <= (strength[i] as number)) continue
        strength[i] = s
        owner[i] = k
      }
  }
  const found: Combined[] = []
  for (const k of kept.sort((a, b) => a - b)) {
    const { source, cue, content } = drafts[k] as Draft
    const own: TokenSpan[] = []
    for (const [from, to] of content)
      for (let i = from; i < to; ) {
        if (owner[i] !== k) {
          i++
          continue
        }
        let j = i + 1
        while (j < to && owner[j] === k) j++
        if (j - i > 1 || to - from === 1 || (f.shape[i] as number) < 6) own.push([i, j])
        i = j
      }
    if (own.length > 0) found.push({ source, cue, content: own, chance: chance[k] as number })
  }
  return found
}
