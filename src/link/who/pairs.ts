import type { Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import { textOf, type World } from './world.js'

/** How far back, in sentences, "both" and "the two" look. */
const reach = 2

const both =
  /^(?:both|the two|the pair|the duo|the couple|(?:both|the two) (?:men|women|leaders|ministers|officials|sides|countries|companies|firms|parties|presidents|governments|groups|teams|nations|states|sisters|brothers|candidates))$/

/** "Both", "the two": the last two that stood side by side as one subject, or the group of two that was spoken of; empty for none. */
export function pairBefore(world: World, [from, to]: readonly [number, number]): Entity[] {
  if (to - from > 3) return []
  const words = textOf(world.scan, [from, to]).toLowerCase()
  if (words === 'they') return theyBefore(world, from)
  if (!both.test(words)) return []
  const { mentions } = world.gathered
  const sentence = world.scan.splitting.sentenceOf[from] ?? 0
  for (let k = lastBefore(mentions, from); k >= 0; k--) {
    const b = mentions[k]
    const a = mentions[k - 1]
    if (!b || b.sentence < sentence - reach) break
    if (b.plural && world.scan.tokens.lower[b.span[0]] === 'two' && isHuman(b)) {
      const group = world.entities[world.of[k] ?? -1]
      if (group) return [group]
    }
    if (!a || world.scan.tokens.lower[a.span[1]] !== 'and' || a.span[1] + 1 !== b.span[0]) continue
    const [one, other] = [world.entities[world.of[k - 1] ?? -1], world.entities[world.of[k] ?? -1]]
    // "A, B and C" are three
    if (!one || !other || one === other || world.scan.tokens.words[a.span[0] - 1] === ',') continue
    if (!isSomebody(one) || !isSomebody(other)) continue
    settle(one, words)
    settle(other, words)
    return [one, other]
  }
  return []
}

/** "Both companies" are bodies, "the two men" people. */
function settle(entity: Entity, words: string): void {
  if (entity.type !== Type.none) return
  if (/(?:companies|firms|parties|teams|governments|countries|states|nations)$/.test(words))
    entity.type = Type.organization
  else if (/(?:men|women|leaders|ministers|officials|presidents|sisters|brothers|candidates)$/.test(words))
    entity.type = Type.person
}

/** "They": two people who stood side by side as the subject of the sentence before, where no others are as near. */
function theyBefore(world: World, from: number): Entity[] {
  const { mentions, at } = world.gathered
  const sentence = world.scan.splitting.sentenceOf[from] ?? 0
  const taken = world.entities[world.of[at[from] ?? -1] ?? -1]
  if (taken?.forms.size) return []
  const start = world.scan.splitting.sentences[sentence - 1]?.from ?? -1
  for (let k = lastBefore(mentions, from); k > 0; k--) {
    const [a, b] = [mentions[k - 1], mentions[k]]
    if (!a || !b || b.span[0] < start) break
    if (a.sentence !== sentence - 1 || b.sentence !== sentence - 1) continue
    if (a.span[0] !== start || world.scan.tokens.lower[a.span[1]] !== 'and' || a.span[1] + 1 !== b.span[0]) continue
    const [one, other] = [world.entities[world.of[k - 1] ?? -1], world.entities[world.of[k] ?? -1]]
    if (one && other && one !== other && isSomebody(one) && isSomebody(other)) return [one, other]
  }
  return []
}

function lastBefore(mentions: readonly Mention[], token: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span[0] ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

const isHuman = (m: Mention): boolean => m.headType === Type.person || m.headType === Type.anonymous

const isSomebody = (entity: Entity): boolean =>
  !entity.plural && entity.forms.size > 0 && entity.type !== Type.place && entity.type !== Type.document
