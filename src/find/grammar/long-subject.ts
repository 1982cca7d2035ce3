import type { TokenSpan } from '../../split/splitting.js'
import { countBehind } from './counts.js'
import { nounPhraseAfter } from './nouns.js'
import { any, cueAt, looksLikeNoun, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/** No subject is read over more tokens than this. */
const longest = 45

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'that', 'where'])

/** The subject of a verb, where what stands right before it is only the end of a longer one: "the rider's death in | Norwick | has moved". */
export function withClauses(scene: Scene, verb: number, low: number, near: TokenSpan | null): TokenSpan | null {
  if (near && (near[0] <= low + 1 || any(scene, near[0] - 1, Word.punctuation | Word.conjunction))) return near
  if (near && any(scene, near[0], Word.subject)) return near
  return longSubject(scene, verb, low, near !== null && any(scene, near[0] - 1, Word.preposition)) ?? near
}

/**
 * The subject that opens a sentence and holds clauses of its own, up to a verb that is the first one outside of them: "A climber rescued
 * from a ledge on the island, who spent two nights there, | says". Every relative or subordinate clause has one finite verb; what is left
 * is the main clause's.
 *
 * @param hung whether what stands right before the verb hangs on a preposition, so that it needs no clause to be part of a longer phrase
 * @returns the subject without its closing mark, or `null` where the sentence is not built so
 */
function longSubject(scene: Scene, verb: number, low: number, hung: boolean): TokenSpan | null {
  if (verb - low > longest || verb - low < 4 || any(scene, verb - 1, Word.conjunction | Word.determiner)) return null
  const start = opening(scene, low)
  if (any(scene, start, Word.subject | Word.preposition | Word.subordinator | Word.adverb | Word.punctuation))
    return null
  if (scene.lower[start] === 'according') return null
  const head = nounPhraseAfter(scene, start, verb, false)
  if (!head || head[1] >= verb - 1) return null
  // "more than 200 letters": no clause opens with "than"
  const clauses = clausesIn(scene, countBehind(scene, start), verb)
  if (clauses < 0 || (clauses === 0 && !hung)) return null
  return [start, any(scene, verb - 1, Word.punctuation) ? verb - 1 : verb]
}

/** Where the subject may start: behind a conjunction, and a short phrase before it: "But in Oslo, | the …". */
function opening(scene: Scene, low: number): number {
  const start = any(scene, low, Word.conjunction) ? low + 1 : low
  if (!any(scene, start, Word.preposition)) return start
  for (let i = start + 1; i < start + 6; i++) if (scene.lower[i] === ',') return i + 1
  return start
}

/** How many clauses stand in a phrase, all of them with their verbs; -1 where a verb is left over or wanting. */
function clausesIn(scene: Scene, start: number, end: number): number {
  const { lower } = scene
  let open = 0
  let clauses = 0
  for (let i = start + 1; i < end; i++) {
    const word = lower[i] ?? ''
    if (any(scene, i, Word.quote) || word === ':' || word === ';') return -1
    if (relatives.has(word) || (any(scene, i, Word.subordinator) && !any(scene, i, Word.preposition))) {
      clauses++
      // "who | runs | the ferry": right behind "who" a verb that no list has
      if (word === 'who' && isBareVerb(scene, i + 1)) i++
      else open++
    } else if (any(scene, i, Word.subject) && !open && !opensAfter(scene, i, start)) return -1
    else if (hasTense(scene, i)) {
      if (open > 0) open--
      else if (opensAfter(scene, i, start)) clauses++
      // "who won and | left"
      else if (!clauses || !any(scene, i - 1, Word.conjunction)) return -1
      while (i + 1 < end && goesOn(scene, i)) i++
    } else if (isParticiple(scene, i, start)) {
      // "whose barn | burned down"
      if (open > 0 && word.endsWith('ed')) open--
      else clauses++
      while (i + 1 < end && any(scene, i + 1, Word.verb | Word.cue)) i++
    } else if (word.length > 4 && word.endsWith('ed') && !any(scene, i - 1, Word.determiner | Word.auxiliary)) {
      // a past tense that no list has: the clause's, or the sentence's own
      if (open > 0) open--
      else if (any(scene, i + 1, Word.determiner | Word.object | Word.capital)) return -1
    }
  }
  return open > 0 ? -1 : clauses
}

