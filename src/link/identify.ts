import type { Finding } from '../find/finding.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'
import type { LinkOptions } from './index.js'
import type { LinkedSource } from './linking.js'
import { noteAnonymity } from './who/anonymity.js'
import { appositions } from './who/apposition.js'
import { cluster } from './who/clusters.js'
import { begin, type Entity } from './who/entities.js'
import { collectForms } from './who/forms.js'
import { gather } from './who/gather.js'
import { nameInHeadlines } from './who/headlines.js'
import { Type } from './who/mention.js'
import { outermost } from './who/naming.js'
import { scanTokens } from './who/scan.js'
import { sourceOf } from './who/sources.js'
import { firstPersons, giveFirstPersons } from './who/speakers.js'
import { standsFor, trimmed } from './who/stands.js'
import { tellApart } from './who/tell.js'
import { documentsByOwner } from './who/through.js'
import { namesWith } from './who/words.js'
import type { World } from './who/world.js'

/** Words that stand for a source, and what is known of how they stand there. */
export interface MentionRequest {
  readonly span: TokenSpan
  /** The finding that asks, or -1. */
  readonly finding: number
  /** `source`: speaks; `carrier`: was told or cited, an outlet most often; `answerer`: answers; `owner`: a dateline's agency or the like. */
  readonly role: 'source' | 'carrier' | 'answerer' | 'owner'
}

/** Who is who: all sources, and for each request the sources that its words stand for. */
export interface Identities {
  readonly sources: readonly LinkedSource[]
  /** For each request, indexes into `sources`: one, several for a joint source, never none. */
  readonly of: readonly (readonly number[])[]
}

/**
 * Tell for each mention, in the order of the text, for whom it stands; every other mention of the same sources is gathered too.
 *
 * Names, noun phrases and pronouns are gathered in one pass; the forms of a name are brought together over the whole article;
 * then everything else is told apart from left to right, looking back a bounded number of sentences.
 */
export function identify(
  splitting: Splitting,
  findings: readonly Finding[],
  requests: readonly MentionRequest[],
  options: LinkOptions,
): Identities {
  const names = namesWith(options.outlets, options.organizations)
  const scan = scanTokens(splitting, names)
  const gathered = gather(scan)
  const forms = collectForms(scan, gathered, names)
  const entities: Entity[] = []
  const standing = cluster(forms.forms, entities, forms.aliases)
  const says = new Map<number, readonly TokenSpan[]>()
  const world: World = {
    scan,
    gathered,
    names,
    entities,
    standing,
    of: new Int32Array(gathered.mentions.length).fill(-1),
    speaks: new Uint8Array(gathered.mentions.length),
    says,
    barred: new Set(),
    last: [],
    lastToken: [],
    subject: [],
    spoke: [],
    recent: [],
    byHead: new Map(),
    inTitles: [],
    byOwner: new Map(),
    country: new Map(),
    places: new Map(),
    ages: new Map(),
    countryVoices: new Map(),
  }
  markSpeakers(world, findings, requests, says)
  const beside = appositions(scan, gathered)
  tellApart(world, forms, beside)
  nameInHeadlines(world)
  noteAnonymity(world)

  const carriers = new Set<Entity>()
  const reader = { world, forms, beside, loose: new Map<string, number>() }
  let publisher: Entity | null = null
  const publisherEntity = (name: string): Entity => {
    if (!publisher) {
      publisher = begin(entities, Type.outlet, 2)
      publisher.forms.set(name, 1)
    }
    return publisher
  }
  const found: Entity[][] = requests.map(() => [])
  const speakers = new Map<number, Entity>()
  // findings that share the words for their source ask once
  const atToken = new Map<number, Entity>()
  const answer = (i: number): void => {
    const request = requests[i]
    if (!request) return
    const stands =
      isUs(splitting, request) && options.publisher[0]
        ? [publisherEntity(options.publisher[0])]
        : standsFor(reader, request.span)
    found[i] = stands
    const [one] = stands
    if (one && stands.length === 1 && request.role === 'source') {
      if (!speakers.has(request.finding)) speakers.set(request.finding, one)
      atToken.set(request.span[0], one)
    }
    // whoever was told or is cited, and is no known body, is an outlet: "told DeepDotWeb"
    if (request.role !== 'source') for (const entity of stands) carriers.add(entity)
    if (
      one &&
      stands.length === 1 &&
      request.role === 'source' &&
      isGuess(one) &&
      passesOn(splitting, findings[request.finding])
    )
      one.type = Type.outlet
    if (request.role === 'carrier' || request.role === 'owner')
      for (const entity of stands)
        if (entity.forms.size && entity.sure < 2 && entity.type !== Type.person) entity.type = Type.outlet
  }
  const isFirst = requests.map(
    (r) => firstPersons.has(splitting.tokens.lower[trimmed(world, r.span)[0]] ?? '') && r.span[1] - r.span[0] < 3,
  )
  requests.forEach((_, i) => {
    if (!isFirst[i]) answer(i)
  })
  giveFirstPersons(world, findings, (i) => speakers.get(i) ?? atToken.get(findings[i]?.source[0]?.[0] ?? -1))
  requests.forEach((_, i) => {
    if (isFirst[i]) answer(i)
  })
  // an outlet that speaks through a spokesman or a statement speaks of its own affairs
  for (const stands of found)
    for (const entity of stands)
      if (entity.type === Type.outlet && entity.forms.size && !carriers.has(entity) && speaksForItself(entity))
        entity.type = Type.organization
  return collect(world, requests, found)
}

