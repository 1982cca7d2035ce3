import { claimNouns, truth } from '../../lexicon/stances.js'
import type { SentenceSpan } from '../../split/splitting.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Act } from './act.js'
import { isConditional, subjectSide } from './act-parts.js'

/** Nouns of claims that are no claims where they are "real" or "correct": "the pictures are real" only answers who doubts them. */
const answerable = new Set(
  [...claimNouns].filter((noun) => !/^(?:deaths?|identity|existence|plans?|links?|media|press|talk|hints)$/.test(noun)),
)

/**
 * A claim that somebody says is true: "the report is accurate", "the allegations are true". Only of a noun that stands for a claim:
 * "it is true that" mostly grants something before it is turned.
 */
export function truthAct(scene: Scene, s: SentenceSpan, index: number, at: number): Act | null {
  const { lower } = scene
  let head = at - 1
  if (lower[head] === 'all' || lower[head] === 'both') head--
  // "which version is correct": that is asked
  if (/^(?:which|what|whose)$/.test(lower[head - 1] ?? '')) return null
  if (!answerable.has(lower[head] ?? '') || isConditional(scene, at, s.from)) return null
  let end = at + 1
  while (end < at + 3 && any(scene, end, Word.adverb)) end++
  if (!truth.has(lower[end] ?? '') || /^[a-z]/.test(lower[end + 1] ?? '')) return null
  if (lower[s.to - 1] === '?') return null
  const cue = [at, end + 1] as const
  const object = subjectSide(scene, at, s.from)
  const who = null
  return {
    sentence: index,
    stance: 'confirms',
    cue,
    head: cue,
    by: 'voice',
    who,
    object,
    asserts: true,
    kind: 'falsity',
  }
}
