import { Type } from './mention.js'
import type { World } from './world.js'

/** Note whoever is said not to be named: "on condition of anonymity", "who declined to be named", also a clause later. */
export function noteAnonymity(world: World): void {
  const { tokens, splitting } = world.scan
  for (let i = 0; i < tokens.length; i++) {
    if (!withholds(tokens.lower, i)) continue
    const sentence = splitting.sentences[splitting.sentenceOf[i] ?? 0]
    const from = sentence?.from ?? 0
    if (!whose(world, i, from) && !whose(world, Math.min(tokens.length, (sentence?.to ?? i) - 1), from))
      whose(world, from, Math.max(0, from - 80))
  }
}

function withholds(lower: readonly string[], i: number): boolean {
  const word = lower[i]
  if (word === 'anonymity' || word === 'anonymously') return true
  if (word === 'named' || word === 'identified' || word === 'quoted') {
    if (lower[i - 1] !== 'be') return false
    for (let k = i - 2; k > i - 7; k--)
      if (/^(?:declin|ask|request|refus|want|wish|prefer|insist|not|did|n't)/.test(lower[k] ?? '')) return true
    return false
  }
  // "was not authorized to speak"
  if (word === 'authorized' || word === 'authorised' || word === 'permitted' || word === 'allowed') {
    const not = lower[i - 1] === 'not' || lower[i - 1] === "n't" || lower[i - 2] === 'not'
    return not && lower[i + 1] === 'to' && /^(?:speak|discuss|talk|comment|brief|release)/.test(lower[i + 2] ?? '')
  }
  return false
}

/** The last person without a name before a place is the one who is not named. */
function whose(world: World, before: number, from: number): boolean {
  const { at } = world.gathered
  for (let i = before; i >= from; i--) {
    const k = at[i] ?? -1
    const entity = world.entities[world.of[k] ?? -1]
    if (!entity || !world.speaks[k] || entity.forms.size) continue
    if (entity.type !== Type.person && entity.type !== Type.anonymous) continue
    entity.anonymous = true
    return true
  }
  return false
}
