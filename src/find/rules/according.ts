import type { TokenSpan } from '../../split/splitting.js'
import { contentAfter, contentBefore } from '../content.js'
import { type Draft, draft } from '../draft.js'
import { nounPhraseAfter } from '../nouns.js'
import { any, Word } from '../scene.js'
import type { Place, Rule } from './rule.js'

/** "According to police, …", "…, according to a person familiar with the talks". */
export const accordingTo: Rule = {
  name: 'according-to',
  on: new Set(['according']),
  find(place, at) {
    if (place.scene.lower[at + 1] !== 'to') return null
    const focus = place.scene.lower[at + 2] === 'even' ? at + 3 : at + 2
    return around('according-to', place, at, focus, [at, at + 2], 0.97)
  },
}

/** "In the words of Ito, …", "In Ito's view, …", "per Reuters". */
export const inTheWordsOf: Rule = {
  name: 'in-the-words-of',
  on: new Set(['words', 'eyes', 'view', 'opinion', 'accounts', 'account']),
  find(place, at) {
    const { scene } = place
    if (scene.lower[at + 1] !== 'of' || scene.lower[at - 1] !== 'the') return null
    const first = scene.lower[at - 2]
    if (first !== 'in' && first !== 'by') return null
    return around('in-the-words-of', place, at - 2, at + 2, [at - 2, at + 2], 0.8)
  },
}

/** Assemble a finding whose source stands behind a fixed phrase; what is attributed is the clause beside it. */
export function around(
  rule: string,
  place: Place,
  start: number,
  sourceStart: number,
  cue: TokenSpan,
  confidence: number,
): Draft | null {
  const { scene, low, high } = place
  // in front the comma closes the phrase
  const opener = start - low <= 1 && !any(scene, low, Word.quote)
  const source = nounPhraseAfter(scene, sourceStart, opener ? firstComma(place, sourceStart) : high, true)
  if (!source) return null
  let end = source[1]
  if (opener) {
    while (end < high && end < source[1] + 25 && scene.lower[end] !== ',' && scene.lower[end] !== ':') end++
    if (end >= high) return draft(rule, source, [cue], [], confidence)
    const from = end + 1
    return draft(rule, source, [cue], contentAfter(scene, from, high), confidence)
  }
  const before = contentBefore(scene, low, start)
  if (!before) return null
  const content: TokenSpan[] = [before]
  // "X, according to Y, is Z"
  if (scene.lower[end] === ',' && scene.lower[start - 1] === ',' && end + 2 < high)
    content.push(...contentAfter(scene, end + 1, high))
  return draft(rule, source, [cue], content, confidence)
}

function firstComma({ scene, high }: Place, start: number): number {
  let i = start
  while (i < high && i < start + 30 && scene.lower[i] !== ',') i++
  return i
}
