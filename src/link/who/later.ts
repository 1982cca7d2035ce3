import type { Entity } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { namedEntity } from './naming.js'
import { singularOf, type World } from './world.js'

/** "A French weekly", "a monitoring group": the body or outlet that the next sentences name for the first time. */
export function namedSoon(world: World, forms: Forms, m: Mention, k: number): Entity | null {
  if (m.plural || !world.speaks[k]) return null
  if (m.headType !== Type.outlet && m.headType !== Type.organization) return null
  const { mentions } = world.gathered
  for (let j = k + 1; j < mentions.length && j < k + 30; j++) {
    const other = mentions[j]
    if (!other || other.sentence > m.sentence + 2) return null
    const key = forms.keyOf[j]
    if (!key || !world.speaks[j]) continue
    const entity = namedEntity(world, key, other)
    if (entity?.type === m.headType && !entity.mentions.length) return entity
  }
  return null
}

/** "Holm of Tarn": somebody of another place or body. */
const isPlaced = ({ scan }: World, m: Mention): boolean => /^(?:of|from)$/.test(scan.tokens.lower[m.span[1]] ?? '')

/** "A spokesman for the ministry" whom the next sentences name: "spokesman Ahmed Rudaini". */
export function namedLater(world: World, forms: Forms, m: Mention, k: number): Entity | null {
  if (!m.head.startsWith('spokes') || m.plural) return null
  const { mentions } = world.gathered
  for (let j = k + 1; j < mentions.length && j < k + 25; j++) {
    const other = mentions[j]
    if (!other || other.sentence > m.sentence + 3) return null
    if (!other.name || other.nameType !== Type.person) continue
    // "spokesman Ahmed Rudaini", or whoever speaks there for the first time and is nothing else
    if (
      singularOf(other.head) !== singularOf(m.head) &&
      (other.head !== '' || !world.speaks[j] || isPlaced(world, other))
    )
      continue
    const entity = namedEntity(world, forms.keyOf[j] ?? '', other)
    return entity && !entity.mentions.length ? entity : null
  }
  return null
}
