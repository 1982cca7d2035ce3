import { belittling, claimNouns, claimSorts, falsity, truth } from '../../lexicon/stances.js'
import type { SentenceSpan, TokenSpan } from '../../split/splitting.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { type Act, untrue } from './act.js'
import { isConditional, namesAny, subjectSide } from './act-parts.js'

/** A claim that is said to be untrue: "that report is false", "it is not true", "the news is a hoax", "So false." */
export function falsityAct(scene: Scene, s: SentenceSpan, index: number, at: number, free: number): Act | null {
  const { lower } = scene
  const act = (cue: TokenSpan, object: TokenSpan): Act => untrue(index, 'falsity', cue, object)
  if (!any(scene, at, Word.be)) {
    // "Verdict: False."
    const verdict = verdictAct(scene, s, index, at)
    if (verdict) return verdict
    if (verdicts.has(lower[s.from] ?? '') && isLabel(scene, s.from, at))
      return { ...act([at, at + 1], [at, at]), by: 'outlet' }
    return s.to - s.from <= 4 && falsity.has(lower[at] ?? '') ? act([at, at + 1], [at + 1, at + 1]) : null
  }
  // "IS propaganda": a name
  if (at > s.from && scene.tokens.words[at] === 'IS') return null
  const end = predicateEnd(scene, at, s.to, Math.max(s.from, free - 1))
  if (!end || isScandal(scene, at, end) || isConditional(scene, at, s.from) || isNotMeant(scene, at, s)) return null
  const start = raisedFrom(lower, at)
  if (!claimBefore(scene, start, Math.max(s.from, free - 1), s.from)) return null
  if (isProposal(scene, start, end, s.from)) return null
  const pronoun = /^(?:it|this|that|these|those|they|all)$/.test(lower[start - 1] ?? '')
  return act([start, end], pronoun ? [start - 1, start] : subjectSide(scene, start, s.from))
}

/** "appear to be", "seems to have been": where the verb stands behind the subject. */
function raisedFrom(lower: readonly string[], at: number): number {
  const to =
    lower[at - 1] === 'to' ? at - 1 : /^ha(?:ve|s)$/.test(lower[at - 1] ?? '') && lower[at - 2] === 'to' ? at - 2 : at
  return to < at && /^(?:appear|seem|prove)(?:s|ed)?$/.test(lower[to - 1] ?? '') ? to - 1 : at
}

/** "The idea of taxing shops is absurd": what is proposed, and not claimed. */
function isProposal({ lower }: Scene, at: number, end: number, low: number): boolean {
  if (!/^(?:absurd|ridiculous|ludicrous|preposterous|nonsense|laughable|outlandish)$/.test(lower[end - 1] ?? ''))
    return false
  for (let i = at - 2; i >= Math.max(low, at - 25); i--)
    if (/^(?:idea|notion|thought|prospect|concept)$/.test(lower[i] ?? ''))
      return lower[i + 1] === 'of' || lower[i + 1] === 'to'
  return false
}

/** "It is absurd that they had a vote before the count", "it is ludicrous to wait": what is so, and ought not to be. */
const isScandal = ({ lower }: Scene, at: number, end: number): boolean =>
  lower[at - 1] === 'it' &&
  /^(?:absurd|ridiculous|ludicrous|preposterous|nonsense|rubbish)$/.test(lower[end - 1] ?? '') &&
  /^(?:that|to|for|how|when)$/.test(lower[end] ?? '')

