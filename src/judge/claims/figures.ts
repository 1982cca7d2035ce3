import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { otherTimes } from '../../lexicon/tolls.js'
import type { Linking } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Words } from '../words.js'
import { atSameTime, meansSame } from './comparable.js'
import { differentSources, valueAt } from './values.js'

/** A figure of a sentence: how many of what, and of what else the sentence tells. */
interface Figure {
  readonly sentence: number
  readonly value: number
  /** The word that is counted, or of which a share is given. */
  readonly unit: string
  readonly share: boolean
  readonly span: TokenSpan
}

/** How many sentences two figures of the same may be apart. */
const reach = 3

/**
 * Find the pairs of sentences in which different sources give different figures of the same thing: "200 barrels", "2,000 barrels";
 * inflation "at four per cent", "at nine per cent". Sentences that speak of another time contradict none, nor do those that share no
 * other word.
 */
export function figuresApart(
  scene: Scene,
  linking: Linking,
  words: Words,
): readonly {
  readonly a: number
  readonly b: number
  readonly values: readonly [number, number]
  readonly span: TokenSpan
}[] {
  const figures = scene.splitting.sentences.flatMap((_, i) => figuresIn(scene, words, i))
  const found = []
  for (let j = 1; j < figures.length; j++)
    for (let i = Math.max(0, j - 8); i < j; i++) {
      const [x, y] = [figures[i], figures[j]]
      if (!x || !y || x.sentence === y.sentence || y.sentence - x.sentence > reach) continue
      if (x.unit !== y.unit || x.share !== y.share || x.value === y.value) continue
      if (!differentSources(linking, x.sentence, y.sentence) || !sameMatter(words, x, y)) continue
      if (!atSameTime(scene, x.sentence, y.sentence) || meansSame(scene, x, y)) continue
      found.push({ a: x.sentence, b: y.sentence, values: [x.value, y.value] as const, span: y.span })
    }
  return found
}

function figuresIn(scene: Scene, words: Words, index: number): readonly Figure[] {
  const sentence = scene.splitting.sentences[index]
  if (!sentence || sentence.furniture || sentence.to - sentence.from > 40) return []
  const found: Figure[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isOfAnotherTime(scene, i)) return []
    const share = isShare(scene, i + 1)
    const value = share ? shareAt(scene, i) : valueAt(scene, i)
    if (value <= 0) continue
    const at = share ? nounBefore(scene, words, i, sentence.from) : i + 1
    const unit = at >= 0 && (words.at[at] ?? -1) >= 0 && !any(scene, at, Word.capital) ? words.at[at] : undefined
    if (unit === undefined || (words.name[unit] && !share) || words.number[unit]) continue
    found.push({ sentence: index, value, unit: String(unit), share, span: [Math.min(i, at), Math.max(i, at) + 1] })
  }
  // several figures in one sentence are a comparison of its own
  return found.length === 1 ? found : []
}

const namesOtherTime = perForm((_, lower) => otherTimes.has(lower))

const isOfAnotherTime = (scene: Scene, i: number): boolean =>
  namesOtherTime(scene.tokens, i) || (any(scene, i, Word.time) && any(scene, i, Word.capital) && !isWeekday(scene, i))

const isWeekday = ({ lower }: Scene, i: number): boolean => (lower[i] ?? '').endsWith('day')

const isShare = ({ lower }: Scene, i: number): boolean =>
  lower[i] === '%' || lower[i] === 'percent' || (lower[i] === 'per' && lower[i + 1] === 'cent')

/** The value before "per cent": `valueAt` takes a share for no count. */
function shareAt(scene: Scene, i: number): number {
  return valueAt(scene, i, true)
}

/** Of what a share is given: the nearest content word before it. */
function nounBefore(scene: Scene, words: Words, at: number, low: number): number {
  for (let i = at - 1; i >= Math.max(low, at - 6); i--)
    if ((words.at[i] ?? -1) >= 0 && !/(?:ed|en|ing)$/.test(scene.lower[i] ?? '') && !rising.test(scene.lower[i] ?? ''))
      return i
  return -1
}

const rising = /^(?:rose|fell|risen|fall|rise|grew|stood|stands|reached|hit|puts?|about|only|some)$/

/** Whether both tell something else in common, or one tells nothing else. */
function sameMatter(words: Words, x: Figure, y: Figure): boolean {
  const rest = (f: Figure): readonly number[] =>
    (words.of[f.sentence] ?? []).filter((id) => String(id) !== f.unit && !words.number[id])
  const [left, right] = [rest(x), rest(y)]
  return left.some((id) => right.includes(id)) || Math.min(left.length, right.length) === 0
}
