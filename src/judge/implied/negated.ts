import { any, plainVerb, type Scene, Word } from '../../find/grammar/scene.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'

/** A clause that says that something is not so. */
export interface Negated {
  /** The negation and the words that it negates. */
  readonly span: TokenSpan
  /** The content words before the negation in its clause, and behind it. */
  readonly subject: readonly number[]
  readonly told: readonly number[]
  /** Where "he" or "we" stands before the negation, mostly for whoever speaks, or -1. */
  readonly pronoun: number
  /** "there is no": it is said of nothing else. */
  readonly exists: boolean
}

/** No clause is looked at further before or behind its negation. */
const before = 9
const behind = 10

const negations = new Set("not n't never no neither none cannot nobody".split(' '))
const isNegation = perForm((_, lower) => negations.has(lower))
/** What is not the case yet, only or any more contradicts nobody; nor does what nobody knows. */
const harmless = new Set(
  'right need choice reason way idea secret surprise wonder only yet just too so expected clear known immediately longer doubt matter more less least sure certain enough one sooner want think like believe know need care see even able going'.split(
    ' ',
  ),
)
/** What a matter is called rather than what it is: "no rat issue", "was not the case". */
const light = new Set(
  'issue issues problem problems case matter thing sign signs evidence plan plans cause kind sort way'.split(' '),
)
const subjects = /^(?:he|she|they|we|i)$/

const sayings = new Set(
  'said says say saying told tells claimed claims claim insisted insists argued added wrote according'.split(' '),
)

/** Whether a sentence has a plain word of saying, so that it is nobody's own voice even where no source was found. */
export function saysSomebody({ lower, splitting }: Scene, index: number): boolean {
  const sentence = splitting.sentences[index]
  if (!sentence) return false
  for (let i = sentence.from; i < sentence.to; i++) if (sayings.has(lower[i] ?? '')) return true
  return false
}

/** The clauses of a sentence that say that something is not so, where that is what the sentence asserts. */
export function negatedClauses({ scene, words }: Field, index: number): readonly Negated[] {
  const sentence = scene.splitting.sentences[index]
  if (!sentence || sentence.furniture) return []
  const found: Negated[] = []
  for (let i = sentence.from; i < sentence.to && found.length < 4; i++) {
    if (!isNegation(scene.tokens, i) || harmless.has(scene.lower[i + 1] ?? '') || isInert(scene, i)) continue
    if (!assertsNegation(scene, i) || inSideClause(scene, i, sentence.from) || onlyPossible(scene, i)) continue
    const low = clauseStart(scene, i, Math.max(sentence.from, i - before))
    const high = clauseEnd(scene, i, Math.min(sentence.to, i + behind))
    found.push({
      span: [i, high],
      subject: [...new Set([...idsIn(words.at, low, i), ...idsIn(words.meant, low, i)])].filter((id) =>
        words.of[index]?.includes(id),
      ),
      told: idsIn(words.at, i + 1, high, scene).filter((id) => !words.number[id]),
      pronoun: pronounIn(scene, low, i),
      exists: hasThere(scene, low, i),
    })
  }
  return found
}

/** "No Child Left Behind", "are not there yet", "none has said that": a name, what may still come, what nobody has said. */
function isInert(scene: Scene, at: number): boolean {
  const { lower } = scene
  if (lower[at] === 'no' && any(scene, at, Word.capital) && any(scene, at + 1, Word.capital) && !opens(scene, at - 1))
    return true
  if (lower[at + 2] === 'yet') return true
  // "did not do enough": blamed, and contradicted by nobody
  for (let i = at + 1; i < at + 4; i++) if (lower[i] === 'enough') return true
  return /^(?:none|neither|nobody)$/.test(lower[at] ?? '') && (lower[at + 1] === 'said' || lower[at + 2] === 'said')
}

const asserting = new Set(
  "is are was were am 's 're has have had 've did does do will wo 'll would ca can could and but ai there".split(' '),
)
/** Nouns in -ing: "received no warning" asserts, "no smoking" forbids. */
const deeds = new Set(
  'warning meeting funding training building hearing ruling bombing shooting wrongdoing killing flooding fighting shelling looting understanding ceasefire briefing settling offering listing recording'.split(
    ' ',
  ),
)
const prescribing = new Set('should must may might ought let please'.split(' '))

