import type { Entity } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { namedEntity } from './naming.js'
import { capitalOf, countryNames, demonyms, formsOfCountry } from './words.js'
import type { World } from './world.js'

/** Seats that stand for their country's government and for nobody else. */
const seats: ReadonlyMap<string, string> = new Map([
  ['downing street', 'United Kingdom'],
  ['10 downing street', 'United Kingdom'],
  ['number 10', 'United Kingdom'],
  ['no 10', 'United Kingdom'],
])

const halves: ReadonlyMap<string, string> = new Map([
  ['north', 'North Korea'],
  ['south', 'South Korea'],
])

/** The country for whom a name speaks where it speaks: "Pyongyang", "Downing Street", "the Russian government". */
function countrySpeaking(world: World, key: string, m: Mention): string | null {
  const named = seats.get(key) ?? capitalOf.get(key) ?? countryNames.get(key)
  if (named) return named
  const rule = key.endsWith(' government') ? 'government' : key.endsWith(' administration') ? 'administration' : ''
  if (rule) {
    const whose = key.slice(0, -rule.length - 1)
    return demonyms.get(whose) ?? countryNames.get(whose) ?? null
  }
  // "the North", in an article on Korea
  const half = m.determiner === 'definite' ? halves.get(key) : undefined
  return half && formsOfCountry(half).some((form) => world.standing.has(form)) ? half : null
}

/**
 * Tell who speaks for each country: the country itself, where it speaks by its own name or its capital's, else its government. A
 * city that only is somewhere stays a city.
 */
export function noteCountryVoices(world: World, forms: Forms): void {
  const { gathered, speaks, countryVoices } = world
  const own = new Set<string>()
  gathered.mentions.forEach((m, k) => {
    const key = speaks[k] === 1 ? forms.keyOf[k] : null
    const country = key ? countrySpeaking(world, key, m) : null
    if (!key || country === null) return
    const isOwn = capitalOf.has(key) || countryNames.has(key)
    if (own.has(country) || (!isOwn && countryVoices.has(country))) return
    const self = namedEntity(world, key, m)
    // "Washington said" may be Denzel
    if (!self || self.type === Type.person) return
    const id = isOwn ? formsOfCountry(country).flatMap((form) => world.standing.get(form) ?? [])[0] : undefined
    countryVoices.set(country, id ?? self.id)
    if (isOwn) own.add(country)
  })
}

/** The country for whom a name speaks here, or null. */
export function countryVoice(world: World, key: string, m: Mention, k: number): Entity | null {
  if (!world.speaks[k]) return null
  const country = countrySpeaking(world, key, m)
  return country === null ? null : (world.entities[world.countryVoices.get(country) ?? -1] ?? null)
}
