import type { SourceKind } from '../../article.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Ground, LinkedSource } from '../linking.js'
import { anonymityOf } from './anonymity.js'
import { type Entity, fullName } from './entities.js'
import { Type } from './mention.js'
import { isGiven } from './name-types.js'
import { voicesOf } from './through.js'
import { nameKey, ownBodies } from './words.js'
import { textOf, type World } from './world.js'

const speakingBodies: ReadonlySet<string> = new Set(
  'police army military government parliament congress senate court cabinet navy opposition ministry prosecution judiciary party'.split(
    ' ',
  ),
)

/** Make a source of an entity and the requests that stand for it. */
export function sourceOf(
  world: World,
  entity: Entity,
  requested: readonly TokenSpan[],
  documents: readonly Entity[],
): LinkedSource {
  const kind = kindOf(world, entity)
  const name = kind === 'unknown' ? null : nameOf(world, entity)
  const others = [...entity.forms.keys()].map((form) => bareName(form, world)).filter((f) => f !== name)
  return {
    name,
    otherNames: [...new Set(others)],
    kind,
    named: entity.forms.size > 0 && (kind === 'person' || kind === 'organization' || kind === 'outlet'),
    description: entity.description,
    affiliation: entity.affiliation,
    anonymity: kind === 'anonymous' ? anonymityOf(world, entity, name) : null,
    mentions: mentionsOf(world, entity, requested),
    voices: voicesOf(world, entity, documents),
    grounds: groundsOf(world, entity, name),
  }
}

