import { any, type Scene, Word } from '../find/scene.js'
import { numerals, tolls } from '../lexicon/tolls.js'
import type { Ground, Linking } from '../link/linking.js'
import { TokenKind, type TokenSpan } from '../split/splitting.js'

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

/** Two sentences in which different sources count the same thing, and whether they agree. */
export interface Comparison {
  readonly a: number
  readonly b: number
  readonly agree: boolean
  readonly ground: Ground
}

/** Find pairs of sentences in which different sources give counts of the same thing. */
export function compareCounts(scene: Scene, linking: Linking): readonly Comparison[] {
  const counts = scene.splitting.sentences.flatMap((_, i) => countsIn(scene, i))
  const found: Comparison[] = []
  counts.forEach((x, i) => {
    for (let j = i + 1; j < Math.min(counts.length, i + 8); j++) {
      const y = counts[j]
      if (!y || y.sentence - x.sentence > reach || y.sentence === x.sentence) continue
      if (x.of !== y.of || !differentSources(linking, x.sentence, y.sentence)) continue
      const agree = x.value === y.value
      if (!agree && grows(scene, y.sentence)) continue
      const note = agree ? `Two sources say ${x.value}.` : `One source says ${x.value}, another ${y.value}.`
      found.push({ a: x.sentence, b: y.sentence, agree, ground: { rule: 'judge/counts', span: y.span, note } })
    }
  })
  return found
}

function countsIn(scene: Scene, index: number): readonly Count[] {
  const sentence = scene.splitting.sentences[index]
  if (!sentence || sentence.furniture) return []
  const found: Count[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const of = kinds.get(scene.lower[i] ?? '')
    if (!of || found.some((c) => c.of === of)) continue
    const at = numberNear(scene, i, sentence.from, sentence.to)
    const value = at < 0 ? 0 : valueAt(scene, at)
    if (value > 0) found.push({ sentence: index, of, value, span: [Math.min(at, i), Math.max(at, i) + 1] })
  }
  return found
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

/** The number that a token gives, or 0; ages, years, dates and shares are none. */
function valueAt({ splitting: { tokens }, lower, is }: Scene, i: number): number {
  const next = lower[i + 1] ?? ''
  if (
    next === '-' ||
    next === '%' ||
    next === 'percent' ||
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|of)$/.test(next)
  )
    return 0
  if (((is[i - 1] ?? 0) & Word.time) !== 0 || next === "o'clock") return 0
  const word = lower[i] ?? ''
  if (tokens.kind[i] !== TokenKind.number) return word === 'one' ? 0 : numeral(word)
  const value = Number(word.replaceAll(',', ''))
  return Number.isFinite(value) && !(value > 1900 && value < 2100 && !word.includes(',')) ? value : 0
}

/** "eleven", "twenty-six". */
function numeral(word: string): number {
  const whole = numerals.get(word)
  if (whole !== undefined) return whole
  const [tens, ones] = word.split('-')
  const [high, low] = [numerals.get(tens ?? ''), numerals.get(ones ?? '')]
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : 0
}

function differentSources(linking: Linking, a: number, b: number): boolean {
  const [x, y] = [linking.sentences[a]?.chain.at(-1), linking.sentences[b]?.chain.at(-1)]
  return x !== undefined && y !== undefined && !x.sources.some((i) => y.sources.includes(i))
}

/** "rose to", "earlier": a newer count of the same, no contradiction. */
function grows(scene: Scene, index: number): boolean {
  const sentence = scene.splitting.sentences[index]
  if (!sentence) return false
  for (let i = sentence.from; i < sentence.to; i++)
    if (
      /^(?:rose|risen|climbed|earlier|initially|previously|updated|revised|separate|another|other|separately)$/.test(
        scene.lower[i] ?? '',
      ) &&
      !any(scene, i, Word.capital)
    )
      return true
  return false
}
