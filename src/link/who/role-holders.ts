import { antecedent, isPerson } from './antecedents.js'
import { aged, partyOf, rivals } from './biography.js'
import type { Entity } from './entities.js'
import { countryOf } from './learned.js'
import { type Mention, Type } from './mention.js'
import { regionals } from './words.js'
import { textOf, type World } from './world.js'

/** How far back, in sentences, a phrase looks that says whose it is, and one that does not. */
export const phraseReach = 25
const plainReach = 2

const offices: ReadonlySet<string> = new Set(
  'president minister premier senator governor governor-general mayor king queen pope chancellor ambassador congressman congresswoman prince princess judge general'.split(
    ' ',
  ),
)

/** What somebody who has been named may be called without having been introduced so. */
const roleNouns: ReadonlySet<string> = new Set([
  // a judge may be any
  ...[...offices].filter((office) => office !== 'judge'),
  ...'candidate nominee contender hopeful frontrunner front-runner leader executive chief ceo chairman chairwoman boss head director cleric preacher politician lawmaker legislator diplomat billionaire businessman businesswoman mogul tycoon actor actress singer rapper star comedian author writer journalist reporter correspondent columnist anchor editor host professor scientist researcher expert analyst economist academic scholar strategist official speaker veteran republican democrat man woman brewer shipbuilder publisher developer builder distiller grocer miner refiner producer filmmaker director player coach manager pm envoy secretary'.split(
    ' ',
  ),
])

/** Trades by which somebody may be called of whom the article has not said what he is. */
const trades: ReadonlySet<string> = new Set(
  `novelist poet painter sculptor musician pianist violinist cellist guitarist drummer soprano tenor conductor composer playwright screenwriter artist chef
  designer photographer model presenter broadcaster podcaster activist campaigner dissident lawyer attorney barrister surgeon neurosurgeon doctor physicist biologist chemist
  geologist astronomer engineer historian philosopher economist striker midfielder defender goalkeeper keeper forward winger captain skipper batsman bowler
  champion swimmer runner sprinter cyclist boxer fighter golfer driver rider jockey sailor climber skater skier quarterback pitcher rookie youngster teenager
  winner medallist medalist laureate heir heiress magnate financier banker investor entrepreneur inventor explorer astronaut pilot influencer youtuber
  blogger vlogger dj rocker songwriter vocalist frontman dancer choreographer ballerina comic memoirist essayist`.split(
    /\s+/,
  ),
)

const parents = /^(?:grand)?(?:father|mother|dad|mum|mom)$/

const isTrade = (head: string): boolean => trades.has(head) || head.endsWith('ologist')

/** Whether a noun may call somebody by what he is, though the article has not called him so. */
export const isRoleNoun = (head: string): boolean => roleNouns.has(head) || isTrade(head) || head.endsWith('-year-old')

/** What a person's place in public life is called again and again, by whoever writes of him: never a judge, who may be any. */
const varied: ReadonlySet<string> = new Set(
  'president senator governor mayor chancellor premier congressman congresswoman candidate nominee contender hopeful frontrunner front-runner businessman billionaire mogul tycoon republican democrat secretary'.split(
    ' ',
  ),
)

/** "The MDC leader" is nobody of whom another body, or none, is known; "the Iraqi official" is an Iraqi one, "the Iowa senator" nobody from Maine. */
export function answersTo(world: World, entity: Entity, m: Mention): boolean {
  if (!m.affiliation) return true
  const of = textOf(world.scan, m.affiliation)
  const party = partyOf(of)
  if (party !== null) return !entity.heads.has(rivals.get(party) ?? '')
  if (m.affiliationType === Type.place) {
    const places = world.places.get(entity.id)
    return entity.forms.size ? !places || places.has(of.toLowerCase()) : (entity.words?.includes(of) ?? true)
  }
  if (regionals.has(of.toLowerCase())) return true
  if (!entity.forms.size) return entity.words?.includes(of) ?? true
  if (m.affiliationType === Type.country) return (world.country.get(entity.id) ?? countryOf(of)) === countryOf(of)
  return entity.affiliation?.includes(of) ?? false
}

/** "The president's plan" introduces nobody: an unnamed one who was only spoken of stands behind whoever is named. */
export const isShadow = (world: World, entity: Entity, head: string): boolean =>
  varied.has(head) && !entity.forms.size && world.spoke[entity.id] === undefined && !entity.anonymous

/** Of whom the article has said no trade: "author", "professor" and the like go with any. */
const isUntold = ({ heads }: Entity): boolean => {
  for (const head of heads) if (!loose.has(head)) return false
  return true
}

const loose: ReadonlySet<string> = new Set(
  'author co-author professor doctor expert scholar academic researcher scientist specialist lecturer fellow mr mrs ms miss sir dame'.split(
    ' ',
  ),
)

