import { datelineBehind } from '../../find/datelines.js'
import { antecedent } from './antecedents.js'
import { bodies, companies, isClub, isOffice, isOtherThan, isPolice, isPublic, others } from './body-nouns.js'
import { isElsewhere } from './body-seats.js'
import type { Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import {
  answersTo,
  isFamily,
  isOfAnother,
  isRoleNoun,
  isShadow,
  national,
  phraseReach,
  roleHolder,
} from './role-holders.js'
import { isOtherOffice } from './tasks.js'
import { demonyms, voiceNouns } from './words.js'
import { singularOf, type World } from './world.js'

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
  let shadow: Entity | null = null
  for (let i = ids.length - 1; i >= 0; i--) {
    const entity = world.entities[ids[i] ?? -1]
    if (!entity) continue
    const gap = m.sentence - (world.last[entity.id] ?? -99)
    const isVoice = entity.type === Type.organization && voiceNouns.has(m.head)
    if (gap > phraseReach || (m.plural !== entity.plural && m.headType !== Type.organization && !isVoice)) continue
    if (m.gender && entity.gender && m.gender !== entity.gender && m.headType === Type.person) continue
    if (m.headType === Type.person && !answersTo(world, entity, m)) continue
    if (m.headType === Type.organization && (isOtherOffice(world, entity, m) || isElsewhere(world, entity, m, m.head)))
      continue
    if (m.headType === Type.document && entity.type !== Type.document && gap > 8) continue
    if (m.headType === Type.person && !m.plural && isShadow(world, entity, head)) {
      shadow ??= entity
      continue
    }
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
  if (m.headType === Type.person && isOfAnother(world, m)) return null
  if (m.headType === Type.person && demonyms.has(m.head)) return national(world, m)
  if (m.headType === Type.person && (isRoleNoun(head) || isFamily(world, m)))
    return roleHolder(world, m, head) ?? shadow ?? (tradesOfBodies.has(head) ? traderOf(world, m) : null)
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
        fits: (e) =>
          ((named(e, Type.organization) && !isPublic(e)) || (isStranger(e) && mayBe(e, head))) &&
          !hasReported(world, e) &&
          !isAgency(world, e) &&
          !isOtherThan(world, e, head),
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

/** "The Tarn bridge" names no body that "the union" could be, though "the Helion plant" has a company. */
const mayBe = (entity: Entity, head: string): boolean => companies.has(head) || entity.mentions.length > 0

/** A name of which no list and no word of its own says what it is. */
const isUnlisted = (entity: Entity): boolean =>
  isStranger(entity) || (entity.type === Type.organization && entity.forms.size > 0 && entity.sure < 1)

/** A name of which nothing is known: a "company" or an "it" makes it a body. */
export const isStranger = (entity: Entity): boolean =>
  entity.type === Type.none && entity.forms.size > 0 && !entity.gender

/** "\u2026, the Morgenblatt reported": a paper of which nothing is known, and not "the company" of which it writes. */
function hasReported({ gathered, scan: { tokens } }: World, entity: Entity): boolean {
  const [from, to] = gathered.mentions[entity.mentions.at(-1) ?? -1]?.span ?? [0, 0]
  const { lower } = tokens
  // never "Norrvik Foods reported a loss"
  const closes = lower[from - 1] === ',' || lower[from - 2] === ','
  return (
    closes && /^(?:reported|reports|wrote)$/.test(lower[to] ?? '') && /^(?:[.,]|on|in|late)$/.test(lower[to + 1] ?? '')
  )
}

/** "VARN (Vex) –": who the news is from is nobody that it is about. */
function isAgency({ gathered, scan: { splitting } }: World, entity: Entity): boolean {
  const at = gathered.mentions[entity.mentions.at(-1) ?? -1]?.span[0] ?? -1
  return at >= 0 && at < datelineBehind(splitting, at)
}

const isPress = (head: string): boolean => /^(?:paper|newspaper|daily|weekly|magazine|tabloid|broadsheet)$/.test(head)
