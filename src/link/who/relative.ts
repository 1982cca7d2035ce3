import type { Entity } from './entities.js'
import { Type } from './mention.js'
import type { World } from './world.js'

/** "Hill, who said": the nearest mention before that can be who or which. */
export function relativeHead(world: World, i: number): Entity | null {
  const { at, mentions } = world.gathered
  const human = /^who/.test(world.scan.tokens.lower[i] ?? '')
  const from = world.scan.splitting.sentences[world.scan.splitting.sentenceOf[i] ?? 0]?.from ?? 0
  for (let j = i - 1; j >= from && j > i - 14; j--) {
    const m = mentions[at[j] ?? -1]
    const entity = world.entities[world.of[at[j] ?? -1] ?? -1]
    if (!m || !entity || m.form === 'pronoun') continue
    const isHuman =
      entity.type === Type.person || entity.type === Type.anonymous || (entity.type === Type.none && !!m.name)
    if (human) {
      const headed = complemented(world, j, from)
      if (headed) return headed
    }
    if (isHuman === human || (human && /^spokes/.test(m.head))) return entity
  }
  return null
}

/** "The bishop of Sella, who": whoever the place or the body belongs to, not these. */
function complemented(world: World, j: number, from: number): Entity | null {
  const { at, mentions } = world.gathered
  const inner = mentions[at[j] ?? -1]
  const before = (inner?.span[0] ?? 0) - 1
  if (before <= from || !/^(?:of|for|at|from|in)$/.test(world.scan.tokens.lower[before] ?? '')) return null
  if (inner?.nameType === Type.person && inner.name && inner.name[1] - inner.name[0] > 1) return null
  const k = at[before - 1] ?? -1
  const outer = mentions[k]
  return outer?.headType === Type.person && outer.span[1] === before && !outer.name
    ? (world.entities[world.of[k] ?? -1] ?? null)
    : null
}
