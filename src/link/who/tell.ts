import type { Apposition } from './apposition.js'
import { barNamed } from './barred.js'
import { calledSo, tradesOfBodies } from './called.js'
import { countryVoice, noteCountryVoices } from './country-voices.js'
import { documentOwner } from './documents.js'
import type { Entity } from './entities.js'
import type { Forms } from './forms.js'
import { fresh } from './fresh.js'
import { namedLater, namedSoon } from './later.js'
import { namedBehindLead } from './lead-speakers.js'
import { belongTo, learn } from './learned.js'
import { guessed, type Mention, Type } from './mention.js'
import { namedEntity, ownerOf } from './naming.js'
import { pronounOf } from './pronouns.js'
import { isOfAnother } from './role-holders.js'
import { bodyJustNamed, bodyOf, isPressService, isWithheld, speaksFor, spokesperson } from './voices.js'
import { nameKey, voiceNouns } from './words.js'
import { singularOf, textOf, touch, type World } from './world.js'

/** Tell for each mention, left to right, whom it stands for; what nobody can tell is left at -1. */
export function tellApart(world: World, forms: Forms, beside: ReadonlyMap<number, Apposition>): void {
  const { mentions } = world.gathered
  noteCountryVoices(world, forms)
  mentions.forEach((m, k) => {
    if (world.of[k] !== -1) return
    const pair = beside.get(k)
    if (!m.name) barNamed(world, forms, k)
    const entity =
      m.form === 'pronoun'
        ? pronounOf(world, m)
        : (besideOf(world, forms, pair, k) ?? entityOf(world, forms, beside, k))
    if (m.affiliation && m.affiliationType === Type.person) remind(world, forms.affiliationOf[k], m)
    else if (m.affiliation && m.name) keepInTitle(world, forms.affiliationOf[k], m)
    if (!entity) return
    touch(world, entity, k)
    if (entity.type === Type.none && isBodily(m)) entity.type = Type.organization
    if (pair && m.headType !== Type.none) settle(entity, m)
    learn(world, entity, m, pair?.described === k)
    if (entity.type === Type.none && m.name && isWho(world, m)) entity.type = Type.person
    if (entity.type === Type.person && (m.name || pair)) belongTo(world, forms, entity, k)
    if (m.headType === Type.document && !m.name && entity.owner < 0) {
      const owner = documentOwner(world, forms, k, m.span[1], entity)
      if (owner && owner !== entity) {
        entity.owner = owner.id
        if (m.head === 'statement') owner.heads.add('statement')
      }
    }
  })
}

/** "Al-Rashid, who heads the bank": people are who. */
const isWho = ({ scan: { tokens } }: World, m: Mention): boolean =>
  tokens.lower[m.span[1]] === ',' && /^who(?:se)?$/.test(tokens.lower[m.span[1] + 1] ?? '')

/** "Orlov, the spokesman", "Kana, the news agency": a name of which nothing is known is what its apposition says. */
function settle(entity: Entity, m: Mention): void {
  if (entity.type !== Type.none && !(entity.type === Type.person && entity.sure === guessed)) return
  if (m.headType === Type.outlet || m.headType === Type.organization) entity.type = m.headType
  else if (m.headType === Type.person) entity.type = tradesOfBodies.has(m.head) ? Type.organization : Type.person
}

/** "It" and "the company" stand for bodies. */
const isBodily = (m: Mention): boolean =>
  m.form === 'pronoun' ? m.gender === 'n' : !m.name && m.headType === Type.organization

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

/** "Sella Police Department spokeswoman Rita Moss": "the department" may be the one that only her title names. */
function keepInTitle(world: World, key: string | null | undefined, m: Mention): void {
  const entity = key ? namedEntity(world, key, m) : null
  if (entity?.type === Type.organization && !world.inTitles.includes(entity.id)) world.inTitles.push(entity.id)
}

function besideOf(world: World, forms: Forms, pair: Apposition | undefined, k: number): Entity | null {
  if (!pair || pair.described !== k) return null
  if (pair.named < k) return world.entities[world.of[pair.named] ?? -1] ?? null
  const name = world.gathered.mentions[pair.named]
  const key = forms.keyOf[pair.named]
  return name && key ? namedEntity(world, key, name) : null
}

function entityOf(world: World, forms: Forms, beside: ReadonlyMap<number, Apposition>, k: number): Entity | null {
  const m = world.gathered.mentions[k]
  if (!m) return null
  const key = forms.keyOf[k]
  if (key) return countryVoice(world, key, m, k) ?? namedEntity(world, key, m)
  if (m.form === 'name' || !m.head) return null
  const later =
    m.determiner === 'indefinite'
      ? (namedLater(world, forms, m, k) ?? namedSoon(world, forms, m, k) ?? namedBehindLead(world, forms, beside, m, k))
      : null
  if (later) return later
  if (m.headType === Type.person && voiceNouns.has(m.head) && !isWithheld(world, m)) {
    const body = bodyOf(world, forms, m, k)
    if (body) return spokesperson(world, m, body) ?? body
    const spokenFor = bodyJustNamed(world, m)
    if (spokenFor) return spokenFor
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
    // "Gazprom's press service", "the company's spokesman": the body itself
    if (owner?.type === Type.organization && speaksFor(world, m)) return spokesperson(world, m, owner) ?? owner
    if (owner) return belonging(world, owner, m, () => namedBehindLead(world, forms, beside, m, k))
  }
  const complement = complementOf(world, m, k)
  if (complement !== null && m.headType === Type.person) {
    const before = world.entities[world.byOwner.get(complement) ?? -1]
    if (before && m.determiner === 'definite') return before
    // "the senator from Vermont"
    const known = m.determiner === 'definite' && !isOfAnother(world, m) ? calledSo(world, m) : null
    if (known) return known
    const entity = fresh(world, m)
    world.byOwner.set(complement, entity.id)
    return entity
  }
  if (m.determiner === 'definite' || (m.determiner === 'none' && m.headType === Type.organization && !m.plural)) {
    const before = calledSo(world, m) ?? namedBehindLead(world, forms, beside, m, k)
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

/** What belongs to somebody: the same noun of the same owner is the same. */
function belonging(world: World, owner: Entity, m: Mention, later: () => Entity | null): Entity {
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
  const entity = later() ?? fresh(world, m)
  if (!entity.forms.size) entity.owner = owner.id
  world.byOwner.set(key, entity.id)
  return entity
}
