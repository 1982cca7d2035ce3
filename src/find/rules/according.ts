import type { TokenSpan } from '../../split/splitting.js'
import { type Draft, draft } from '../draft.js'
import { contentAfter, contentBefore } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, plainVerb, type Scene, Word } from '../grammar/scene.js'
import type { Place, Rule } from './rule.js'

/** "According to police, …", "…, according to a person familiar with the talks". */
export const accordingTo: Rule = {
  name: 'according-to',
  on: new Set(['according']),
  find(place, at) {
    // "according the registrar": a slip of many a paper
    const slip = place.scene.lower[at + 1] === 'the' && at - place.low <= 1
    if (slip) return around('according-to', place, at, at + 1, [at, at + 1], 0.9)
    if (place.scene.lower[at + 1] !== 'to') return null
    const focus = focusFrom(place.scene, at + 2)
    if (isMeasured(place.scene, focus)) return null
    return around('according-to', place, at, focus, [at, at + 2], 0.97)
  },
}

/** Past what stands before whoever says it: "according to even the police", "according to the words of the minister". */
const focusFrom = ({ lower }: Scene, i: number): number => {
  if (lower[i] === 'even') return i + 1
  return lower[i] === 'the' && lower[i + 1] === 'words' && lower[i + 2] === 'of' ? i + 3 : i
}

/** Whether "according to" says by what a thing is done and not by whom it is told: "according to age", "according to the number of pupils". */
export function isMeasured(scene: Scene, i: number): boolean {
  const word = scene.lower[i] ?? ''
  if (measures.has(word) || word === 'whether') return true
  return any(scene, i, Word.determiner | Word.possessive) && quantities.has(scene.lower[i + 1] ?? '')
}

const quantities = new Set(
  'number amount volume degree severity size weight length height distance rank age income'.split(' '),
)

/** What things are done by: "paid according to age". */
const measures = new Set(
  'weight age size length height rank income ability need needs taste plan schedule type colour color merit seniority demand circumstances how'.split(
    ' ',
  ),
)

/** "Per the Herald, …", "…, per a report": what papers of our day make of "according to", and no measure. */
export const per: Rule = {
  name: 'per',
  on: new Set(['per']),
  find(place, at) {
    const { scene, low } = place
    if (at > low && scene.lower[at - 1] !== ',' && !any(scene, at - 1, Word.quote)) return null
    const found = around('per', place, at, at + 1, [at, at + 1], 0.9)
    const source = found?.source[0]
    if (!source) return null
    for (let i = source[0]; i < source[1]; i++)
      if (any(scene, i, Word.capital) || tellers.has(scene.lower[i] ?? '')) return found
    return null
  },
}

const tellers = new Set('report reports source sources police officials filing statement leaker release'.split(' '))

/** "In the words of Ito, …", "In Ito's view, …". */
export const inTheWordsOf: Rule = {
  name: 'in-the-words-of',
  on: new Set(['words', 'eyes', 'view', 'opinion', 'accounts', 'account']),
  find(place, at) {
    const { scene } = place
    if (scene.lower[at + 1] !== 'of') return ownView(place, at)
    if (scene.lower[at - 1] !== 'the') return null
    const first = scene.lower[at - 2]
    if (first !== 'in' && first !== 'by') return null
    return around('in-the-words-of', place, at - 2, at + 2, [at - 2, at + 2], 0.8)
  },
}

/** "In Ito's view …", "…, in her words": the owner is the source. */
function ownView({ scene, low, high }: Place, at: number): Draft | null {
  const { lower } = scene
  let from = at - 1
  while (from > low && from > at - 14 && lower[from] !== 'in' && lower[from] !== 'by' && !any(scene, from, Word.quote))
    from--
  if (lower[from] !== 'in' && lower[from] !== 'by') return null
  // "in his own words"
  const owned = any(scene, at - 1, Word.adverb) || lower[at - 1] === 'own' ? at - 1 : at
  const marked = lower[owned - 1] === "'s" || lower[owned - 1] === "'" || lower[owned - 1] === '\u2019s'
  if (!marked && !(any(scene, owned - 1, Word.possessive) && owned - 2 === from)) return null
  const source: TokenSpan = [from + 1, owned]
  const cue: TokenSpan[] = [
    [from, from + 1],
    [owned, at + 1],
  ]
  if (from - low <= 1 && scene.opens[low] === -1) {
    const next = lower[at + 1] === ',' ? at + 2 : at + 1
    const content = contentAfter(scene, next, high)
    return content.length ? draft('in-the-words-of', source, cue, content, 0.75) : null
  }
  if (lower[from - 1] !== ',') return null
  const before = contentBefore(scene, low, from)
  if (!before) return null
  const rest = lower[at + 1] === ',' ? contentAfter(scene, at + 2, high) : []
  return draft('in-the-words-of', source, cue, [before, ...rest], 0.6)
}

/** Assemble a finding whose source stands behind a fixed phrase; what is attributed is the clause beside it. */
function around(
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
    const closed = apposed(place, source)
    if (closed > 0) return draft(rule, [source[0], closed], [cue], contentAfter(scene, closed + 1, high), confidence)
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

/** Where an apposition to the source of an opening phrase ends: "According to her brother, Mark, …", "… Ito, a farmer, …"; -1 where there is none. */
function apposed({ scene, high }: Place, [from, to]: TokenSpan): number {
  const { lower } = scene
  if (lower[to] !== ',') return -1
  let end = to + 1
  while (end < high && end < to + 12 && lower[end] !== ',') {
    if (
      (plainVerb(scene, end) && lower[end] !== "'s") ||
      any(scene, end, Word.quote | Word.time | Word.subject | Word.subordinator)
    )
      return -1
    end++
  }
  if (lower[end] !== ',' || end + 2 >= high) return -1
  // "According to police, the driver, who …", "… a report, Tyler Moss, 29, was": what goes on about it makes it no apposition
  const next = lower[end + 1] ?? ''
  if (next === 'and' || next === 'or' || relatives.has(next)) return -1
  if (any(scene, end + 1, Word.number) && lower[end + 2] === ',') return -1
  if (plainVerb(scene, end + 1) || any(scene, end + 1, Word.preposition | Word.adverb) || /(?:ed|ing)$/.test(next))
    return -1
  const named = any(scene, to - 1, Word.capital)
  const first = to + 1
  return named
    ? articles.has(lower[first] ?? '') || any(scene, first, Word.possessive | Word.number)
      ? end
      : -1
    : any(scene, from, Word.determiner | Word.possessive) && allCapitals(scene, first, end)
      ? end
      : -1
}

const relatives: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'whom'])
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its'])

function allCapitals(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!any(scene, i, Word.capital)) return false
  return to > from
}

function firstComma({ scene, high }: Place, start: number): number {
  let i = start
  while (i < high && i < start + 30 && scene.lower[i] !== ',') i++
  return i
}
