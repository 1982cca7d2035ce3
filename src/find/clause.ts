import type { TokenSpan } from '../split/splitting.js'
import { nounPhraseAfter, nounPhraseBefore } from './nouns.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { type CueVerb, Frame, VerbForm } from './verbs.js'

/** A verb with its auxiliaries and adverbs, and what follows it. */
export interface VerbGroup {
  readonly verb: CueVerb
  /** The token of the verb itself. */
  readonly at: number
  /** The words of the cue: auxiliaries, negation, adverbs, verb, particles. */
  readonly cue: TokenSpan
  readonly passive: boolean
  /** Whether it has a tense of its own; "to say" and "saying" have none. */
  readonly finite: boolean
  readonly infinitive: boolean
  /** Whether it only might happen: "would say". */
  readonly conditional: boolean
  readonly frame: Frame
  /** Where what is said starts if it follows; the end of the clause's part otherwise. */
  readonly next: number
  /** The words for whoever is told ("told CNN that"), or `null`. */
  readonly addressee: TokenSpan | null
}

/** Read the verb group around the cue verb at token `at`, in the sentence `[low, high)`. */
export function verbGroup(scene: Scene, at: number, low: number, high: number): VerbGroup | null {
  const verb = cueAt(scene, at)
  if (!verb) return null
  // "the State Department", "the Dream Act": a capital inside an ordinary sentence is a name's
  if (at > low && any(scene, at, Word.capital) && !any(scene, at - 1, Word.punctuation) && !titleCase(scene, low, high))
    return null
  let from = at
  let passive = false
  let perfect = false
  let modal = false
  let conditional = false
  for (let i = at - 1; i >= low && i >= at - 6; i--) {
    const word = scene.lower[i] ?? ''
    if (any(scene, i, Word.auxiliary)) {
      if (word === "'s" && !any(scene, i - 1, Word.subject)) break
      if (any(scene, i, Word.be)) {
        if (from === at || verb.form !== VerbForm.gerund) passive = true
      } else if (word === 'has' || word === 'have' || word === 'had' || word === "'ve" || word === 'having')
        perfect = true
      else {
        modal = true
        if (unreal.has(word)) conditional = true
      }
      from = i
    } else if (i > low + 1 && timeNouns.has(word) && timeOpeners.has(scene.lower[i - 1] ?? '')) {
      // "Lee last month said"
      i--
      from = i
    } else if (i > low + 1 && any(scene, i, Word.time)) {
      if (scene.lower[i - 1] === 'on') i--
      else if (any(scene, i - 1, Word.capital | Word.preposition)) break
      from = i
    } else if ((word === 'both' || word === 'all') && any(scene, i - 1, Word.auxiliary)) from = i
    else if (any(scene, i, Word.adverb | Word.negation) && !any(scene, i, Word.punctuation)) {
      if (word === 'however' || word === 'instead') break
      from = i
    } else break
  }
  // "he today said": an adverb at the sentence's start is none of the group's
  while (from < at && from === low && any(scene, from, Word.adverb)) from++
  const { form } = verb
  const infinitive = form === VerbForm.base && scene.lower[from - 1] === 'to' && !modal
  const continuous = form === VerbForm.gerund && passive
  passive =
    passive &&
    (form === VerbForm.both || form === VerbForm.participle || (form === VerbForm.base && verb.lemma === 'read'))
  if (form === VerbForm.participle && !passive && !perfect) return null
  if (form === VerbForm.base && (perfect || (passive && verb.lemma !== 'read'))) return null
  const finite = form === VerbForm.gerund ? continuous : !infinitive
  let to = at + 1
  if (to < high && verb.particles.has(scene.lower[to] ?? '') && !(passive && scene.lower[to] === 'to')) to++
  // "claims rose": a verb behind it makes it a noun
  if (
    (form === VerbForm.base || form === VerbForm.present) &&
    plainVerb(scene, to) &&
    !relativeBefore(scene, from, low)
  )
    return null
  const after = follow(scene, verb, to, high, passive)
  const cue: TokenSpan = [infinitive ? from - 1 : from, to]
  return { verb, at, cue, passive, finite, infinitive, conditional, ...after }
}

/** Whether a relative clause holds the verb and its subject: "which aides say are", "what officials say is". */
function relativeBefore(scene: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= low && i > at - 6; i--) {
    const word = scene.lower[i]
    if (word === 'which' || word === 'what' || word === 'who') return i < at - 1
    if (any(scene, i, Word.punctuation)) return false
  }
  return false
}

const unreal = new Set(['would', 'could', 'should', 'may', 'might', 'must', 'can', 'shall', 'ought', "'d"])

