import type { Act } from '../../find/acts/act.js'
import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { claimNouns, genericClaims } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Reply } from '../replies/replies.js'
import { type Words, wordsIn } from '../words.js'

/** Whether a pronoun stands among the words. */
export function namesPronoun({ lower }: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:it|its|he|his|she|her|they|their|him|them|we|our|i|my)$/.test(lower[i] ?? '')) return true
  return false
}

/** Whether a pronoun or "that charge" stands for what is answered. */
export function pointsAtNearest(scene: Scene, { act }: Reply): boolean {
  const { lower } = scene
  if (act.kind === 'falsity') {
    const at = act.cue[0]
    // "So false."
    if (act.object[0] >= act.object[1]) return true
    // "said of the reports: It is nonsense"
    if (act.object[1] < act.cue[0]) return /^(?:it|this|that|these|those)$/.test(lower[act.object[0]] ?? '')
    return (
      /^(?:it|this|that|these|those)$/.test(lower[at - 1] ?? '') ||
      /^(?:this|that|these|those)$/.test(lower[at - 2] ?? '')
    )
  }
  let [from, to] = act.object
  while (from < to && any(scene, from, Word.quote)) from++
  if (/^(?:it|this|that|these|those|them)$/.test(lower[from] ?? '') && (to - from < 4 || lower[from] !== 'that'))
    return true
  return (
    /^(?:of|on|about|in|to)$/.test(lower[from] ?? '') &&
    /^(?:it|this|that|these|those|them)$/.test(lower[from + 1] ?? '')
  )
}

/** The tokens of an act and what it is of: "that conversation never happened", "had made it up". */
export const reachOf = ({ cue, object }: Act): TokenSpan => [
  Math.min(object[0], cue[0]) - 1,
  Math.max(object[1], cue[1]),
]

/** Whether a pronoun, "such" or a noun for a claim stands in an act or in what it is of. */
export function pointsAtClaim(scene: Scene, act: Act): boolean {
  const [from, to] = reachOf(act)
  for (let i = from; i < to; i++) {
    const word = scene.lower[i] ?? ''
    if (claimNouns.has(word) || genericClaims.has(word) || standsFor.test(word)) return true
    if (i > from && any(scene, i, pronouns)) return true
  }
  return false
}

const pronouns = Word.subject | Word.object | Word.possessive
const standsFor = /^(?:this|that|these|those|such|similar|same|so|any|anything|nothing|all|there)$/

const checked = new Set(
  'location place authenticity veracity genuineness date time identity origin footage video photograph images'.split(
    ' ',
  ),
)

/** Whether the answer itself says what it answers ("denied that …", "declined to comment on reports that …"), and does not only point at it. */
export function statesClaim(scene: Scene, words: Words, { act }: Reply): boolean {
  const [from, to] = act.object
  if (act.kind === 'respond' || wordsIn(words, act.object).length < 2) return false
  const { lower } = scene
  // "verified the location of the video": of what is shown elsewhere
  if (
    act.stance === 'verified' &&
    checked.has(lower[from + 1] ?? '') &&
    any(scene, from, Word.determiner | Word.possessive)
  )
    return false
  for (let i = from; i < to; i++) {
    const word = lower[i] ?? ''
    if ((word === 'that' && i + 3 < to) || word === 'having') return true
    if (
      claimNouns.has(word) &&
      i + 2 < to &&
      /^(?:that|of|about|its|his|her|their|saying|claiming)$/.test(lower[i + 1] ?? '')
    )
      return true
  }
  return (
    wordsIn(words, act.object).length > 2 && (act.kind === 'confirm' || act.kind === 'admit' || act.kind === 'deny')
  )
}

/** "any links to the firm", "the identity of anyone": a general answer, in words that nobody else need have used. */
export function saysAny({ lower }: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (lower[i] === 'that') return false
    if (/^(?:any|anyone|anything|anybody|all|nothing)$/.test(lower[i] ?? '')) return true
  }
  return false
}

/** The words that say whose claim it is: before the clause that tells it ("the account by Lind that …"). */
export function beforeClause({ lower }: Scene, [from, to]: TokenSpan): TokenSpan {
  for (let i = from; i < to; i++)
    if (/^(?:that|whether|which|who|claiming|saying|alleging|suggesting|if|how)$/.test(lower[i] ?? '')) return [from, i]
  return [from, to]
}
