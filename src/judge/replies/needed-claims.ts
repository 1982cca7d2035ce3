import type { Stance } from '../../article.js'
import type { Act } from '../../find/acts/act.js'
import { claimNouns } from '../../lexicon/stances.js'
import { TokenKind } from '../../split/splitting.js'
import type { Comparison } from '../claims/counts.js'
import type { Field } from '../field.js'
import { pointsAtClaim, reachOf } from '../targets/pointing.js'
import { wordsIn } from '../words.js'
import { ownReport } from './own-reports.js'
import { isPolicy } from './policies.js'
import type { Reply } from './replies.js'

/** How far before words that may mean something else the claim may stand that they answer. */
const reach = 3

/** How many of their words what does not stand just before them must share. */
const enough = 0.4

/** How far before them what they share words with may stand, unless the article opens with it. */
const nearby = 6

/**
 * Of the sentences that an answer seems to be of, those that its words need: "ruled out a strike" answers who said that there would be
 * one, and so whoever shares a word with it; who "is not convinced" doubts what has just been told.
 */
export function claimedIn(field: Field, { act }: Reply, targets: readonly number[]): readonly number[] {
  const { words, linking } = field
  // "deleted the post": which is what was told, whatever it is about
  // "unlikely that a shark was involved": a long act tells what it is of itself
  const long = act.cue[1] - act.cue[0] > 4 && wordsIn(words, act.object).length > 0
  const [from, to] = long ? [Math.min(act.cue[0], act.object[0]), Math.max(act.cue[1], act.object[1])] : act.object
  const ids = wordsIn(words, [from, to]).filter((id) => !isNoun(field, from, to, id))
  const figure = givesNumber(field, act)
  return targets.filter((t) => {
    if (t === act.sentence || (figure && !words.of[t]?.some((id) => words.number[id]))) return false
    // who has no plans for something answers what has just been told, or what the article is about
    if (t > act.sentence ? act.sentence > 2 : act.sentence - t > nearby && t > 1) return false
    // "questioned whether it has a cure": of who has said that it does
    const some = ids.length > 3 || (act.kind === 'dispute' && ids.length > 1) ? 2 : 1
    // "no evidence that the valve had been opened by hand", of more than a valve
    const least = Math.max(some, Math.ceil(ids.length * (t < act.sentence - 1 ? enough : 0)))
    if (ids.length) return ids.filter((id) => words.of[t]?.includes(id)).length >= least
    const told = (linking.sentences[t]?.chain.length ?? 0) > 0 || ownReport(field, act.sentence) === t
    return told && t < act.sentence && act.sentence - t <= reach
  })
}

/**
 * Whether an answer tells what it is of in words that no sentence has that it seems to answer, and that stand for no claim: "poured
 * cold water on the stones", "took exception to the rule about commas" are no answers at all.
 */
export function isOfSomethingElse(field: Field, { act, stance }: Reply, targets: readonly number[]): boolean {
  if (!contesting.has(stance) || targets.every((t) => t === act.sentence)) return false
  // "had no information", "left open what would happen"
  if (
    stance === 'not-confirmed' &&
    (wordsIn(field.words, act.object).length < 2 || asking.test(field.scene.lower[act.object[0]] ?? ''))
  )
    return false
  // a denial may well be in other words than what has just been told, and so may an admission
  if (stance === 'denies' && targets.some((t) => isNear(act, t))) return false
  return sharesNothing(field, act, targets)
}

const isNear = ({ sentence }: Act, t: number): boolean => t < sentence && sentence - t <= reach

/** Who says nothing of something that nobody has told says nothing of what has just been told, and not of what the article opens with. */
export function nearIfStrange(field: Field, reply: Reply, targets: readonly number[]): readonly number[] {
  const { act, stance } = reply
  if (!silent.has(stance) || act.sentence <= reach || isPolicy(field.scene, reply)) return targets
  if (!sharesNothing(field, act, targets)) return targets
  // "would not be drawn on where the money was": a question that nobody has answered
  const isAsked = field.scene.lower.slice(act.object[0], act.object[0] + 2).some((word) => asking.test(word))
  return targets.filter((t) => t === act.sentence || (!isAsked && isNear(act, t)))
}

const asking = /^(?:who|whom|whose|what|which|where|when|why|how)$/

const silent: ReadonlySet<Stance> = new Set(['declines', 'not-confirmed'])

/** Whether an act says what it is of, in no word of the sentences that it seems to be of, and without a pronoun or a noun for a claim. */
function sharesNothing({ scene, words }: Field, act: Act, targets: readonly number[]): boolean {
  if (pointsAtClaim(scene, act)) return false
  const [from, to] = reachOf(act)
  if (!wordsIn(words, act.object).length) return false
  const ids = wordsIn(words, [from, to])
  return !targets.some((t) => t !== act.sentence && ids.some((id) => words.of[t]?.includes(id)))
}

const contesting: ReadonlySet<Stance> = new Set(['denies', 'disputes', 'refutes', 'not-confirmed'])
/** Whether a content word of some tokens only stands for a claim: "the post". */
function isNoun({ scene, words }: Field, from: number, to: number, id: number): boolean {
  for (let i = from; i < to; i++) if (words.at[i] === id) return claimNouns.has(scene.lower[i] ?? '')
  return false
}

/** "The actual number is 14" is of a sentence that gives a number. */
const givesNumber = ({ scene, words }: Field, { cue }: Act): boolean =>
  words.number[words.at[cue[1] - 1] ?? -1] === 1 || scene.splitting.tokens.kind[cue[1] - 1] === TokenKind.number

/** What somebody else has just told, of whoever answers if any of it is: "spoke of a witch hunt", "we have never done so". */
export function toldJustBefore({ linking, answers, mentions }: Field, { act, by }: Reply): readonly number[] {
  const own = typeof by === 'string' ? [] : by
  const told: number[] = []
  for (let t = act.sentence - 1; t >= Math.max(0, act.sentence - reach); t--) {
    const origin = linking.sentences[t]?.chain.at(-1)
    if (origin && !answers[t] && !origin.sources.some((i) => own.includes(i))) told.push(t)
  }
  const ofThem = told.find((t) => mentions[t]?.some((m) => own.includes(m.source)))
  return [ofThem ?? told[0] ?? []].flat()
}

/** "Put the number at three", "gave a lower figure": against the last other figure that somebody else gave. */
export function otherFigure({ words, linking, answers }: Field, { act, by }: Reply): readonly Comparison[] {
  const here = words.of[act.sentence] ?? []
  const note = 'Another source gives another figure.'
  for (let t = act.sentence - 1; t >= Math.max(0, act.sentence - reach); t--) {
    const origin = linking.sentences[t]?.chain.at(-1)
    const own = typeof by !== 'string' && origin?.sources.some((i) => by.includes(i))
    if (answers[t] || own || (!origin && t < act.sentence - 1)) continue
    if (words.of[t]?.some((id) => words.number[id] && !here.includes(id)))
      return [{ a: t, b: act.sentence, agree: false, ground: { rule: 'judge/counts', span: act.cue, note } }]
  }
  return []
}
