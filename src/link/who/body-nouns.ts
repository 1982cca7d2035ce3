import type { Entity } from './entities.js'
import type { World } from './world.js'

export const companies: ReadonlySet<string> = new Set(
  'company firm business corporation giant maker manufacturer retailer carmaker automaker drugmaker chipmaker airline carrier chain operator startup supplier studio brand conglomerate lender insurer utility'.split(
    ' ',
  ),
)

export const bodies: ReadonlySet<string> = new Set(
  'group organization organisation body watchdog regulator association movement charity ngo nonprofit agency institute institution think-tank foundation union alliance coalition bloc'.split(
    ' ',
  ),
)

const publicWords: ReadonlySet<string> = new Set(
  'ministry government department police army court parliament party council house senate congress forces embassy office administration campaign'.split(
    ' ',
  ),
)

/** Bodies of whom a name of which nothing is known may be one. */
export const others: ReadonlySet<string> = new Set(
  'society consultancy brokerage bank club team school college university museum housebuilder supermarket brewery distillery pollster clinic hospital think-tank thinktank'.split(
    ' ',
  ),
)

/** Ministries that are called offices, departments or treasuries. */
export function isOffice(entity: Entity): boolean {
  const words = entity.nameWords
  return (words.has('office') && (words.has('foreign') || words.has('home'))) || words.has('treasury')
}

export const isPolice = (entity: Entity): boolean =>
  entity.nameWords.has('police') || entity.nameWords.has('constabulary')

const clubWords = [
  'fc',
  'afc',
  'united',
  'city',
  'town',
  'rovers',
  'wanderers',
  'athletic',
  'county',
  'albion',
  'rangers',
]

export const isClub = (entity: Entity): boolean => clubWords.some((word) => entity.nameWords.has(word))

export function isPublic(entity: Entity): boolean {
  for (const word of entity.nameWords) if (publicWords.has(word)) return true
  return false
}

/** An airline is no regulator, a charity no company; and a union is none of those who have not said or done anything. */
export function isOtherThan({ spoke, subject }: World, entity: Entity, head: string): boolean {
  if (acting.has(head) && spoke[entity.id] === undefined && subject[entity.id] === undefined) return true
  const rivals = companies.has(head) ? apart : apart.has(head) ? companies : null
  if (rivals !== null) for (const called of entity.heads) if (rivals.has(called)) return true
  return false
}

const apart: ReadonlySet<string> = new Set(
  'watchdog regulator charity ngo nonprofit union agency institute foundation association think-tank bloc movement'.split(
    ' ',
  ),
)

const acting: ReadonlySet<string> = new Set(['union', 'charity', 'regulator', 'watchdog'])
