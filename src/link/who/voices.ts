import { antecedent } from './antecedents.js'
import { isElsewhere } from './body-seats.js'
import { begin, type Entity, fullName } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { namedEntity } from './naming.js'
import { withheld } from './words.js'
import { singularOf, textOf, type World } from './world.js'

/** "The press service for the army" is the army. */
export function isPressService(world: World, m: Mention): boolean {
  return (m.head === 'service' || m.head === 'office') && world.scan.tokens.lower[m.span[1] - 2] === 'press'
}

/** Whether what a body owns is its voice. */
export const speaksFor = (world: World, m: Mention): boolean =>
  isPressService(world, m) || (m.head.startsWith('spokes') && !isWithheld(world, m))

export function isWithheld(world: World, m: Mention): boolean {
  for (let i = m.span[0]; i < m.span[1]; i++) if (withheld.has(world.scan.tokens.lower[i] ?? '')) return true
  return false
}

/** The body whose voice an official is: "a Foreign Office spokesman", "officials at the World Health Organization". */
export function bodyOf(world: World, forms: Forms, m: Mention, k: number): Entity | null {
  const key = forms.affiliationOf[k]
  if (key) {
    const body = namedEntity(world, key, m)
    const words = m.affiliation ? textOf(world.scan, m.affiliation) : ''
    if (body && words !== fullName(body) && isElsewhere(world, body, m, words)) return bodyAt(world, m, words)
    if (body && (body.type === Type.organization || body.type === Type.outlet || body.type === Type.none)) return body
  }
  if (m.affiliation && m.affiliationType === Type.organization && !key) return null
  const { lower } = world.scan.tokens
  if (/^(?:for|at|from|of|with)$/.test(lower[m.span[1]] ?? '')) {
    const at = world.gathered.at[m.span[1] + 1] ?? -1
    const next = world.gathered.mentions[at]
    const nextKey = forms.keyOf[at]
    if (next && nextKey && next.span[0] === m.span[1] + 1) {
      const body = namedEntity(world, nextKey, next)
      if (body && (body.type === Type.organization || body.type === Type.outlet)) return body
    }
  }
  return null
}

/** "The Harbour Department says … A spokesman said": of whom nothing is said speaks for the body that spoke or was spoken of just before. */
export function bodyJustNamed(world: World, m: Mention): Entity | null {
  const { lower } = world.scan.tokens
  if (!m.head.startsWith('spokes') || m.plural || m.span[1] - m.span[0] !== 2 || m.determiner !== 'indefinite')
    return null
  if (/^(?:for|of|from|at|with|who)$/.test(lower[m.span[1]] ?? '')) return null
  return antecedent(world, m, {
    fits: (e) =>
      e.type === Type.organization &&
      e.forms.size > 0 &&
      (world.spoke[e.id] !== undefined || m.sentence - (world.subject[e.id] ?? -99) <= 1),
    back: 2,
  })
}

/** A body that the article names by what it is and by where it is: "Foreign Ministry in Vienna". */
function bodyAt(world: World, m: Mention, words: string): Entity {
  const { at, mentions } = world.gathered
  const place = mentions[at[m.span[1] + 1] ?? -1]?.name
  const name = place ? `${words} in ${textOf(world.scan, place)}` : words
  const before = world.entities[world.byOwner.get(name) ?? -1]
  if (before) return before
  const body = begin(world.entities, Type.organization, 1)
  body.forms.set(name, 1)
  world.byOwner.set(name, body.id)
  return body
}

/** The named person who is a body's spokesman, where the article has one: "the Kremlin spokesman". */
export function spokesperson(world: World, m: Mention, body: Entity): Entity | null {
  if (m.plural || m.determiner === 'indefinite' || m.determiner === 'other') return null
  const names = [...body.forms.keys()]
  for (const id of [...(world.byHead.get(singularOf(m.head)) ?? [])].reverse()) {
    const entity = world.entities[id]
    if (
      entity?.type === Type.person &&
      entity.forms.size &&
      entity.affiliation &&
      names.some((n) => entity.affiliation?.includes(n))
    )
      return entity
  }
  return null
}
