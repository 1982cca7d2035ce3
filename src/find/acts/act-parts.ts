import { claimNouns, claims } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'
import { nounPhraseAfter, nounPhraseBefore } from '../grammar/nouns.js'
import { any, cueAt, plainVerb, type Scene, Word } from '../grammar/scene.js'
import { VerbForm } from '../grammar/verbs.js'

const contrasts = new Set('but while although though whereas'.split(' '))
const media = new Set(
  'statement interview tweet post email e-mail message memo letter twitter facebook instagram'.split(' '),
)

/** No more tokens than this are taken to be what is answered, or looked through for a subject. */
const longest = 60

/** What is answered: from behind the act to the end of its clause, without where and when it was answered. */
export function objectOf(scene: Scene, from: number, to: number): TokenSpan {
  const { lower } = scene
  let i = from
  const end = Math.min(to, from + longest)
  for (; i < end; i++) {
    const word = lower[i] ?? ''
    const next = lower[i + 1] ?? ''
    if (word === ';' || word === ':' || word === '?' || word === '!') break
    // "that Mr. Holt had paid": a stop inside a sentence ends a shortened word
    if (word === '.' && (i + 2 >= to || any(scene, i + 1, Word.quote))) break
    if (contrasts.has(word) && i > from) break
    // "rejected the claims | and insisted that …": what else was said is none of what is answered
    if (word === 'and' && i > from && saysMore(scene, i + 1)) break
    if (word === ',' && (next === 'and' || contrasts.has(next) || next.endsWith('ing') || next === 'according')) break
    if ((word === 'in' || word === 'on' || word === 'to' || word === 'via') && i > from) {
      const after = /^(?:a|an|the|his|her|its|their)$/.test(next) ? (lower[i + 2] ?? '') : next
      if (media.has(after) || media.has(lower[i + 3] ?? '')) break
    }
  }
  return [from, i]
}

/** Whether a finite verb of saying stands here. */
function saysMore(scene: Scene, i: number): boolean {
  const cue = cueAt(scene, i)
  return (
    cue !== undefined &&
    (cue.class === 'say' || cue.class === 'tell') &&
    (cue.form === VerbForm.past || cue.form === VerbForm.both) &&
    plainVerb(scene, i)
  )
}

/** In a passive, or where something is called false, the claim goes before the verb. */
export function subjectSide(scene: Scene, end: number, low: number): TokenSpan {
  return [Math.max(low, end - 35), scene.lower[end - 1] === ',' ? end - 1 : end]
}

/** Who acts: the noun phrase before the verbs; where a conjunction leaves it out, the sentence's first subject. */
export function subjectBefore(scene: Scene, end: number, low: number): TokenSpan | null {
  const { lower } = scene
  let at = end
  if (lower[at - 1] === 'who' || lower[at - 1] === 'which' || lower[at - 1] === 'that') at--
  if (lower[at - 1] === ',' && at < end) at--
  // "Brandi himself has not"
  if (/^(?:himself|herself|itself|themselves)$/.test(lower[at - 1] ?? '')) at--
  if (at <= low) return null
  if (any(scene, at - 1, Word.quote)) return besideMark(scene, at - 1, low)
  const last = lower[at - 1] ?? ''
  if (last === 'but' || last === 'and' || last === 'or' || last === 'also') return sharedSubject(scene, at - 1, low)
  return nounPhraseBefore(scene, at, low) ?? (last === ',' ? namedAside(scene, at - 1, low) : null)
}

/** "The other, | Karl Moos |, did not answer": whoever is named between the commas. */
function namedAside(scene: Scene, end: number, low: number): TokenSpan | null {
  const phrase = nounPhraseBefore(scene, end, low)
  return phrase && scene.lower[phrase[0] - 1] === ',' && any(scene, phrase[0], Word.capital) ? phrase : null
}

/** Quotation marks around the verb or the subject alone: the head of it “flatly denied”, a “senior official” confirmed. */
function besideMark(scene: Scene, mark: number, low: number): TokenSpan | null {
  const phrase = nounPhraseBefore(scene, mark, low)
  if (!phrase) return null
  const [from] = phrase
  const held = any(scene, from - 1, Word.quote) && any(scene, from - 2, Word.determiner) && from - 2 >= low
  return held ? [from - 2, mark] : phrase
}

/** "CNN aired the tape but could not verify it": the phrase before the first verb. */
function sharedSubject(scene: Scene, end: number, start: number): TokenSpan | null {
  // "\u2026, a charge that Lind has faced before and has denied": never whoever the sentence begins with
  const low = Math.max(start, apposedClaim(scene, end, start))
  for (let i = Math.max(low + 1, end - longest); i < end; i++) {
    if (!plainVerb(scene, i) && !isPast(scene, i)) continue
    return nounPhraseBefore(scene, i, low)
  }
  return null
}

const isPast = (scene: Scene, i: number): boolean =>
  (scene.lower[i] ?? '').endsWith('ed') && !any(scene, i, Word.capital) && !any(scene, i - 1, Word.determiner)

