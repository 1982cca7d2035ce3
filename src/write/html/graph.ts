import type { Article, SourceKind } from '../../article.js'

/** A source on the map. */
export interface Node {
  /** The source's index. */
  readonly source: number
  readonly name: string
  readonly kind: SourceKind
  /** How many sentences rest on it, whether it is the origin or carries. */
  readonly sentences: readonly number[]
  /** How far from the reader it stands: 0 speaks to the outlet, 1 to somebody who does, … */
  readonly depth: number
}

/** Who has it from whom: `from` cites `to`; -1 is the article itself. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly sentences: number
}

/** Who cites whom in an article. */
export interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** Draw from the chains of the sentences and of the attributions who stands behind whom. */
export function graphOf(article: Article): Graph {
  const sentences = new Map<number, Set<number>>()
  const depth = new Map<number, number>()
  const edges = new Map<string, { from: number; to: number; sentences: Set<number> }>()
  const chains = [
    ...article.sentences.map((s) => ({ index: s.index, chain: s.chain })),
    ...article.attributions.map((a) => ({ index: a.sentence, chain: a.chain })),
  ]
  for (const { index, chain } of chains) {
    let before: readonly number[] = [-1]
    for (const [level, link] of chain.entries()) {
      for (const source of link.sources) {
        add(sentences, source, index)
        depth.set(source, Math.max(depth.get(source) ?? 0, Math.min(level, 4)))
        for (const from of before) {
          if (from === source) continue
          const key = `${from} ${source}`
          const edge = edges.get(key) ?? { from, to: source, sentences: new Set<number>() }
          edge.sentences.add(index)
          edges.set(key, edge)
        }
      }
      before = link.sources
    }
  }
  const nodes = [...sentences].map(([source, on]): Node => {
    const { name, kind } = article.sources[source] ?? { name: null, kind: 'unknown' }
    return {
      source,
      name: name ?? 'unknown',
      kind,
      sentences: [...on].sort((a, b) => a - b),
      depth: depth.get(source) ?? 0,
    }
  })
  return {
    nodes: nodes.sort((a, b) => a.depth - b.depth || b.sentences.length - a.sentences.length || a.source - b.source),
    edges: [...edges.values()].map((e) => ({ from: e.from, to: e.to, sentences: e.sentences.size })),
  }
}

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
