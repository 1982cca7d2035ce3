import { any, type Scene, Word } from '../find/scene.js'
import { blamed, bonds, callings, deeds, deedsGoingOn, pastDeeds } from '../lexicon/denied.js'
import { perForm } from '../split/forms.js'
import type { TokenSpan } from '../split/splitting.js'

/** The words of a sentence that say plainly that something was not so, and what sort of thing it is. */
export interface PlainDenial {
  readonly span: TokenSpan
  /** Where the word stands before which the subject does. */
  readonly verb: number
  /** `deed`: somebody has not done it; `bond`: somebody is not in it; `being`: something is not what it is called; `none`: there was none. */
  readonly sort: 'deed' | 'bond' | 'being' | 'none'
}

const negations = new Set("not n't never no nothing innocent".split(' '))
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
  if (word === 'never') {
    if (was.test(verb) && lower[at - 1] === 'there') return make('none', next)
    if (pastDeeds.has(verb) && !was.test(before) && !is.test(before))
      return make('deed', next, perfect.test(before) ? at - 1 : at)
    // "was never in the room", "has never been part of it"
    if (verb === 'been' || was.test(before)) {
      const what = verb === 'been' ? behindAdverbs(scene, next + 1, high) : next
      return callings.has(lower[what] ?? '') || deedsGoingOn.has(lower[what] ?? '') ? make('being', what) : null
    }
    return null
  }
  if (was.test(before) || is.test(before)) {
    let what = next
    while (what < next + 2 && (any(scene, what, Word.determiner) || /^(?:any|even)$/.test(lower[what] ?? ''))) what++
    if (/^(?:only|just|merely|simply|yet)$/.test(lower[at + 1] ?? '')) return null
    if (callings.has(lower[what] ?? '') || (verb === 'about' && lower[next + 1] === 'being')) return make('being', what)
    return was.test(before) && deedsGoingOn.has(verb) ? make('deed', next) : null
  }
  if (before === 'did') return deeds.has(verb) ? make('deed', next) : null
  return perfect.test(before) && pastDeeds.has(verb) ? make('deed', next) : null
}

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