/** "Told us", outside quotations: the outlet itself. */
const isUs = ({ tokens, quoteDepth }: Splitting, { span, role }: MentionRequest): boolean =>
  role === 'carrier' &&
  span[1] - span[0] === 1 &&
  tokens.lower[span[0]] === 'us' &&
  tokens.words[span[0]] !== 'US' &&
  quoteDepth[span[0]] === 0

/** Nothing but its place says what it is. */
const isGuess = (entity: Entity): boolean =>
  entity.forms.size > 0 && entity.sure < 1 && (entity.type === Type.none || entity.type === Type.organization)

const passing: ReadonlySet<string> = new Set(
  'report reports reported reporting cites cited citing quotes quoted quoting'.split(' '),
)

/** "Vidik reported", "Vidik cited the mayor": whoever does so and is nobody else is an outlet. */
const passesOn = ({ tokens }: Splitting, finding: Finding | undefined): boolean =>
  finding?.cue.some(([from, to]) => {
    for (let i = from; i < to; i++) if (passing.has(tokens.lower[i] ?? '')) return true
    return false
  }) ?? false

const speaksForItself = (entity: Entity): boolean => {
  for (const head of entity.heads) if (head.startsWith('spokes') || head === 'statement') return true
  return false
}

/** Mark the mentions that the requests ask for: whoever speaks is the likelier antecedent. */
function markSpeakers(
  world: World,
  findings: readonly Finding[],
  requests: readonly MentionRequest[],
  says: Map<number, readonly TokenSpan[]>,
): void {
  for (const { span, finding, role } of requests)
    for (let i = span[0]; i < span[1] && i < span[0] + 40; i++) {
      // "her lawyer": it is the lawyer who speaks
      const k = outermost(world, i, span[1])
      if (k < 0) continue
      world.speaks[k] = 1
      const content = role === 'source' ? findings[finding]?.content : undefined
      if (content?.length) says.set(k, content)
      markJoined(world, k, span[1])
      break
    }
}

/** "Paris, Berlin and Rome": all of a list speak. */
function markJoined({ gathered, scan, speaks }: World, first: number, to: number): void {
  const { lower } = scan.tokens
  let last = first
  let joined = false
  while (!joined) {
    const end = gathered.mentions[last]?.span[1] ?? to
    const next = gathered.mentions[last + 1]
    joined = lower[end] === 'and'
    if (!next?.name || next.span[0] !== end + 1 || next.span[1] > to || (!joined && lower[end] !== ',')) return
    last++
  }
  for (let k = first + 1; k <= last; k++) speaks[k] = 1
}

function collect(world: World, requests: readonly MentionRequest[], found: readonly (readonly Entity[])[]): Identities {
  const place = new Map<Entity, number>()
  const spans: TokenSpan[][] = []
  const of = found.map((stands, i) =>
    stands.map((entity) => {
      let index = place.get(entity)
      if (index === undefined) {
        index = place.size
        place.set(entity, index)
        spans.push([])
      }
      const span = requests[i]?.span
      if (span && stands.length === 1) spans[index]?.push(trimmed(world, span))
      return index
    }),
  )
  const documents = documentsByOwner(world)
  const sources = [...place.keys()].map((entity, i) =>
    sourceOf(world, entity, spans[i] ?? [], documents.get(entity.id) ?? []),
  )
  return { sources, of }
}
