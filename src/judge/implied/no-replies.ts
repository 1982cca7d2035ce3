import { any, type Scene, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { looksOn, mentionsResponder } from '../targets/about.js'
import { saidByOther } from './rebutting.js'

/**
 * Find who begins to speak with a "no", behind a question or what somebody else has said: "No, we inspected it in May," said the
 * owner; "Absolutely not," she replied.
 */
export function noReplies(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking } = field
  const { sentences } = scene.splitting
  const found: JudgedResponse[] = []
  for (let n = 1; n < linking.sentences.length; n++) {
    const origin = linking.sentences[n]?.chain.at(-1)
    if (!origin || answered.has(n) || field.answers[n] || sentences[n]?.furniture) continue
    if (origin.sources.some((i) => /^(?:document|outlet|unknown)$/.test(linking.sources[i]?.kind ?? ''))) continue
    const span = noAt(field, n)
    if (!span) continue
    const asked = asksAt(field, n - 1)
    if (!asked && !saidByOther(field, n - 1, origin.sources)) continue
    const by = origin.sources
    const own = asked || mentionsResponder(field, by, [n - 1]) || (ofSelf(scene, n) && !looksOn(field, by))
    const ground: Ground = {
      rule: 'judge/no-reply',
      span,
      note: 'It begins with a no to what was asked or said before.',
    }
    found.push({ by, stance: own ? 'denies' : 'disputes', sentence: n, targets: [n - 1], grounds: [ground] })
  }
  return found
}

/** "No, \u2026", "Absolutely not.", where somebody begins to speak: at the start of the sentence, or behind who speaks and a colon or comma. */
function noAt({ scene, linking }: Field, n: number): TokenSpan | null {
  const { lower, splitting } = scene
  const { from = 0, to = 0 } = splitting.sentences[n] ?? {}
  let at = any(scene, from, Word.quote) ? from + 1 : -1
  for (const i of at < 0 ? (linking.sentences[n]?.attributions ?? []) : []) {
    const start = linking.attributions[i]?.content[0]?.[0] ?? -1
    if (start > from && start < to && (any(scene, start, Word.quote) || any(scene, start - 1, Word.quote)))
      at = any(scene, start, Word.quote) ? start + 1 : start
  }
  if (at < 0) return null
  const ends = (i: number): boolean =>
    /^(?:[,.!;]|--|\u2014|\u2013|-)$/.test(lower[i] ?? '') || any(scene, i, Word.quote)
  if (lower[at] === 'no')
    return ends(at + 1) && !/^(?:thank|thanks|offense|offence)$/.test(lower[at + 2] ?? '') ? [at, at + 1] : null
  if (/^(?:absolutely|certainly|definitely|course|clearly)$/.test(lower[at] ?? '') || lower[at] === 'of') {
    const not = lower[at] === 'of' ? at + 2 : at + 1
    return lower[not] === 'not' && ends(not + 1) ? [at, not + 1] : null
  }
  return lower[at] === 'not' &&
    /^(?:true|so|at)$/.test(lower[at + 1] ?? '') &&
    ends(lower[at + 1] === 'at' ? at + 3 : at + 2)
    ? [at, at + 2]
    : null
}

/** Whether a sentence asks, or tells that somebody did. */
function asksAt({ scene: { lower, splitting } }: Field, p: number): boolean {
  const { from = 0, to = 0, furniture } = splitting.sentences[p] ?? {}
  if (furniture) return false
  for (let i = to - 1; i >= Math.max(from, to - 3); i--) if (lower[i] === '?') return true
  for (let i = from; i < to; i++) if (/^(?:asked|pressed)$/.test(lower[i] ?? '')) return true
  return false
}

/** "We inspected it": of whoever speaks. */
function ofSelf({ lower, splitting }: Scene, n: number): boolean {
  const { from = 0, to = 0 } = splitting.sentences[n] ?? {}
  for (let i = from; i < to; i++) if (/^(?:i|we|my|our|me|us)$/.test(lower[i] ?? '')) return true
  return false
}
