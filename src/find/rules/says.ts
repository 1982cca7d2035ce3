import type { VerbGroup } from '../grammar/clause.js'
import { withClauses } from '../grammar/long-subject.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { isReducedPassive } from '../grammar/reduced-passive.js'
import { any, cueAt, plainVerb, type Scene, Word } from '../grammar/scene.js'
import { subjectOf } from '../grammar/subject.js'
import { Frame, VerbForm } from '../grammar/verbs.js'
import { complete, takesContent } from './complete.js'
import type { Rule } from './rule.js'
import { speakerSoFar } from './speaker-so-far.js'

/** Speaker, verb and then what is said: "Ito has repeatedly denied that …", "…, who told CNN that …". */
export const says: Rule = {
  name: 'says',
  on: 'verb',
  find(place, _at, group) {
    const { scene, low, high } = place
    if (!group?.finite || group.passive || isReducedPassive(scene, group) || onlyNames(scene, group)) return null
    const behindComma = !takesContent(scene, group, high)
    if (behindComma && !clauseBehindComma(scene, group, high)) return null
    const source = withClauses(scene, group.cue[0], low, subjectOf(scene, group, low))
    if (!source) return null
    if (!behindComma) return complete('says', place, group, source)
    // "The mill, she said, she would keep": only where nothing stands before the speaker
    const opens = source[0] === low || (source[0] === low + 1 && any(scene, low, Word.conjunction))
    return opens ? complete('says', place, { ...group, frame: Frame.clause, next: group.next + 1 }, source) : null
  },
}

/** "A farmer called Ola Dahl told …", "the man who calls himself Bear said …": the verb gives a name, and the sentence's own stands behind it. */
function onlyNames(scene: Scene, { cue: [, end], verb }: VerbGroup): boolean {
  if (verb.lemma !== 'call') return false
  let i = /^(?:him|her|it|them)sel(?:f|ves)$/.test(scene.lower[end] ?? '') ? end + 1 : end
  if (any(scene, i, Word.quote)) i++
  if (!any(scene, i, Word.capital)) return false
  while (any(scene, i, Word.capital | Word.quote)) i++
  return cueAt(scene, i)?.lemma !== undefined && plainVerb(scene, i)
}

/** "He said, the dam will be built": a comma, and a clause with a subject of its own, as the press of many countries writes. */
function clauseBehindComma(scene: Scene, { verb, frame, next }: VerbGroup, high: number): boolean {
  if (frame !== Frame.end || scene.lower[next] !== ',' || verb.class !== 'say') return false
  if ((verb.weights[Frame.end] ?? 0) < 0.8) return false
  const start = next + 1
  const pronoun = any(scene, start, Word.subject) && !any(scene, start, Word.subordinator)
  const subject = pronoun ? start + 1 : (nounPhraseAfter(scene, start, high, false)?.[1] ?? start)
  return subject > start && any(scene, subject, Word.auxiliary) && scene.lower[subject] !== "'s"
}

/** A second verb of the same speaker: "… and added that …". */
export const saysOn: Rule = {
  name: 'says-on',
  on: 'verb',
  find(place, at, group) {
    const { scene, high } = place
    if (!group?.finite || group.passive || !takesContent(scene, group, high)) return null
    const before = scene.lower[group.cue[0] - 1]
    if (before !== 'and' && before !== 'but' && before !== 'or' && before !== ',' && before !== 'then') return null
    if (group.verb.form === VerbForm.base && group.cue[0] === at) return null
    const source = speakerSoFar(place, at)
    return source ? complete('says-on', place, group, source) : null
  },
}
