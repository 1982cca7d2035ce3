import { ownedNouns, ownerlessNouns } from '../../lexicon/noun-cues.js'
import type { TokenSpan } from '../../split/splitting.js'
import { contentAfter } from '../content.js'
import { draft } from '../draft.js'
import { nounPhraseBefore } from '../nouns.js'
import { any, type Scene, Word } from '../scene.js'
import type { Rule } from './rule.js'

const followers = new Map<string, ReadonlySet<string>>(
  ownedNouns
    .trim()
    .split('\n')
    .map((line) => {
      const [noun = '', ...words] = line.split(' ')
      return [noun, new Set(words)]
    }),
)
const ownerless = new Set(ownerlessNouns.split(' '))

/** A noun that somebody owns: "Ito's claim that …", "their criticism of …". */
export const nounCue: Rule = {
  name: 'noun-cue',
  on: new Set(followers.keys()),
  find({ scene, low, high }, at) {
    const { lower } = scene
    const next = lower[at + 1] ?? ''
    if (!followers.get(lower[at] ?? '')?.has(next)) return null
    const owner = ownerBefore(scene, at, low)
    if (!owner) return null
    const that = next === 'that'
    const start = that || next === 'to' ? at + 1 : at + 2
    const content = contentAfter(scene, start, high, !that)
    return content.length
      ? draft('noun-cue', owner, [[at, start === at + 1 ? at + 1 : at + 2]], content, that ? 0.65 : 0.5)
      : null
  },
}

/** A noun that nobody owns: "reports that …", "rumours that …". */
export const ownerlessNoun: Rule = {
  name: 'ownerless-noun',
  on: ownerless,
  find({ scene, low, high }, at) {
    if (scene.lower[at + 1] !== 'that' || any(scene, at + 2, Word.auxiliary | Word.verb) || ownerBefore(scene, at, low))
      return null
    // "Ito reports that": a subject stands before it
    if (at > low && any(scene, at - 1, Word.capital | Word.subject) && !any(scene, at - 1, Word.preposition))
      return null
    const content = contentAfter(scene, at + 1, high)
    return content.length ? draft('ownerless-noun', null, [[at, at + 1]], content, 0.5) : null
  },
}

/** The owner of the noun at `at`, its sign of possession included, past two adjectives at most. */
function ownerBefore(scene: Scene, at: number, low: number): TokenSpan | null {
  const { lower } = scene
  for (let i = at - 1; i >= low && i >= at - 3; i--) {
    if (any(scene, i, Word.possessive)) return [i, i + 1]
    if ((lower[i] === "'s" || lower[i] === "'") && i > low) {
      const owner = nounPhraseBefore(scene, i, low)
      return owner ? [owner[0], i + 1] : null
    }
    if (
      any(
        scene,
        i,
        Word.punctuation | Word.preposition | Word.determiner | Word.auxiliary | Word.conjunction | Word.subject,
      )
    )
      return null
  }
  return null
}
