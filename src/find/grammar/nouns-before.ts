import type { TokenSpan } from '../../split/splitting.js'
import { asideBefore, circumstanceBefore, clauseOpener } from './asides.js'
import { approximateFrom } from './counts.js'
import { abbreviates, adjoins, closed, owns, reach } from './noun-words.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/** Words that end a clause's part where a subject may start anew. */
const edges = Word.punctuation | Word.conjunction | Word.subordinator

/**
 * Find the noun phrase that ends before token `end`, with its owner, its prepositional phrases, appositions and the other parts of
 * an enumeration: "the head of the agency, Jun Ito, and his deputy".
 *
 * @param scene what the rules look at
 * @param end the token behind the phrase
 * @param low no token before this one belongs to it
 * @returns the phrase, or `null`
 */
export function nounPhraseBefore(scene: Scene, end: number, low: number): TokenSpan | null {
  const floor = Math.max(low, end - reach)
  // "Ito, at a rally in Osaka, said": the aside is none of the phrase
  const outside = circumstanceBefore(scene, end - 1, floor)
  const to = outside < 0 ? end : outside
  const core = coreBefore(scene, to, floor)
  const from = core < 0 ? -1 : widen(scene, core, floor)
  const whole = clauseOpener(scene, from < 0 ? to : from, to, floor)
  if (whole >= 0) return [whole, to]
  return from < 0 ? quotingBefore(scene, to - 1, floor) : [from, to]
}

/** "The report quoting figures from a bank, says": what only one comma parts from its verb; who quotes ends before the participle. */
function quotingBefore(scene: Scene, comma: number, floor: number): TokenSpan | null {
  if (scene.lower[comma] !== ',') return null
  for (let i = comma - 1; i > floor && i > comma - 20; i--) {
    if (any(scene, i, Word.punctuation | Word.auxiliary | Word.subject | Word.subordinator)) return null
    if (cueAt(scene, i)?.form !== VerbForm.gerund) continue
    const head = coreBefore(scene, i, floor)
    return head === floor ? [head, i] : null
  }
  return null
}

/** Where the phrase that ends before `end` starts, without what hangs on it from the left, or -1. */
function coreBefore(scene: Scene, end: number, floor: number): number {
  const { lower } = scene
  let last = end - 1
  if (last < floor) return -1
  const named = nameInMarks(scene, last, floor)
  if (named >= 0) return named
  if (any(scene, last, Word.punctuation) && !abbreviates(scene, last)) {
    const aside = asideBefore(scene, last, floor)
    if (aside < 0) return -1
    // "Ito, 26, a nurse from Leeds,": an age between the name and who that is
    const age = aside - 2 > floor && any(scene, aside - 1, Word.number) && lower[aside - 2] === ','
    return coreBefore(scene, age ? aside - 2 : aside, floor)
  }
  if (any(scene, last, Word.subject)) return last
  // "a person close to him said": a pronoun behind a preposition ends a longer phrase
  if (any(scene, last, Word.object) && any(scene, last - 1, Word.preposition)) return last
  if (
    any(scene, last, Word.nominal) &&
    (!any(scene, last, Word.capital) || last === floor || any(scene, last - 1, Word.punctuation))
  ) {
    // "the senators all said"
    if (lower[last] === 'all' || lower[last] === 'both' || lower[last] === 'each') {
      const before = any(scene, last - 1, Word.punctuation) ? -1 : coreBefore(scene, last, floor)
      if (before >= 0) return before
    }
    // "all three", "the others"
    while (last - 1 >= floor && any(scene, last - 1, Word.determiner) && !any(scene, last, Word.possessive)) last--
    return last
  }
  // "one of them left, the other is said to have stayed"
  if (lower[last] === 'other' && lower[last - 1] === 'the' && last > floor) return last - 1
  if (any(scene, last, Word.determiner | Word.time) && lower[last] !== 'may' && lower[last] !== 'march') return -1
  // "Barron's reported": a name that keeps its mark, right before a verb
  const kept = lower[last] === "'s" && any(scene, last - 1, Word.capital) && cueAt(scene, end) && plainVerb(scene, end)
  if ((lower[last] === "'s" && !kept) || lower[last] === "'") return -1
  // "last year" is a time
  if (periods.has(lower[last] ?? '') && /^(?:last|this|next|that|each|every|earlier|late)$/.test(lower[last - 1] ?? ''))
    return -1
  let i = last
  while (i >= floor) {
    // `J. R. "Buddy" Tolliver`: a nickname in marks inside a name
    const nick = i < last ? nicknameBefore(scene, i) : -1
    if (nick > floor) {
      i = nick - 1
      continue
    }
    if (!inner(scene, i, i === last) && !(kept && i === last)) break
    if (any(scene, i, Word.determiner) && !any(scene, i - 1, Word.determiner) && i < last) break
    i--
  }
  let from = any(scene, i, Word.determiner) && i >= floor && i < last && inner(scene, i, false) ? i : i + 1
  // a phrase never starts with what only ends one; "that" before a name or a plural opens a clause
  while (
    from < end &&
    (lower[from] === "'s" || lower[from] === "'" || lower[from] === '.' || any(scene, from, Word.time))
  )
    from++
  if (lower[from] === 'that' && from < end - 1 && opensClause(scene, from + 1)) from++
  return from < end ? approximateFrom(scene, from, floor) : -1
}

/** Where "the 'Brothers'" starts, an article and a name in quotation marks; -1 where there is none. */
function nameInMarks(scene: Scene, last: number, floor: number): number {
  if (!any(scene, last, Word.quote)) return -1
  const inner = scene.splitting.quotations[scene.inside[last] ?? -1]
  if (!inner || inner.to !== last + 1 || inner.to - inner.from > 5 || inner.from <= floor) return -1
  const article = any(scene, inner.from - 1, Word.determiner) && any(scene, inner.from + 1, Word.capital)
  return article && !any(scene, last - 1, Word.punctuation) ? inner.from - 1 : -1
}

