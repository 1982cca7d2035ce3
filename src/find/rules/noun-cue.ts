import { ownedNouns, ownerlessNouns } from '../../lexicon/noun-cues.js'
import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, plainVerb, type Scene, Word } from '../grammar/scene.js'
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
    const content = beforePredicate(scene, contentAfter(scene, start, high, !that), that)
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
    if (
      at > low &&
      any(scene, at - 1, Word.capital | Word.subject) &&
      !any(scene, at - 1, Word.preposition | Word.determiner)
    )
      return null
    const content = beforePredicate(scene, contentAfter(scene, at + 1, high), true)
    return content.length ? draft('ownerless-noun', null, [[at, at + 1]], content, 0.5) : null
  },
}

/** What is told of everybody and nobody: "rumour has it that …", "legend had it that …". */
export const hasIt: Rule = {
  name: 'has-it',
  on: new Set(['rumor', 'rumors', 'rumour', 'rumours', 'word', 'legend', 'gossip', 'tradition', 'lore', 'speculation']),
  find({ scene, high }, at) {
    const { lower } = scene
    if (!/^(?:has|have|had)$/.test(lower[at + 1] ?? '') || lower[at + 2] !== 'it') return null
    // "the word has it in its last syllable"
    if (any(scene, at + 3, Word.verb | Word.auxiliary | Word.preposition) && lower[at + 3] !== 'that') return null
    const content = contentAfter(scene, at + 3, high)
    return content.length ? draft('has-it', null, [[at, at + 3]], content, 0.9) : null
  },
}

/**
 * Leave out the main clause's verb behind a subject: "the warning that the port would silt up | was not heeded". A second auxiliary
 * with nothing between the two that opens a clause is that verb.
 */
function beforePredicate(scene: Scene, content: readonly TokenSpan[], clause: boolean): readonly TokenSpan[] {
  const span = content[0]
  if (!span || !clause || content.length > 1) return content
  let verbs = 0
  for (let i = span[0] + 1; i < span[1]; i++) {
    if (any(scene, i, Word.quote)) continue
    if (any(scene, i, Word.punctuation | Word.subordinator | Word.conjunction | Word.subject)) verbs = 0
    else if (
      any(scene, i, Word.auxiliary) &&
      scene.lower[i] !== "'s" &&
      !any(scene, i - 1, Word.auxiliary | Word.negation | Word.adverb)
    ) {
      if (verbs > 0 && scene.lower[i - 1] !== 'to') return [[span[0], i]]
      verbs++
    } else if (
      plainVerb(scene, i) &&
      !any(scene, i - 1, Word.auxiliary | Word.adverb | Word.negation) &&
      scene.lower[i - 1] !== 'to'
    )
      verbs++
  }
  return content
}

/** The owner of the noun at `at`, its sign of possession included, past two adjectives at most. */
export function ownerBefore(scene: Scene, at: number, low: number): TokenSpan | null {
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
