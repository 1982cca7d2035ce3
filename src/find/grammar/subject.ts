import type { TokenSpan } from '../../split/splitting.js'
import { auxiliaryBefore } from './asides.js'
import { nounPhraseBefore } from './nouns.js'
import { any, cueAt, looksLikeNoun, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/** What must be known of a verb to find its subject: its words, the token of the verb itself and its form. */
export interface FiniteVerb {
  readonly cue: TokenSpan
  readonly at: number
  readonly form: VerbForm
}

/** The subject before a verb group, past an aside between commas. */
export function subjectOf(scene: Scene, group: FiniteVerb, low: number): TokenSpan | null {
  const mark = beforeMark(scene, group.cue[0])
  // "the company has in recent weeks denied"
  const auxiliary =
    group.form === VerbForm.base || group.form === VerbForm.present ? -1 : auxiliaryBefore(scene, mark - 1, low)
  const start = auxiliary < 0 ? mark : auxiliary
  if (start <= low) return null
  const source = nounPhraseBefore(scene, start, low)
  if (!source || (any(scene, source[1] - 1, Word.number) && !isAge(scene, source[1] - 1))) return null
  // "said that talks failed": here "that" opens a clause
  if (
    scene.lower[source[0]] === 'that' &&
    source[1] - source[0] === 1 &&
    (cueAt(scene, source[0] - 1) || any(scene, source[0] - 1, Word.adverb | Word.time))
  )
    return null
  // an ambiguous word behind a determiner is a noun: "the report", "a call for"
  const { form } = group
  if ((form === VerbForm.base || form === VerbForm.present) && start === group.at) {
    const head = source[1] - 1
    if (any(scene, head, Word.determiner) && !any(scene, head, Word.nominal)) return null
    // "unveiled plans", "pollution credits": a word in -s that may be a noun wants a subject that shows itself as one
    if (form === VerbForm.present && looksLikeNoun(scene, group.at) && !shown(scene, source)) return null
    // "a report of secret talks": behind a preposition and a bare word it is the noun of that phrase
    if (form === VerbForm.present && looksLikeNoun(scene, group.at) && bareObject(scene, source)) return null
    if (form === VerbForm.base && !pastToo.has(scene.lower[group.at] ?? '') && singular(scene, source)) return null
    if (
      form === VerbForm.present &&
      any(scene, head, Word.subject | Word.nominal) &&
      plural.has(scene.lower[head] ?? '')
    )
      return null
  }
  return source
}

/** "The 12-year-old", "a man in his 50s": figures that say of somebody how old they are. */
const isAge = (scene: Scene, i: number): boolean =>
  scene.lower[i]?.endsWith('-old') === true ||
  (/^\d0['\u2019]?s$/.test(scene.lower[i] ?? '') && any(scene, i - 1, Word.possessive))

/** Where the subject ends of a verb that stands in marks without it: `the board | had “flatly denied it”`. */
function beforeMark(scene: Scene, cue: number): number {
  if ((scene.opens[cue - 1] ?? -1) < 0) return cue
  let end = cue - 1
  while (any(scene, end - 1, Word.auxiliary | Word.negation)) end--
  return end
}

/** Whether a phrase has a determiner, a name or a pronoun in it. */
function shown(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++)
    if (any(scene, i, Word.determiner | Word.capital | Word.subject | Word.nominal)) return true
  return showing.has(scene.lower[to - 1] ?? '')
}

/** "Video shows an officer": records that show what happened need no article. */
const showing = new Set('video footage data evidence film imagery surveillance research'.split(' '))

/** Subjects of a base form only. */
const plural = new Set('i we they you many others both several few these those two three four five'.split(' '))

/** Whether a phrase cannot be the subject of a base form: "he plan", "the White House plan". */
function singular(scene: Scene, [from, to]: TokenSpan): boolean {
  const head = scene.lower[any(scene, to - 1, Word.quote) ? to - 2 : to - 1] ?? ''
  if (to - from === 1 && any(scene, from, Word.subject | Word.nominal))
    return head === 'he' || head === 'she' || head === 'it' || head === 'this' || head === 'that'
  for (let i = from; i < to; i++) if (scene.lower[i] === 'and') return false
  // "officials in the province": the noun before the first preposition decides
  for (let i = from + 1; i < to; i++)
    if (any(scene, i, Word.preposition) && isPlural(scene.lower[behindNoun(scene, i) - 1] ?? '')) return false
  return !isPlural(head)
}

/** Behind the noun on which a preposition hangs, past a participle: "documents | obtained | by the Herald". */
const behindNoun = ({ lower }: Scene, preposition: number): number =>
  /^(?:.{3,}ed|seen|given|written|made)$/.test(lower[preposition - 1] ?? '') ? preposition - 1 : preposition

/** Whether a phrase behind its verb stands for many: "say river experts", "say Ito and Mori". */
export function isMany(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from + 1; i < to; i++) {
    if (scene.lower[i] === 'and') return true
    if (any(scene, i, Word.preposition | Word.punctuation)) return isPlural(scene.lower[i - 1] ?? '')
  }
  return isPlural(scene.lower[to - 1] ?? '') || plural.has(scene.lower[from] ?? '')
}

const isPlural = (noun: string): boolean =>
  (noun.endsWith('s') && !noun.endsWith('ss')) ||
  (noun.endsWith('men') && noun !== 'regimen') ||
  irregularPlurals.has(noun)
const irregularPlurals = new Set(['people', 'police', 'children', 'media', 'data', 'clergy', 'staff'])

/** Base forms that are their own past tense: "the sign read". */
const pastToo = new Set(['read', 'put', 'broadcast', 'forecast'])

/** Whether a phrase ends with a preposition and a single word that shows itself as no noun phrase: "a report of secret". */
function bareObject(scene: Scene, [from, to]: TokenSpan): boolean {
  const head = to - 1
  return (
    head > from + 1 &&
    any(scene, head - 1, Word.preposition) &&
    !any(scene, head, Word.capital | Word.nominal | Word.object | Word.subject | Word.time) &&
    !isPlural(scene.lower[head] ?? '')
  )
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
