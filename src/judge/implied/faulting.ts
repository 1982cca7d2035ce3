import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { claimNouns } from '../../lexicon/stances.js'
import type { Ground } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { mentioned } from '../mentions.js'
import { mentionsResponder } from '../targets/about.js'
import { saidByOther } from './rebutting.js'

/** How far before the claim may stand of whoever is said to be wrong. */
const reach = 4
const near = 2

const faults = perForm((_, lower) => faulty.test(lower))
const faulty =
  /^(?:wrong|mistaken|incorrect|misinformed|lying|liars?|delusional|lied|lies|fabricated|invented|concocted)$/
const telling = /^(?:for|when|about|that|if|in|on)$/
const saying =
  /^(?:sa(?:y|ying|id)|claim(?:ing|ed)?|suggest(?:ing|ed)?|call(?:ing)?|imply(?:ing)?|alleg(?:e|ing)|think(?:ing)?|report(?:ing)?|accus(?:e|ing))$/

/**
 * Find who says of somebody else, and not of a claim, that they are wrong or lie, where that somebody has just claimed something:
 * "She is simply wrong," said Lind; "They are lying about me."
 */
export function faulting(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking } = field
  const found: JudgedResponse[] = []
  for (let n = 0; n < linking.sentences.length; n++) {
    const sentence = scene.splitting.sentences[n]
    const by = linking.sentences[n]?.chain.at(-1)?.sources
    if (!by || !sentence || sentence.furniture || answered.has(n) || field.answers[n]) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!faults(scene.tokens, i)) continue
      const who = blamed(field, n, i, by)
      if (!who) continue
      const targets = claimsOf(field, n, who, by, i)
      if (!targets.length) continue
      const note = 'It says of whoever has claimed it that they are wrong.'
      const ground: Ground = { rule: 'judge/faulting', span: [i, i + 1], note }
      const stance = mentionsResponder(field, by, targets) || isOfSelf(scene, i, sentence.to) ? 'denies' : 'disputes'
      found.push({ by, stance, sentence: n, targets, grounds: [ground] })
      break
    }
  }
  return found
}

/** Who is said to be wrong: the source of the subject, or of what is called so; `null` where nobody is, `'unknown'` where the words do not tell. */
function blamed(field: Field, n: number, at: number, by: readonly number[]): Blamed {
  const { scene } = field
  const { lower } = scene
  const word = lower[at] ?? ''
  const next = lower[at + 1] ?? ''
  let i = at - 1
  while (
    any(scene, i, Word.adverb | Word.quote | Word.determiner) ||
    /^(?:just|flat|dead|out|both|also|percent|per|cent|[0-9]+)$/.test(lower[i] ?? '')
  )
    i--
  if (any(scene, i, Word.negation)) return null
  if (predicates.test(word)) {
    if (word === 'wrong' && !any(scene, at + 1, Word.punctuation) && !telling.test(next)) return null
    // "wrong for the city", never "wrong for saying that"
    if (word === 'wrong' && next === 'for' && !isForSaying(scene, at)) return null
    if (any(scene, i, Word.be)) return subjectOf(field, n, i, by, isForSaying(scene, at))
    for (let k = i; k > i - 5; k--)
      if (/^call(?:s|ed|ing)?$/.test(lower[k] ?? ''))
        return sourceAt(field, n, [k + 1, i + 1], by) ?? calledOne(scene, at)
    // "sick of the club lying about us"
    return word === 'lying' && next === 'about' ? (sourceAt(field, n, [i - 3, i + 1], by) ?? 'unknown') : null
  }
  // "lied about me", "fabricated the story"
  if (/^lie/.test(word) ? next !== 'about' : !isTold(scene, at)) return null
  while (any(scene, i, Word.adverb | Word.auxiliary) || perfect.test(lower[i] ?? '')) i--
  return subjectOf(field, n, i + 1, by, false)
}

type Blamed = readonly number[] | 'unknown' | null

const predicates = /^(?:wrong|mistaken|incorrect|misinformed|lying|liars?|delusional)$/
const perfect = /^(?:has|have|had|'s|'ve|'d)$/

/** "wrong for saying", "delusional for the accusation". */
const isForSaying = ({ lower }: Scene, at: number): boolean => {
  let i = at + 1
  if (/^["\u201d'\u2019]+$/.test(lower[i] ?? '')) i++
  return lower[i] === 'for' && (saying.test(lower[i + 1] ?? '') || claimNouns.has(lower[i + 2] ?? ''))
}

const calledOne = (scene: Scene, at: number): 'unknown' | null => (isForSaying(scene, at) ? 'unknown' : null)

/** "fabricated the story", "invented it": what is told, and no machine. */
const isTold = ({ lower }: Scene, at: number): boolean =>
  /^(?:the|this|that|her|his|their|a)$/.test(lower[at + 1] ?? '') &&
  (claimNouns.has(lower[at + 2] ?? '') || claimNouns.has(lower[at + 3] ?? ''))

/** The source of the subject that ends before a token, other than the speaker; a pronoun may stand for anybody who has just spoken. */
function subjectOf(field: Field, n: number, end: number, by: readonly number[], plain: boolean): Blamed {
  const { scene } = field
  let i = end - 1
  while (any(scene, i, Word.adverb | Word.auxiliary) && !any(scene, i, Word.subject)) i--
  const known = sourceAt(field, n, [Math.max(0, i - 3), i + 1], by)
  if (known) return known
  // whoever speaks in a quotation is no "she" in it
  const quoted = (scene.splitting.quoteDepth[i] ?? 0) > 0
  if (!quoted && field.mentions[n]?.some(({ span, source }) => span[1] === i + 1 && by.includes(source))) return null
  return plain || /^(?:he|she|they)$/.test(scene.lower[i] ?? '') ? 'unknown' : null
}

function sourceAt(field: Field, n: number, [from, to]: TokenSpan, by: readonly number[]): readonly number[] | null {
  const here = (field.mentions[n] ?? []).filter(({ span }) => span[1] === to)
  const last = mentioned(here, [from, to])
  return last < 0 || by.includes(last) ? null : [last]
}

/** What they have claimed: just before, longer ago where it is called invented, or in the same sentence ("wrong for saying that \u2026"). */
function claimsOf(field: Field, n: number, who: Blamed, by: readonly number[], at: number): readonly number[] {
  const made = isTold(field.scene, at)
  for (let p = n - 1; p >= Math.max(0, n - (made ? n : who === 'unknown' ? near : reach)); p--) {
    if (!saidByOther(field, p, by)) continue
    if (who === 'unknown' || field.linking.sentences[p]?.chain.at(-1)?.sources.some((i) => who?.includes(i))) return [p]
  }
  return isForSaying(field.scene, at) ? [n] : []
}

/** "lying about me": of whoever speaks. */
const isOfSelf = ({ lower }: Scene, at: number, to: number): boolean =>
  lower.slice(at, Math.min(to, at + 4)).some((word) => /^(?:me|us|my|our|him|her)$/.test(word))
