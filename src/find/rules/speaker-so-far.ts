import type { TokenSpan } from '../../split/splitting.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, plainVerb, type Scene, Word } from '../grammar/scene.js'
import { mainSubject } from '../grammar/subject.js'
import type { Place } from './rule.js'

/** Who speaks so far in the sentence: the subject of the verb before, which may be a finding's. */
export function speakerSoFar(place: Place, at: number): TokenSpan | null {
  const { scene, low } = place
  const found = place.found.slice(-12)
  for (let i = at - 1; i > low && i > at - 60; i--) {
    if (any(scene, i, Word.quote)) {
      const quotation = scene.splitting.quotations[scene.inside[i] ?? -1]
      if (quotation && quotation.to === i + 1 && quotation.from > low) i = quotation.from
      continue
    }
    for (const { cue, source, rule } of found) {
      const [from, to] = cue[0] ?? none
      if (from <= i && i < to && source[0] && source[0][0] < at && rule !== 'find/participle') return source[0]
    }
    if (!plainVerb(scene, i) || (any(scene, i, Word.auxiliary) && scene.lower[i] === "'s")) continue
    // a verb inside what was said is not the speaker's
    if (found.some((d) => d.content.some(([from, to]) => from <= i && i < to))) continue
    let start = i
    while (start > low && any(scene, start - 1, Word.adverb | Word.auxiliary | Word.negation)) start--
    const subject = nounPhraseBefore(scene, start, low)
    // "changed her story after her account fell apart, stating": a side clause has a subject of its own
    const aside = subject !== null && sideClause.has(scene.lower[subject[0] - 1] ?? '')
    if (subject && !aside && !expletives.has(scene.lower[subject[1] - 1] ?? '')) return subject
    i = start
  }
  return mainSubject(scene, low, at) ?? openingSubject(scene, low, at)
}

/** The phrase before the sentence's first past tense, where that is no verb that the lexicon has: "Ito escalated her attack, telling", "Analysts at Lane cut their forecast, saying". */
function openingSubject(scene: Scene, low: number, at: number): TokenSpan | null {
  if (any(scene, low, Word.subject)) return [low, low + 1]
  if (
    !any(scene, low, Word.determiner | Word.possessive | Word.capital) ||
    any(scene, low, Word.preposition | Word.adverb)
  )
    return null
  for (let i = low + 1; i < at && i < low + 8; i++) {
    const word = scene.lower[i] ?? ''
    const joins = any(scene, i, Word.nounPreposition) || word === '&' || word === "'s"
    if (!joins && any(scene, i, Word.punctuation | Word.preposition | Word.subordinator | Word.quote)) return null
    if (any(scene, i, Word.capital)) continue
    if (word.length > 4 && word.endsWith('ed')) return [low, i]
    if (unchanged.has(word) && any(scene, i + 1, Word.determiner | Word.possessive | Word.number | Word.object))
      return [low, i]
  }
  return null
}

/** Pasts that look as their infinitives do, before an object. */
const unchanged = new Set(['cut', 'hit', 'set', 'shut', 'quit', 'split', 'cast', 'shed', 'beat', 'hurt'])

const none: TokenSpan = [-1, -1]
const sideClause = new Set('after before when while as because since until although though'.split(' '))
const expletives = new Set(['it', 'there', 'which', 'that', 'this', 'who'])
