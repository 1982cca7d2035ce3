import type { Article, Sentence, SourceKind } from '../article.js'

/** What a sentence is to a source: it has it from there, it came by there, or the source answers in it. */
export type Bearing = 'origin' | 'carried' | 'answer'

/** A source on the map. */
export interface Node {
  /** The source's index. */
  readonly source: number
  readonly name: string | null
  readonly kind: SourceKind
  /** What the article says that it is. */
  readonly about: string | null
  /** The sentences that rest on it or that it answers in, in order. */
  readonly sentences: readonly (readonly [sentence: number, bearing: Bearing])[]
  /** Who cites it: the source that it is drawn behind; -1 for the article itself. */
  readonly parent: number
  /** How many sentences come that way. */
  readonly weight: number
  /** Who cites it besides. */
  readonly others: readonly number[]
  /** How far from the article it is drawn, from 0. */
  readonly depth: number
}

/** Farther from the article nothing is drawn, and no circle of citing goes on for ever. */
const deepest = 4

/** Draw from the chains and the answers who stands behind whom: a tree in the order of reading, the article its root. */
export function graphOf(article: Article): readonly Node[] {
  const bearings = new Map<number, Map<number, Bearing>>()
  const citers = new Map<number, Map<number, Set<number>>>()
  const bears = (source: number, sentence: number, bearing: Bearing): void => {
    const of = entry(bearings, source, () => new Map<number, Bearing>())
    if (of.get(sentence) !== 'answer' && of.get(sentence) !== 'origin') of.set(sentence, bearing)
  }
  const cites = (from: number, to: number, sentence: number): void => {
    if (from !== to)
      entry(
        entry(citers, to, () => new Map<number, Set<number>>()),
        from,
        () => new Set<number>(),
      ).add(sentence)
  }
  for (const r of article.responses)
    if (r.by.kind === 'sources') for (const source of r.by.sources) bears(source, r.sentence, 'answer')
  const follow = (chain: Sentence['chain'], sentence: number, main: boolean): void => {
    let before: readonly number[] = [-1]
    for (const [level, link] of chain.entries()) {
      for (const source of link.sources) {
        bears(source, sentence, main && level === chain.length - 1 ? 'origin' : 'carried')
        for (const from of before) cites(from, source, sentence)
      }
      before = link.sources
    }
  }
  for (const s of article.sentences) follow(s.chain, s.index, true)
  for (const a of article.attributions) follow(a.chain, a.sentence, false)
  return inOrder(article, bearings, citers)
}

/** A source that is not there. */
const nobody = { name: null, kind: 'unknown', description: null, anonymity: null } as const

function inOrder(
  article: Article,
  bearings: ReadonlyMap<number, ReadonlyMap<number, Bearing>>,
  citers: ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>,
): readonly Node[] {
  const first = new Map([...bearings].map(([source, of]) => [source, Math.min(...of.keys())]))
  const sources = [...bearings.keys()].sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0) || a - b)
  const parents = new Map(sources.map((s) => [s, mostly(citers.get(s))]))
  const children = new Map<number, number[]>()
  for (const source of sources) {
    if (isTooDeep(source, parents)) parents.set(source, -1)
    entry(children, parents.get(source) ?? -1, (): number[] => []).push(source)
  }
  const nodes: Node[] = []
  const visit = (source: number, parent: number, depth: number): void => {
    const { name, kind, description, anonymity } = article.sources[source] ?? nobody
    const by = citers.get(source)
    nodes.push({
      source,
      name,
      kind,
      about: description ?? anonymity,
      sentences: [...(bearings.get(source) ?? [])].sort((a, b) => a[0] - b[0]),
      parent,
      weight: by?.get(parent)?.size ?? 1,
      others: [...(by?.keys() ?? [])].filter((c) => c !== parent),
      depth,
    })
    for (const child of children.get(source) ?? []) visit(child, source, depth + 1)
  }
  for (const source of children.get(-1) ?? []) visit(source, -1, 0)
  return nodes
}

/** Who cites a source most; the first where two do as often. */
function mostly(citers: ReadonlyMap<number, ReadonlySet<number>> | undefined): number {
  let most = -1
  let size = 0
  for (const [from, on] of citers ?? [])
    if (on.size > size) {
      most = from
      size = on.size
    }
  return most
}

function isTooDeep(source: number, parents: ReadonlyMap<number, number>): boolean {
  let at = parents.get(source) ?? -1
  for (let steps = 0; at >= 0; steps++) {
    if (steps >= deepest) return true
    at = parents.get(at) ?? -1
  }
  return false
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
