import { any, type Scene, Word } from '../grammar/scene.js'
import { isApposedClaim, isClaimOfRelative } from './act-parts.js'
import { headsClaim, isDoubtable } from './claim-objects.js'
import type { Frame } from './frame.js'

/** "challenged the claim", "doubts he knew"; never "challenged him over it", "contested the election", "the contests that", "a question she hates". */
export function disputes(scene: Scene, { ops, head, object, low }: Frame): boolean {
  const { lower } = scene
  const [word, next] = [lower[head] ?? '', lower[head + 1] ?? '']
  if (next === 'that' && mayBeNoun.test(word) && !any(scene, head - 1, beforeVerb) && object[1] > head + 2)
    return headsClaim(scene, head + 2, object[1])
  if (/^(?:challeng|contest)/.test(word) && next === 'it') return false
  if (/^doubt/.test(word) && any(scene, head + 1, Word.subject)) return true
  return isDoubtable(scene, object) || isApposedClaim(scene, ops.from, low) || isClaimOfRelative(scene, ops.from, low)
}

const mayBeNoun = /^(?:questions?|contests?|challenges?|disputes?|doubts?|query|queries)$/
const beforeVerb = Word.subject | Word.auxiliary | Word.negation | Word.adverb | Word.capital | Word.conjunction
