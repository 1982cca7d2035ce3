import type { TokenSpan } from '../../split/splitting.js'
import type { Standing } from './clusters.js'
import type { Entity } from './entities.js'
import type { Gathered } from './gather.js'
import { type KnownName, type Mention, Type } from './mention.js'
import type { Scan } from './scan.js'
import { isOf, Sort } from './sorts.js'

/** What is known while the mentions are told apart, left to right. */
export interface World {
  readonly scan: Scan
  readonly gathered: Gathered
  readonly names: ReadonlyMap<string, KnownName>
  readonly entities: Entity[]
  readonly standing: Standing
  /** For each mention, its entity or -1. */
  readonly of: Int32Array
  /** 1 for each mention that speaks, is cited or answers. */
  readonly speaks: Uint8Array
  /** What each mention that speaks says; whom that names is not who says it. */
  readonly says: ReadonlyMap<number, readonly TokenSpan[]>
  /** Entities that the mention being told cannot stand for. */
  readonly barred: Set<number>
  /** By entity: the sentence and token of its last mention, the last sentence that it began and the last in which it spoke. */
  readonly last: (number | undefined)[]
  readonly lastToken: (number | undefined)[]
  readonly subject: (number | undefined)[]
  readonly spoke: (number | undefined)[]
  /** Entities by recency, the latest last; bounded. */
  readonly recent: number[]
  /** Entities by the nouns that they are called by, the latest last. */
  readonly byHead: Map<string, number[]>
  /** The country that a person stands for, by entity. */
  readonly country: Map<number, string>
  /** The places that a person sits for or comes from, lower case, by entity. */
  readonly places: Map<number, Set<string>>
  /** People's ages in figures, by entity. */
  readonly ages: Map<number, string>
  /** The entity that speaks for a country, by the country. */
  readonly countryVoices: Map<string, number>
  /** Bodies that titles name, the latest last. */
  readonly inTitles: number[]
  /** What belongs to somebody, by owner and noun. */
  readonly byOwner: Map<string, number>
}

/** How many entities pronouns look back over. */
const reach = 32

const oddSpace = /[^\S ]| {2}/

/** The words of a span as written, white space folded. */
export function textOf(scan: Scan, [from, to]: TokenSpan): string {
  const { tokens } = scan
  if (to - from === 1) return tokens.words[from] ?? ''
  const text = tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0)
  return oddSpace.test(text) ? text.replace(/\s+/g, ' ') : text
}

const acronym = /^\p{Lu}[\p{Lu}\d]/u

/** The words of a phrase as they would stand inside a sentence: "a source", whatever the case of its first letter here. */
export function phraseOf(scan: Scan, span: TokenSpan): string {
  const words = textOf(scan, span)
  if (scan.cap[span[0]] === 1) return words
  // "THE MAYOR" of a headline
  const shouted = span[1] - span[0] > 1 && words.length > 5 && words === words.toUpperCase()
  if (shouted) return lowered(scan, span)
  return acronym.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

function lowered({ tokens, known }: Scan, [from, to]: TokenSpan): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const glued = i === from || tokens.start[i] === tokens.end[i - 1]
    text += (glued ? '' : ' ') + ((known.has(i) ? tokens.words[i] : tokens.lower[i]) ?? '')
  }
  return text
}

/** Note that an entity is mentioned: it becomes the latest. */
export function touch(world: World, entity: Entity, index: number): void {
  const mention = world.gathered.mentions[index]
  if (!mention) return
  const { id } = entity
  world.of[index] = id
  entity.mentions.push(index)
  // no holes: what is written far behind an array's end makes it slow
  while (world.last.length <= id) {
    world.last.push(undefined)
    world.lastToken.push(undefined)
    world.subject.push(undefined)
    world.spoke.push(undefined)
  }
  const before = world.last[id] ?? -1
  world.last[id] = mention.sentence
  world.lastToken[id] = mention.span[0]
  if (before !== mention.sentence && begins(world, mention)) world.subject[id] = mention.sentence
  if (world.speaks[index]) world.spoke[id] = mention.sentence
  const { recent } = world
  const at = recent.lastIndexOf(id)
  if (at >= 0) recent.splice(at, 1)
  recent.push(id)
  if (recent.length > reach) recent.shift()
  if (mention.head && mention.form !== 'pronoun') call(world, entity, mention.head)
  // "President General Erik Thorsen" is a president too
  const isTitled = mention.headType === Type.person && mention.name !== null && mention.name[0] >= mention.span[0] + 2
  const title = isTitled ? (mention.name?.[0] ?? 0) - 2 : -1
  if (title >= 0 && world.scan.cap[title] === 1 && isOf(world.scan.tokens, title, Sort.person))
    call(world, entity, world.scan.tokens.lower[title] ?? '')
}

/** "Sen. Ana Ruiz" is a senator. */
const longTitles: ReadonlyMap<string, string> = new Map(
  `dr:doctor,prof:professor,sen:senator,rep:representative,gov:governor,gen:general,col:colonel,maj:major,capt:captain,lt:lieutenant,sgt:sergeant,
  cpl:corporal,cmdr:commander,adm:admiral,supt:superintendent,insp:inspector,det:detective,cllr:councillor,rev:reverend,pres:president,amb:ambassador`
    .split(/,\s*/)
    .map((pair) => pair.split(':'))
    .map(([short = '', long = '']): [string, string] => [short, long]),
)

/** Note a noun by which an entity is called. */
function call(world: World, entity: Entity, head: string): void {
  const word = longTitles.get(head) ?? singularOf(head)
  entity.heads.add(word)
  const ids = world.byHead.get(word)
  if (!ids) world.byHead.set(word, [entity.id])
  else if (ids.at(-1) !== entity.id) {
    ids.push(entity.id)
    if (ids.length > reach) ids.shift()
  }
}

/** A mention begins its sentence where no other person or body stands before it there. */
function begins(world: World, mention: Mention): boolean {
  const { at } = world.gathered
  // "the guard's lawyer said": it is the lawyer who does
  if (world.scan.tokens.lower[mention.span[1]] === "'s") return false
  const from = world.scan.splitting.sentences[mention.sentence]?.from ?? 0
  for (let i = mention.span[0] - 1; i >= from && i > mention.span[0] - 12; i--) {
    const other = world.gathered.mentions[at[i] ?? -1]
    if (
      other &&
      other.ownerEnd < 0 &&
      other.form !== 'pronoun' &&
      world.scan.splitting.quoteDepth[i] === world.scan.splitting.quoteDepth[mention.span[0]]
    )
      return false
  }
  return true
}

/** A noun in the singular, as heads are compared. */
export function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('ches')) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('is') && !word.endsWith('us'))
    return word.slice(0, -1)
  return word
}