const otherThanVerb =
  Word.punctuation |
  Word.capital |
  Word.determiner |
  Word.possessive |
  Word.subject |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary |
  Word.adverb |
  Word.negation |
  Word.cue |
  Word.verb

/** A present or a past of which nothing else is known. */
const isBareVerb = (scene: Scene, i: number): boolean =>
  !any(scene, i, otherThanVerb) && /.{2}(?:[^s]s|ed)$/.test(scene.lower[i] ?? '')

/** Whether a verb group goes on behind a token: "had been | lost", but not "what they say | has been lost". */
const goesOn = (scene: Scene, i: number): boolean =>
  any(scene, i + 1, Word.auxiliary)
    ? any(scene, i, Word.auxiliary | Word.adverb | Word.negation)
    : any(scene, i + 1, Word.adverb | Word.negation | Word.verb | Word.cue)

const tenseless: ReadonlySet<string> = new Set(["'s", 'be', 'been', 'being', 'having'])

/** Whether a verb with a tense of its own stands at a token, a participle behind its noun left out. */
function hasTense(scene: Scene, i: number): boolean {
  const { lower } = scene
  if (lower[i - 1] === 'to' || any(scene, i, Word.capital) || tenseless.has(lower[i] ?? '')) return false
  const cue = cueAt(scene, i)
  if (!cue || any(scene, i, Word.auxiliary | Word.verb)) return plainVerb(scene, i) && !isStrong(scene, i)
  if (cue.form === VerbForm.past) return true
  // "the crew rescued from the wreck": with a preposition behind it says more of its noun
  if (cue.form === VerbForm.both)
    return !any(scene, i + 1, Word.preposition | Word.time) || any(scene, i - 1, Word.subject)
  if (cue.form !== VerbForm.present && cue.form !== VerbForm.base) return false
  // "the Norwick | rally", but "who fear the rally"
  return (
    !any(scene, i - 1, Word.determiner | Word.preposition | Word.possessive | Word.punctuation) &&
    (!looksLikeNoun(scene, i) || any(scene, i + 1, Word.determiner | Word.subject | Word.capital))
  )
}

/** "After a shaft collapsed": a word that is a preposition as often opens a clause where a verb comes before its comma. */
function opensAfter(scene: Scene, verb: number, low: number): boolean {
  for (let i = verb - 1; i > low && i > verb - 8; i--) {
    if (scene.lower[i] === ',') return false
    if (any(scene, i, Word.subordinator) && any(scene, i, Word.preposition)) return true
  }
  return false
}

const strong: ReadonlySet<string> = new Set(
  'held caught found shot born known hurt sent seen taken left built'.split(' '),
)

/** "A woman held | at the bank": a participle that is a past tense too, behind its noun. */
const isStrong = (scene: Scene, i: number): boolean =>
  strong.has(scene.lower[i] ?? '') && any(scene, i + 1, Word.preposition | Word.time)

/** "Leading the inquiry", "rescued from a ledge", "being held at a camp": a word that says more of the noun before it. */
function isParticiple(scene: Scene, i: number, start: number): boolean {
  const word = scene.lower[i] ?? ''
  if (word.length > 4 && word.endsWith('ing'))
    return !any(scene, i - 1, Word.determiner) && (i - 1 === start || !any(scene, i - 1, Word.capital))
  if (isStrong(scene, i)) return true
  return word.length > 4 && word.endsWith('ed') && any(scene, i + 1, Word.preposition | Word.time)
}
