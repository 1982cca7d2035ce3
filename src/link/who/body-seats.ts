import { type Entity, fullName } from './entities.js'
import type { Mention } from './mention.js'
import { capitalOf, countryNames, demonyms, nameKey } from './words.js'
import { textOf, type World } from './world.js'

/** Bodies of which every country has one. */
const everyCountryHas =
  /\b(?:ministry|government|parliament|police|foreign office|home office|defen[cs]e department|state department)$/

const adjective = /^\p{Lu}\p{Ll}*(?:an|ish|ese|i|ic|ch|er)$/u

/** The country of the capital in which a body is said to be: "the foreign ministry in Kyiv"; null for none. */
function seatOf({ gathered, scan }: World, m: Mention): string | null {
  const at = m.span[1]
  if (scan.tokens.lower[at] !== 'in') return null
  const place = gathered.mentions[gathered.at[at + 1] ?? -1]
  if (!place?.name || place.span[0] !== at + 1) return null
  const key = nameKey(textOf(scan, place.name))
  return capitalOf.get(key) ?? countryNames.get(key) ?? null
}

/** The country that a body is of: its name's adjective, its owner, or the capital that it was said to be in; null where none is told. */
function countryOfBody(world: World, entity: Entity): string | null {
  const told = world.country.get(entity.id)
  if (told) return told
  for (const form of entity.forms.keys()) {
    const [one = '', two = ''] = nameKey(form).split(' ')
    const country = demonyms.get(`${one} ${two}`) ?? demonyms.get(one) ?? countryNames.get(one)
    if (country) return country
  }
  const owner = world.entities[entity.owner]
  for (const form of owner?.forms.keys() ?? []) {
    const country = countryNames.get(nameKey(form))
    if (country) return country
  }
  // of a country that no list has
  const name = fullName(entity) ?? ''
  const first = name.split(' ', 1)[0] ?? ''
  return first.length < name.length && adjective.test(first) ? first : null
}

/** "A Foreign Ministry official in Vienna", of an article on the Russian Foreign Ministry: a ministry of another country. */
export function isElsewhere(world: World, entity: Entity, m: Mention, words: string): boolean {
  if (!everyCountryHas.test(words.toLowerCase())) return false
  const seat = seatOf(world, m)
  if (seat === null) return false
  const country = countryOfBody(world, entity)
  if (country === null) world.country.set(entity.id, seat)
  return country !== null && country !== seat
}
