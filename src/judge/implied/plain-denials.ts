import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { blamed, bonds, callings, deeds, deedsGoingOn, pastDeeds } from '../../lexicon/denied.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'

/** The words of a sentence that say plainly that something was not so, and what sort of thing it is. */
export interface PlainDenial {
  readonly span: TokenSpan
  /** Where the word stands before which the subject does. */
  readonly verb: number
  /** `deed`: somebody has not done it; `course`: was not doing it; `bond`: somebody is not in it; `being`: something is not what it is called; `none`: there was none. */
  readonly sort: 'deed' | 'course' | 'bond' | 'being' | 'none'
}

const negations = new Set("not n't never no nothing innocent none neither".split(' '))
const isNegation = perForm((_, lower) => negations.has(lower))
const perfect = /^(?:had|have|has|'ve)$/
const was = /^(?:was|were)$/
const is = /^(?:is|are|am|'s|'re|'m)$/
const modal = /^(?:will|would|wo|'ll|can|ca|could|should|shall|may|might|must|ought|if|whether|to)$/

/** The plain denials that stand in some tokens. */
export function plainDenialsIn(scene: Scene, [from, to]: TokenSpan): readonly PlainDenial[] {
  const found: PlainDenial[] = []
  for (let i = from; i < to; i++) {
    if (!isNegation(scene.tokens, i)) continue
    const denial = denialAt(scene, i, from, to)
    if (denial) found.push(denial)
  }
  return found
}

function denialAt(scene: Scene, at: number, low: number, high: number): PlainDenial | null {
  const { lower } = scene
  const word = lower[at] ?? ''
  const before = lower[at - 1] ?? ''
  if (word === 'none' || word === 'neither') return ofNone(scene, at, high)
  if (word === 'never' || word === 'not') {
    const verb = wouldHave(scene, at, high)
    if (verb > 0) return { span: [at, verb + 1], verb: at - 1, sort: 'deed' }
  }
  for (let i = at - 1; i >= Math.max(low, at - 3); i--) if (modal.test(lower[i] ?? '')) return null
  const make = (sort: PlainDenial['sort'], end: number, verb = at - 1): PlainDenial => ({
    span: [at, Math.min(high, end + 1)],
    verb,
    sort,
  })
  // "they should see that he have nothing to do with it": a wish
  if (word === 'nothing')
    return (before !== 'have' || /^(?:i|we|they)$/.test(lower[at - 2] ?? '')) &&
      lower[at + 1] === 'to' &&
      lower[at + 2] === 'do' &&
      lower[at + 3] === 'with'
      ? make('bond', at + 3)
      : null
  if (word === 'no') {
    const noun = nounAt(scene, at + 1, high)
    if (
      bonds.has(lower[noun] ?? '') &&
      /^(?:in|on|with|to|of|between)$/.test(lower[noun + 1] ?? '') &&
      !/^(?:want|wants|wanted|need)$/.test(before)
    )
      return make('bond', noun)
    return blamed.has(lower[noun] ?? '') && hasThere(scene, at, low) ? make('none', noun) : null
  }
  if (word === 'innocent') return saysInnocent(scene, at, low) ? make('being', at) : null
  // "did not and does not"
  const twice = lower[at + 1] === 'and' && /^(?:not|n't|never)$/.test(lower[at + 3] ?? '')
  const next = behindAdverbs(scene, twice ? at + 4 : at + 1, high)
  const verb = lower[next] ?? ''
  const bond = (before === 'did' && verb === 'have') || verb === 'had' ? bondAt(scene, next + 1, high) : -1
  if (bond > 0 && (before === 'did' || perfect.test(before) || word === 'never')) return make('bond', bond)
  // "was never asked", "was not paid"
  const passive = was.test(before)
    ? next
    : perfect.test(before) && verb === 'been'
      ? behindAdverbs(scene, next + 1, high)
      : -1
  if (acted.test(lower[passive] ?? '')) return make('deed', passive)
  if (word === 'never') {
    if (was.test(verb) && lower[at - 1] === 'there') return make('none', next)
    if (pastDeeds.has(verb) && !was.test(before) && !is.test(before))
      return make('deed', next, perfect.test(before) ? at - 1 : at)
    // "was never in the room", "has never been part of it"
    if (verb === 'been' || was.test(before)) {
      const what = verb === 'been' ? behindAdverbs(scene, next + 1, high) : next
      return callings.has(lower[what] ?? '')
        ? make('being', what)
        : deedsGoingOn.has(lower[what] ?? '')
          ? make('course', what)
          : null
    }
    return null
  }
  if (was.test(before) || is.test(before)) {
    let what = next
    while (
      what < next + 2 &&
      (any(scene, what, Word.determiner | Word.possessive) || /^(?:any|even)$/.test(lower[what] ?? ''))
    )
      what++
    if (/^(?:only|just|merely|simply|yet)$/.test(lower[at + 1] ?? '')) return null
    // "not a responsible thing": another noun's
    const whole = what === next || !/^[a-z]/.test(lower[what + 1] ?? '') || any(scene, what + 1, behindWord)
    if ((whole && callings.has(lower[what] ?? '')) || (verb === 'about' && lower[next + 1] === 'being'))
      return make('being', what)
    return was.test(before) && deedsGoingOn.has(verb) ? make('course', next) : null
  }
  if (before === 'did') return deeds.has(verb) ? make('deed', next) : null
  return perfect.test(before) && pastDeeds.has(verb) ? make('deed', next) : null
}

/** Done to people who are said to have had a part in it. */
const acted =
  /^(?:asked|told|ordered|instructed|paid|offered|promised|invited|contacted|consulted|informed|warned|pressured|given|shown)$/

/** "have any dealings with", "had anything to do with": where the bond stands, or -1. */
function bondAt(scene: Scene, at: number, high: number): number {
  const { lower } = scene
  if (lower[at] === 'anything' && lower[at + 2] === 'do' && lower[at + 3] === 'with') return at + 3
  if (!/^(?:a|an|any|the)$/.test(lower[at] ?? '')) return -1
  const noun = nounAt(scene, at + 1, high)
  return bonds.has(lower[noun] ?? '') ? noun : -1
}

/** "would never have ordered", "never would have told": of what somebody is said to have done. */
function wouldHave(scene: Scene, at: number, high: number): number {
  const { lower } = scene
  let i = at + 1
  if (lower[i] === 'would' || lower[i] === 'could') i++
  else if (lower[at - 1] !== 'would' && lower[at - 1] !== 'could') return -1
  if (lower[i] !== 'have') return -1
  i = behindAdverbs(scene, i + 1, high)
  return pastDeeds.has(lower[i] ?? '') || /^(?:done|allowed|let|taken)$/.test(lower[i] ?? '') ? i : -1
}

const telling = /^(?:involves?|relates?|concerns?|mentions?|contains?|shows?|says?)$/
/** How far behind "none of the clerks" its verb may stand. */
const farthest = 12

/** "none of the letters was marked secret", "neither Lind nor his firm played a part in it": never of what will be or is wanted. */
function ofNone(scene: Scene, at: number, high: number): PlainDenial | null {
  const { lower } = scene
  if (lower[at] === 'none' && (lower[at + 1] !== 'of' || /^(?:this|that|it|us|which)$/.test(lower[at + 2] ?? '')))
    return null
  // "she neither wrote nor sent it": she may be the first to tell of it
  if (any(scene, at - 1, Word.subject | Word.capital) && !any(scene, at - 1, Word.quote)) return null
  let pair = lower[at] === 'none' || lower[at + 1] === 'of'
  for (let i = at + 1; i < Math.min(high, at + farthest); i++) {
    const word = lower[i] ?? ''
    if (word === 'nor') pair = true
    if (modal.test(word) || any(scene, i, Word.punctuation & ~Word.quote)) return null
    if (!pair || i < at + 3) continue
    const make = (end: number): PlainDenial => ({ span: [at, Math.min(high, end + 1)], verb: at, sort: 'being' })
    if (was.test(word) || perfect.test(word)) return make(i + 1)
    if (pastDeeds.has(word) && !any(scene, i - 1, Word.determiner)) return make(i)
    if (/^(?:played|took|had)$/.test(word) && any(scene, i + 1, Word.determiner | Word.nominal)) return make(i + 1)
    if (telling.test(word)) return make(i)
  }
  return null
}

const behindWord = Word.preposition | Word.conjunction | Word.subordinator | Word.adverb | Word.time | Word.punctuation

/** "is absolutely innocent", never "was an innocent bystander". */
function saysInnocent(scene: Scene, at: number, low: number): boolean {
  let i = at - 1
  while (i > low && any(scene, i, Word.adverb)) i--
  return any(scene, i, Word.be) && /^(?:[.,;!]|of)$/.test(scene.lower[at + 1] ?? '')
}

/** "there was no", "there has been no". */
function hasThere({ lower }: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 5); i--) if (lower[i] === 'there') return true
  return false
}

function behindAdverbs(scene: Scene, at: number, high: number): number {
  let i = at
  while (
    i < Math.min(high, at + 4) &&
    (any(scene, i, Word.adverb) || /^(?:ever|once|,|personally)$/.test(scene.lower[i] ?? ''))
  )
    i++
  return i
}

/** "no direct link", "no special relationship". */
function nounAt(scene: Scene, at: number, high: number): number {
  for (let i = at; i < Math.min(high, at + 3); i++) {
    const word = scene.lower[i] ?? ''
    if (bonds.has(word) || blamed.has(word)) return i
    if (
      any(scene, i, Word.determiner | Word.auxiliary | Word.punctuation | Word.subject | Word.capital) ||
      /^(?:of|to|in|on|for|that)$/.test(word)
    )
      return at
  }
  return at
}