/** The phrase behind "by" or "from", wherever it stands in the clause. */
export function agentAfter(scene: Scene, at: number, to: number): TokenSpan | null {
  const { lower } = scene
  for (let i = at; i < Math.min(to, at + 12); i++) {
    const word = lower[i] ?? ''
    if (word === ',' || word === ';' || word === 'but' || word === 'that' || any(scene, i, Word.auxiliary)) return null
    if (word === 'by' || (word === 'from' && i < at + 3)) {
      if (any(scene, i + 1, Word.time) || lower[i + 1]?.endsWith('ing')) return null
      return nounPhraseAfter(scene, i + 1, to, false)
    }
  }
  return null
}

/** Whether a word that makes what follows no fact opens the clause that holds token `at`: "if the tape is verified". */
export function isConditional(scene: Scene, at: number, low: number): boolean {
  const { lower } = scene
  for (let i = at - 1; i >= Math.max(low, at - 9); i--) {
    const word = lower[i] ?? ''
    // "even if he denies it": he does
    if (word === 'if' && lower[i - 1] === 'even') return false
    // "once again", "at once", "not once"
    if (
      word === 'once' &&
      (/^(?:again|more)$/.test(lower[i + 1] ?? '') || /^(?:at|not|for|than)$/.test(lower[i - 1] ?? ''))
    )
      continue
    if (
      word === 'if' ||
      word === 'whether' ||
      word === 'unless' ||
      word === 'once' ||
      word === 'knew' ||
      word === 'until'
    )
      return true
    if (word === ',' || word === ';' || word === 'but' || word === 'said') return false
  }
  return false
}

/** "we", "I": whoever speaks. */
export const isFirstPerson = (scene: Scene, [from, to]: TokenSpan): boolean =>
  to - from === 1 && /^(?:we|i|us)$/.test(scene.lower[from] ?? '')

const selves = new Set(
  'newspaper paper agency reporter reporters magazine website site outlet channel programme program correspondent'.split(
    ' ',
  ),
)

/** "this newspaper", "reporters from this agency": the outlet itself. */
export function isOutletItself(scene: Scene, [from, to]: TokenSpan): boolean {
  const { lower } = scene
  for (let i = from; i < to - 1; i++)
    if ((lower[i] === 'this' || lower[i] === 'our') && selves.has(lower[i + 1] ?? '')) return true
  return false
}

/** Whether the words stand for a claim: "the report", "that …", "it", "claims that". */
export function isClaim(scene: Scene, [from, to]: TokenSpan): boolean {
  const first = scene.lower[from] ?? ''
  if (/^(?:that|whether|it|this|these|those|having|them|as|any)$/.test(first)) return true
  if (any(scene, from, Word.subject)) return true
  // "acknowledged on Friday that"
  for (let i = from; i < Math.min(to, from + 7); i++) if (scene.lower[i] === 'that') return true
  return namesAny(scene, from, Math.min(to, from + 9), claimNouns)
}

/** "\u2026, a claim that | Lind denies", "\u2026, something the bank | has admitted": what goes before is called a claim, and then answered. */
export const isApposedClaim = (scene: Scene, start: number, low: number): boolean => apposedClaim(scene, start, low) > 0

/** "The allegations, which the bank | rejects, \u2026": a noun for a claim goes before the clause that answers it. */
export function isClaimOfRelative(scene: Scene, start: number, low: number): boolean {
  const who = subjectBefore(scene, start, low)
  const at = (who?.[0] ?? start) - 1
  if (scene.lower[at] !== 'which' || scene.lower[at - 1] !== ',') return false
  const noun = nounPhraseBefore(scene, at - 1, low)
  return noun !== null && namesAny(scene, noun[0], noun[1], toldOf)
}

const toldOf: ReadonlySet<string> = new Set(
  `${claims}|charge|charges|contention|contentions|insinuation|insinuations|theory`.split('|'),
)

/** Behind the mark and the noun by which a sentence calls what goes before a claim, if its next clause is the one before `start`; else 0. */
function apposedClaim(scene: Scene, start: number, low: number): number {
  const { lower } = scene
  for (let i = start - 1; i > Math.max(low + 2, start - 16); i--) {
    if (!/^[,\u2014\u2013-]$/.test(lower[i] ?? '')) continue
    if (lower[i + 1] === 'something') return i + 2
    if (!/^an?$/.test(lower[i + 1] ?? '')) return 0
    for (let k = i + 2; k < i + 5; k++) if (claimNouns.has(lower[k] ?? '') || arguable.has(lower[k] ?? '')) return k + 1
    return 0
  }
  return 0
}

/** "\u2026, a point that Lind disputes": what may be called a claim where it is answered in the same breath. */
const arguable = new Set('fact point argument view conclusion label portrayal interpretation assessment'.split(' '))

/** Whether any of the words stands in `[from, to)`. */
export function namesAny(scene: Scene, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(scene.lower[i] ?? '')) return true
  return false
}