/** Whether a complement says whom a phrase means: "the head of the agency", never "the father of two", "the senator from Vermont". */
export function isOfAnother(world: World, m: Mention): boolean {
  const { lower } = world.scan.tokens
  const at = m.span[1]
  if (!/^(?:of|for|at|in|from|who)$/.test(lower[at] ?? '')) return false
  if (isFamily(world, m)) return false
  // "the former secretary of state"
  if (lower[at] === 'of' && lower[at + 1] === 'state' && lower[at - 2] === 'former') return false
  return !varied.has(m.head) || placeBehind(world, m) === null
}

/** "The mother of three". */
export const isFamily = ({ scan: { tokens } }: World, m: Mention): boolean =>
  tokens.lower[m.span[1]] === 'of' &&
  /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens.lower[m.span[1] + 1] ?? '') &&
  parents.test(m.head)

function placeBehind({ gathered, scan }: World, m: Mention): string | null {
  if (!/^(?:of|from)$/.test(scan.tokens.lower[m.span[1]] ?? '')) return null
  const place = gathered.mentions[gathered.at[m.span[1] + 1] ?? -1]
  return place?.name && place.span[0] === m.span[1] + 1 && place.nameType === Type.place
    ? textOf(scan, place.name).toLowerCase()
    : null
}

/** "The 41-year-old": whoever is said to be as old, or the person just spoken of whose age nobody has told. */
function agedSo(world: World, m: Mention): Entity | null {
  const age = aged.exec(m.head)?.[1]
  const fits = (e: Entity): boolean => isPerson(e, m.gender) && e.type === Type.person && e.forms.size > 0
  return (
    antecedent(world, m, { fits: (e) => fits(e) && world.ages.get(e.id) === age, back: phraseReach }) ??
    antecedent(world, m, { fits: (e) => fits(e) && !world.ages.has(e.id), back: plainReach })
  )
}

/** "The candidate": the person just spoken of, where nothing that is known of him speaks against it. */
export function roleHolder(world: World, m: Mention, head: string): Entity | null {
  const words = m.affiliation ? textOf(world.scan, m.affiliation) : null
  const party = partyOf(words) ?? (rivals.has(head) ? head : null)
  if (head.endsWith('-year-old')) return agedSo(world, m)
  const place = m.affiliationType === Type.place && words !== null ? words.toLowerCase() : placeBehind(world, m)
  // a party or a place that the article has not given tells nobody apart
  const isLoose = words === null || party !== null || place !== null || regionals.has(words.toLowerCase())
  const country = words !== null && m.affiliationType === Type.country ? countryOf(words) : null
  const fits = (e: Entity): boolean =>
    isPerson(e, m.gender) &&
    e.forms.size > 0 &&
    e.type === Type.person &&
    (!isTrade(head) || isUntold(e) || e.heads.has(head)) &&
    !e.heads.has(rivals.get(party ?? head) ?? '') &&
    !(offices.has(head) && [...e.heads].some((h) => h !== head && offices.has(h)))
  if (place !== null) {
    const told = antecedent(world, m, {
      fits: (e) => fits(e) && (world.places.get(e.id)?.has(place) ?? false),
      back: phraseReach,
    })
    if (told) return told
  }
  if (isLoose)
    return antecedent(world, m, {
      fits: (e) => fits(e) && (place === null || !world.places.has(e.id)),
      back: plainReach,
    })
  const bodies = words === null ? [] : namesOf(world, words)
  const known = antecedent(world, m, {
    fits: (e) =>
      fits(e) &&
      (country !== null
        ? world.country.get(e.id) === country
        : bodies.some((name) => e.affiliation?.includes(name) ?? false)),
    back: phraseReach,
  })
  return known ?? soleStranger(world, m)
}

/** The words for a body, and the names of whoever is called so: "the union leader" leads the NVK, a union. */
function namesOf(world: World, words: string): string[] {
  const names = [words]
  for (const id of world.byHead.get(words.toLowerCase()) ?? [])
    for (const form of world.entities[id]?.forms.keys() ?? []) names.push(form)
  return names
}

/** "The Czech": the person just spoken of, unless the article says that he is of another country. */
export function national(world: World, m: Mention): Entity | null {
  const country = countryOf(m.head)
  return antecedent(world, m, {
    fits: (e) =>
      isPerson(e, m.gender) &&
      e.type === Type.person &&
      e.forms.size > 0 &&
      (world.country.get(e.id) ?? country) === country,
    back: plainReach,
  })
}

/** "The Rovers manager": the only person spoken of just now, where the article has not said what he is. */
function soleStranger(world: World, m: Mention): Entity | null {
  let sole: Entity | null = null
  for (const id of world.recent) {
    const entity = world.entities[id]
    if (!entity || m.sentence - (world.last[id] ?? -99) > plainReach || !isPerson(entity, m.gender)) continue
    if (sole) return null
    sole = entity
  }
  const isStrange = sole?.type === Type.person && sole.forms.size > 0 && sole.affiliation === null
  const isSomething = [...(sole?.heads ?? [])].some((head) => roleNouns.has(head) || trades.has(head))
  return isStrange && !isSomething && !world.country.has(sole?.id ?? -1) ? sole : null
}
