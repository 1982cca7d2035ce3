import type { Splitting, Tokens } from '../split/splitting.js'
import { type Before, type Continued, unmentioned } from './continuation.js'

const openers: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])
const modals: ReadonlySet<string> = new Set(['would', "'d", 'had'])
const counting: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'latter',
  'former',
  'other',
  'others',
  'two',
])
const polls: ReadonlySet<string> = new Set(['poll', 'polls', 'survey', 'surveys', 'average', 'polling'])

/**
 * A sentence without a cue that goes on with reported speech: its first verb is shifted back ("She would also visit Norwick"), or it
 * gives another figure of the poll before it.
 */
export function reportedSpeech(splitting: Splitting, index: number, before: Before | undefined): Continued | null {
  const { tokens, sentences } = splitting
  const sentence = sentences[index]
  const previous = sentences[index - 1]
  if (!sentence || !previous || !before?.chain.length || !before.attribution || sentence.furniture) return null
  const near = sentence.block === previous.block || sentence.block === previous.block + 1
  if (!near || before.attribution.manner === 'direct') return null
  if (shiftedBack(tokens, sentence.from, sentence.to))
    return continued(before, 'link/reported-speech', 'It goes on with reported speech: its verb is shifted back.')
  if (isPoll(tokens, before) && hasShare(tokens, sentence.from, sentence.to))
    return continued(before, 'link/same-poll', 'It gives another figure of the same poll.')
  return null
}

const continued = (before: Before, rule: string, note: string): Continued => ({
  chain: unmentioned(before.chain),
  ground: { rule, span: before.cue, note },
})

/** A pronoun, then "would" (or "had" with "also"), before any other finite verb. */
function shiftedBack(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const low = tokens.lower[i] ?? ''
    if (!modals.has(low)) continue
    if (low === 'had') return false
    const pronoun = openers.has(tokens.lower[from] ?? '') && i <= from + 2
    // "The first would run to the port": it counts what was told of
    const counted = tokens.lower[from] === 'the' && i === from + 2 && counting.has(tokens.lower[from + 1] ?? '')
    if (tokens.lower[i + 1] === 'not') return false
    const also = tokens.lower[i + 1] === 'also'
    return pronoun || counted || also
  }
  return false
}

function isPoll(tokens: Tokens, { attribution }: Before): boolean {
  return (attribution?.source ?? []).some(([from, to]) => {
    for (let i = from; i < to; i++) if (polls.has(tokens.lower[i] ?? '')) return true
    return false
  })
}

function hasShare(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const low = tokens.lower[i] ?? ''
    if (low === 'margin') return false
    if (low === 'percent' || low === '%' || low === 'per' || low === 'points') return true
  }
  return false
}
