import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import { follow, timeNouns, timeOpeners } from './follow.js'
import { any, cueAt, looksLikeNoun, plainVerb, type Scene, Word } from './scene.js'
import { type CueVerb, cueVerbs, type Frame, VerbForm } from './verbs.js'

/** A verb with its auxiliaries and adverbs, and what follows it. */
export interface VerbGroup {
  readonly verb: CueVerb
  /** The token of the verb itself, and its form. */
  readonly at: number
  readonly form: VerbForm
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

const particles = new Set([...cueVerbs.values()].flatMap((verb) => [...verb.particles]))
const isParticle = perForm((_, lower) => particles.has(lower))

/** Read the verb group around the cue verb at token `at`, in the sentence `[low, high)`. */
export function verbGroup(scene: Scene, at: number, low: number, high: number): VerbGroup | null {
  const verb = cueAt(scene, at)
  if (!verb) return null
  // "the State Department", "the Dream Act": a capital inside an ordinary sentence is a name's
  if (at > low && any(scene, at, Word.capital) && !any(scene, at - 1, Word.punctuation) && !titleCase(scene, low, high))
    return null
  // "a reported fire"
  if (isAdjective(scene, at)) return null
  const marked = markedAlone(scene, at)
  let from = marked ? at - 1 : at
  let passive = false
  let perfect = false
  let modal = false
  let conditional = false
  for (let i = from - 1; i >= low && i >= at - 6; i--) {
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
    (form === VerbForm.both || form === VerbForm.participle || (form === VerbForm.base && unchanged.has(verb.lemma)))
  if (form === VerbForm.participle && !passive && !perfect) return null
  if (form === VerbForm.base && (perfect || passive) && !unchanged.has(verb.lemma)) return null
  const finite = form === VerbForm.gerund ? continuous : !infinitive
  let to = marked ? at + 2 : at + 1
  if (to < high && isParticle(scene.tokens, to) && verb.particles.has(scene.lower[to] ?? '')) {
    if (!passive || scene.lower[to] !== 'to') to++
  }
  // "claims rose": a verb behind it makes it a noun
  if (
    (form === VerbForm.base || form === VerbForm.present) &&
    plainVerb(scene, to) &&
    (form === VerbForm.base || looksLikeNoun(scene, at)) &&
    !relativeBefore(scene, from, low)
  )
    return null
  if (form === VerbForm.present && tellsItself(scene, at, low, high)) return null
  const { frame, next, addressee } = follow(scene, verb, to, high, passive)
  const cue: TokenSpan = [infinitive ? from - 1 : from, to]
  return { verb, at, form, cue, passive, finite, infinitive, conditional, frame, next, addressee }
}

/** Verbs whose participle looks as their infinitive does. */
const unchanged: ReadonlySet<string> = new Set(['read', 'forecast', 'broadcast'])

/** "A reported fire", "the reported theft": nobody reports it to the reader. */
export const isAdjective = ({ lower }: Scene, at: number): boolean =>
  lower[at] === 'reported' && /^(?:an?|the|another|any)$/.test(lower[at - 1] ?? '')

/** "…, reports claim.", "Rumours say that": a noun for what is told, and the verb for it behind. */
function tellsItself(scene: Scene, at: number, low: number, high: number): boolean {
  if (at > low && scene.lower[at - 1] !== ',') return false
  const behind = cueAt(scene, at + 1)
  if (behind?.form !== VerbForm.base || behind.class !== 'say' || !looksLikeNoun(scene, at)) return false
  return at + 2 >= high || scene.lower[at + 2] === 'that' || any(scene, at + 2, Word.punctuation)
}

/** Whether a verb stands alone in quotation marks: `the agency "confirmed" that`. */
function markedAlone({ splitting, opens }: Scene, at: number): boolean {
  const quotation = splitting.quotations[opens[at - 1] ?? -1]
  return quotation?.closed === true && quotation.to === at + 2
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
