import { outlets, wordOutlets } from '../../lexicon/outlets.js'
import type { TokenSpan } from '../../split/splitting.js'
import { nounPhraseAfter } from './nouns.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { type CueVerb, Frame, VerbForm } from './verbs.js'

/** Tell what follows a verb: the frame and where what is said would start. */
export function follow(
  scene: Scene,
  verb: CueVerb,
  start: number,
  high: number,
  passive: boolean,
): { frame: Frame; next: number; addressee: TokenSpan | null } {
  const { lower } = scene
  let i = skipTimes(scene, start, high)
  let addressee: TokenSpan | null = null
  if ((verb.class === 'tell' || verb.lemma === 'ask') && !passive && !opensContent(scene, i)) {
    addressee = heard(scene, nounPhraseAfter(scene, i, high, false), high)
    // "asked the question": a thing asked, not a person
    if (addressee && verb.lemma === 'ask' && !opensContent(scene, skipTimes(scene, addressee[1], high)))
      addressee = null
    if (addressee) i = skipTimes(scene, addressee[1], high)
  }
  // "is rumoured to feature a screen that": behind a passive "to" opens what is said
  const ahead = passive && lower[i] === 'to' ? -1 : lookAhead(scene, i, high)
  if (ahead >= 0) i = ahead
  const word = lower[i] ?? ''
  const give = (frame: Frame, next: number) => ({ frame, next, addressee })
  if (i >= high) return give(Frame.end, i)
  if (word === 'that') return give(Frame.that, i)
  // "…, Ito said as quoted by Kyodo"
  if (word === 'as' && carried.has(lower[i + 1] ?? '')) return give(Frame.end, i)
  if (any(scene, i, Word.quote)) return give(scene.opens[i] === -1 ? Frame.end : Frame.quotation, i)
  if (word === ':') return give(Frame.quotation, i + 1)
  if (word === ',' && any(scene, i + 1, Word.quote) && scene.opens[i + 1] !== -1) return give(Frame.quotation, i + 1)
  if (word === ',') {
    const past = pastAside(scene, i, high)
    if (past >= 0) return give(lower[past] === 'that' ? Frame.that : Frame.noun, past)
  }
  if (any(scene, i, Word.punctuation)) return give(Frame.end, i)
  if (word === 'to') return give(Frame.infinitive, i)
  if (questionWords.has(word)) return give(Frame.question, i)
  if (any(scene, i, Word.subject) || word === 'there') return give(Frame.clause, i)
  if (any(scene, i, Word.preposition) && !any(scene, i, Word.determiner)) return give(Frame.preposition, i)
  // "said the deal was dead": a noun phrase and then a verb is a clause
  const phrase = nounPhraseAfter(scene, i, high, false)
  if (phrase && clauseVerb(scene, phrase[1], high)) return give(Frame.clause, i)
  return give(Frame.noun, i)
}

/**
 * Whoever is told, without the subject of what is said ("told Reuters | Ito was well"), and with the programme that an outlet's name owns
 * ("told NRK's “Morning Hour” that").
 */
function heard(scene: Scene, phrase: TokenSpan | null, high: number): TokenSpan | null {
  if (!phrase) return null
  const [from, to] = phrase
  const capital = (i: number): boolean => any(scene, i, Word.capital)
  const name = scene.lower[from] === 'the' ? from + 1 : from
  for (let end = Math.min(to - 1, name + longestOutlet); end > name; end--)
    if (outletNames.has(scene.tokens.words.slice(name, end).join(' ')) && capital(end))
      return clauseVerb(scene, to, high) ? [from, end] : phrase
  const programme = scene.splitting.quotations[scene.opens[to] ?? -1]
  if (
    !programme ||
    programme.to - programme.from > longestTitle ||
    !capital(to - (scene.lower[to - 1] === "'s" ? 2 : 1))
  )
    return phrase
  for (let i = programme.from + 1; i < programme.to - 1; i++)
    if (!any(scene, i, Word.capital | Word.preposition | Word.determiner | Word.conjunction)) return phrase
  return opensClause(scene, programme.to) ? [from, programme.to] : phrase
}

/** How many tokens the title of a programme has at most, its marks included. */
const longestTitle = 7

const commonWords: ReadonlySet<string> = new Set(wordOutlets.split(', '))
/** Outlets by their names, common words left out. */
const outletNames: ReadonlySet<string> = new Set(
  outlets
    .split(/[,=\n]/)
    .map((name) => name.trim())
    .filter((name) => name && !commonWords.has(name.toLowerCase())),
)
const longestOutlet = 3

const opensClause = (scene: Scene, i: number): boolean =>
  scene.lower[i] === 'that' || any(scene, i, Word.subject | Word.time) || timeOpeners.has(scene.lower[i] ?? '')

/** Whether a finite verb follows a subject that ends before token `start`, past what hangs on it. */
function clauseVerb(scene: Scene, start: number, high: number): boolean {
  let i = start
  while (i < high && i < start + 3 && any(scene, i, Word.adverb)) i++
  const past = pastApposition(scene, i, high)
  if (past > 0) return any(scene, past, Word.auxiliary) && scene.lower[past] !== "'s"
  if (any(scene, i, Word.auxiliary) && scene.lower[i] !== "'s") return true
  if (any(scene, i, Word.nounPreposition)) {
    const more = nounPhraseAfter(scene, i + 1, high, false)
    return more !== null && any(scene, more[1], Word.auxiliary) && scene.lower[more[1]] !== "'s"
  }
  return false
}

