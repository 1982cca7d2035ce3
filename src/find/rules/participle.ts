import { catenatives } from '../../lexicon/grammar.js'
import type { Draft } from '../draft.js'
import type { VerbGroup } from '../grammar/clause.js'
import { hasVerb } from '../grammar/content.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, Word } from '../grammar/scene.js'
import { VerbForm } from '../grammar/verbs.js'
import { complete, takesContent } from './complete.js'
import type { Place, Rule } from './rule.js'
import { speakerSoFar } from './speaker-so-far.js'

/** A verb without a tense: ", adding that …", "by saying …", "to ask whether …". */
export const participle: Rule = {
  name: 'participle',
  on: 'verb',
  find(place, at, group) {
    const { scene, low, high } = place
    if (!group || group.finite || group.passive || !takesContent(scene, group, high)) return null
    if (group.verb.form === VerbForm.gerund) {
      const before = group.cue[0] - 1
      // "quoted him as saying" has a rule of its own
      if (any(scene, before, Word.determiner) || scene.lower[before] === 'as' || scene.lower[before] === 'without')
        return null
      // "Reuters, citing two officials, said": the phrase before the comma speaks
      if (scene.lower[before] === ',') {
        const head = nounPhraseBefore(scene, before, low)
        if (head && (head[0] === low || any(scene, head[0] - 1, Word.punctuation)) && !hasVerb(scene, low, before))
          return complete('participle', place, group, head, 1.2)
      }
      // "a statement saying that …", "officials saying that …": the noun before it speaks
      const holder = any(
        scene,
        before,
        Word.punctuation | Word.preposition | Word.conjunction | Word.subordinator | Word.object,
      )
        ? null
        : nounPhraseBefore(scene, group.cue[0], low)
      const source = holder ?? speakerSoFar(place, at)
      return source ? complete('participle', place, group, source) : null
    }
    if (!group.infinitive) return null
    const chained = appearsTo(place, group)
    if (chained) return chained
    const source = speakerSoFar(place, at)
    return source ? complete('participle', place, group, source, 0.6) : null
  },
}

/** "Appeared to suggest", "went on to say": both verbs are the cue, and the first one has the subject. */
function appearsTo(place: Place, group: VerbGroup): Draft | null {
  const { scene, low } = place
  let first = group.cue[0] - 1
  if (first <= low || !linking.has(scene.lower[first] ?? '')) {
    if (scene.lower[first] !== 'on' || scene.lower[first - 1] !== 'went') return null
    first--
  }
  let start = first
  while (start > low && any(scene, start - 1, Word.adverb | Word.auxiliary | Word.negation)) start--
  const source = nounPhraseBefore(scene, start, low) ?? speakerSoFar(place, start)
  return source ? complete('participle', place, { ...group, cue: [start, group.cue[1]] }, source, 1.1) : null
}

/** Two verbs that are one cue: "appeared to suggest", "fails to acknowledge". */
export const chainedVerbs: Rule = {
  name: 'chained-verbs',
  on: 'verb',
  find: (place, _at, group) => (group?.infinitive && !group.passive ? appearsTo(place, group) : null),
}

const linking = new Set([...catenatives.split(' '), 'fail', 'fails', 'failed'])
