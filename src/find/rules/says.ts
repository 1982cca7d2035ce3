import type { TokenSpan } from '../../split/splitting.js'
import { mainSubject, type VerbGroup, verbGroup } from '../clause.js'
import { contentAfter } from '../content.js'
import { type Draft, draft } from '../draft.js'
import { nounPhraseAfter, nounPhraseBefore } from '../nouns.js'
import { any, type Scene, Word } from '../scene.js'
import { subjectOf } from '../subject.js'
import { Frame, VerbForm } from '../verbs.js'
import type { Place, Rule } from './rule.js'

/** Speaker, verb and then what is said: "Ito has repeatedly denied that …", "…, who told CNN that …". */
export const says: Rule = {
  name: 'says',
  on: 'verb',
  find(place, at) {
    const { scene, low, high } = place
    const group = verbGroup(scene, at, low, high)
    if (!group?.finite || group.passive) return null
    if (!takesContent(scene, group, high)) return null
    const source = subjectOf(scene, group, low)
    if (!source) return null
    return complete('says', place, group, source)
  },
}

/** A second verb of the same speaker: "… and added that …". */
export const saysOn: Rule = {
  name: 'says-on',
  on: 'verb',
  find(place, at) {
    const { scene, low, high } = place
    const group = verbGroup(scene, at, low, high)
    if (!group?.finite || group.passive || !takesContent(scene, group, high)) return null
    const before = scene.lower[group.cue[0] - 1]
    if (before !== 'and' && before !== 'but' && before !== 'or' && before !== ',' && before !== 'then') return null
    if (group.verb.form === VerbForm.base && group.cue[0] === at) return null
    const source = speakerSoFar(place, at)
    return source ? complete('says-on', place, group, source) : null
  },
}

/** A verb without a tense: ", adding that …", "by saying …", "to ask whether …". */
export const participle: Rule = {
  name: 'participle',
  on: 'verb',
  find(place, at) {
    const { scene, low, high } = place
    const group = verbGroup(scene, at, low, high)
    if (!group || group.finite || group.passive || !takesContent(scene, group, high)) return null
    if (group.verb.form === VerbForm.gerund) {
      const before = group.cue[0] - 1
      if (any(scene, before, Word.determiner)) return null
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
    const source = speakerSoFar(place, at)
    return source && group.infinitive ? complete('participle', place, group, source, 0.6) : null
  },
}

/** A passive: "Ito was accused of …", "she was quoted by Interfax as saying". */
export const passive: Rule = {
  name: 'passive',
  on: 'verb',
  find(place, at) {
    const { scene, low, high } = place
    const group = verbGroup(scene, at, low, high)
    if (!group?.passive) return null
    let source: TokenSpan | null = null
    let next = group.next
    if (scene.lower[next] === 'by') {
      source = nounPhraseAfter(scene, next + 1, high, false)
      if (source) next = source[1]
    }
    const subject = nounPhraseBefore(scene, group.cue[0], low)
    const expletive = subject !== null && scene.lower[subject[0]] === 'it' && subject[1] - subject[0] === 1
    const weight = group.verb.weights[group.frame] ?? 0
    const rule = source ? 'passive' : 'unnamed-passive'
    const after = next < high && !any(scene, next, Word.punctuation) ? contentAfter(scene, next, high) : []
    if (expletive) {
      if (group.frame !== Frame.that && group.frame !== Frame.clause && group.frame !== Frame.question) return null
      return after.length ? draft(rule, source, [group.cue], after, 0.8 * weight + 0.2) : null
    }
    if (!subject) return null
    if (group.frame === Frame.infinitive && nameless.has(group.verb.lemma))
      return draft(rule, source, [group.cue], [subject, ...after], 0.7)
    if (source) return draft(rule, source, [group.cue], [subject, ...after], 0.75 * weight)
    return null
  },
}

/** Verbs whose passive with an infinitive names nobody: "is said to be". */
const nameless = new Set([
  'say',
  'believe',
  'think',
  'know',
  'understand',
  'report',
  'expect',
  'allege',
  'consider',
  'suppose',
  'assume',
  'rumor',
  'estimate',
  'suspect',
  'fear',
  'see',
  'hope',
  'feel',
  'regard',
  'predict',
  'forecast',
])

function complete(rule: string, place: Place, group: VerbGroup, source: TokenSpan, factor = 1): Draft | null {
  const { scene, high } = place
  let weight = group.verb.weights[group.frame] ?? 0
  if (group.conditional) weight *= 0.65
  if (rule === 'participle') weight *= group.frame === Frame.noun ? 0.7 : group.frame === Frame.preposition ? 0.5 : 0.9
  const content = contentAfter(scene, group.next, high)
  return content.length ? draft(rule, source, [group.cue], content, weight * factor) : null
}

function takesContent(scene: Scene, group: VerbGroup, high: number): boolean {
  if (group.frame === Frame.end) return false
  return group.next < high || (scene.opens[group.next] ?? -1) >= 0
}

/** Who speaks so far in the sentence: the last finding's source, else the first verb's subject. */
function speakerSoFar(place: Place, at: number): TokenSpan | null {
  for (let i = place.found.length - 1; i >= 0; i--) {
    const source = place.found[i]?.source[0]
    if (source && source[0] < at && place.found[i]?.rule !== 'find/noun-cue') return source
  }
  return mainSubject(place.scene, place.low, at)
}
