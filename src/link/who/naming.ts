import type { Entity } from './entities.js'
import type { Mention } from './mention.js'
import type { World } from './world.js'

/** The entity of a name; of several that it may stand for the likeliest one of the right gender. */
export function namedEntity(world: World, key: string, m: Mention): Entity | null {
  const ids = world.standing.get(key)
  if (!ids?.length) return null
  const only = world.entities[ids[0] ?? -1] ?? null
  if (ids.length === 1) return only
  const gender = m.gender ?? spokenGender(world, m)
  const speaks = world.speaks[world.gathered.at[m.span[0]] ?? -1] === 1
  let best: Entity | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const id of ids) {
    const entity = world.entities[id]
    if (!entity) continue
    if (gender && entity.gender && gender !== entity.gender) continue
    // the latest; but whom the article brought in as somebody's wife or son goes by his full name, and who has spoken speaks
    let score = world.lastToken[id] ?? -1
    if (speaks && world.spoke[id] !== undefined) score += isKin(entity) ? spokenBefore : spokenBefore * 2
    if (score > most) {
      most = score
      best = entity
    }
  }
  return best ?? only
}

/** More than any article has tokens. */
const spokenBefore = 1e9

/** "Holm said he lost four sheep": the pronoun right behind the verb is the speaker's. */
function spokenGender({ scan: { tokens } }: World, m: Mention): 'm' | 'f' | null {
  const at = m.span[1] + (tokens.lower[m.span[1] + 1] === 'that' ? 2 : 1)
  const word = saying.has(tokens.lower[m.span[1]] ?? '') ? tokens.lower[at] : undefined
  return word === 'he' ? 'm' : word === 'she' ? 'f' : null
}

export const saying: ReadonlySet<string> = new Set(
  'said says added told announced insisted stressed confirmed thought believed hoped felt'.split(' '),
)

const isKin = (entity: Entity): boolean => {
  for (const head of entity.heads) if (kin.has(head)) return true
  return false
}

/** What somebody is to another of the article. */
export const kin: ReadonlySet<string> = new Set(
  `wife husband spouse widow widower mother father mum mom dad parent son daughter sister brother aunt uncle cousin niece nephew grandmother grandfather
  grandson granddaughter stepfather stepmother stepson stepdaughter girlfriend boyfriend fiance fiancee fiancé fiancée partner`.split(
    /\s+/,
  ),
)

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
