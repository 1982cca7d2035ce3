import type { Role, Stance, Status } from '../article.js'
import type { Ground } from '../link/linking.js'

/** A response on sentences and sources: `by` holds indexes of sources, or says that it is the outlet or nobody named. */
export interface JudgedResponse {
  readonly by: readonly number[] | 'outlet' | 'nobody'
  readonly stance: Stance
  readonly sentence: number
  readonly targets: readonly number[]
  readonly grounds: readonly Ground[]
  /** Whether its own sentence claims something else: what is answered there gives that no status. */
  readonly aside?: boolean
}

/** A sentence's role and how its claim stands. */
export interface JudgedSentence {
  readonly role: Role
  readonly status: Status
  /** The first sentence that states the same claim. */
  readonly claim: number
  readonly grounds: readonly Ground[]
}

/** What `judge/` gives: a judged sentence for each sentence, and all responses in order. */
export interface Judgement {
  readonly sentences: readonly JudgedSentence[]
  readonly responses: readonly JudgedResponse[]
}
