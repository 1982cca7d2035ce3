import { antecedent, isEmptyIt, isMany, isPerson, isThing } from './antecedents.js'
import { isStranger } from './called.js'
import type { Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import { voiceNouns } from './words.js'
import type { World } from './world.js'

/** How far back, in sentences, a "he" and an "it" look. */
const personReach = 4
const thingReach = 2

/** How many mentions of a body, and sentences, its voice may stand before: "a spokesman for the council said its members …". */
const voiceReach = 5
const voiceBack = 2

/** How many pronouns may stand between a body's own words and the next. */
const pronounsBetween = 6

/** What an entity was last called: what it says of itself or of the matter ("“It may fall,” …") tells nothing of who speaks for it. */
function lastCalled({ gathered }: World, { mentions }: Entity): Mention | undefined {
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - pronounsBetween; i--) {
    const m = gathered.mentions[mentions[i] ?? -1]
    if (m && m.form !== 'pronoun') return m
  }
  return undefined
}

/** A ministry that spoke through its spokesman may be "he" in the next sentences. */
function isVoice(world: World, entity: Entity, m: Mention): boolean {
  if (entity.type !== Type.organization && entity.type !== Type.outlet) return false
  for (const k of entity.mentions.slice(-voiceReach).reverse()) {
    const { head, gender, sentence } = world.gathered.mentions[k] ?? m
    const isLast = k === entity.mentions.at(-1)
    if (!isLast && (m.sentence - sentence > voiceBack || world.spoke[entity.id] !== sentence)) continue
    if (/^spokes|^official$|^representative$/.test(head)) return gender === null || gender === m.gender
  }
  return false
}

/** "Police in Sella said … They": a body that is many, or that spoke through its officials. */
function isCollective(world: World, entity: Entity): boolean {
  if (entity.type !== Type.organization) return false
  const last = lastCalled(world, entity)
  return last !== undefined && (last.head === 'police' || (last.plural && voiceNouns.has(last.head)))
}

/** "It reads", "it reportedly read": of a document, though its owner is named beside it. */
function isRead({ scan: { tokens } }: World, m: Mention): boolean {
  const next = tokens.lower[m.span[1]] ?? ''
  const verb = next.endsWith('ly') ? (tokens.lower[m.span[1] + 1] ?? '') : next
  return verb === 'reads' || verb === 'read'
}

/** A document with words of its own to read out, rather than a law or a study. */
function isWritten(entity: Entity): boolean {
  if (entity.type !== Type.document) return false
  for (const head of entity.heads) if (written.has(head)) return true
  return false
}

const written: ReadonlySet<string> = new Set(
  'letter document memo memorandum note email e-mail message statement order notice post sign banner plaque text transcript petition communique'.split(
    ' ',
  ),
)

/** Whom "he" or "she" stands for: a person, or a body by its voice, if nobody else has spoken since. */
function personOf(world: World, m: Mention): Entity | null {
  const person = (e: Entity): boolean => isPerson(e, m.gender)
  const found = antecedent(world, m, { fits: (e) => person(e) || isVoice(world, e, m), back: personReach })
  if (!found || person(found)) return found
  const other = antecedent(world, m, { fits: person, back: personReach })
  return other && (world.spoke[other.id] ?? -1) > (world.spoke[found.id] ?? -1) ? other : found
}

/** Whom a pronoun stands for; none where two are as likely. */
export function pronounOf(world: World, m: Mention): Entity | null {
  if (m.gender === 'm' || m.gender === 'f') return personOf(world, m)
  if (m.gender === 'n') {
    if (isEmptyIt(world, m.span[0])) return null
    if (m.head === 'it' && isRead(world, m)) {
      const read =
        antecedent(world, m, { fits: isWritten, back: thingReach }) ??
        antecedent(world, m, { fits: (e) => e.type === Type.document, back: thingReach })
      if (read) return read
    }
    return (
      antecedent(world, m, { fits: isThing, back: thingReach, subject: 1.2 }) ??
      antecedent(world, m, { fits: isStranger, back: 1, subject: 1.2 })
    )
  }
  if (m.head.startsWith('the'))
    return (
      antecedent(world, m, { fits: (e) => isMany(e) || isCollective(world, e), back: thingReach }) ??
      antecedent(world, m, { fits: (e) => e.type === Type.organization && e.forms.size > 0, back: 1, subject: 1.2 })
    )
  return null
}
