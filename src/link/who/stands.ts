import { TokenKind, type TokenSpan } from '../../split/splitting.js'
import { calendar } from '../phrase.js'
import type { Entity } from './entities.js'
import { describedTo } from './introduced.js'
import { isPartitive, leads, looseSource, partOf } from './loose.js'
import { type Mention, Type } from './mention.js'
import { outermost } from './naming.js'
import { pairBefore } from './pairs.js'
import { isGenitive } from './phrase-words.js'
import { relativeHead } from './relative.js'
import { type Reader, single } from './single.js'
import { phraseOf, type World } from './world.js'

const leading =
  /^(?:by|from|to|of|in|on|at|with|as|for|per|via|according|citing|quoting|and|but|while|when|even|also|only|just|that|with|,|:|;|-|--|\u2013|\u2014|\(|\.)$/

const leadingAdverb = /ly$|^(?:later|earlier|meanwhile|however|today|yesterday)$/

/** Cut prepositions and marks off the ends of a mention. */
export function trimmed(world: World, [from, to]: TokenSpan): TokenSpan {
  const { tokens } = world.scan
  let [a, b] = [from, to]
  while (
    a < b - 1 &&
    leading.test(tokens.lower[a] ?? '') &&
    !world.scan.known.has(a) &&
    !/^(?:at least|at most|as many)$/.test(`${tokens.lower[a]} ${tokens.lower[a + 1]}`)
  )
    a++
  // "a report released Thursday by the ministry"
  if (b > a + 2 && calendar.has(tokens.lower[a] ?? '') && /^(?:by|from)$/.test(tokens.lower[a + 1] ?? '')) a += 2
  // "Recently, the ministry"
  if (b > a + 2 && tokens.lower[a + 1] === ',' && leadingAdverb.test(tokens.lower[a] ?? '')) a += 2
  while (
    b > a + 1 &&
    /^[,.;:!?()\u2013\u2014-]+$/.test(tokens.lower[b - 1] ?? '') &&
    !/^[a-z]\.$/i.test(tokens.words[b - 1] ?? '')
  )
    b--
  while (b > a + 1 && /^(?:and|who|neither)$/.test(tokens.lower[b - 1] ?? '')) b--
  if (b > a + 1 && tokens.kind[a] === TokenKind.quote && !hasQuote(world, a + 1, b)) a++
  return [a, b]
}

/** "The bishop of Sella, who warns": whoever has no name is called by all of the words. */
function lengthen(world: World, entity: Entity): void {
  const m = world.gathered.mentions[entity.mentions[0] ?? -1]
  if (!m || entity.forms.size || entity.words !== phraseOf(world.scan, m.span)) return
  entity.words = phraseOf(world.scan, [m.span[0], describedTo(world, m)])
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
    if (before) {
      lengthen(world, before)
      return [before]
    }
  }
  const told = toldIn(world, from, to)
  if (told >= 0) return [single(reader, told, world.gathered.mentions[told]?.span[0] ?? from, to)]
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
    const told = parts.at(-1)
    // "John Marsh and his wife, Eva Marsh": the wife is Eva
    if (told !== undefined && parts.length > 1 && beside.get(told)?.named === k) parts[parts.length - 1] = k
    else if (!beside.has(k) || (beside.get(k)?.named ?? -1) > k || !parts.length) parts.push(k)
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

/** "In a Bloomberg interview Koval": whoever stands behind what he said it in, or -1. */
function toldIn(world: World, from: number, to: number): number {
  if (!/^(?:in|during|at)$/.test(world.scan.tokens.lower[from - 1] ?? '')) return -1
  const { at, mentions } = world.gathered
  const k = at[to - 1] ?? -1
  const [last, document] = [mentions[k], mentions[at[from] ?? -1]]
  const isOccasion = document && !document.name && document.headType === Type.document
  return isOccasion && last?.name && last.span[0] === document.span[1] && last.span[1] === to ? k : -1
}

/** The name that stands in apposition behind a comma, or -1. */
function nameBehind(world: World, from: number, to: number): number {
  for (let i = from; i < to - 1 && i < from + 8; i++) {
    if (world.scan.tokens.lower[i] !== ',') continue
    const k = outermost(world, i + 1, to)
    const m = world.gathered.mentions[k]
    if (m?.name && m.span[0] === i + 1 && m.nameType === Type.person) return k
    if (m?.name) return -1
  }
  return -1
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
    const isList = listed(reader, parts)
    const both = parts.every(
      (k) =>
        mentions[k]?.name ||
        (mentions[k]?.determiner !== 'none' && mentions[k]?.headType !== Type.none) ||
        reader.forms.keyOf[k],
    )
    if (isList && both && !isDescribedTwice(reader, parts)) {
      const found: Entity[] = []
      for (const k of parts) {
        const entity = single(reader, k, mentions[k]?.span[0] ?? from, mentions[k]?.span[1] ?? to)
        if (!found.includes(entity)) found.push(entity)
      }
      return found
    }
    if (between !== ',' && !one.name && world.of[first] !== undefined) {
      const entity = world.entities[world.of[first] ?? -1]
      if (entity?.words && !entity.forms.size && entity.mentions.length <= 1)
        entity.words = phraseOf(world.scan, [from, to])
    }
  }
  return [single(reader, first, from, to)]
}

/** "Ana Ruiz, the union's negotiator and the city's deputy mayor": one, of whom two things are said. */
function isDescribedTwice({ world, beside }: Reader, parts: readonly number[]): boolean {
  const { mentions } = world.gathered
  const [name, last] = [parts[0] ?? -1, parts.at(-1) ?? -1]
  if (parts.length !== 2 || !mentions[name]?.name || mentions[last]?.name || mentions[last]?.plural) return false
  if (mentions[last]?.determiner === 'indefinite') return false
  for (let k = name + 1; k < last; k++)
    if (beside.get(k)?.named === name && mentions[k]?.span[1] === (mentions[last]?.span[0] ?? 0) - 1) return true
  return false
}

function listed({ world, beside }: Reader, parts: readonly number[]): boolean {
  const { mentions } = world.gathered
  let k = parts.at(-1) ?? -1
  // "his wife, Eva Marsh" starts with the wife
  for (let j = k - 1; j > k - 4; j--) if (beside.get(j)?.named === k) k = j
  const last = mentions[k]
  if (!last) return false
  const before = world.scan.tokens.lower[last.span[0] - 1]
  return before === 'and' || before === '&' || before === 'or'
}
