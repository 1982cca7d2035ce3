import { begin, type Entity } from './entities.js'
import { Type } from './mention.js'
import { ownerOf } from './naming.js'
import type { Reader } from './single.js'
import { hearsay, nounOf, withheld } from './words.js'
import { phraseOf, textOf, type World } from './world.js'

/** "Some on Twitter", "those close to Mr. Berg": the words before the first mention are the head. */
export function leads(world: World, from: number, to: number): boolean {
  const { lower } = world.scan.tokens
  if (to - from < 2 || isPartitive(world, from, to)) return false
  for (let i = from + 1; i < to; i++)
    if (/^(?:of|in|on|at|to|with|from|for|by|who|that|familiar|close|about|near)$/.test(lower[i] ?? '')) return true
  return false
}

const partitives: ReadonlySet<string> = new Set(
  'one two three some many most several few number majority half members all each none both group dozens hundreds thousands handful'.split(
    ' ',
  ),
)

export function isPartitive(world: World, from: number, to: number): boolean {
  const { lower } = world.scan.tokens
  return (
    to > from + 1 &&
    lower[to - 1] === 'of' &&
    (partitives.has(lower[to - 2] ?? '') || partitives.has(lower[from] ?? ''))
  )
}

/** "One of the officials": somebody out of a group, unnamed as they are. */
export function partOf(reader: Reader, from: number, to: number, k: number): Entity {
  const { world } = reader
  const entity = begin(world.entities, Type.person, 1)
  const whole = world.entities[world.of[k] ?? -1]
  entity.anonymous = whole?.anonymous ?? false
  entity.plural = !/^(?:one|each|none)$/.test(world.scan.tokens.lower[from] ?? '')
  const owner = ownerOf(world, k)
  const m = world.gathered.mentions[k]
  const lead = phraseOf(world.scan, [from, m?.span[0] ?? from])
  if (owner?.forms.size && m && m.ownerEnd > 0) {
    entity.owner = owner.id
    entity.words = `${lead} \u0000 ${textOf(world.scan, [Math.min(m.ownerEnd, m.span[1] - 1), Math.max(to, m.span[1])])}`
  } else entity.words = phraseOf(world.scan, [from, to])
  return entity
}

/** Words that hold no mention: a source by its words alone. */
export function looseSource({ world, loose }: Reader, from: number, to: number): Entity {
  const text = phraseOf(world.scan, [from, to])
  const key = text.toLowerCase()
  const before = world.entities[loose.get(key) ?? -1]
  if (before) return before
  const { lower } = world.scan.tokens
  let type: Type = Type.person
  let anonymous = false
  for (let i = from; i < Math.min(to, from + 16); i++) {
    const word = lower[i] ?? ''
    const noun = nounOf(word)
    if (noun?.type === Type.anonymous || withheld.has(word) || word === 'familiar') anonymous = true
    if (noun && type === Type.person && noun.type !== Type.anonymous)
      type = hearsay.has(word) ? Type.unknown : noun.type
    if (word === 'close' && lower[i + 1] === 'to') anonymous = true
    if (word === 'of' || word === 'in' || word === 'with' || word === 'that' || word === 'who') break
  }
  const entity = begin(world.entities, anonymous ? Type.anonymous : type, 0)
  entity.anonymous = anonymous
  entity.words = text
  loose.set(key, entity.id)
  return entity
}
