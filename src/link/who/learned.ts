import { learnAge, learnSeat } from './biography.js'
import { type Entity, fullName } from './entities.js'
import type { Forms } from './forms.js'
import { complementBody, describedTo, relativeOf } from './introduced.js'
import { type Mention, Type } from './mention.js'
import { ownerOf } from './naming.js'
import { countryNames, demonyms, nameKey } from './words.js'
import { textOf, type World } from './world.js'

/** "President of the Kiko Network", "Tim Hale of the Daily Mail": the body named behind. */
export function belongTo(world: World, forms: Forms, entity: Entity, k: number): void {
  const m = world.gathered.mentions[k]
  // "the ministry's spokesman Pavel Odrin"
  if (m && m.ownerEnd >= 0 && entity.affiliation === null) {
    const owner = ownerOf(world, k)
    if (owner && (owner.type === Type.organization || owner.type === Type.outlet))
      entity.affiliation = fullName(owner) ?? owner.words?.replace(/^the /, '') ?? null
  }
  if (!m) return
  if (m.name) relativeOf(world, forms, entity, m)
  else entity.affiliation ??= complementBody(world, forms, m)
  if (entity.affiliation !== null || !/^(?:of|at|from|for|with)$/.test(world.scan.tokens.lower[m.span[1]] ?? '')) return
  const next = world.gathered.mentions[k + 1]
  if (!next?.name || next.span[0] !== m.span[1] + 1 || !forms.keyOf[k + 1]) return
  if (next.nameType === Type.country) {
    const country = countryOf(textOf(world.scan, next.name))
    if (country && !world.country.has(entity.id)) world.country.set(entity.id, country)
  } else entity.affiliation = complementBody(world, forms, m)
}

/** The country that an adjective or a name stands for. */
export function countryOf(words: string): string | null {
  const key = nameKey(words)
  return demonyms.get(words.toLowerCase()) ?? countryNames.get(key) ?? null
}

/** Take over what a mention says of its entity. */
export function learn(world: World, entity: Entity, m: Mention, isApposition: boolean): void {
  if (m.form === 'pronoun') {
    if (entity.gender === null && entity.type === Type.person && (m.gender === 'm' || m.gender === 'f'))
      entity.gender = m.gender
    return
  }
  if (entity.gender === null && (m.gender === 'm' || m.gender === 'f')) entity.gender = m.gender
  if (m.name) {
    const text = textOf(world.scan, m.name)
    entity.forms.set(text, (entity.forms.get(text) ?? 0) + 1)
  }
  const [from] = m.span
  if (entity.description === null && (m.head || isApposition)) {
    const to = m.name && m.titleEnd > from ? m.titleEnd : m.name ? from : describedTo(world, m)
    if (to > from && (m.name || isApposition)) {
      const words = textOf(world.scan, [from, to])
        .replace(/^(?:the|a|an)\s/i, '')
        .trimEnd()
        .replace(/,$/, '')
      if (!/^(?:mr|mrs|ms|miss|dr|sir|prof)\.?$/i.test(words) && words) entity.description = words
    }
  }
  if (entity.type === Type.person && (m.name || isApposition)) learnSeat(world, entity, m)
  if (m.name) learnAge(world, entity, m)
  if (
    m.affiliation &&
    m.affiliationType === Type.country &&
    (m.name || isApposition) &&
    entity.type === Type.person &&
    !world.country.has(entity.id)
  ) {
    const country = countryOf(textOf(world.scan, m.affiliation))
    if (country) world.country.set(entity.id, country)
  }
  if (
    entity.affiliation === null &&
    m.affiliation &&
    (m.name || isApposition) &&
    entity.type === Type.person &&
    m.affiliationType !== Type.country
  )
    entity.affiliation = textOf(world.scan, m.affiliation)
}
