import { coreAfter, nounPhraseAfter } from './nouns-after.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/**
 * Where the clause starts if all of it up to the verb is one phrase with a clause inside: "A study that appeared in a journal",
 * "judges handling such cases"; -1 otherwise. Reported speech has the longest subjects of all clauses.
 */
export function clauseOpener(scene: Scene, from: number, end: number, floor: number): number {
  let edge = from
  while (edge > floor && !any(scene, edge - 1, Word.punctuation) && edge > from - 25) edge--
  while (
    edge < from &&
    any(scene, edge, Word.conjunction | Word.subordinator | Word.adverb) &&
    !any(scene, edge, Word.determiner)
  )
    edge++
  // "testified last week that a detective": a verb opens no phrase
  if (edge >= from || any(scene, edge, Word.subject | Word.preposition) || opensPredicate(scene, edge)) return -1
  const head = nounPhraseAfter(scene, edge, end, false)
  if (!head) return -1
  let after = head[1]
  while (after < from && any(scene, after, Word.nounPreposition)) {
    const next = coreAfter(scene, after + 1, end)
    if (next <= after + 1) break
    after = next
  }
  // "an editorial accompanying | the paper": a participle before an article is none of the nouns
  if (after > edge + 2 && scene.lower[after - 1]?.endsWith('ing') && any(scene, after, Word.determiner)) after--
  if (after >= from) return -1
  const word = scene.lower[after] ?? ''
  const joined = word === 'that' || word === 'who' || word === 'which'
  const cue = cueAt(scene, after)
  const reduced =
    !joined &&
    (word.endsWith('ing') ||
      (word.endsWith('ed') && !intransitive.has(word) && (!cue || cue.form === VerbForm.both)) ||
      // "a log seen by the paper"
      (scene.lower[after + 1] === 'by' && (participles.has(word) || cue?.form === VerbForm.participle)))
  if (!joined && !reduced) return -1
  let verbs = 0
  for (let i = after + 1; i < end; i++) {
    if (any(scene, i, Word.subject) || scene.lower[i] === ':' || (reduced && scene.lower[i] === 'that')) return -1
    // "who declined to be named": an infinitive is no verb of its own
    if (plainVerb(scene, i) && !any(scene, i - 1, Word.auxiliary) && scene.lower[i - 1] !== 'to') verbs++
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

/** Pasts of verbs without an object, which say nothing more of the noun before them: "unrest continued at the camp". */
const intransitive = new Set(
  'continued erupted happened occurred arrived died appeared emerged remained protested returned'.split(' '),
)

const participles = new Set(
  'written made given taken held built drawn sold sent kept led run seen shown obtained'.split(' '),
)

/** Whether a past tense or a participle opens what stands here, and no noun. */
function opensPredicate(scene: Scene, i: number): boolean {
  const form = cueAt(scene, i)?.form
  return (form === VerbForm.both || form === VerbForm.past) && !any(scene, i, Word.capital)
}

/** Where an aside of time, place or source that ends with mark `last` starts: ", at a rally in Osaka,", ", citing Kyodo,"; -1 where there is none. */
export function circumstanceBefore(scene: Scene, last: number, floor: number): number {
  const { lower } = scene
  if (lower[last] !== ',') return -1
  let verbs = 0
  for (let i = last - 1; i > floor && i > last - 24; i--) {
    if (any(scene, i, Word.quote)) {
      // `, citing a "good" source,`
      const word = scene.splitting.quotations[scene.inside[i] ?? -1]
      if (!word || word.to !== i + 1 || word.to - word.from > 4) return -1
      i = word.from
      continue
    }
    // "in turn", "for sale", "when contacted": no verb of a clause
    if (plainVerb(scene, i) && !any(scene, i - 1, Word.preposition | Word.determiner) && !asksWhen(lower, i)) verbs++
    if (lower[i] !== ',') continue
    const first = lower[i + 1] ?? ''
    if (first === 'who' || first === 'which') {
      verbs = 0
      continue
    }
    const citing = cueAt(scene, i + 1)?.form === VerbForm.gerund || first === 'speaking'
    const place =
      any(scene, i + 1, Word.preposition | Word.adverb) && first !== 'of' && first !== 'from' && first !== 'for'
    if ((!citing && !place && !asksWhen(lower, i + 2)) || verbs > 0) return -1
    return any(scene, i - 1, Word.punctuation) ? -1 : i
  }
  return -1
}

/** "when contacted", "when asked by reporters". */
const asksWhen = (lower: readonly string[], at: number): boolean =>
  lower[at - 1] === 'when' &&
  /^(?:asked|contacted|reached|approached|pressed|questioned|pushed|told)$/.test(lower[at] ?? '')

/** Where the phrase goes on before an aside that ends with mark `last`: "(D-Ohio)", ", the chairman,"; -1 where there is none. */
export function asideBefore(scene: Scene, last: number, floor: number): number {
  const { lower } = scene
  // `, known only as "Bear," warned`: the comma stands inside the marks
  const quoted = lower[last - 1] === ',' ? scene.splitting.quotations[scene.inside[last] ?? -1] : undefined
  const mark = quoted?.to === last + 1 && quoted.to - quoted.from < 7 ? ',' : lower[last]
  if (mark === ')' || mark === ']') {
    for (let i = last - 1; i > floor && i > last - 12; i--) if (lower[i] === '(' || lower[i] === '[') return i
    return -1
  }
  if (mark !== ',' && mark !== '--' && mark !== '\u2013' && mark !== '\u2014') return -1
  for (let i = mark === lower[last] ? last - 1 : last; i > floor; i--) {
    if (any(scene, i, Word.quote)) {
      // `, known as "the Bear",`: a few words in marks belong to the aside
      const inner = scene.splitting.quotations[scene.inside[i] ?? -1]
      if (!inner || inner.to !== i + 1 || inner.from <= floor + 1 || inner.to - inner.from > 7) return -1
      i = inner.from
      continue
    }
    if (lower[i] !== mark) continue
    if (apposes(scene, i + 1, last)) return i
  }
  return -1
}

/** Participles that say what somebody is called or how old, or for which side they stand in court. */
const named = new Set(
  'known identified nicknamed dubbed aged born formerly prosecuting defending mitigating presiding'.split(' '),
)

/** Whether the tokens between two commas say who somebody is: "the chairman", "who leads it", "45", "of Ohio". */
function apposes(scene: Scene, from: number, to: number): boolean {
  const { lower } = scene
  const first = lower[from] ?? ''
  if (to <= from) return false
  if (first === 'who' || first === 'whose' || first === 'which' || first === 'whom') return true
  if (named.has(first)) return true
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

/** "has in recent weeks denied", "had, through a lawyer, denied": where the auxiliary stands that only a circumstance parts from its verb, or -1. */
export function auxiliaryBefore(scene: Scene, last: number, floor: number): number {
  const { lower } = scene
  for (let i = last; i >= Math.max(floor, last - longestCircumstance); i--) {
    if (/^ha(?:s|ve|d)$/.test(lower[i] ?? '')) {
      const marked = lower[i + 1] === ','
      const first = marked ? i + 2 : i + 1
      if (marked !== (lower[last] === ',') || first > last) return -1
      return any(scene, first, Word.preposition | Word.adverb | Word.time) || lower[first] === 'when' ? i : -1
    }
    const mark = lower[i] === ',' && (i === last || /^ha(?:s|ve|d)$/.test(lower[i - 1] ?? ''))
    if (!mark && any(scene, i, Word.punctuation | Word.auxiliary | Word.subject | Word.conjunction | Word.quote))
      return -1
    if (plainVerb(scene, i) && !any(scene, i - 1, Word.preposition | Word.determiner) && lower[i - 1] !== 'when')
      return -1
  }
  return -1
}

/** No circumstance between an auxiliary and its verb is longer. */
const longestCircumstance = 8
