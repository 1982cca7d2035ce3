import { begin, type Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import { phraseOf, type World } from './world.js'

/** Begin an entity for what has no name. */
export function fresh(world: World, m: Mention): Entity {
  const entity = begin(world.entities, m.headType, 1)
  entity.plural = m.plural
  entity.gender = m.gender === 'm' || m.gender === 'f' ? m.gender : null
  entity.words = phraseOf(world.scan, m.span)
  if (m.headType === Type.anonymous) entity.anonymous = true
  return entity
}
