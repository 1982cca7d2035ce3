import type { Draft } from '../draft.js'
import type { VerbGroup } from '../grammar/clause.js'
import type { Scene } from '../grammar/scene.js'

/** Where a rule looks: a sentence's tokens `[low, high)`, and what was found in it already. */
export interface Place {
  readonly scene: Scene
  readonly low: number
  readonly high: number
  readonly found: readonly Draft[]
}

/** A construction: looks at token `at`, where it is a verb at its group too, and gives a draft or nothing. */
export interface Rule {
  readonly name: string
  /** What sort of token sets it off: a form of a cue verb, a word of `words`, or a mark of punctuation. */
  readonly on: 'verb' | ReadonlySet<string>
  readonly find: (place: Place, at: number, group: VerbGroup | null) => Draft | null
}
