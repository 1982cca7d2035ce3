import type { TokenSpan } from '../split/splitting.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/** No noun phrase is looked for over more tokens than this. */
const reach = 40

const closed =
  Word.punctuation |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary |
  Word.verb |
  Word.adverb |
  Word.subject |
  Word.object |
  Word.negation

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
  return from < 0 ? null : [from, to]
}

/** Where the phrase that ends before `end` starts, without what hangs on it from the left, or -1. */
function coreBefore(scene: Scene, end: number, floor: number): number {
  const { lower } = scene
  let last = end - 1
  if (last < floor) return -1
  if (any(scene, last, Word.punctuation) && !abbreviates(scene, last)) {
    const aside = asideBefore(scene, last, floor)
    return aside < 0 ? -1 : coreBefore(scene, aside, floor)
  }
  if (any(scene, last, Word.subject)) return last
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
  if (any(scene, last, Word.determiner | Word.time) && lower[last] !== 'may' && lower[last] !== 'march') return -1
  if (lower[last] === "'s" || lower[last] === "'") return -1
  // "last year" is a time
  if (periods.has(lower[last] ?? '') && /^(?:last|this|next|that|each|every|earlier|late)$/.test(lower[last - 1] ?? ''))
    return -1
  let i = last
  while (i >= floor && inner(scene, i, i === last)) {
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
  return from < end ? from : -1
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

function opensClause(scene: Scene, i: number): boolean {
  const word = scene.lower[i] ?? ''
  return any(scene, i, Word.capital | Word.determiner) || (word.endsWith('s') && !word.endsWith('ss'))
}

/** Whether a full stop belongs to the word before it and stands in the middle of a sentence: "Mr. Ito". */
export function abbreviates(scene: Scene, i: number): boolean {
  const { splitting, tokens } = scene
  if (scene.lower[i] !== '.' || tokens.end[i - 1] !== tokens.start[i]) return false
  const sentence = splitting.sentences[splitting.sentenceOf[i] ?? 0]
  return sentence !== undefined && i + 1 < sentence.to && !any(scene, i + 1, Word.quote)
}

/**
 * Where the clause starts if all of it up to the verb is one phrase with a clause inside: "A study that appeared in a journal",
 * "judges handling such cases"; -1 otherwise. Reported speech has the longest subjects of all clauses.
 */
function clauseOpener(scene: Scene, from: number, end: number, floor: number): number {
  let edge = from
  while (edge > floor && !any(scene, edge - 1, Word.punctuation) && edge > from - 25) edge--
  while (
    edge < from &&
    any(scene, edge, Word.conjunction | Word.subordinator | Word.adverb) &&
    !any(scene, edge, Word.determiner)
  )
    edge++
  if (edge >= from || any(scene, edge, Word.subject | Word.preposition)) return -1
  const head = nounPhraseAfter(scene, edge, end, false)
  if (!head) return -1
  let after = head[1]
  while (after < from && any(scene, after, Word.nounPreposition)) {
    const next = coreAfter(scene, after + 1, end)
    if (next <= after + 1) break
    after = next
  }
  if (after >= from) return -1
  const word = scene.lower[after] ?? ''
  const joined = word === 'that' || word === 'who' || word === 'which'
  const cue = cueAt(scene, after)
  const reduced = !joined && (word.endsWith('ing') || (word.endsWith('ed') && (!cue || cue.form === VerbForm.both)))
  if (!joined && !reduced) return -1
  let verbs = 0
  for (let i = after + 1; i < end; i++) {
    if (any(scene, i, Word.subject) || scene.lower[i] === ':') return -1
    if (plainVerb(scene, i) && !any(scene, i - 1, Word.auxiliary)) verbs++
  }
  // "Ito denied claims officials made": a past tense that is no participle takes its own object
  if (
    reduced &&
    (verbs > 0 ||
      (word.endsWith('ed') &&
        !any(scene, after + 1, Word.preposition | Word.time) &&
        scene.lower[after + 1] !== 'last'))
  )
    return -1
  return verbs > (joined ? 1 : 0) ? -1 : edge
}

/** Where an aside of time, place or source that ends with mark `last` starts: ", at a rally in Osaka,", ", citing Kyodo,"; -1 where there is none. */
function circumstanceBefore(scene: Scene, last: number, floor: number): number {
  const { lower } = scene
  if (lower[last] !== ',') return -1
  let verbs = 0
  for (let i = last - 1; i > floor && i > last - 24; i--) {
    if (any(scene, i, Word.quote)) return -1
    if (plainVerb(scene, i)) verbs++
    if (lower[i] !== ',') continue
    const first = lower[i + 1] ?? ''
    if (first === 'who' || first === 'which') {
      verbs = 0
      continue
    }
    const citing = cueAt(scene, i + 1)?.form === VerbForm.gerund || first === 'speaking'
    const place =
      any(scene, i + 1, Word.preposition | Word.adverb) && first !== 'of' && first !== 'from' && first !== 'for'
    if ((!citing && !place) || verbs > 0) return -1
    return any(scene, i - 1, Word.punctuation) ? -1 : i
  }
  return -1
}

/** Whether token `i` may stand inside a noun phrase; the last one is its head. */
function inner(scene: Scene, i: number, head: boolean): boolean {
  const word = scene.lower[i] ?? ''
  if (word === "'s" || word === "'") return !head && !any(scene, i - 1, Word.punctuation | Word.subject)
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
  if (cue.form === VerbForm.gerund) return !head || any(scene, i - 1, Word.determiner)
  if (cue.form === VerbForm.both || cue.form === VerbForm.past)
    return !head && any(scene, i - 1, Word.determiner | Word.adverb)
  return true
}

/** Whether the mark touches the words on both sides. */
function adjoins(scene: Scene, i: number): boolean {
  const { tokens } = scene
  return tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]
}

/** Where the phrase goes on before an aside that ends with mark `last`: "(D-Ohio)", ", the chairman,"; -1 where there is none. */
function asideBefore(scene: Scene, last: number, floor: number): number {
  const { lower } = scene
  const mark = lower[last]
  if (mark === ')') {
    for (let i = last - 1; i > floor && i > last - 12; i--) if (lower[i] === '(') return i
    return -1
  }
  if (mark !== ',' && mark !== '--' && mark !== '\u2013' && mark !== '\u2014') return -1
  for (let i = last - 1; i > floor; i--) {
    if (any(scene, i, Word.quote)) return -1
    if (lower[i] !== mark) continue
    if (apposes(scene, i + 1, last)) return i
  }
  return -1
}

/** Whether the tokens between two commas say who somebody is: "the chairman", "who leads it", "45", "of Ohio". */
function apposes(scene: Scene, from: number, to: number): boolean {
  const { lower } = scene
  const first = lower[from] ?? ''
  if (to <= from) return false
  if (first === 'who' || first === 'whose' || first === 'which' || first === 'whom') return true
  if (to - from === 1) return any(scene, from, Word.number) || any(scene, from, Word.capital)
  if (any(scene, from, Word.subject | Word.time | Word.subordinator | Word.conjunction)) return false
  if (any(scene, from, Word.adverb)) return false
  for (let i = from; i < to; i++) {
    if (lower[i] === 'who' || lower[i] === 'that' || lower[i] === 'which') return i > from
    if (any(scene, i, Word.auxiliary) && (lower[i] !== "'s" || any(scene, i - 1, Word.subject))) return false
  }
  if (any(scene, from, Word.determiner | Word.capital | Word.number)) return true
  if (any(scene, from, Word.preposition)) return first === 'of' || first === 'from' || first === 'for'
  const cue = cueAt(scene, from)
  if (cue) return false
  return !first.endsWith('ing') && !first.endsWith('ed')
}

/** Move a phrase's start to the left over what it hangs on: "officials at", "Ito and", "the head of". */
function widen(scene: Scene, start: number, floor: number): number {
  const { lower } = scene
  let from = start
  for (let step = 0; step < 6; step++) {
    const before = from - 1
    if (before <= floor) return from
    const word = lower[before] ?? ''
    if (any(scene, before, Word.nounPreposition)) {
      let at = before
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
      from = next
    } else if (word === ',' && from !== start) {
      const next = coreBefore(scene, before, floor)
      if (next < 0 || !reachesEdge(scene, next, floor)) return from
      from = next
    } else return from
  }
  return from
}

/** Whether a phrase that starts here starts its clause, perhaps after more of the phrase. */
function reachesEdge(scene: Scene, from: number, floor: number): boolean {
  let at = from
  for (let step = 0; step < 4; step++) {
    if (at <= floor) return true
    const before = at - 1
    if (any(scene, before, edges) && scene.lower[before] !== '-') return true
    if (!any(scene, before, Word.nounPreposition)) return false
    const next = coreBefore(scene, before, floor)
    if (next < 0) return false
    at = next
  }
  return false
}

/**
 * Find the noun phrase that starts at token `start`, with what hangs on it to the right.
 *
 * @param scene what the rules look at
 * @param start the phrase's first token
 * @param high no token from this one on belongs to it
 * @param full whether appositions and relative clauses belong to it, as they do behind "said"
 * @returns the phrase, or `null`
 */
export function nounPhraseAfter(scene: Scene, start: number, high: number, full: boolean): TokenSpan | null {
  const ceiling = Math.min(high, start + reach)
  let to = coreAfter(scene, start, ceiling)
  if (to <= start) return null
  const { lower } = scene
  for (let step = 0; step < 8; step++) {
    const word = lower[to] ?? ''
    if (to >= ceiling) break
    if (word === '(') {
      let close = to + 1
      while (close < ceiling && close < to + 12 && lower[close] !== ')') close++
      if (lower[close] !== ')') break
      to = close + 1
    } else if ((any(scene, to, Word.nounPreposition) || word === 'by') && (word === 'of' || full)) {
      const next = coreAfter(scene, to + 1, ceiling)
      if (next <= to + 1 || any(scene, to + 1, Word.time | Word.subject)) break
      to = next
    } else if (word === 'and' || word === '&') {
      const next = coreAfter(scene, to + 1, ceiling)
      if (next <= to + 1 || any(scene, to + 1, Word.subject)) break
      // "said Ito and Mori": the next word must not start a clause of its own
      if (plainVerb(scene, next) && !full) break
      to = next
    } else if (word === ',' && full && apposesAfter(scene, to + 1, ceiling)) {
      to = asideEnd(scene, to + 1, ceiling)
      while (lower[to] === ',' && articles.has(lower[to + 1] ?? '') && to < ceiling)
        to = asideEnd(scene, to + 1, ceiling)
      break
    } else if (full && reduced(scene, to)) {
      // "a database tracking such deaths", "a poll released last week"
      to = asideEnd(scene, to, ceiling)
      break
    } else break
  }
  return [start, to]
}

const articles = new Set(['a', 'an', 'the'])

/** Whether a participle that says more of the noun before it stands here. */
function reduced(scene: Scene, i: number): boolean {
  const word = scene.lower[i] ?? ''
  if (any(scene, i, Word.adverb | Word.time | Word.auxiliary)) return false
  if (word.length > 5 && word.endsWith('ing')) return true
  return (
    word.length > 4 &&
    word.endsWith('ed') &&
    (any(scene, i + 1, Word.preposition | Word.time | Word.determiner | Word.adverb) || scene.lower[i + 1] === 'last')
  )
}

/** Where the plain phrase that starts here ends; `start` where there is none. */
function coreAfter(scene: Scene, start: number, ceiling: number): number {
  const { lower } = scene
  if (start >= ceiling) return start
  if (any(scene, start, Word.subject)) return lower[start] === 'who' || lower[start] === 'which' ? start : start + 1
  if (any(scene, start, Word.object)) return start + 1
  let i = start
  let nouns = 0
  while (i < ceiling) {
    const word = lower[i] ?? ''
    if (word === "'s" || word === "'") {
      if (i === start) return start
      i++
      nouns = 0
      continue
    }
    if (word === '.' && i > start && abbreviates(scene, i) && any(scene, i - 1, Word.capital)) {
      i++
      continue
    }
    if (word === '-' || word === '/' || word === '&') {
      if (i === start || i + 1 >= ceiling || (word !== '&' && !adjoins(scene, i))) break
      i++
      continue
    }
    if (any(scene, i, Word.determiner)) {
      if (nouns > 0 && !(any(scene, i, Word.capital) && any(scene, i - 1, Word.capital))) break
      i++
      continue
    }
    if (any(scene, i, Word.punctuation | Word.auxiliary | Word.object | Word.subject | Word.time)) break
    if (any(scene, i, closed)) {
      if (any(scene, i, Word.capital) && nouns > 0 && !any(scene, i, Word.preposition)) {
        i++
        continue
      }
      break
    }
    const cue = cueAt(scene, i)
    if (cue && nouns > 0 && (cue.form === VerbForm.both || cue.form === VerbForm.past || cue.form === VerbForm.gerund))
      break
    nouns++
    i++
  }
  if (nouns > 0) return i
  // "some said", "the three"
  return any(scene, start, Word.nominal) && i > start ? i : start
}

/** Whether what follows a comma says who the one before it is. */
function apposesAfter(scene: Scene, from: number, ceiling: number): boolean {
  const { lower } = scene
  const first = lower[from] ?? ''
  if (from >= ceiling) return false
  if (first === 'who' || first === 'whose') {
    const cue = cueAt(scene, from + 1)
    return cue?.class !== 'say' && cue?.class !== 'act'
  }
  if (first === 'now' || first === 'then' || first === 'formerly') return articles.has(lower[from + 1] ?? '')
  if (articles.has(first) || any(scene, from, Word.number | Word.possessive)) return true
  if (any(scene, from, closed | Word.determiner | Word.quote))
    return first === 'of' || first === 'from' || first === 'one'
  return !first.endsWith('ing') && !first.endsWith('ed')
}

/** Where an apposition ends: before the next comma that does not go on with it, or the end of the clause. */
function asideEnd(scene: Scene, from: number, ceiling: number): number {
  const { lower } = scene
  let i = from
  while (i < ceiling) {
    const word = lower[i] ?? ''
    if (any(scene, i, Word.quote) || ((word === '.' || word === '!' || word === '?') && !abbreviates(scene, i))) break
    if (word === ';' || word === ':' || word === '--' || word === '\u2014') break
    if (word === ',') {
      if (lower[i + 1] === 'who' || any(scene, i + 1, Word.number)) {
        i++
        continue
      }
      break
    }
    i++
  }
  return i
}