/** A name without its article and an owner's mark, unless it is written with one: "Barron's", "St Brice's". */
function bareName(name: string, { names }: World): string {
  const bare = name.replace(/^(?:the|a|an)\s+(?=\S)/i, '')
  return names.has(nameKey(bare)) || bare.startsWith('St ') ? bare : bare.replace(/(?:'s|’s)$/, '')
}

/** The fullest name; what has none is called by its words, with its owner's name in the place of a pronoun. */
function nameOf(world: World, entity: Entity): string | null {
  const full = fullName(entity)
  if (full !== null)
    return entity.type === Type.person ? regnal(world, entity, unshouted(bareName(full, world))) : bareName(full, world)
  const { words } = entity
  if (words === null) return null
  const owner = world.entities[entity.owner]
  const mention = world.gathered.mentions[entity.mentions[0] ?? -1]
  const ownerName = owner?.forms.size ? bareName(fullName(owner) ?? '', world) : null
  if (words.includes('\u0000')) {
    const inner = ownerName ? `${ownerName}'s` : ''
    return words.replace('\u0000', inner).replace(/\s+/g, ' ')
  }
  // "his lawyer", "the president's lawyer"; "Vale's lawyer" stays as it is written
  const isNamed =
    mention?.ownerEnd !== undefined && world.scan.cap.subarray(mention.span[0], mention.ownerEnd).includes(1)
  if (ownerName && mention && !isNamed && mention.ownerEnd > 0 && entity.type !== Type.document) {
    const rest = textOf(world.scan, [mention.ownerEnd, mention.span[1]])
    return `${ownerName}'s ${rest}`
  }
  return words
}

const numeral = /\s[IVX]+$/

/** "King Carl XVI Gustaf", "Pope Leo", "Prince Aldo": of a given name alone the title is a part. */
function regnal({ gathered, scan }: World, entity: Entity, name: string): string {
  if (!thrones.some((title) => entity.heads.has(title))) return name
  const words = name.split(' ')
  const reigns = words.length === 1 || numeral.test(name) || (words.length < 4 && words.slice(1).every(isRegnal))
  if (!reigns) return name
  for (const k of entity.mentions) {
    const m = gathered.mentions[k]
    if (!m?.name || !thrones.includes(m.head) || m.name[0] === m.span[0]) continue
    const title = scan.tokens.words[m.name[0] - 1] ?? ''
    if (title.toLowerCase() === m.head && title !== m.head) return `${title} ${name}`
  }
  return name
}

const thrones: readonly string[] = [
  'king',
  'queen',
  'pope',
  'prince',
  'princess',
  'emperor',
  'empress',
  'sultan',
  'emir',
]

const isRegnal = (word: string): boolean => /^[IVX]+$/.test(word) || isGiven(word.toLowerCase())

/** A person's name that stands in capitals only, as a transcript has it: "ANNA MCCABE" is Anna McCabe. */
function unshouted(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name
  return name.replace(/\p{L}{3,}/gu, (word) =>
    word.startsWith('MC')
      ? `Mc${word.charAt(2)}${word.slice(3).toLowerCase()}`
      : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}

/** What kind of source an entity is. */
function kindOf(world: World, entity: Entity): SourceKind {
  const hasName = entity.forms.size > 0
  if (entity.type === Type.unknown) return 'unknown'
  if (hasName) {
    if (entity.type === Type.outlet) return 'outlet'
    if (entity.type === Type.document) return 'document'
    if (entity.type === Type.organization || entity.type === Type.country || entity.type === Type.place)
      return 'organization'
    return 'person'
  }
  if (entity.anonymous) return 'anonymous'
  if (entity.type === Type.document) return 'document'
  if (entity.type === Type.outlet) return 'outlet'
  if (entity.type === Type.organization) {
    const owner = world.entities[entity.owner]
    const mention = world.gathered.mentions[entity.mentions[0] ?? -1]
    if (owner?.forms.size && mention && ownBodies.has(mention.head)) return 'organization'
    // "the seamen's union"
    const isOwned = mention?.determiner === 'possessive' && world.scan.tokens.lower[mention.span[0]] === 'the'
    if (isOwned || mention?.determiner === 'definite' || (mention && speakingBodies.has(mention.head)))
      return 'organization'
    return mention?.determiner === 'none' && !mention.plural ? 'organization' : 'unnamed'
  }
  return 'unnamed'
}

function mentionsOf(world: World, entity: Entity, requested: readonly TokenSpan[]): TokenSpan[] {
  const { mentions } = world.gathered
  const spans: TokenSpan[] = []
  const taken = new Set<number>()
  for (const span of requested) {
    if (taken.has(span[0]) || hasNameOf(world, entity, span)) continue
    const short = shortened(world, span)
    spans.push(short)
    for (let i = short[0]; i < short[1]; i++) taken.add(i)
  }
  for (const k of entity.mentions) {
    const span = mentions[k]?.span
    if (span && !taken.has(span[0]) && !taken.has(span[1] - 1)) spans.push(span)
  }
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** A long request ("Anna Berg, who heads the agency since …") is no better a mention than the name in it. */
function hasNameOf(world: World, entity: Entity, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) {
    const k = world.gathered.at[i] ?? -1
    if (k >= 0 && world.of[k] === entity.id && world.gathered.mentions[k]?.name) return true
  }
  return false
}

/** A mention up to its first comma or relative clause. */
function shortened({ scan }: World, [from, to]: TokenSpan): TokenSpan {
  for (let i = from + 1; i < to; i++)
    if (/^(?:,|who|which|that|;|--|\u2014|\u2013)$/.test(scan.tokens.lower[i] ?? '')) return [from, i]
  return [from, to]
}

/** Say why several names are one, whose it is, why nobody is named, and why pronouns and phrases were taken for it. */
function groundsOf(world: World, entity: Entity, name: string | null): Ground[] {
  const grounds: Ground[] = []
  const first = world.gathered.mentions[entity.mentions[0] ?? -1]?.span ?? null
  if (entity.forms.size > 1) {
    const forms = [...entity.forms.keys()].map((form) => `"${form}"`).join(', ')
    grounds.push({ rule: 'link/name', span: first, note: `${forms} are taken for one name.` })
  }
  const owner = world.entities[entity.owner]
  const whose = owner ? fullName(owner) : null
  if (whose !== null)
    grounds.push({ rule: 'link/owner', span: first, note: `It belongs to ${bareName(whose, world)}.` })
  if (entity.anonymous && !entity.forms.size)
    grounds.push({
      rule: 'link/anonymous',
      span: entity.withheld ?? first,
      note: 'Its words say that the name is withheld.',
    })
  for (const k of entity.mentions) {
    const m = world.gathered.mentions[k]
    if (!m || m.name || (m.form !== 'pronoun' && (k === entity.mentions[0] || !entity.forms.size))) continue
    const words = textOf(world.scan, m.span)
    grounds.push(
      m.form === 'pronoun'
        ? {
            rule: 'link/pronoun',
            span: m.span,
            note: `"${words}" is taken for ${name ?? 'it'}, the likeliest before it.`,
          }
        : { rule: 'link/phrase', span: m.span, note: `"${words}" goes back to ${name ?? 'it'}.` },
    )
  }
  return grounds
}
