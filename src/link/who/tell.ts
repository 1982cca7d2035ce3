import { antecedent, isEmptyIt, isMany, isPerson, isThing } from './antecedents.js'
import type { Apposition } from './apposition.js'
import { documentOwner } from './documents.js'
import { begin, type Entity } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { namedEntity, ownerOf } from './naming.js'
import { countryNames, demonyms, nameKey, regionals, voiceNouns, withheld } from './words.js'
import { phraseOf, singularOf, textOf, touch, type World } from './world.js'

/** How far back, in sentences, a definite phrase, a "he" and an "it" look. */
const phraseReach = 25
const personReach = 4
const thingReach = 2

/** Tell for each mention, left to right, whom it stands for; what nobody can tell is left at -1. */
export function tellApart(world: World, forms: Forms, beside: ReadonlyMap<number, Apposition>): void {
  const { mentions } = world.gathered
  mentions.forEach((m, k) => {
    if (world.of[k] !== -1) return
    const pair = beside.get(k)
    const entity =
      m.form === 'pronoun' ? pronounOf(world, m) : (besideOf(world, forms, pair, k) ?? entityOf(world, forms, m, k))
    if (m.affiliation && m.affiliationType === Type.person) remind(world, forms.affiliationOf[k], m)
    if (!entity) return
    touch(world, entity, k)
    if (entity.type === Type.none && isBodily(m)) entity.type = Type.organization
    learn(world, entity, m, pair?.described === k)
    if (entity.type === Type.person && (m.name || pair)) belongTo(world, forms, entity, k)
    if (m.headType === Type.document && !m.name && entity.owner < 0) {
      const owner = documentOwner(world, forms, k, m.span[1])
      if (owner && owner !== entity) {
        entity.owner = owner.id
        if (m.head === 'statement') owner.heads.add('statement')
      }
    }
  })
}

/** "It" and "the company" stand for bodies. */
const isBodily = (m: Mention): boolean =>
  m.form === 'pronoun' ? m.gender === 'n' : !m.name && m.headType === Type.organization

/** "President of the Kiko Network", "Tim Hale of the Daily Mail": the body named behind. */
function belongTo(world: World, forms: Forms, entity: Entity, k: number): void {
  const m = world.gathered.mentions[k]
  if (!m || entity.affiliation !== null || !/^(?:of|at|from|for|with)$/.test(world.scan.tokens.lower[m.span[1]] ?? ''))
    return
  const next = world.gathered.mentions[k + 1]
  if (!next?.name || next.span[0] !== m.span[1] + 1 || !forms.keyOf[k + 1]) return
  if (next.nameType === Type.country) {
    const country = countryOf(textOf(world.scan, next.name))
    if (country && !world.country.has(entity.id)) world.country.set(entity.id, country)
  } else if (next.nameType === Type.organization || next.nameType === Type.outlet)
    entity.affiliation = textOf(world.scan, next.name)
}

/** "The Clinton emails": whoever stands before a noun is in the reader's mind, though not mentioned as somebody. */
function remind(world: World, key: string | null | undefined, m: Mention): void {
  const entity = key ? namedEntity(world, key, m) : null
  if (!entity || world.last[entity.id] === m.sentence) return
  world.last[entity.id] = m.sentence
  world.lastToken[entity.id] = m.span[0]
  const at = world.recent.lastIndexOf(entity.id)
  if (at >= 0) world.recent.splice(at, 1)
  world.recent.push(entity.id)
}

/** The country that an adjective or a name stands for. */
function countryOf(words: string): string | null {
  const key = nameKey(words)
  return demonyms.get(words.toLowerCase()) ?? countryNames.get(key) ?? null
}

function besideOf(world: World, forms: Forms, pair: Apposition | undefined, k: number): Entity | null {
  if (!pair || pair.described !== k) return null
  if (pair.named < k) return world.entities[world.of[pair.named] ?? -1] ?? null
  const name = world.gathered.mentions[pair.named]
  const key = forms.keyOf[pair.named]
  return name && key ? namedEntity(world, key, name) : null
}