/** Tell what follows a verb: the frame and where what is said would start. */
function follow(
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
    addressee = nounPhraseAfter(scene, i, high, false)
    // "asked the question": a thing asked, not a person
    if (addressee && verb.lemma === 'ask' && !opensContent(scene, skipTimes(scene, addressee[1], high)))
      addressee = null
    if (addressee) i = skipTimes(scene, addressee[1], high)
  }
  const ahead = lookAhead(scene, i, high)
  if (ahead >= 0) i = ahead
  const word = lower[i] ?? ''
  const give = (frame: Frame, next: number) => ({ frame, next, addressee })
  if (i >= high) return give(Frame.end, i)
  if (word === 'that') return give(Frame.that, i)
  if (any(scene, i, Word.quote)) return give(scene.opens[i] === -1 ? Frame.end : Frame.quotation, i)
  if (word === ':') return give(Frame.quotation, i + 1)
  if (word === ',' && any(scene, i + 1, Word.quote) && scene.opens[i + 1] !== -1) return give(Frame.quotation, i + 1)
  if (word === ',') {
    const past = pastCiting(scene, i, high)
    if (past >= 0) return give(Frame.that, past)
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

/** Whether a finite verb follows a subject that ends before token `start`, past what hangs on it. */
function clauseVerb(scene: Scene, start: number, high: number): boolean {
  let i = start
  while (i < high && i < start + 3 && any(scene, i, Word.adverb)) i++
  if (any(scene, i, Word.auxiliary) && scene.lower[i] !== "'s") return true
  if (any(scene, i, Word.nounPreposition)) {
    const more = nounPhraseAfter(scene, i + 1, high, false)
    return more !== null && any(scene, more[1], Word.auxiliary) && scene.lower[more[1]] !== "'s"
  }
  return false
}

const questionWords = new Set(['whether', 'how', 'what', 'why', 'if', 'who', 'when', 'where', 'which'])

/** Skip adverbs and times behind a verb: "said late on Tuesday". */
function skipTimes(scene: Scene, start: number, high: number): number {
  const { lower } = scene
  let i = start
  while (i < high) {
    // "said there were none"
    if (lower[i] === 'there' && any(scene, i + 1, Word.auxiliary | Word.verb)) break
    if (any(scene, i, Word.time) || (any(scene, i, Word.adverb) && !any(scene, i, Word.determiner))) i++
    else if (any(scene, i + 1, Word.time) && timeOpeners.has(scene.lower[i] ?? '')) i += 2
    else if (timeOpeners.has(scene.lower[i] ?? '') && timeNouns.has(scene.lower[i + 1] ?? '')) i += 2
    else if ((any(scene, i, Word.number) || (scene.lower[i] === '.' && i + 1 < high)) && any(scene, i - 1, Word.time))
      i++
    else if (any(scene, i, Word.number) && scene.lower[i - 1] === '.' && any(scene, i - 2, Word.time)) i++
    else break
  }
  return i
}

const timeOpeners = new Set(['on', 'last', 'this', 'late', 'early', 'earlier', 'in', 'since', 'by'])
const timeNouns = new Set([
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

/** Where "that" stands behind an aside of sources: "reported, citing two officials, that"; -1 where it does not. */
function pastCiting(scene: Scene, comma: number, high: number): number {
  if (cueAt(scene, comma + 1)?.form !== VerbForm.gerund) return -1
  for (let i = comma + 2; i < high && i < comma + 25; i++) {
    if (any(scene, i, Word.quote)) return -1
    if (scene.lower[i] === ',') return scene.lower[i + 1] === 'that' ? i + 1 : -1
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

/** Find the subject of the sentence's first finite verb before token `before`: whose "saying" or "and added" it is. */
export function mainSubject(scene: Scene, low: number, before: number): TokenSpan | null {
  for (let i = low + 1; i < before && i < low + 60; i++) {
    if (any(scene, i, Word.quote)) {
      const q = scene.opens[i] ?? -1
      const quotation = scene.splitting.quotations[q]
      if (quotation && quotation.to < before) i = quotation.to - 1
      continue
    }
    if (!plainVerb(scene, i)) continue
    let start = i
    while (start > low && any(scene, start - 1, Word.adverb | Word.auxiliary | Word.negation)) start--
    const subject = nounPhraseBefore(scene, start, low)
    if (subject && !relative(scene, subject)) return subject
  }
  return null
}

const relative = (scene: Scene, [from]: TokenSpan): boolean => {
  const word = scene.lower[from]
  return word === 'who' || word === 'which' || word === 'that'
}

/** Whether a sentence is a headline in which every word of some length has a capital. */
function titleCase(scene: Scene, low: number, high: number): boolean {
  const { lower, tokens } = scene
  for (let i = low; i < high && i < low + 40; i++) {
    if (
      (lower[i]?.length ?? 0) > 5 &&
      !any(scene, i, Word.capital | Word.punctuation | Word.number) &&
      tokens.kind[i] === 0
    )
      return false
  }
  return true
}