/** "Is it a hoax?", "I do n't think this is a lie": nobody has called it so. */
function isNotMeant({ lower }: Scene, at: number, s: SentenceSpan): boolean {
  for (let i = s.to - 1; i >= Math.max(s.from, s.to - 3); i--) if (lower[i] === '?') return true
  for (let i = at - 1; i >= Math.max(s.from, at - 5); i--)
    if (/^(?:hope|hopes|hoped|wish|wishes|wished)$/.test(lower[i] ?? '')) return true
    else if (
      /^(?:think|believe|say|said|claim)$/.test(lower[i] ?? '') &&
      /^(?:n't|not|never)$/.test(lower[i - 1] ?? '')
    )
      return true
  return false
}

const verdicts = new Set('verdict rating ruling conclusion fact-check fact our the'.split(' '))

const labels = new Set('verdict rating ruling assessment conclusion finding'.split(' '))

/** The verdict behind a fact-check's label: "AP's assessment: False", "Our ruling: Pants on Fire". */
export function verdictAct({ lower }: Scene, s: SentenceSpan, index: number, at: number): Act | null {
  if (lower[at - 1] !== ':' || at - s.from > 5 || s.to - at > 6 || !labels.has(lower[at - 2] ?? '')) return null
  const last = /^(?:mostly|partly|largely|entirely|completely|totally)$/.test(lower[at] ?? '') ? at + 1 : at
  const word = lower[last] ?? ''
  const end = word === 'pants' && lower[last + 2] === 'fire' ? last + 3 : last + 1
  if (end === last + 1 && !falsity.has(word) && word !== 'misleading' && word !== 'wrong') return null
  return { ...untrue(index, 'falsity', [at, end], [at, at]), by: 'outlet' }
}

/** Only a label and a colon before the verdict: "Verdict: False", "Our rating: completely false". */
function isLabel({ lower }: Scene, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if (lower[i] === ':') return i - from <= 3
  return false
}

const between = new Set(
  "a an yet again another complete total pure simply all just been elaborate the celebrity death fabricated utter malicious absolute gross wild slight clear blatant brazen unacceptable outrageous irresponsible reckless vicious cynical pathetic shameful outright deliberate wicked mere idle bare-faced barefaced flat plain dead flat-out sheer downright pack tissue web load bunch string work figment of fairy and as be , \u201c \" \u2018 ' '' ``".split(
    ' ',
  ),
)

/** Where "(not) true", "false", "a complete hoax" ends behind a form of "be", or 0. */
function predicateEnd(scene: Scene, at: number, end: number, low: number): number {
  const { lower } = scene
  // "has not been accurate"
  let negated = lower[at] === 'been' && /^(?:not|n't|never)$/.test(lower[at - 1] ?? '')
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const word = lower[i] ?? ''
    if (word === 'not' || word === "n't") negated = true
    else if (falsity.has(word)) return negated || isAttributive(scene, i) ? 0 : i + 1
    else if (belittling.has(word))
      return !negated && (isSaidOfClaim(scene, at, i, low) || isWhole(scene, at, i)) ? i + 1 : 0
    else if (truth.has(word)) return negated && lower[i - 1] !== 'politically' ? i + 1 : 0
    else if (!between.has(word) && !any(scene, i, Word.adverb | Word.capital)) return 0
  }
  return 0
}

/** "the union's claim was wrong", "reports that … are exaggerated", "that is wrong: …"; never "that is wrong" of a deed, nor "what is wrong". */
function isSaidOfClaim(scene: Scene, at: number, word: number, low: number): boolean {
  const { lower } = scene
  const head = lower[at - 1] ?? ''
  const faulty = faulting.test(lower[word] ?? '')
  if (faulty ? claimNouns.has(head) : claimSorts.has(head)) return true
  // "that is wrong, that is unfair": a deed
  if (
    faulty &&
    /^(?:this|that|it)$/.test(head) &&
    /^[:,\u2014]$/.test(lower[word + 1] ?? '') &&
    !/^(?:this|that|it|and|but)$/.test(lower[word + 2] ?? '')
  )
    return true
  const [from, to] = nounPhraseBefore(scene, at, low) ?? [at, at]
  for (let i = from; i < Math.min(to - 1, from + 3); i++) if (claimSorts.has(lower[i] ?? '')) return true
  return false
}

/** Said of any claim, pictures and documents too. */
const faulting = /^(?:wrong|mistaken|misleading)$/

/** "That was wrong.": nothing else is said, and nobody is quoted, who may mean a deed. */
function isWhole({ lower, splitting }: Scene, at: number, word: number): boolean {
  const sentence = splitting.sentences[splitting.sentenceOf[at] ?? -1]
  if (!sentence || (splitting.quoteDepth[at] ?? 0) > 0 || sentence.to - sentence.from > 5) return false
  return sentence.from >= at - 1 && /^(?:this|that|it)$/.test(lower[at - 1] ?? '') && lower[word + 1] === '.'
}

/** "a false equivalency": the word describes another noun than the claim. */
function isAttributive(scene: Scene, i: number): boolean {
  const { lower } = scene
  const next = lower[i + 1] ?? ''
  return (
    /^[a-z]/.test(next) &&
    !/(?:ed|en|ing|spread|told|meant|made)$/.test(next) &&
    !/^(?:campaign|tale|tales|news|stories)$/.test(next) &&
    (!claimNouns.has(next) || next === 'idea') &&
    !any(scene, i + 1, Word.preposition | Word.conjunction | Word.subordinator | Word.adverb | Word.time)
  )
}

const pronouns = new Set('it this that these those they all which so he she'.split(' '))

/** Whether what goes before is a claim: "that report", "it", "the news about him", "reports that …". */
function claimBefore(scene: Scene, at: number, low: number, from: number): boolean {
  const { lower } = scene
  const head = lower[at - 1] ?? ''
  // "that has never been true": what goes before the auxiliary
  if (lower[at] === 'been') return namesAny(scene, Math.max(from, at - 12), at, claimNouns)
  if (head === 'he' || head === 'she' || head === 'there') return false
  // "things that are not true get printed": which things
  if (head === 'that' && at - 2 >= from && /^(?:things|something|anything)$/.test(lower[at - 2] ?? '')) return false
  if (pronouns.has(head)) return true
  const subject = nounPhraseBefore(scene, at, low)
  if (subject && namesAny(scene, subject[0], subject[1], claimNouns)) return true
  return namesAny(scene, Math.max(from, at - 25), at, claimNouns)
}
