import { antecedent, isPerson } from './antecedents.js'
import { isElsewhere } from './body-seats.js'
import type { Entity } from './entities.js'
import { countryOf } from './learned.js'
import { type Mention, Type } from './mention.js'
import { isOtherOffice } from './tasks.js'
import { demonyms, regionals, voiceNouns } from './words.js'
import { singularOf, textOf, type World } from './world.js'

/** How far back, in sentences, a definite phrase, a "he" and an "it" look. */
const phraseReach = 25

const companies: ReadonlySet<string> = new Set(
  'company firm business corporation giant maker manufacturer retailer carmaker automaker drugmaker chipmaker airline carrier chain operator startup supplier studio brand conglomerate lender insurer utility'.split(
    ' ',
  ),
)

const bodies: ReadonlySet<string> = new Set(
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
const others: ReadonlySet<string> = new Set(
  'society consultancy brokerage bank club team school college university museum housebuilder supermarket brewery distillery pollster clinic hospital think-tank thinktank'.split(
    ' ',
  ),
)

/** Ministries that are called offices, departments or treasuries. */
function isOffice(entity: Entity): boolean {
  const words = entity.nameWords
  return (words.has('office') && (words.has('foreign') || words.has('home'))) || words.has('treasury')
}

const isPolice = (entity: Entity): boolean => entity.nameWords.has('police') || entity.nameWords.has('constabulary')

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

const isClub = (entity: Entity): boolean => clubWords.some((word) => entity.nameWords.has(word))

function isPublic(entity: Entity): boolean {
  for (const word of entity.nameWords) if (publicWords.has(word)) return true
  return false
}

const offices: ReadonlySet<string> = new Set(
  'president minister premier senator governor mayor king queen pope chancellor ambassador congressman congresswoman prince princess judge general'.split(
    ' ',
  ),
)

/** What somebody who has been named may be called without having been introduced so. */
const roleNouns: ReadonlySet<string> = new Set([
  ...offices,
  ...'candidate nominee contender frontrunner front-runner leader executive chief ceo chairman chairwoman boss head director cleric preacher politician lawmaker legislator diplomat billionaire businessman businesswoman mogul tycoon actor actress singer rapper star comedian author writer journalist reporter correspondent columnist anchor editor host professor scientist researcher expert analyst economist academic scholar strategist official speaker veteran republican democrat man woman brewer shipbuilder publisher developer builder distiller grocer miner refiner producer filmmaker director player coach manager pm envoy secretary'.split(
    ' ',
  ),
])

/** Trades by which somebody may be called of whom the article has not said what he is. */
const trades: ReadonlySet<string> = new Set(
  `novelist poet painter sculptor musician pianist violinist cellist guitarist drummer soprano tenor conductor composer playwright screenwriter artist chef
  designer photographer model presenter broadcaster podcaster activist campaigner dissident lawyer attorney barrister surgeon doctor physicist biologist chemist
  geologist astronomer engineer historian philosopher economist striker midfielder defender goalkeeper keeper forward winger captain skipper batsman bowler
  champion swimmer runner sprinter cyclist boxer fighter golfer driver rider jockey sailor climber skater skier quarterback pitcher rookie youngster teenager
  winner medallist medalist laureate heir heiress magnate financier banker investor entrepreneur inventor explorer astronaut pilot skater influencer youtuber
  blogger vlogger dj rocker songwriter vocalist frontman dancer choreographer ballerina comic memoirist essayist`.split(
    /\s+/,
  ),
)

/** Nobody is both. */
const rivals: ReadonlyMap<string, string> = new Map([
  ['democrat', 'republican'],
  ['republican', 'democrat'],
])

/** "The MDC leader" is nobody of whom another body, or none, is known; "the Iraqi official" is an Iraqi one. */
function standsFor(world: World, entity: Entity, m: Mention): boolean {
  if (!m.affiliation) return true
  const of = textOf(world.scan, m.affiliation)
  if (regionals.has(of.toLowerCase()) || m.affiliationType === Type.place) return true
  if (!entity.forms.size) return entity.words?.includes(of) ?? true
  if (m.affiliationType === Type.country) return (world.country.get(entity.id) ?? countryOf(of)) === countryOf(of)
  return entity.affiliation?.includes(of) ?? false
}

/** "The candidate": the person just spoken of, where nothing that is known of him speaks against it. */
function roleHolder(world: World, m: Mention, head: string): Entity | null {
  const words = m.affiliation ? textOf(world.scan, m.affiliation) : null
  // "the Republican nominee", "the Vermont Democrat": a party or a place that the article has not given tells nobody apart
  const of = words !== null && (regionals.has(words.toLowerCase()) || rivals.has(head)) ? null : words
  const country = of !== null && m.affiliationType === Type.country ? countryOf(of) : null
  const known = antecedent(world, m, {
    fits: (e) =>
      (of === null ||
        (country !== null ? world.country.get(e.id) === country : (e.affiliation?.includes(of) ?? false))) &&
      isPerson(e, m.gender) &&
      e.forms.size > 0 &&
      e.type === Type.person &&
      (!trades.has(head) || !e.heads.size || e.heads.has(head)) &&
      !e.heads.has(rivals.get(head) ?? '') &&
      !(offices.has(head) && [...e.heads].some((h) => offices.has(h))),
    back: of === null ? 2 : phraseReach,
  })
  return known ?? (of === null ? null : soleStranger(world, m))
}

/** "The Czech": the person just spoken of, unless the article says that he is of another country. */
function national(world: World, m: Mention): Entity | null {
  const country = countryOf(m.head)
  return antecedent(world, m, {
    fits: (e) =>
      isPerson(e, m.gender) &&
      e.type === Type.person &&
      e.forms.size > 0 &&
      (world.country.get(e.id) ?? country) === country,
    back: 2,
  })
}

/** "The Rovers manager": the only person spoken of just now, where the article has not said what he is. */
function soleStranger(world: World, m: Mention): Entity | null {
  let sole: Entity | null = null
  for (const id of world.recent) {
    const entity = world.entities[id]
    if (!entity || m.sentence - (world.last[id] ?? -99) > 2 || !isPerson(entity, m.gender)) continue
    if (sole) return null
    sole = entity
  }
  const isStrange = sole?.type === Type.person && sole.forms.size > 0 && sole.affiliation === null
  return isStrange && !sole?.heads.size && !world.country.has(sole?.id ?? -1) ? sole : null
}

/** A body that only a title has named so far, by a word of its name. */
function titled(world: World, head: string): Entity | null {
  for (let i = world.inTitles.length - 1; i >= 0 && i > world.inTitles.length - 9; i--) {
    const entity = world.entities[world.inTitles[i] ?? -1]
    if (entity?.nameWords.has(head)) return entity
  }
  return null
}

/** Other words for an office. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['pontiff', 'pope'],
  ['premier', 'minister'],
  ['monarch', 'king'],
  ['congressman', 'representative'],
  ['suit', 'lawsuit'],
])

/** Trades of people and of companies: "the brewer". */
export const tradesOfBodies: ReadonlySet<string> = new Set(
  'brewer shipbuilder publisher developer builder distiller grocer bookmaker miner refiner producer broadcaster'.split(
    ' ',
  ),
)

/** "The brewer" may be Holm & Sons. */
const traderOf = (world: World, m: Mention): Entity | null =>
  antecedent(world, m, {
    fits: (e) => ((e.type === Type.organization && e.forms.size > 0) || isStranger(e)) && !isPublic(e),
    back: 4,
  })

/** The entity that a definite phrase goes back to: one called so, or the only one that can be. */
export function calledSo(world: World, m: Mention): Entity | null {
  const head = otherWords.get(m.head) ?? singularOf(m.head)
  const ids = world.byHead.get(head) ?? []
  for (let i = ids.length - 1; i >= 0; i--) {
    const entity = world.entities[ids[i] ?? -1]
    if (!entity) continue
    const gap = m.sentence - (world.last[entity.id] ?? -99)
    const isVoice = entity.type === Type.organization && voiceNouns.has(m.head)
    if (gap > phraseReach || (m.plural !== entity.plural && m.headType !== Type.organization && !isVoice)) continue
    if (m.gender && entity.gender && m.gender !== entity.gender && m.headType === Type.person) continue
    if (m.headType === Type.person && !standsFor(world, entity, m)) continue
    if (m.headType === Type.organization && (isOtherOffice(world, entity, m) || isElsewhere(world, entity, m, m.head)))
      continue
    if (m.headType === Type.document && entity.type !== Type.document && gap > 8) continue
    return entity
  }
  if (m.headType === Type.anonymous && !m.plural)
    return (
      antecedent(world, m, { fits: (e) => e.anonymous && !e.plural && !e.forms.size, back: 3 }) ??
      // "A friend told the Star … The insider added"
      antecedent(world, m, {
        fits: (e) => e.type === Type.person && !e.plural && !e.forms.size && world.spoke[e.id] !== undefined,
        back: 2,
      })
    )
  if (m.plural) return null
  // "the head of the agency" says itself whom it means
  if (/^(?:of|for|at|in|from|who)$/.test(world.scan.tokens.lower[m.span[1]] ?? '') && m.headType === Type.person)
    return null
  if (m.headType === Type.person && demonyms.has(m.head)) return national(world, m)
  if (m.headType === Type.person && (roleNouns.has(head) || trades.has(head) || head.endsWith('-year-old')))
    return roleHolder(world, m, head) ?? (tradesOfBodies.has(head) ? traderOf(world, m) : null)
  const named = (entity: Entity, type: Type): boolean => entity.type === type && entity.forms.size > 0
  if (m.head === 'police') return titled(world, head)
  if (m.headType === Type.organization) {
    // the ministry: a body whose name has the word
    const byName = antecedent(world, m, {
      fits: (e) =>
        named(e, Type.organization) &&
        !isOtherOffice(world, e, m) &&
        !isElsewhere(world, e, m, m.head) &&
        (e.nameWords.has(head) ||
          (head === 'ministry' && isOffice(e)) ||
          (head === 'club' && isClub(e)) ||
          (head === 'force' && isPolice(e))),
      back: phraseReach,
    })
    if (byName) return byName
    const inTitle = titled(world, head)
    if (inTitle) return inTitle
    if (companies.has(head) || bodies.has(head))
      return antecedent(world, m, {
        fits: (e) => (named(e, Type.organization) && !isPublic(e)) || isStranger(e),
        back: 4,
      })
    // "Nationwide … The building society": a name of which nothing is known may be any body
    return others.has(head) && !/^(?:of|from)$/.test(world.scan.tokens.lower[m.span[1]] ?? '')
      ? antecedent(world, m, { fits: (e) => isUnlisted(e) && world.last[e.id] !== m.sentence, back: 3 })
      : null
  }
  if (m.headType === Type.outlet) {
    const byName = antecedent(world, m, { fits: (e) => named(e, Type.outlet) && !e.plural, back: 6 })
    if (byName) return byName
    if (isPress(m.head)) {
      const stranger = antecedent(world, m, {
        fits: (e) => isStranger(e) || (named(e, Type.organization) && e.sure < 1),
        back: 2,
      })
      if (stranger) stranger.type = Type.outlet
      if (stranger) return stranger
    }
    // "the agency" may be the World Health Organization, "the network" only one that is no known body
    const isAgency = m.head === 'agency' || m.head === 'bureau'
    return antecedent(world, m, {
      fits: (e) => named(e, Type.organization) && (e.sure < 2 ? world.spoke[e.id] !== undefined : isAgency),
      back: 4,
    })
  }
  return null
}

/** A name of which no list and no word of its own says what it is. */
const isUnlisted = (entity: Entity): boolean =>
  isStranger(entity) || (entity.type === Type.organization && entity.forms.size > 0 && entity.sure < 1)

/** A name of which nothing is known: a "company" or an "it" makes it a body. */
export const isStranger = (entity: Entity): boolean =>
  entity.type === Type.none && entity.forms.size > 0 && !entity.gender

const isPress = (head: string): boolean => /^(?:paper|newspaper|daily|weekly|magazine|tabloid|broadsheet)$/.test(head)
