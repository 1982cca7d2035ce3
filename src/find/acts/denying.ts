import { claimNouns, deniedGoods } from '../../lexicon/stances.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { isApposedClaim, isClaim, isClaimOfRelative, namesAny } from './act-parts.js'
import { isDoubtable } from './claim-objects.js'
import type { Frame } from './frame.js'
import { isProposal } from './rejecting.js'

/** Never "was denied bail": what somebody is not given is no claim. */
export function denies(scene: Scene, frame: Frame): boolean {
  const { passive, head, object, ops, low } = frame
  const { lower } = scene
  for (let i = head + 1; i < Math.min(head + 6, object[1]); i++) {
    const word = lower[i] ?? ''
    // "denied her claim": hers, and nothing that she is not given
    if (word === 'her' && namesAny(scene, i + 1, i + 4, claimNouns)) break
    // "denied them.": claims, where nothing follows that anybody could be kept from
    if (word === 'them' && i === head + 1 && isLast(scene, i + 1, object[1])) break
    // "us" is somebody, "US" is not
    if (deniedGoods.has(word) && !any(scene, i, Word.capital)) return false
    if (claimNouns.has(word) || word === 'that' || word.endsWith('ing')) break
  }
  if (passive) return lower[head + 1] === 'by' || isOfClaim(scene, frame)
  if (mustBeClaim.test(lower[head] ?? '')) {
    if (isProposal(scene, object)) return false
    const apposed = isApposedClaim(scene, ops.from, low) || isClaimOfRelative(scene, ops.from, low)
    if (!isClaim(scene, object) && !isDoubtable(scene, object) && !apposed) return false
  }
  return !keepsFrom(scene, head + 1, object[1])
}

/** Whether nothing, a mark, or when and where it was said, stands at a token. */
const isLast = (scene: Scene, at: number, to: number): boolean =>
  at >= to || any(scene, at, Word.punctuation | Word.time | Word.preposition | Word.conjunction | Word.adverb)

/** "the claims were denied", "it was denied that", "which has been denied": never "the request was denied". */
function isOfClaim(scene: Scene, { ops, low, head }: Frame): boolean {
  if (any(scene, head + 1, Word.determiner)) return false
  // "rights that had been denied patients": whom they are kept from
  if (/^[a-z]/.test(scene.lower[head + 1] ?? '') && !any(scene, head + 1, behind)) return false
  if (/^(?:it|this|that|which|they|these|those)$/.test(scene.lower[ops.from - 1] ?? '')) return true
  return namesAny(scene, Math.max(low, ops.from - 9), ops.from, claimNouns)
}

const behind = Word.preposition | Word.conjunction | Word.subordinator | Word.adverb | Word.time | Word.subject

const mustBeClaim = /^(?:repudiat|gainsa|refut|rebut)/

/** "denied the visitors a late winner", "denied Rossi from close range": nobody is kept from anything by a denial of a claim. */
function keepsFrom(scene: Scene, from: number, to: number): boolean {
  const { lower } = scene
  if (hasTwoObjects(scene, from, to)) return true
  if (lower[from] === 'that' || !any(scene, from, Word.determiner | Word.possessive | Word.object | Word.capital))
    return false
  if (namesAny(scene, from, Math.min(to, from + 6), claimNouns)) return false
  let end = from
  while (end < to && (any(scene, end, nominal) || /^[a-z]+(?:'s)?$/.test(lower[end] ?? ''))) {
    if (end > from && (/^(?:a|an)$/.test(lower[end] ?? '') || any(scene, end, stops))) break
    end++
  }
  const named = any(scene, from, Word.capital)
  // "Denies Lind Paid Bribes": the headline of a claim
  if (named && any(scene, from - 1, Word.capital))
    for (let i = from + 1; i < Math.min(to, from + 5); i++) if ((lower[i] ?? '').endsWith('ed')) return false
  if ((end > from + 1 || named) && /^(?:a|an)$/.test(lower[end] ?? '')) return true
  if (!named || any(scene, from, Word.time)) return false
  let last = from
  while (last < to && any(scene, last, Word.capital)) last++
  if (/^(?:once|twice|again)$/.test(lower[last] ?? '')) return true
  return last >= to || any(scene, last, Word.preposition | Word.punctuation | Word.conjunction)
}

/** "denied the islanders the right", "denying poor families a school": somebody, and then a thing with an article of its own. */
function hasTwoObjects(scene: Scene, from: number, to: number): boolean {
  const { lower } = scene
  if (lower[from] === 'that' || (lower[from] ?? '').endsWith('ing')) return false
  // "denied it paid the inspectors": a clause without its "that"; never "denied it the right"
  if (any(scene, from, Word.subject) && !any(scene, from + 1, Word.determiner | Word.possessive)) return false
  if (namesAny(scene, from, Math.min(to, from + 6), claimNouns)) return false
  for (let i = from + 1; i < Math.min(to, from + 6); i++) {
    if (any(scene, i - 1, stops | Word.punctuation | Word.time | Word.adverb)) return false
    if (/^(?:the|a|an|their|his|her|its|any)$/.test(lower[i] ?? ''))
      return (
        !any(scene, i - 1, Word.determiner | Word.possessive) &&
        !/^(?:week|month|year|day|night|morning)$/.test(lower[i - 1] ?? '')
      )
  }
  return false
}

const nominal = Word.determiner | Word.capital | Word.nominal | Word.number
const stops = Word.preposition | Word.conjunction | Word.subordinator | Word.auxiliary | Word.negation
