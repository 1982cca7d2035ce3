import type { TokenSpan } from '../../split/splitting.js'
import { TokenKind } from '../../split/splitting.js'
import type { Apposition } from './apposition.js'
import { isHearsay, madeBy } from './documents.js'
import { begin, type Entity } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { outermost, ownerOf } from './naming.js'
import { pairBefore } from './pairs.js'
import { isGenitive } from './phrases.js'
import { fresh } from './tell.js'
import { hearsay, newsWords, nouns, owned, withheld } from './words.js'
import { phraseOf, textOf, touch, type World } from './world.js'

/** What the words of a request need to be read by. */
export interface Reader {
  readonly world: World
  readonly forms: Forms
  readonly beside: ReadonlyMap<number, Apposition>
  /** Sources without a mention of their own, by their words. */
  readonly loose: Map<string, number>
}

const leading =
  /^(?:by|from|to|of|in|on|at|with|as|for|per|via|according|citing|quoting|and|but|while|when|even|also|only|just|that|with|,|:|;|-|--|\u2013|\u2014|\(|\.)$/

const leadingAdverb = /ly$|^(?:later|earlier|meanwhile|however|today|yesterday)$/

/** Cut prepositions and marks off the ends of a mention. */
export function trimmed(world: World, [from, to]: TokenSpan): TokenSpan {
  const { tokens } = world.scan
  let [a, b] = [from, to]
  while (a < b - 1 && leading.test(tokens.lower[a] ?? '') && !world.scan.known.has(a)) a++
  // "Recently, the ministry"
  if (b > a + 2 && tokens.lower[a + 1] === ',' && leadingAdverb.test(tokens.lower[a] ?? '')) a += 2
  while (
    b > a + 1 &&
    /^[,.;:!?()\u2013\u2014-]+$/.test(tokens.lower[b - 1] ?? '') &&
    !/^[a-z]\.$/i.test(tokens.words[b - 1] ?? '')
  )
    b--
  while (b > a + 1 && (tokens.lower[b - 1] === 'and' || tokens.lower[b - 1] === 'who')) b--
  if (b > a + 1 && tokens.kind[a] === TokenKind.quote && !hasQuote(world, a + 1, b)) a++
  return [a, b]
}

function hasQuote(world: World, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (world.scan.tokens.kind[i] === TokenKind.quote) return true
  return false
}

/** Tell for which entities the words of a request stand: one, or several that speak as one. */
export function standsFor(reader: Reader, span: TokenSpan): Entity[] {
  const { world, beside } = reader
  const [from, to] = trimmed(world, span)
  const { lower } = world.scan.tokens
  if (to - from === 1 && /^(?:who|whom|which|that|whose)$/.test(lower[from] ?? '')) {
    const before = relativeHead(world, from)
    if (before) return [before]
  }
  const pair = pairBefore(world, [from, to])
  if (pair.length) return pair
  const parts: number[] = []
  let i = from
  let first = -1
  while (i < to && i < from + 60) {
    const k = outermost(world, i, to)
    if (k < 0) {
      if (first >= 0 && lower[i] !== 'and' && lower[i] !== ',' && lower[i] !== '&' && lower[i] !== 'or') break
      i++
      continue
    }
    const m = world.gathered.mentions[k] as Mention
    if (first < 0) {
      if (leads(world, from, m.span[0])) return [looseSource(reader, from, to)]
      first = k
      // "one of his friends": what stands before is the head
      if (isPartitive(world, from, m.span[0])) {
        const named = nameBehind(world, m.span[1], to)
        return [named >= 0 ? single(reader, named, from, to) : partOf(reader, from, to, k)]
      }
    }
    if (!beside.has(k) || (beside.get(k)?.named ?? -1) > k || !parts.length) parts.push(k)
    i = Math.max(m.span[1], i + 1)
    // "ABC's “Morning Table”", "CNN's Mara Lind": the outlet
    if (isGenitive(world.scan, i) && world.entities[world.of[k] ?? -1]?.type === Type.outlet) break
    if (isGenitive(world.scan, i) && i < to - 1) {
      // "Trump's running mate, Mike Pence": what is owned, never the owner
      const named = nameBehind(world, i, to)
      return [named >= 0 ? single(reader, named, from, to) : looseSource(reader, from, to)]
    }
    const joins = lower[i] === 'and' || lower[i] === ',' || lower[i] === '&' || lower[i] === 'or'
    if (!joins) break
  }
  if (first < 0) return [looseSource(reader, from, to)]
  return joined(reader, parts, from, to)
}

/** The name that stands in apposition behind a comma, or -1. */
function nameBehind(world: World, from: number, to: number): number {
  for (let i = from; i < to - 1 && i < from + 8; i++) {
    if (world.scan.tokens.lower[i] !== ',') continue
    const k = outermost(world, i + 1, to)
    const m = world.gathered.mentions[k]
    return m?.name && m.span[0] === i + 1 && m.nameType === Type.person ? k : -1
  }
  return -1
}

/** "Hill, who said": the nearest mention before that can be who or which. */
function relativeHead(world: World, i: number): Entity | null {
  const { at, mentions } = world.gathered
  const human = /^who/.test(world.scan.tokens.lower[i] ?? '')
  const from = world.scan.splitting.sentences[world.scan.splitting.sentenceOf[i] ?? 0]?.from ?? 0
  for (let j = i - 1; j >= from && j > i - 14; j--) {
    const m = mentions[at[j] ?? -1]
    const entity = world.entities[world.of[at[j] ?? -1] ?? -1]
    if (!m || !entity || m.form === 'pronoun') continue
    const isHuman =
      entity.type === Type.person || entity.type === Type.anonymous || (entity.type === Type.none && !!m.name)
    if (human) {
      const headed = complemented(world, j, from)
      if (headed) return headed
    }
    if (isHuman === human || (human && /^spokes/.test(m.head))) return entity
  }
  return null
}

/** "The bishop of Sella, who": whoever the place or the body belongs to, not these. */
function complemented(world: World, j: number, from: number): Entity | null {
  const { at, mentions } = world.gathered
  const inner = mentions[at[j] ?? -1]
  const before = (inner?.span[0] ?? 0) - 1
  if (before <= from || !/^(?:of|for|at|from|in)$/.test(world.scan.tokens.lower[before] ?? '')) return null
  if (inner?.nameType === Type.person && inner.name && inner.name[1] - inner.name[0] > 1) return null
  const k = at[before - 1] ?? -1
  const outer = mentions[k]
  return outer?.headType === Type.person && outer.span[1] === before && !outer.name
    ? (world.entities[world.of[k] ?? -1] ?? null)
    : null
}

/** "Some on Twitter", "those close to Mr. Berg": the words before the first mention are the head. */
function leads(world: World, from: number, to: number): boolean {
  const { lower } = world.scan.tokens
  if (to - from < 2 || isPartitive(world, from, to)) return false
  for (let i = from + 1; i < to; i++)
    if (/^(?:of|in|on|at|to|with|from|for|by|who|that|familiar|close|about|near)$/.test(lower[i] ?? '')) return true
  return false
}

function joined(reader: Reader, parts: readonly number[], from: number, to: number): Entity[] {
  const { world, beside } = reader
  const { mentions } = world.gathered
  const first = parts[0] ?? -1
  const one = mentions[first]
  if (!one) return [looseSource(reader, from, to)]
  const second = parts[1]
  const next = second === undefined ? undefined : mentions[second]
  const pair = beside.get(first)
  if (pair && pair.named > first) return [single(reader, pair.named, from, to)]
  if (next && second !== undefined) {
    const title = !one.name && one.determiner === 'none' && next.name !== null && next.head !== '' && !one.plural
    if (title) return [single(reader, second, from, to)]
    // "U.S. military and intelligence officials"
    if (
      next.determiner === 'none' &&
      !next.name &&
      next.plural &&
      next.headType === Type.person &&
      !one.name &&
      one.headType === Type.organization
    ) {
      const entity = single(reader, second, from, to)
      if (!entity.forms.size && entity.mentions.length <= 1) entity.words = phraseOf(world.scan, [from, to])
      return [entity]
    }
    const between = world.scan.tokens.lower[one.span[1]]
    // "A, B and C": all of them, where "and" stands among them
    const isList = listed(world, parts)
    const both = parts.every(
      (k) =>
        mentions[k]?.name ||
        (mentions[k]?.determiner !== 'none' && mentions[k]?.headType !== Type.none) ||
        reader.forms.keyOf[k],
    )
    if (isList && both) {
      const found: Entity[] = []
      for (const k of parts) {
        const entity = single(reader, k, mentions[k]?.span[0] ?? from, mentions[k]?.span[1] ?? to)
        if (!found.includes(entity)) found.push(entity)
      }
      return found
    }
    if (between !== ',' && !one.name && world.of[first] !== undefined) {
      const entity = world.entities[world.of[first] ?? -1]
      if (entity && entity.words && !entity.forms.size && entity.mentions.length <= 1)
        entity.words = phraseOf(world.scan, [from, to])
    }
  }
  return [single(reader, first, from, to)]
}

function listed(world: World, parts: readonly number[]): boolean {
  const { mentions } = world.gathered
  const last = mentions[parts.at(-1) ?? -1]
  if (!last) return false
  const before = world.scan.tokens.lower[last.span[0] - 1]
  return before === 'and' || before === '&' || before === 'or'
}

/** One mention, with what follows it in the request. */
function single(reader: Reader, k: number, from: number, to: number): Entity {
  const { world, forms } = reader
  const m = world.gathered.mentions[k] as Mention
  const entity = world.entities[world.of[k] ?? -1] ?? adopt(world, k)
  if (m.form === 'pronoun') return entity
  const text = phraseOf(world.scan, [Math.min(from, m.span[0]), Math.max(to, m.span[1])])
  const isDocument = m.headType === Type.document && !m.name
  if (isDocument) {
    const owner = world.entities[entity.owner] ?? madeBy(world, forms, m, to)
    if (owner && owned.has(m.head)) return owner
    if (isHearsay(m)) entity.type = Type.unknown
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
    if (word === 'close' && next === 'to' && m.plural) return true
    if (word === 'anonymity') return true
  }
  return false
}

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

const partitives: ReadonlySet<string> = new Set(
  'one two three some many most several few number majority half members all each none both group dozens hundreds thousands handful'.split(
    ' ',
  ),
)

function isPartitive(world: World, from: number, to: number): boolean {
  const { lower } = world.scan.tokens
  return (
    to > from + 1 &&
    lower[to - 1] === 'of' &&
    (partitives.has(lower[to - 2] ?? '') || partitives.has(lower[from] ?? ''))
  )
}

/** "One of the officials": somebody out of a group, unnamed as they are. */
function partOf(reader: Reader, from: number, to: number, k: number): Entity {
  const { world } = reader
  const entity = begin(world.entities, Type.person, 1)
  const whole = world.entities[world.of[k] ?? -1]
  entity.anonymous = whole?.anonymous ?? false
  entity.plural = !/^(?:one|each|none)$/.test(world.scan.tokens.lower[from] ?? '')
  const owner = ownerOf(world, k)
  const m = world.gathered.mentions[k]
  const lead = phraseOf(world.scan, [from, m?.span[0] ?? from])
  if (owner?.forms.size && m && m.ownerEnd > 0) {
    entity.owner = owner.id
    entity.words = `${lead} \u0000 ${textOf(world.scan, [Math.min(m.ownerEnd, m.span[1] - 1), Math.max(to, m.span[1])])}`
  } else entity.words = phraseOf(world.scan, [from, to])
  return entity
}

/** Words that hold no mention: a source by its words alone. */
function looseSource({ world, loose }: Reader, from: number, to: number): Entity {
  const text = phraseOf(world.scan, [from, to])
  const key = text.toLowerCase()
  const before = world.entities[loose.get(key) ?? -1]
  if (before) return before
  const { lower } = world.scan.tokens
  let type: Type = Type.person
  let anonymous = false
  for (let i = from; i < Math.min(to, from + 16); i++) {
    const word = lower[i] ?? ''
    const noun = nouns.get(word)
    if (noun?.type === Type.anonymous || withheld.has(word) || word === 'familiar') anonymous = true
    if (noun && type === Type.person && noun.type !== Type.anonymous)
      type = hearsay.has(word) ? Type.unknown : noun.type
    if (word === 'close' && lower[i + 1] === 'to') anonymous = true
    if (word === 'of' || word === 'in' || word === 'with' || word === 'that' || word === 'who') break
  }
  const entity = begin(world.entities, anonymous ? Type.anonymous : type, 0)
  entity.anonymous = anonymous
  entity.words = text
  loose.set(key, entity.id)
  return entity
}