const periods = new Set([
  'year',
  'month',
  'week',
  'night',
  'morning',
  'evening',
  'afternoon',
  'weekend',
  'summer',
  'spring',
  'fall',
  'winter',
  'decade',
])

/** Where a nickname in quotation marks that ends with token `i` starts; -1 where there is none. */
function nicknameBefore(scene: Scene, i: number): number {
  if (!any(scene, i, Word.quote) || !any(scene, i + 1, Word.capital)) return -1
  const inner = scene.splitting.quotations[scene.inside[i] ?? -1]
  if (!inner || inner.to !== i + 1 || inner.to - inner.from > 4) return -1
  const before = inner.from - 1
  return any(scene, before, Word.capital) || abbreviates(scene, before) ? inner.from : -1
}

function opensClause(scene: Scene, i: number): boolean {
  const word = scene.lower[i] ?? ''
  return any(scene, i, Word.capital | Word.determiner) || (word.endsWith('s') && !word.endsWith('ss'))
}

/** Whether token `i` may stand inside a noun phrase; the last one is its head. */
function inner(scene: Scene, i: number, head: boolean): boolean {
  const word = scene.lower[i] ?? ''
  if (owns(scene, i)) return !head && !any(scene, i - 1, Word.punctuation | Word.subject)
  if (word === '-' || word === '/') return !head && adjoins(scene, i)
  if (word === '&') return !head
  if (word === '.') return abbreviates(scene, i)
  if (any(scene, i, Word.determiner)) return true
  if (any(scene, i, Word.capital)) {
    // a capital that only opens the sentence says nothing
    if (i > 0 && any(scene, i, closed) && !any(scene, i - 1, Word.punctuation)) return !any(scene, i, Word.auxiliary)
    return !any(scene, i, closed) || any(scene, i, Word.title)
  }
  if (any(scene, i, closed)) return false
  const cue = cueAt(scene, i)
  if (!cue) return true
  if (cue.form === VerbForm.present) return !plainVerb(scene, i)
  // "the minister's thinking", "her thinking"
  if (cue.form === VerbForm.gerund)
    return !head || any(scene, i - 1, Word.determiner | Word.possessive) || scene.lower[i - 1] === "'s"
  if (cue.form === VerbForm.both || cue.form === VerbForm.past)
    return !head && any(scene, i - 1, Word.determiner | Word.adverb)
  return true
}

/** Works that have a maker: "a poll by the station". */
const works = new Set(
  'poll survey study report review analysis investigation inquiry statement research paper article letter audit'.split(
    ' ',
  ),
)

/** "A survey by", "a survey conducted by". */
const isWorkOf = ({ lower }: Scene, by: number): boolean => works.has(lower[by - 1] ?? '') || isMade(lower, by)

/** "A survey conducted | by", "documents obtained | by": whoever makes a work, or has got hold of it, stands behind its participle. */
const isMade = (lower: readonly string[], by: number): boolean =>
  getting.has(lower[by - 1] ?? '') || (making.has(lower[by - 1] ?? '') && works.has(lower[by - 2] ?? ''))

const getting = new Set(['obtained', 'seen', 'reviewed', 'viewed'])
const making = new Set(['conducted', 'released', 'published', 'commissioned', 'issued', 'made', 'written', 'posted'])

/** Move a phrase's start to the left over what it hangs on: "officials at", "Ito and", "the head of". */
function widen(scene: Scene, start: number, floor: number): number {
  const { lower } = scene
  let from = start
  for (let step = 0; step < 6; step++) {
    const before = from - 1
    if (before <= floor) return from
    const word = lower[before] ?? ''
    if (any(scene, before, Word.nounPreposition) || (word === 'by' && isWorkOf(scene, before))) {
      let at = before
      // "a statement issued in Oslo and Bergen"
      if (isMade(lower, at)) at--
      if (word === 'to' && (lower[before - 1] === 'close' || lower[before - 1] === 'according')) at = before - 1
      if (lower[at] === 'according') return from
      const next = coreBefore(scene, at, floor)
      if (next < 0 || any(scene, at - 1, Word.subject)) return from
      if (word === 'of' || reachesEdge(scene, next, floor)) from = next
      else return from
    } else if (word === 'and' || word === '&' || word === 'or') {
      const comma = lower[before - 1] === ',' ? before - 1 : before
      const next = coreBefore(scene, comma, floor)
      if (next < 0 || !reachesEdge(scene, next, floor)) return from
      // "since an incident in 2019, and both sides say": a comma without an enumeration parts two clauses
      if (comma < before && next > floor && lower[next - 1] !== ',') return from
      from = next
    } else if (word === ',' && from !== start) {
      const next = coreBefore(scene, before, floor)
      // "it will end with power sent to cities, Norlander and Velian officials said": what stands long before a comma is no part of a list
      if (next < 0 || !reachesEdge(scene, next, floor, 2)) return from
      from = next
    } else return from
  }
  return from
}

/** Whether a phrase that starts here starts its clause, perhaps after as many steps of the phrase. */
function reachesEdge(scene: Scene, from: number, floor: number, steps = 4): boolean {
  let at = from
  for (let step = 0; step < steps; step++) {
    if (at <= floor) return true
    const before = at - 1
    if (any(scene, before, edges) && scene.lower[before] !== '-') return true
    if (!any(scene, before, Word.nounPreposition)) return false
    const next = coreBefore(scene, isMade(scene.lower, before) ? before - 1 : before, floor)
    if (next < 0) return false
    at = next
  }
  return false
}
