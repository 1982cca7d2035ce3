import type { Splitting } from '../../split/splitting.js'
import { type Facts, Shape } from './facts.js'
import { Tag } from './tags.js'

/** What the first stage's features need beside the facts, by token. */
export interface SpotScene {
  /** The nearest token to the left (right) in the block that is no adverb, auxiliary, article or adjective; -1 where none. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** How its cue habit stands in its sentence: 0 none, 1 the highest, 2 the second highest, 3 lower. */
  readonly rank: Uint8Array
  /** Tokens since the last mark of punctuation or the start of the sentence, no more than 15. */
  readonly run: Uint8Array
  /** The sentence's traits: 1 holds a quotation mark, 2 starts inside a quotation, 4 is the first of its block, 8 the block's only one. */
  readonly traits: Uint8Array
  /** Finite verbs so far in the sentence, no more than 3. */
  readonly verbs: Uint8Array
}

export function spotScene(f: Facts, splitting: Splitting): SpotScene {
  const n = f.length
  const scene = {
    left: new Int32Array(n),
    right: new Int32Array(n),
    rank: new Uint8Array(n),
    run: new Uint8Array(n),
    traits: new Uint8Array(n),
    verbs: new Uint8Array(n),
  }
  for (let i = 0; i < n; i++) {
    if (i === 0 || f.block[i - 1] !== f.block[i]) scene.left[i] = -1
    else scene.left[i] = isLight(f, i - 1) ? (scene.left[i - 1] as number) : i - 1
  }
  for (let i = n - 1; i >= 0; i--) {
    if (i === n - 1 || f.block[i + 1] !== f.block[i]) scene.right[i] = -1
    else scene.right[i] = isLight(f, i + 1) ? (scene.right[i + 1] as number) : i + 1
  }
  const { sentences } = splitting
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]
    if (!sentence) continue
    const { from, to, block } = sentence
    let first = 0
    let second = 0
    let traits = f.quote[from] === 1 || f.quote[from] === 5 ? 2 : 0
    const before = sentences[s - 1]?.block === block
    const after = sentences[s + 1]?.block === block
    if (!before) traits |= after ? 4 : 8
    for (let i = from; i < to; i++) {
      const habit = f.cueHabit[i] as number
      if (habit > first) {
        second = first
        first = habit
      } else if (habit > second) second = habit
      if (f.shape[i] === Shape.opening || f.shape[i] === Shape.closing) traits |= 1
    }
    let run = 0
    let verbs = 0
    for (let i = from; i < to; i++) {
      const habit = f.cueHabit[i] as number
      scene.rank[i] = habit < 2 ? 0 : habit === first ? 1 : habit === second ? 2 : 3
      scene.traits[i] = traits
      scene.run[i] = run
      scene.verbs[i] = verbs
      const shape = f.shape[i] as number
      run = shape >= Shape.comma && shape <= Shape.bracketClose ? 0 : Math.min(15, run + 1)
      const tag = f.tag[i] as number
      if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) verbs = Math.min(3, verbs + 1)
    }
  }
  return scene
}

function isLight(f: Facts, i: number): boolean {
  const tag = f.tag[i] as number
  return tag === Tag.RB || tag === Tag.MD || tag === Tag.DT || tag === Tag.JJ || tag === Tag.PRP$ || tag === Tag.AUX
}
