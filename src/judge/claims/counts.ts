import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { tolls } from '../../lexicon/tolls.js'
import type { Ground, Linking } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Words } from '../words.js'
import { isComparable, meansSame } from './comparable.js'
import { figuresApart } from './figures.js'
import { differentSources, valueAt } from './values.js'

/** A count of people in a sentence: how many, of what, where. */
interface Count {
  readonly sentence: number
  readonly of: string
  readonly value: number
  readonly span: TokenSpan
}

/** How many sentences two counts of the same thing may be apart. */
const reach = 12

const kinds = new Map<string, string>()
for (const [kind, list] of Object.entries(tolls)) for (const word of list) kinds.set(word, kind)
const kindOf = perForm((_, lower) => kinds.get(lower) ?? null)

/** Two sentences in which different sources count the same thing, and whether they agree. */
export interface Comparison {
  readonly a: number
  readonly b: number
  readonly agree: boolean
  readonly ground: Ground
}

/** Find pairs of sentences in which different sources give counts of the same thing. */
export function compareCounts(scene: Scene, linking: Linking, words: Words): readonly Comparison[] {
  const counts: Count[] = []
  scene.splitting.sentences.forEach((_, i) => {
    const own = countsIn(scene, i)
    counts.push(...(own.length ? own : countOfBefore(scene, i, counts)))
  })
  const found: Comparison[] = []
  counts.forEach((x, i) => {
    for (let j = i + 1; j < Math.min(counts.length, i + 8); j++) {
      const y = counts[j]
      if (!y || y.sentence - x.sentence > reach || y.sentence === x.sentence) continue
      if (x.of !== y.of || !differentSources(linking, x.sentence, y.sentence)) continue
      if (!isComparable(scene, words, x, y)) continue
      const agree = x.value === y.value
      if (!agree && meansSame(scene, x, y)) continue
      const note = agree ? `Two sources say ${x.value}.` : `One source says ${x.value}, another ${y.value}.`
      found.push({ a: x.sentence, b: y.sentence, agree, ground: { rule: 'judge/counts', span: y.span, note } })
    }
  })
  for (const { a, b, values, span } of figuresApart(scene, linking, words)) {
    if (found.some((c) => c.a === a && c.b === b)) continue
    const note = `One source says ${values[0]}, another ${values[1]}.`
    found.push({ a, b, agree: false, ground: { rule: 'judge/counts', span, note } })
  }
  return found
}

function countsIn(scene: Scene, index: number): readonly Count[] {
  const sentence = scene.splitting.sentences[index]
  if (!sentence || sentence.furniture) return []
  const found: Count[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    // "12,000 took part"
    const part = scene.lower[i] === 'part' && /^t(?:ook|aken|ake|aking)$/.test(scene.lower[i - 1] ?? '')
    const of = part ? 'crowd' : kindOf(scene.tokens, i)
    if (!of || found.some((c) => c.of === of)) continue
    const at = numberNear(scene, i, sentence.from, sentence.to)
    const value = at < 0 ? 0 : valueAt(scene, at)
    if (value > 0) found.push({ sentence: index, of, value, span: [Math.min(at, i), Math.max(at, i) + 1] })
  }
  return found
}

const takenUp = new Set('number figure total count toll'.split(' '))

/** "The company put the number at three": of what the sentence before counts. */
function countOfBefore(scene: Scene, index: number, counts: readonly Count[]): readonly Count[] {
  const sentence = scene.splitting.sentences[index]
  const last = counts.at(-1)
  if (!sentence || sentence.furniture || last?.sentence !== index - 1) return []
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    if (!takenUp.has(scene.lower[i] ?? '') || !any(scene, i - 1, Word.determiner)) continue
    if (!/^(?:at|as|was|is|to)$/.test(scene.lower[i + 1] ?? '')) continue
    for (let k = i + 2; k < Math.min(sentence.to, i + 5); k++) {
      const value = valueAt(scene, k)
      if (value > 0) return [{ sentence: index, of: last.of, value, span: [i, k + 1] }]
    }
  }
  return []
}

/** The number nearest to a word of a count, before it or behind it ("put the dead at eleven"), or -1. */
function numberNear(scene: Scene, at: number, low: number, high: number): number {
  for (let step = 1; step <= 6; step++) {
    for (const i of [at - step, at + step]) {
      if (i < low || i >= high || !valueAt(scene, i)) continue
      const between = scene.lower.slice(Math.min(i, at) + 1, Math.max(i, at))
      if (!between.includes(',') && !between.includes('and') && !between.includes('in')) return i
    }
  }
  return -1
}
