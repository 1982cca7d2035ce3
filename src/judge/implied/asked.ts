import { any, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { arePolled } from './contradictions.js'

/** How far behind what is asked its answer may begin, and how far into the answer it must say no. */
const longest = 45
const opening = 4

/** Find who was asked whether something is so and says no, in one sentence: "Asked if he had been paid, Lind said he had not." */
export function askedAndDenied(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking } = field
  const found: JudgedResponse[] = []
  for (let n = 0; n < linking.sentences.length; n++) {
    const sentence = scene.splitting.sentences[n]
    if (!sentence || sentence.furniture || answered.has(n)) continue
    const asked = questionIn(field, sentence.from, sentence.to)
    if (asked < 0) continue
    for (const i of linking.sentences[n]?.attributions ?? []) {
      const a = linking.attributions[i]
      const [content] = a?.content ?? []
      const by = a?.chain.at(-1)?.sources
      if (
        !a ||
        !content ||
        !by ||
        arePolled(field, by) ||
        a.sentence !== n ||
        content[0] < asked ||
        content[0] > asked + longest
      )
        continue
      const span = noIn(field, content)
      if (!span) continue
      const note = 'Whoever was asked whether it is so says no.'
      const ground: Ground = { rule: 'judge/asked', span, note }
      found.push({ by, stance: 'denies', sentence: n, targets: [n], grounds: [ground] })
      break
    }
  }
  return found
}

/** Where "asked on Monday whether" has its question, or -1. */
function questionIn({ scene: { lower } }: Field, from: number, to: number): number {
  for (let i = from; i < to - 4; i++) {
    if (lower[i] !== 'asked' && lower[i] !== 'pressed') continue
    for (let k = i + 1; k < Math.min(to, i + 7); k++) if (lower[k] === 'whether' || lower[k] === 'if') return k
  }
  return -1
}

/** "no", "absolutely not", "he had not": never "he did not know". */
function noIn({ scene }: Field, [from, to]: TokenSpan): TokenSpan | null {
  const { lower } = scene
  let i = from
  while (i < to && (any(scene, i, Word.quote) || lower[i] === 'that')) i++
  if (lower[i] === 'no' && /^[,.;!]?$/.test(lower[i + 1] ?? '')) return [i, i + 1]
  for (let k = i; k < Math.min(to, i + opening); k++) {
    if (lower[k] !== 'not' && lower[k] !== "n't") continue
    const next = lower[k + 1] ?? ''
    // "he hoped not", "he was not sure", "he would not say"
    if (/^(?:hope|hoped|hopes|think|sure|know)$/.test(lower[k - 1] ?? '') || open.test(next)) return null
    return /^(?:absolutely|certainly|course|all|was|were|had|has|have|did|does|do|is|are)$/.test(lower[k - 1] ?? '')
      ? [k - 1, k + 1]
      : null
  }
  return null
}

const open =
  /^(?:sure|know|certain|aware|think|believe|going|want|say|yet|comment|expect|care|remember|recall|rule|mind|answer|see|need|ready|decided|considered|plan|like)/
