import type { Scene } from '../find/grammar/scene.js'
import type { Linking } from '../link/linking.js'
import type { Groups } from './claims/same.js'
import type { Mention } from './mentions.js'
import type { Words } from './words.js'

/** What the search for targets goes by. */
export interface Field {
  readonly scene: Scene
  readonly linking: Linking
  readonly words: Words
  readonly groups: Groups
  /** For each sentence whether it only answers, and so states no claim. */
  readonly answers: Uint8Array
  /** For each sentence whether its main point is that somebody denies something, though it may state what. */
  readonly denying: Uint8Array
  /** For each sentence the mentions of sources in it. */
  readonly mentions: readonly (readonly Mention[])[]
  /** For each sentence whether it says that something is not so. */
  readonly negative: Uint8Array
  /** The first two sentences that rest on somebody: what the article is about. */
  readonly main: readonly number[]
}
