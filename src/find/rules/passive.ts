import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter, contentBefore } from '../grammar/content.js'
import { nounPhraseAfter, nounPhraseBefore } from '../grammar/nouns.js'
import { any, cueAt, type Scene, Word } from '../grammar/scene.js'
import { mainSubject } from '../grammar/subject.js'
import { Frame, VerbForm } from '../grammar/verbs.js'
import type { Rule } from './rule.js'
import { isIdle } from './says-nothing.js'

/** A passive: "Ito was accused of …", "she was quoted by Interfax as saying". */
export const passive: Rule = {
  name: 'passive',
  on: 'verb',
  find(place, _at, group) {
    const { scene, low, high } = place
    if (!group?.passive || isIdle(scene, group)) return null
    let source: TokenSpan | null = null
    let next = group.next
    const by = byBehind(scene, group.cue[1])
    if (scene.lower[by] === 'by') {
      source = agentAt(scene, by + 1, high)
      if (source) next = source[1]
    }
    // "The bill pleased the town and was hailed by its mayor"
    const subject =
      nounPhraseBefore(scene, group.cue[0], low) ?? (source ? mainSubject(scene, low, group.cue[0]) : null)
    const expletive = subject !== null && scene.lower[subject[0]] === 'it' && subject[1] - subject[0] === 1
    const weight = group.verb.weights[group.frame] ?? 0
    const rule = source ? 'passive' : 'unnamed-passive'
    const after = next < high && !any(scene, next, Word.punctuation) ? contentAfter(scene, next, high, true) : []
    if (expletive) {
      const told =
        group.frame === Frame.end && nameless.has(group.verb.lemma) ? saidBefore(scene, subject[0], low) : null
      if (told) return draft(rule, null, [group.cue], [told], 0.75)
      // "…, it was stated by the ministry."
      const stated = source && next >= high - 1 ? saidBefore(scene, subject[0], low) : null
      if (stated) return draft(rule, source, [group.cue], [stated], 0.8)
      if (group.frame === Frame.infinitive || group.frame === Frame.preposition || group.frame === Frame.end)
        return null
      if (group.frame === Frame.noun && !nameless.has(group.verb.lemma)) return null
      return after.length ? draft(rule, source, [group.cue], after, 0.8 * weight + 0.2) : null
    }
    if (!subject) return null
    // "they were told that …": who tells is not named, and they only listen
    if (group.verb.class === 'tell' && (group.frame === Frame.that || group.frame === Frame.clause))
      return after.length ? draft(rule, source, [group.cue], after, source ? 0.8 : 0.6) : null
    if (group.frame === Frame.infinitive && nameless.has(group.verb.lemma))
      return draft(rule, source, [group.cue], [subject, ...after], 0.7)
    const quotes = group.verb.lemma === 'quote' || group.verb.lemma === 'cite'
    if (source)
      return draft(
        rule,
        source,
        [group.cue],
        [subject, ...after],
        quotes ? 0.85 : Math.max(0.9 * (group.verb.weights[Frame.noun] ?? 0), stating.has(group.verb.lemma) ? 0.6 : 0),
      )
    return null
  },
}

/** "The bridge is closed, it has been claimed": what nobody is named for stands before the comma. */
const saidBefore = (scene: Scene, it: number, low: number): TokenSpan | null =>
  scene.lower[it - 1] === ',' && it - low > 4 ? contentBefore(scene, low, it) : null

/** Verbs of plain saying, whose passive with "by" is as sure as what they say. */
const stating = new Set([
  'state',
  'report',
  'say',
  'announce',
  'confirm',
  'claim',
  'allege',
  'publish',
  'reveal',
  'disclose',
  'leak',
])

/** Where "by" stands, past a second verb of the same passive: "was criticized and condemned by many towns". */
function byBehind(scene: Scene, next: number): number {
  // "was told on Sunday by the ministry"
  let by = next
  while (by < next + 3 && (any(scene, by, Word.time) || (scene.lower[by] === 'on' && any(scene, by + 1, Word.time))))
    by++
  if (scene.lower[by] === 'by') return by
  if (scene.lower[next] !== 'and' && scene.lower[next] !== 'or') return next
  let i = next + 1
  while (any(scene, i, Word.adverb)) i++
  return cueAt(scene, i)?.form === VerbForm.both && scene.lower[i + 1] === 'by' ? i + 1 : next
}

/** Who does it: the phrase behind "by", which ends before "of" with a deed ("by its suppliers of paying late"). */
function agentAt(scene: Scene, start: number, high: number): TokenSpan | null {
  let end = start + 1
  while (end < high && end < start + 20 && !(scene.lower[end] === 'of' && scene.lower[end + 1]?.endsWith('ing'))) end++
  return nounPhraseAfter(scene, start, end, false)
}

/** Verbs whose passive with an infinitive names nobody: "is said to be". */
export const nameless: ReadonlySet<string> = new Set([
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
  'claim',
  'announce',
  'reveal',
  'confirm',
])
