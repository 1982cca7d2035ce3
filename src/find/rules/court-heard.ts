import { draft } from '../draft.js'
import { contentAfter, contentBefore, hasVerb } from '../grammar/content.js'
import { headOf } from '../grammar/inner-subject.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, plainVerb, type Scene, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** What a court is told, where nobody says by whom: "…, the court heard", "the jury was told that …". A court is an audience and no source. */
export const courtHeard: Rule = {
  name: 'court-heard',
  on: new Set(['heard', 'hears', 'told']),
  find({ scene, low, high }, at) {
    const { lower } = scene
    let start = at
    while (start > low && any(scene, start - 1, Word.adverb | Word.auxiliary)) start--
    // "a jury was told", "the court heard", never "the court told"
    if (lower[at] === 'told' && !any(scene, at - 1, Word.be)) return null
    const court = nounPhraseBefore(scene, start, low)
    if (!court || !courts.has(lower[headOf(scene, court)] ?? '')) return null
    const next = lower[at + 1] ?? ''
    if (next === 'that' || next === 'how' || opensClause(scene, at + 1, high) || isTold(scene, at, high)) {
      const content = contentAfter(scene, at + 1, high)
      return content.length ? draft('court-heard', null, [[start, at + 1]], content, 0.8) : null
    }
    if (lower[court[0] - 1] !== ',' || !any(scene, at + 1, Word.punctuation | Word.time | Word.preposition)) return null
    const before = contentBefore(scene, low, court[0])
    return before ? draft('court-heard', null, [[start, at + 1]], [before], 0.8) : null
  },
}

/** "The court was told a jeweller became suspicious": a subject and its verb follow. */
function opensClause(scene: Scene, from: number, high: number): boolean {
  if (!any(scene, from, Word.determiner | Word.subject | Word.possessive | Word.capital)) return false
  for (let i = from + 1; i < high && i < from + 12; i++) {
    if (any(scene, i, Word.punctuation | Word.subordinator)) return false
    if (any(scene, i, Word.auxiliary | Word.verb) || (plainVerb(scene, i) && i > from + 1)) return true
  }
  return false
}

/** "The inquiry was told managers, the chairman included, hid it": whatever a court is told that has a verb is a clause. */
const isTold = (scene: Scene, at: number, high: number): boolean =>
  scene.lower[at] === 'told' &&
  !any(scene, at + 1, Word.determiner | Word.preposition | Word.adverb | Word.time | Word.punctuation) &&
  hasVerb(scene, at + 1, high)

const courts = new Set('court jury inquest tribunal inquiry hearing panel magistrates jurors commission'.split(' '))