/** Behind what says who a subject is, between two commas: "said Ito, who won in May, | is out"; -1 where there is none. */
export function pastApposition(scene: Scene, comma: number, high: number): number {
  if (scene.lower[comma] !== ',' || !apposing.has(scene.lower[comma + 1] ?? '')) return -1
  for (let i = comma + 2; i < high && i < comma + longestAside; i++) {
    if (any(scene, i, Word.quote)) return -1
    if (scene.lower[i] === ',' && any(scene, i + 1, Word.auxiliary)) return i + 1
  }
  return -1
}

const apposing = new Set(['who', 'whose', 'which', 'a', 'an', 'the'])
const longestAside = 20

const carried = new Set(['quoted', 'cited', 'carried'])
const questionWords = new Set(['whether', 'how', 'what', 'why', 'if', 'who', 'when', 'where', 'which'])

/** Skip adverbs and times behind a verb: "said late on Tuesday". */
function skipTimes(scene: Scene, start: number, high: number): number {
  const { lower } = scene
  let i = start
  while (i < high) {
    // "said there were none"
    if (lower[i] === 'there' && any(scene, i + 1, Word.auxiliary | Word.verb)) break
    if (any(scene, i, Word.time) || (any(scene, i, Word.adverb) && !any(scene, i, Word.determiner))) i++
    else if (lower[i] === 'in' && isYear(scene, i + 1)) i += 2
    else if (any(scene, i + 1, Word.time) && timeOpeners.has(scene.lower[i] ?? '')) i += 2
    else if (timeOpeners.has(scene.lower[i] ?? '') && timeNouns.has(scene.lower[i + 1] ?? '')) i += 2
    else if ((any(scene, i, Word.number) || (scene.lower[i] === '.' && i + 1 < high)) && any(scene, i - 1, Word.time))
      i++
    else if (any(scene, i, Word.number) && scene.lower[i - 1] === '.' && any(scene, i - 2, Word.time)) i++
    else break
  }
  return i
}

/** "Found in 2021 that". */
const isYear = (scene: Scene, i: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(scene.lower[i] ?? '')

export const timeOpeners: ReadonlySet<string> = new Set([
  'on',
  'last',
  'this',
  'late',
  'early',
  'earlier',
  'in',
  'since',
  'by',
])
export const timeNouns: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'spring',
  'summer',
  'fall',
  'autumn',
  'winter',
])

/** Whether token `i` starts what is said. */
function opensContent(scene: Scene, i: number): boolean {
  const word = scene.lower[i] ?? ''
  return (
    word === 'that' ||
    word === ':' ||
    questionWords.has(word) ||
    word === 'to' ||
    (any(scene, i, Word.quote) && scene.opens[i] !== -1) ||
    (word === ',' && scene.opens[i + 1] !== undefined && scene.opens[i + 1] !== -1)
  )
}

/** Where "that" stands behind an aside: "reported, citing two officials, that", "announced, without asking anybody, that"; -1 where it does not. */
function pastAside(scene: Scene, comma: number, high: number): number {
  const citing = cueAt(scene, comma + 1)?.form === VerbForm.gerund
  // "said, however, that"
  const adverb =
    any(scene, comma + 1, Word.adverb | Word.conjunction | Word.subordinator) && scene.lower[comma + 2] === ','
  if (!citing && !adverb && (!any(scene, comma + 1, Word.preposition) || any(scene, comma + 1, Word.determiner)))
    return -1
  for (let i = comma + 2; i < high && i < comma + 25; i++) {
    // "citing the engineers' union, that": the mark of an owner opens and closes nothing
    if (any(scene, i, Word.quote) && (scene.inside[i] !== -1 || !scene.lower[i - 1]?.endsWith('s'))) return -1
    if (scene.lower[i] !== ',') continue
    // "citing Tom Hale, who runs the ferry, that": whoever is cited may be introduced
    if (citing && scene.lower[i + 1] !== 'that') continue
    // "announced, at a meeting in Bergen, their plan to leave"
    return scene.lower[i + 1] === 'that' || (!citing && any(scene, i + 1, Word.possessive)) ? i + 1 : -1
  }
  return -1
}

/** Look past a short phrase of place or occasion for "that", a colon or a quotation; -1 where there is none. */
function lookAhead(scene: Scene, start: number, high: number): number {
  if (!any(scene, start, Word.preposition)) return -1
  const { lower } = scene
  const end = Math.min(high, start + 16)
  for (let i = start + 1; i < end; i++) {
    const word = lower[i]
    if (word === 'that' && !any(scene, i - 1, Word.preposition)) return i
    if (word === ':') return i
    if (any(scene, i, Word.quote)) return scene.opens[i] === -1 || lower[i - 1] !== ',' ? -1 : i
    if (word === ',' && scene.opens[i + 1] !== -1 && any(scene, i + 1, Word.quote)) return i
    // "in a study published last year that": a participle behind a noun says more of it
    const reduced =
      cueAt(scene, i)?.form === VerbForm.both &&
      !any(scene, i - 1, Word.subject | Word.capital | Word.punctuation) &&
      (any(scene, i + 1, Word.time | Word.preposition) || timeOpeners.has(lower[i + 1] ?? ''))
    if ((plainVerb(scene, i) && !reduced) || any(scene, i, Word.subject | Word.conjunction)) return -1
    if (any(scene, i, Word.punctuation) && word !== '-' && word !== "'") return -1
  }
  return -1
}