/** Take over what a mention says of its entity. */
function learn(world: World, entity: Entity, m: Mention, isApposition: boolean): void {
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
  const from = m.name ? m.span[0] : m.ownerEnd > 0 && !m.name ? m.span[0] : m.span[0]
  if (entity.description === null && (m.head || isApposition)) {
    const to = m.name && m.titleEnd > from ? m.titleEnd : m.name ? from : m.span[1]
    if (to > from && (m.name || isApposition)) {
      const words = textOf(world.scan, [from, to])
        .replace(/^(?:the|a|an)\s/i, '')
        .trimEnd()
        .replace(/,$/, '')
      if (!/^(?:mr|mrs|ms|miss|dr|sir|prof)\.?$/i.test(words) && words) entity.description = words
    }
  }
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

function entityOf(world: World, forms: Forms, m: Mention, k: number): Entity | null {
  const key = forms.keyOf[k]
  if (key) return namedEntity(world, key, m)
  if (m.form === 'name' || !m.head) return null
  const later = m.determiner === 'indefinite' ? (namedLater(world, forms, m, k) ?? namedSoon(world, forms, m, k)) : null
  if (later) return later
  if (m.headType === Type.person && voiceNouns.has(m.head) && !isWithheld(world, m)) {
    const body = bodyOf(world, forms, m, k)
    if (body) return spokesperson(world, m, body) ?? body
  }
  if (isPressService(world, m)) {
    const body = bodyOf(world, forms, m, k)
    if (body) return body
  }
  if (m.ownerEnd >= 0) {
    const owner = ownerOf(world, k)
    // "the country's health ministry"
    const before = m.headType === Type.organization && !owner?.forms.size ? calledSo(world, m) : null
    if (before) return before
    if (owner) return belonging(world, owner, m)
  }
  const complement = complementOf(world, m, k)
  if (complement !== null && m.headType === Type.person) {
    const before = world.entities[world.byOwner.get(complement) ?? -1]
    if (before && m.determiner === 'definite') return before
    const entity = fresh(world, m)
    world.byOwner.set(complement, entity.id)
    return entity
  }
  if (m.determiner === 'definite' || (m.determiner === 'none' && m.headType === Type.organization && !m.plural)) {
    const before = calledSo(world, m)
    if (before) return before
  }
  if (m.plural && m.determiner === 'none' && m.headType === Type.person) {
    const key = `${textOf(world.scan, m.span).toLowerCase()} *`
    const same = world.entities[world.byOwner.get(key) ?? -1]
    if (same) return same
    const entity = m.span[1] - m.span[0] === 1 ? null : fresh(world, m)
    if (entity) {
      world.byOwner.set(key, entity.id)
      return entity
    }
  }
  // "analysts … analysts": a bare plural goes on with the same people
  if (m.plural && m.determiner === 'none' && m.headType === Type.person && m.span[1] - m.span[0] === 1) {
    const before = calledSo(world, m)
    if (before && !before.forms.size) return before
  }
  return fresh(world, m)
}

/** "The representative of Eritrea" is not the representative of Cuba: the noun with its complement, or null. */
function complementOf(world: World, m: Mention, k: number): string | null {
  const { lower } = world.scan.tokens
  if (!/^(?:of|for|from)$/.test(lower[m.span[1]] ?? '')) return null
  const { mentions } = world.gathered
  let next = mentions[k + 1]
  if (next && next.ownerEnd >= 0 && mentions[k + 2]?.span[0] === next.span[0]) next = mentions[k + 2]
  return next?.name && next.span[0] === m.span[1] + 1
    ? `${singularOf(m.head)} of ${textOf(world.scan, next.name).toLowerCase()}`
    : null
}

/** "The press service for the army" is the army. */
function isPressService(world: World, m: Mention): boolean {
  return (m.head === 'service' || m.head === 'office') && world.scan.tokens.lower[m.span[1] - 2] === 'press'
}

/** Begin an entity for what has no name. */
export function fresh(world: World, m: Mention): Entity {
  const entity = begin(world.entities, m.headType, 1)
  entity.plural = m.plural
  entity.gender = m.gender === 'm' || m.gender === 'f' ? m.gender : null
  entity.words = phraseOf(world.scan, m.span)
  if (m.headType === Type.anonymous) entity.anonymous = true
  return entity
}

/** "A French weekly", "a monitoring group": the body or outlet that the next sentences name for the first time. */
function namedSoon(world: World, forms: Forms, m: Mention, k: number): Entity | null {
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

function isWithheld(world: World, m: Mention): boolean {
  for (let i = m.span[0]; i < m.span[1]; i++) if (withheld.has(world.scan.tokens.lower[i] ?? '')) return true
  return false
}

/** The body whose voice an official is: "a Foreign Office spokesman", "officials at the World Health Organization". */
function bodyOf(world: World, forms: Forms, m: Mention, k: number): Entity | null {
  const key = forms.affiliationOf[k]
  if (key) {
    const body = namedEntity(world, key, m)
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

/** The named person who is a body's spokesman, where the article has one: "the Kremlin spokesman". */
function spokesperson(world: World, m: Mention, body: Entity): Entity | null {
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

/** What belongs to somebody: the same noun of the same owner is the same. */
function belonging(world: World, owner: Entity, m: Mention): Entity {
  const key = `${owner.id} ${singularOf(m.head)}`
  const before = world.entities[world.byOwner.get(key) ?? -1]
  if (before) return before
  if (m.headType === Type.organization) {
    // "his campaign" is the Trump campaign
    for (const form of owner.forms.keys()) {
      const id = world.standing.get(nameKey(`${form} ${m.head}`))?.[0]
      const body = world.entities[id ?? -1]
      if (body?.type !== Type.organization) continue
      world.byOwner.set(key, body.id)
      return body
    }
  }
  const entity = fresh(world, m)
  entity.owner = owner.id
  world.byOwner.set(key, entity.id)
  return entity
}

/** "A spokesman for the ministry" whom the next sentences name: "spokesman Ahmed Rudaini". */
function namedLater(world: World, forms: Forms, m: Mention, k: number): Entity | null {
  if (!m.head.startsWith('spokes') || m.plural) return null
  const { mentions } = world.gathered
  for (let j = k + 1; j < mentions.length && j < k + 25; j++) {
    const other = mentions[j]
    if (!other || other.sentence > m.sentence + 3) return null
    if (!other.name || other.nameType !== Type.person) continue
    // "spokesman Ahmed Rudaini", or whoever speaks there for the first time and is nothing else
    if (singularOf(other.head) !== singularOf(m.head) && (other.head !== '' || !world.speaks[j])) continue
    const entity = namedEntity(world, forms.keyOf[j] ?? '', other)
    return entity && !entity.mentions.length ? entity : null
  }
  return null
}

const companies: ReadonlySet<string> = new Set(
  'company firm business corporation giant maker manufacturer retailer carmaker automaker drugmaker chipmaker airline carrier chain operator startup supplier studio brand conglomerate lender insurer utility'.split(
    ' ',
  ),
)
const bodies: ReadonlySet<string> = new Set(
  'group organization organisation body watchdog association movement charity ngo nonprofit agency institute institution think-tank foundation union alliance coalition'.split(
    ' ',
  ),
)
const publicWords: ReadonlySet<string> = new Set(
  'ministry government department police army court parliament party council house senate congress forces embassy office administration campaign'.split(
    ' ',
  ),
)

/** Ministries that are called offices, departments or treasuries. */
function isOffice(entity: Entity): boolean {
  const words = entity.nameWords
  return (words.has('office') && (words.has('foreign') || words.has('home'))) || words.has('treasury')
}

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
  ...'candidate nominee contender frontrunner front-runner leader executive chief ceo chairman chairwoman boss head director cleric preacher politician lawmaker legislator diplomat billionaire businessman businesswoman mogul tycoon actor actress singer rapper star comedian author writer journalist reporter correspondent columnist anchor editor host professor scientist researcher expert analyst economist academic scholar strategist official speaker veteran republican democrat man woman filmmaker director player coach manager pm envoy secretary'.split(
    ' ',
  ),
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
  // "the Republican nominee": a party's adjective tells nobody apart
  const of = words !== null && regionals.has(words.toLowerCase()) ? null : words
  const country = of !== null && m.affiliationType === Type.country ? countryOf(of) : null
  return antecedent(world, m, {
    fits: (e) =>
      (of === null ||
        (country !== null ? world.country.get(e.id) === country : (e.affiliation?.includes(of) ?? false))) &&
      isPerson(e, m.gender) &&
      e.forms.size > 0 &&
      e.type === Type.person &&
      !(offices.has(head) && [...e.heads].some((h) => offices.has(h))),
    back: of === null ? 2 : phraseReach,
  })
}

/** The entity that a definite phrase goes back to: one called so, or the only one that can be. */
export function calledSo(world: World, m: Mention): Entity | null {
  const head = singularOf(m.head)
  const ids = world.byHead.get(head) ?? []
  for (let i = ids.length - 1; i >= 0; i--) {
    const entity = world.entities[ids[i] ?? -1]
    if (!entity) continue
    const gap = m.sentence - (world.last[entity.id] ?? -99)
    const isVoice = entity.type === Type.organization && voiceNouns.has(m.head)
    if (gap > phraseReach || (m.plural !== entity.plural && m.headType !== Type.organization && !isVoice)) continue
    if (m.gender && entity.gender && m.gender !== entity.gender && m.headType === Type.person) continue
    if (m.headType === Type.person && !standsFor(world, entity, m)) continue
    if (m.headType === Type.document && entity.type !== Type.document && gap > 8) continue
    return entity
  }
  if (m.headType === Type.anonymous && !m.plural)
    return antecedent(world, m, { fits: (e) => e.anonymous && !e.plural && !e.forms.size, back: 3 })
  if (m.plural) return null
  // "the head of the agency" says itself whom it means
  if (/^(?:of|for|at|in|from|who)$/.test(world.scan.tokens.lower[m.span[1]] ?? '') && m.headType === Type.person)
    return null
  if (m.headType === Type.person && roleNouns.has(head)) return roleHolder(world, m, head)
  const named = (entity: Entity, type: Type): boolean => entity.type === type && entity.forms.size > 0
  if (m.headType === Type.organization && m.head !== 'police') {
    // the ministry: a body whose name has the word
    const byName = antecedent(world, m, {
      fits: (e) => named(e, Type.organization) && (e.nameWords.has(head) || (head === 'ministry' && isOffice(e))),
      back: phraseReach,
    })
    if (byName) return byName
    if (companies.has(head) || bodies.has(head))
      return antecedent(world, m, {
        fits: (e) => (named(e, Type.organization) && !isPublic(e)) || isStranger(e),
        back: 4,
      })
    return null
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
    return antecedent(world, m, { fits: (e) => named(e, Type.organization) && e.sure < 2, back: 4 })
  }
  return null
}

/** A name of which nothing is known: a "company" or an "it" makes it a body. */
const isStranger = (entity: Entity): boolean => entity.type === Type.none && entity.forms.size > 0 && !entity.gender

const isPress = (head: string): boolean => /^(?:paper|newspaper|daily|weekly|magazine|tabloid|broadsheet)$/.test(head)

/** A ministry that spoke through its spokesman may be "he" in the next sentences. */
function isVoice(world: World, entity: Entity, m: Mention): boolean {
  if (entity.type !== Type.organization && entity.type !== Type.outlet) return false
  const last = world.gathered.mentions[entity.mentions.at(-1) ?? -1]
  return (
    last !== undefined &&
    /^spokes|^official$|^representative$/.test(last.head) &&
    (last.gender === null || last.gender === m.gender)
  )
}

function pronounOf(world: World, m: Mention): Entity | null {
  if (m.gender === 'm' || m.gender === 'f')
    return antecedent(world, m, { fits: (e) => isPerson(e, m.gender) || isVoice(world, e, m), back: personReach })
  if (m.gender === 'n') {
    if (isEmptyIt(world, m.span[0])) return null
    return (
      antecedent(world, m, { fits: isThing, back: thingReach, subject: 1.2 }) ??
      antecedent(world, m, { fits: isStranger, back: 1, subject: 1.2 })
    )
  }
  if (m.head.startsWith('the'))
    return (
      antecedent(world, m, { fits: isMany, back: thingReach }) ??
      antecedent(world, m, { fits: (e) => e.type === Type.organization && e.forms.size > 0, back: 1, subject: 1.2 })
    )
  return null
}
