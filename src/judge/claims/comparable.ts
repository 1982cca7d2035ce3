import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import { type Words, wordsIn } from '../words.js'
import { valueAt } from './values.js'

/** A number of people in a sentence, as far as it may be set against another. */
export interface Tally {
  readonly sentence: number
  readonly value: number
  /** From the number to the word of the count, or the other way round. */
  readonly span: TokenSpan
}

/** Numbers that nobody has counted out differ by so much and mean the same. */
const rounding = 1.2
/** So far apart two counts may stand that share nothing but what is counted. */
const beside = 3

/**
 * Whether two sources that give numbers of the dead, of arrests, of a crowd speak of the same ones at the same time: of the same sort of people, on
 * the same day, in a matter that both tell more of. In real news the dead of the day stand beside those of the year, two officers
 * beside the twenty dead whom they are among, and the toll of the morning beside that of the evening.
 */
export function isComparable(scene: Scene, words: Words, earlier: Tally, later: Tally): boolean {
  if (!atSameTime(scene, earlier.sentence, later.sentence) || !sameSort(scene, words, earlier, later)) return false
  return sharesMatter(words, earlier, later) || isOwnLoss(scene, earlier, later)
}

/** "The army said that it had killed 60 rebels. The front said that it had lost four men.": of the fight just told. */
const isOwnLoss = ({ lower }: Scene, earlier: Tally, { sentence, span: [from, to] }: Tally): boolean =>
  sentence - earlier.sentence === 1 && lower.slice(from, to).includes('lost')

/** Whether neither of two sentences, the later one last, tells of another day or a longer time, or goes on counting. */
export function atSameTime(scene: Scene, earlier: number, later: number): boolean {
  const [one, other] = [timesOf(scene, earlier), timesOf(scene, later)]
  if (one.period !== other.period || one.newer || other.newer) return false
  return one.day === null || other.day === null || one.day === other.day
}

/** Whether two numbers are one, as far as they are meant exactly: "about 200", "nearly 220". */
export function meansSame(scene: Scene, x: Tally, y: Tally): boolean {
  if (x.value === y.value) return true
  const large = Math.max(x.value, y.value)
  return (isRough(scene, x) || isRough(scene, y)) && large <= rounding * Math.min(x.value, y.value)
}

const rough = /^(?:about|around|some|nearly|almost|roughly|approximately|over|than|least|most|many|to|estimated|close)$/
const isRough = ({ lower }: Scene, { span: [from] }: Tally): boolean =>
  rough.test(lower[from - 1] ?? '') || rough.test(lower[from] ?? '')

interface Times {
  readonly day: string | null
  /** "this year", "since 1998", "last month": more than what has just happened. */
  readonly period: boolean
  /** "is now three", "so far", "another": a count that goes on from one before. */
  readonly newer: boolean
}

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|overnight|tonight|morning|afternoon|evening|night)$/
const periods = /^(?:years?|months?|decades?|century|annually|anniversary|since|history|ago|ever|(?:19|20)\d\d)$/
const newer = new Set(
  'now far rose risen climbed grown increased earlier initially previously updated revised separate separately another other others more further additional second later latest again still'.split(
    ' ',
  ),
)
const tells = perForm((_, word) =>
  days.test(word) ? 'day' : periods.test(word) ? 'period' : newer.has(word) ? 'newer' : null,
)

function timesOf(scene: Scene, index: number): Times {
  const { from, to } = scene.splitting.sentences[index] ?? { from: 0, to: 0 }
  let [day, period, newer]: [string | null, boolean, boolean] = [null, false, false]
  for (let i = from; i < to; i++) {
    const sort = tells(scene.tokens, i)
    if (sort === null) continue
    const word = scene.lower[i] ?? ''
    if (sort === 'day') day ??= word
    else if (sort === 'period') period = true
    // "more than 300", "so far" but never "as far as"; a name is none
    else if (!any(scene, i, Word.capital) && !(word === 'more' && scene.lower[i + 1] === 'than') && isMore(scene, i))
      newer = true
  }
  return { day, period, newer }
}

const isMore = ({ lower }: Scene, at: number): boolean => lower[at] !== 'far' || lower[at - 1] === 'so'

const anyone = /^(?:people|persons?|men|others|victims|bodies|dead|killed|injured|wounded|hurt|missing)$/

/** What is counted: the noun behind the number ("two special police officers" → officers), or `null` where it is anybody. */
function sortOf(scene: Scene, words: Words, { span: [low, high] }: Tally): number | null {
  let at = low
  while (at < high && !valueAt(scene, at)) at++
  let found: number | null = null
  // "12,000 took part": the word of the count is no noun
  const end = at === low ? Math.min(high - 1, at + longestNoun) : at + longestNoun
  for (let i = at + 1; i < end && !any(scene, i, endsNoun); i++) {
    if (anyone.test(scene.lower[i] ?? '')) return null
    const id = words.at[i] ?? -1
    if (id >= 0 && !/ed$/.test(scene.lower[i] ?? '')) found = id
  }
  return found
}

const longestNoun = 6
const endsNoun = Word.punctuation | Word.quote | Word.auxiliary | Word.be | Word.preposition | Word.conjunction

/** Whether the same sort of people is counted; of some that are told of first, those of one sort are a part. */
function sameSort(scene: Scene, words: Words, earlier: Tally, later: Tally): boolean {
  const [one, other] = [sortOf(scene, words, earlier), sortOf(scene, words, later)]
  if (one === other || other === null) return true
  return words.of[earlier.sentence]?.includes(other) ?? false
}

/** Whether both tell something else in common, or the later one nothing else. */
function sharesMatter(words: Words, earlier: Tally, later: Tally): boolean {
  const rest = ({ sentence, span }: Tally): readonly number[] => {
    const counted = wordsIn(words, span)
    return (words.of[sentence] ?? []).filter((id) => !words.number[id] && !counted.includes(id))
  }
  const [left, right] = [rest(earlier), rest(later)]
  const shared = left.filter((id) => right.includes(id))
  const near = later.sentence - earlier.sentence <= beside
  // two that only name the same country tell of two fights
  if (shared.some((id) => !words.name[id])) return near || shared.length > 1
  return near && (!right.length || !left.length)
}
