import type { Apposition } from './apposition.js'
import { isHearsay, madeBy } from './documents.js'
import { begin, type Entity } from './entities.js'
import type { Forms } from './forms.js'
import { fresh } from './fresh.js'
import { type Mention, Type } from './mention.js'
import { outermost, ownerOf } from './naming.js'
import { newsWords, nouns, owned, withheld } from './words.js'
import { phraseOf, touch, type World } from './world.js'

/** What the words of a request need to be read by. */
export interface Reader {
  readonly world: World
  readonly forms: Forms
  readonly beside: ReadonlyMap<number, Apposition>
  /** Sources without a mention of their own, by their words. */
  readonly loose: Map<string, number>
}

/** One mention, with what follows it in the request. */
export function single(reader: Reader, k: number, from: number, to: number): Entity {
  const { world, forms } = reader
  const m = world.gathered.mentions[k] as Mention
  const entity = world.entities[world.of[k] ?? -1] ?? adopt(world, k)
  if (m.form === 'pronoun') return makerOf(world, entity)
  const text = phraseOf(world.scan, [Math.min(from, m.span[0]), wholeTo(world, m, to)])
  const isDocument = m.headType === Type.document && !m.name
  if (isDocument) {
    const owner = world.entities[entity.owner] ?? madeBy(world, forms, m, to)
    if (owner && owned.has(m.head)) {
      if (owner !== entity) entity.owner = owner.id
      return owner
    }
    if (isHearsay(world, m)) entity.type = Type.unknown
  }
  if (m.ownerEnd >= 0 && /^(?:website|site|page|account|feed|blog|webpage|profile)$/.test(m.head)) {
    const owner = ownerOf(world, k)
    if (owner?.forms.size) return owner
  }
  const unnamed = !entity.forms.size && entity.type !== Type.unknown
  if (unnamed && !m.name) {
    if (entity.mentions[0] === k) entity.words = text
    if (isWithheld(world, m, to)) entity.anonymous = true
    const cut = headOf(reader, m, to)
    if (cut) return cut
    if (m.headType === Type.outlet && m.plural && !isNews(world, m))
      entity.type = m.head === 'papers' && isFiled(world, m) ? Type.document : Type.person
    if (m.headType === Type.organization && (m.determiner === 'indefinite' || m.determiner === 'other' || m.plural))
      entity.type = Type.person
  }
  return entity
}

/** "A survey by the council … | It | found": whose say the document is that a pronoun stands for. */
function makerOf({ entities, gathered }: World, entity: Entity): Entity {
  if (entity.type !== Type.document || entity.forms.size) return entity
  const isSaid = entity.mentions.some((k) => owned.has(gathered.mentions[k]?.head ?? ''))
  return (isSaid && entities[entity.owner]) || entity
}

/** A source's words up to what only adds to them: "friends of the singer, who asked not to be named", "an aide, speaking on Monday". */
function wholeTo({ scan }: World, m: Mention, to: number): number {
  const { lower } = scan.tokens
  for (let i = m.span[1]; i < to; i++)
    if ((lower[i] === ',' && !/^(?:and|or)$/.test(lower[i + 1] ?? '')) || asked.has(lower[i] ?? '')) return i
  return Math.max(to, m.span[1])
}

/** "A resident reached by telephone": how the outlet came to speak to somebody is no description. */
const asked: ReadonlySet<string> = new Set(['reached', 'contacted', 'interviewed', 'quoted', 'cited'])

/** A mention that nobody could be told for gets an entity of its own. */
function adopt(world: World, k: number): Entity {
  const m = world.gathered.mentions[k] as Mention
  const entity = m.form === 'pronoun' ? begin(world.entities, Type.person, 0) : fresh(world, m)
  if (m.form === 'pronoun') entity.words = phraseOf(world.scan, m.span)
  touch(world, entity, k)
  return entity
}

/** Whether the words say that the name is withheld: "an unnamed official", "people familiar with the matter". */
function isWithheld(world: World, m: Mention, to: number): boolean {
  const { lower } = world.scan.tokens
  if (m.headType === Type.anonymous) return true
  for (let i = m.span[0]; i < m.span[1]; i++) if (withheld.has(lower[i] ?? '')) return true
  for (let i = m.span[1]; i < Math.min(to, m.span[1] + 12); i++) {
    const word = lower[i] ?? ''
    const next = lower[i + 1] ?? ''
    if ((word === 'familiar' || word === 'knowledgeable') && (next === 'with' || next === 'about')) return true
    if (word === 'briefed' || word === 'privy') return true
    if (word === 'with' && /^(?:knowledge|direct|firsthand)$/.test(next)) return true
    if (word === 'close' && next === 'to' && (m.plural || m.head === 'person')) return true
    if (i === m.span[1] && word === 'who' && hasRead(world, i + 1)) return true
    if (word === 'anonymity') return true
  }
  return false
}

/** "Who have seen the draft": they know it by what few were shown. */
function hasRead({ scan: { tokens } }: World, i: number): boolean {
  if (!/^(?:has|have|had)$/.test(tokens.lower[i] ?? '') || !/^(?:seen|read|reviewed)$/.test(tokens.lower[i + 1] ?? ''))
    return false
  const noun = tokens.lower[i + 3] ?? ''
  return (
    /^(?:the|a|its)$/.test(tokens.lower[i + 2] ?? '') && (nouns.get(noun)?.type === Type.document || drafts.has(noun))
  )
}

const drafts: ReadonlySet<string> = new Set([
  'plan',
  'plans',
  'draft',
  'drafts',
  'proposal',
  'text',
  'contract',
  'deal',
])

const heads: ReadonlySet<string> = new Set([
  'head',
  'chief',
  'director',
  'commander',
  'leadership',
  'management',
  'command',
])

/** "The head of the Kurdish forces": an unnamed head is the body's voice. */
function headOf({ world, forms }: Reader, m: Mention, to: number): Entity | null {
  if (!heads.has(m.head) || m.determiner !== 'definite' || world.scan.tokens.lower[m.span[1]] !== 'of') return null
  const k = outermost(world, m.span[1] + 1)
  const body = world.entities[world.of[k] ?? -1]
  return k >= 0 &&
    (world.gathered.mentions[k]?.span[1] ?? 0) <= to + 1 &&
    forms.keyOf[k] &&
    body?.type === Type.organization
    ? body
    : null
}

function isNews(world: World, m: Mention): boolean {
  if (m.head === 'media' || m.head === 'press' || m.head.startsWith('news')) return true
  for (let i = m.span[0]; i < m.span[1]; i++) if (newsWords.has(world.scan.tokens.lower[i] ?? '')) return true
  return false
}

/** "Court papers", "internal company papers": no newspapers. */
function isFiled(world: World, m: Mention): boolean {
  for (let i = m.span[0]; i < m.span[1] - 1; i++)
    if (
      /^(?:court|legal|divorce|internal|bankruptcy|charging|scientific|research|academic|leaked|declassified|secret)$/.test(
        world.scan.tokens.lower[i] ?? '',
      )
    )
      return true
  return false
}
