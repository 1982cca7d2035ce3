import type { Article } from '../../article.js'
import type { Bearing, Node } from '../graph.js'
import { answerSign, counted, kinds, nameless, statuses } from '../words.js'
import { escapeHtml } from './escape.js'
import { shape } from './shape.js'

/** More rows than these fold away, and more cells in a row are counted. */
const mostRows = 30
const mostCells = 15

/** A source with those whom it cites. */
interface Branch {
  readonly node: Node
  readonly cited: readonly Branch[]
}

/**
 * Draw the sourcing map: the article on top, below it from whom it has what it says, and behind those whom they cite. A row is a source: its
 * shape tells the kind, each cell is a sentence that rests on it, tinted by how the sentence stands, or an answer that it gives.
 */
export function map(article: Article, nodes: readonly Node[], lineOf: (source: number) => number): string {
  if (!nodes.length) return '<p class="quiet">No sources: the outlet speaks in its own voice throughout.</p>'
  const numbers = new Map(nodes.map((n, i) => [n.source, i + 1]))
  const name = (source: number): string => nodes[(numbers.get(source) ?? 0) - 1]?.name ?? nameless
  const branch = (b: Branch): string => {
    const { source, weight } = b.node
    const row = `<div id="n${source}" class="row k-${b.node.kind}" style="--w:${Math.min(3, 0.5 + 0.5 * weight)}px">${about(article, b.node, numbers.get(source) ?? 0, lineOf(source), name)}</div>`
    return `<li${b.cited.length ? ' class="cites"' : ''}>${row}${list(b.cited)}</li>`
  }
  const list = (all: readonly Branch[]): string => (all.length ? `<ol>${all.map(branch).join('\n')}</ol>` : '')
  const head = `<div class="root"><b><bdi dir="ltr">${escapeHtml(article.publisher[0] ?? 'This article')}</bdi></b><span class="about">cites ${counted(nodes.length, 'source')}</span></div>`
  const roots = branches(nodes)
  const shown = roots.slice(0, fitting(roots))
  const folded = roots.slice(shown.length)
  const more = folded.reduce((sum, b) => sum + size(b), 0)
  return `<div class="map">${head}${list(shown)}${more ? `<details><summary>${counted(more, 'more source')}</summary>${list(folded)}</details>` : ''}</div>`
}

/** Grow the tree back from the nodes, which stand in its order. */
function branches(nodes: readonly Node[]): readonly Branch[] {
  const cited = new Map<number, Branch[]>()
  const of = (source: number): Branch[] => {
    const list = cited.get(source) ?? []
    cited.set(source, list)
    return list
  }
  for (const node of nodes) of(node.parent).push({ node, cited: of(node.source) })
  return of(-1)
}

const size = (b: Branch): number => b.cited.reduce((sum, c) => sum + size(c), 1)

/** How many roots have their rows shown; at least one. */
function fitting(roots: readonly Branch[]): number {
  let rows = 0
  const over = roots.findIndex((b) => {
    rows += size(b)
    return rows > mostRows
  })
  return over < 0 ? roots.length : Math.max(1, over)
}

function about(article: Article, n: Node, number: number, line: number, nameOf: (source: number) => string): string {
  const called = (other: number): string => (other < 0 ? 'directly' : `through ${nameOf(other)}`)
  const name = escapeHtml(n.name ?? nameless)
  const parts = [kinds[n.kind], n.about, n.others.length ? `also ${n.others.map(called).join(', ')}` : '']
  const words = escapeHtml(parts.filter(Boolean).join(' · '))
  const by = n.parent < 0 ? '' : `<span class="vh">, cited by ${escapeHtml(nameOf(n.parent))}</span>`
  const cells = n.sentences.slice(0, mostCells).map(([s, bearing]) => cell(article, s, bearing))
  const more = n.sentences.length - cells.length
  return `${shape(n.kind)}<div class="who"><span class="name" title="${name}"><span class="no">${number}</span> <bdi dir="ltr" class="u${line}">${name}</bdi></span><span class="about" title="${words}">${words}</span>${by}</div><div class="cells">${cells.join('')}${more > 0 ? `<span class="more">+${more}</span>` : ''}</div>`
}

/** A sentence as a small square: what rests on the source is tinted, what it only carries is not, what it answers has the mark of an answer. */
function cell(article: Article, sentence: number, bearing: Bearing): string {
  const s = article.sentences[sentence]
  const status = s?.status ?? 'none'
  const isAnswer = bearing === 'answer' || s?.role === 'response'
  const does = isAnswer ? 'an answer' : `${statuses[status].word}${bearing === 'carried' ? ', carried' : ''}`
  const kind = isAnswer ? 'answers' : bearing === 'origin' ? `s-${status}` : 'carried'
  return `<a class="cell ${kind}" href="#s${sentence}" aria-label="sentence ${sentence + 1}: ${does}"><span aria-hidden="true">${isAnswer ? answerSign : statuses[status].sign}</span></a>`
}