/** "was not", "has never", "there is no", "and not his wife": what is so; never "should not", "may not", "not paying", "whether". */
function assertsNegation({ lower }: Scene, at: number): boolean {
  const word = lower[at] ?? ''
  if (word === 'no' && /ing$/.test(lower[at + 1] ?? '') && !deeds.has(lower[at + 1] ?? '')) return false
  for (let i = at - 1; i >= at - 2; i--) if (prescribing.has(lower[i] ?? '')) return false
  for (let i = at + 1; i < at + 4; i++)
    if (lower[i] === 'whether' || lower[i] === 'if' || lower[i] === 'how') return false
  if (
    word === 'cannot' ||
    word === 'no' ||
    word === 'none' ||
    word === 'neither' ||
    word === 'never' ||
    word === 'nobody'
  )
    return true
  return (
    asserting.has(lower[at - 1] ?? '') || (asserting.has(lower[at - 2] ?? '') && !(lower[at + 1] ?? '').endsWith('ing'))
  )
}

/** "could not", "should not", "cannot": what may or ought to be contradicts nothing that is. */
function onlyPossible({ lower }: Scene, at: number): boolean {
  if (lower[at] === 'cannot' || /^(?:could|should|can|ca|may|might|must|ought)$/.test(lower[at - 1] ?? '')) return true
  // "neither army should be there", "no park should be sold": what ought not to be
  if (!/^(?:no|neither|none|nobody)$/.test(lower[at] ?? '')) return false
  for (let i = at + 1; i < at + 6; i++) if (/^(?:should|must|ought)$/.test(lower[i] ?? '')) return true
  return false
}

/** "producers that pay no tax": behind its noun, with no subject of its own. */
function isRelative(scene: Scene, that: number, at: number): boolean {
  if (at - that < 2) return false
  for (let i = that + 1; i < at; i++)
    if (!any(scene, i, Word.auxiliary | Word.adverb) && !plainVerb(scene, i)) return false
  return true
}

/** "if it is not", "in order not to", "who had not": the claim is another. */
function inSideClause(scene: Scene, at: number, low: number): boolean {
  for (let i = Math.max(low, at - 30); i < at; i++)
    if (scene.lower[i] === 'if' || scene.lower[i] === 'unless') return true
  for (let i = at - 1; i >= Math.max(low, at - 8); i--) {
    const word = scene.lower[i] ?? ''
    // "so that it never starts"
    if (word === 'that' && scene.lower[i - 1] === 'so') return true
    if (word === 'that' && isRelative(scene, i, at)) return true
    // "the expectation that nobody will come": held, and not said
    if (word === 'that' && holding.test(scene.lower[i - 1] ?? '')) return true
    if (word === ',' || word === 'that' || word === 'said' || word === 'and' || word === 'but') return false
    if (any(scene, i, Word.subordinator) || word === 'who' || word === 'which' || word === 'to') return true
  }
  return false
}

const holding =
  /^(?:expectations?|beliefs?|views?|hopes?|fears?|feelings?|impression|assumption|perception|sense|worry|worries)$/

const opens = (scene: Scene, i: number): boolean =>
  any(scene, i, Word.quote | Word.punctuation) || /^(?:that|but|and|whereas|while|because)$/.test(scene.lower[i] ?? '')

function clauseStart(scene: Scene, at: number, low: number): number {
  let i = at
  // "is a nurse and not the wife": the subject stands before what is joined
  if (scene.lower[i - 1] === 'and' || scene.lower[i - 1] === 'but') i--
  while (i > low && !(opens(scene, i - 1) && scene.lower[i - 1] !== '-')) i--
  return i
}

function clauseEnd(scene: Scene, at: number, high: number): number {
  let i = at + 1
  while (i < high && !(opens(scene, i) && !any(scene, i, Word.quote) && scene.lower[i] !== '-')) i++
  return i
}

function idsIn(at: Int32Array, from: number, to: number, scene?: Scene): readonly number[] {
  const ids: number[] = []
  for (let i = from; i < to; i++) {
    const id = at[i] ?? -1
    if (id >= 0 && !ids.includes(id) && !(scene && light.has(scene.lower[i] ?? ''))) ids.push(id)
  }
  return ids
}

function hasThere({ lower }: Scene, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 3); i < to; i++) if (lower[i] === 'there') return true
  return false
}

function pronounIn({ lower }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (subjects.test(lower[i] ?? '')) return i
  return -1
}
