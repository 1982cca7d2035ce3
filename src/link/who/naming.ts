import type { Entity } from './entities.js'
import type { Mention } from './mention.js'
import type { World } from './world.js'

/** The entity of a name; of several that it may stand for the latest one of the right gender. */
export function namedEntity(world: World, key: string, m: Mention): Entity | null {
  const ids = world.standing.get(key)
  if (!ids?.length) return null
  let best: Entity | null = null
  let latest = -2
  for (const id of ids) {
    const entity = world.entities[id]
    if (!entity) continue
    if (ids.length > 1 && m.gender && entity.gender && m.gender !== entity.gender) continue
    const last = world.lastToken[id] ?? -1
    if (last > latest) {
      latest = last
      best = entity
    }
  }
  return best ?? world.entities[ids[0] ?? -1] ?? null
}

/** The owner of a possessive phrase: the mention that starts where it starts. */
export function ownerOf(world: World, k: number): Entity | null {
  const m = world.gathered.mentions[k]
  for (let j = k - 1; j >= 0 && j > k - 4; j--) {
    const other = world.gathered.mentions[j]
    if (other && other.span[0] === m?.span[0]) return world.entities[world.of[j] ?? -1] ?? null
  }
  return null
}

/** The longest mention that starts at a token, or the one that covers it. */
export function outermost(world: World, i: number, limit: number = Number.POSITIVE_INFINITY): number {
  const { at, mentions } = world.gathered
  let k = at[i] ?? -1
  if (k < 0) return -1
  while (
    mentions[k + 1] &&
    mentions[k + 1]?.span[0] === mentions[k]?.span[0] &&
    (mentions[k + 1]?.span[1] ?? 0) <= limit
  )
    k++
  return k
}
