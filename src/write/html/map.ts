import type { Article, SourceKind } from '../../article.js'
import { escapeHtml } from './escape.js'
import type { Bearing, Node } from './graph.js'
import { answerSign, counted, kinds, nameless, statuses } from './words.js'

/** The height of a row and the width of a step away from the article, in pixels. */
const row = 46
const step = 28
const left = 11
/** More rows than these fold away, and more cells in a row are counted. */
const mostRows = 30
const mostCells = 15

/**
 * Draw the sourcing map: the article on top, below it from whom it has what it says, and behind those whom they cite. A row is a source: its
 * shape tells the kind, each cell is a sentence that rests on it, tinted by how the sentence stands, or an answer that it gives.
 */
export function map(article: Article, nodes: readonly Node[], lineOf: (source: number) => number): string {
  if (!nodes.length) return '<p class="quiet">No sources: the outlet speaks in its own voice throughout.</p>'
  const numbers = new Map(nodes.map((n, i) => [n.source, i + 1]))
  const rows = nodes.map((n) => source(article, n, numbers, nodes, lineOf))
  const head = `<div class="root"><b>${escapeHtml(article.publisher[0] ?? 'This article')}</b><span class="about">cites ${counted(nodes.length, 'source')}</span></div>`
  const shown = `<div class="map">${edges(nodes.slice(0, mostRows))}${head}<ol>${rows.slice(0, mostRows).join('\n')}</ol></div>`
  if (nodes.length <= mostRows) return shown
  return `${shown}<details><summary>${counted(nodes.length - mostRows, 'more source')}</summary><ol class="map" start="${mostRows + 1}">${rows.slice(mostRows).join('\n')}</ol></details>`
}

function source(
  article: Article,
  n: Node,
  numbers: ReadonlyMap<number, number>,
  nodes: readonly Node[],
  lineOf: (source: number) => number,
): string {
  const name = escapeHtml(n.name ?? nameless)
  const called = (other: number): string =>
    other < 0 ? 'directly' : `through ${nodes[(numbers.get(other) ?? 0) - 1]?.name ?? nameless}`
  const about = [kinds[n.kind], n.about, n.others.length ? `also ${n.others.map(called).join(', ')}` : '']
  const words = escapeHtml(about.filter(Boolean).join(' · '))
  const by =
    n.parent < 0 ? '' : `<span class="vh">, cited by ${escapeHtml(called(n.parent).slice('through '.length))}</span>`
  const cells = n.sentences.slice(0, mostCells).map(([s, bearing]) => cell(article, s, bearing))
  const more = n.sentences.length - cells.length
  return `<li id="n${n.source}" class="row k-${n.kind}" style="--d:${n.depth}">${shape(n.kind)}<div class="who"><span class="name" title="${name}"><span class="no">${numbers.get(n.source) ?? ''}</span> <span class="u${lineOf(n.source)}">${name}</span></span><span class="about" title="${words}">${words}</span>${by}</div><div class="cells">${cells.join('')}${more > 0 ? `<span class="more">+${more}</span>` : ''}</div></li>`
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

/** The lines of who cites whom: the thicker, the more sentences come that way. */
function edges(nodes: readonly Node[]): string {
  const x = (depth: number): number => left + (depth + 1) * step
  const y = (i: number): number => (i + 1.5) * row
  const at = new Map(nodes.map((n, i) => [n.source, { x: x(n.depth), y: y(i) }]))
  const paths = nodes.flatMap((n) => {
    const from = n.parent < 0 ? { x: left, y: row / 2 } : at.get(n.parent)
    const to = at.get(n.source)
    if (!from || !to) return []
    const width = Math.min(4, 0.8 + 0.5 * n.weight).toFixed(1)
    return `<path d="M${from.x} ${from.y}V${to.y - 12}Q${from.x} ${to.y} ${from.x + 12} ${to.y}H${to.x}" stroke-width="${width}"/>`
  })
  const width = x(Math.max(...nodes.map((n) => n.depth)))
  const height = y(nodes.length)
  return `<svg class="edges" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${paths.join('')}<circle cx="${left}" cy="${row / 2}" r="5.5"/></svg>`
}

/** A shape of its own for each kind, so that the map reads without colour: filled where somebody is named. */
function shape(kind: SourceKind): string {
  return `<svg class="shape" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">${drawn(kind)}</svg>`
}

function drawn(kind: SourceKind): string {
  switch (kind) {
    case 'person':
      return '<circle r="7"/>'
    case 'organization':
      return '<rect x="-6.5" y="-6.5" width="13" height="13"/>'
    case 'outlet':
      return '<path d="M0-8.5L8.5 0L0 8.5L-8.5 0Z"/>'
    case 'document':
      return '<path d="M-6-8H2L6-4V8H-6Z"/><path class="hole" d="M-3-1H3M-3 3H3"/>'
    case 'unnamed':
      return '<circle class="open" r="7"/>'
    case 'anonymous':
      return '<circle class="open dashed" r="7"/>'
    case 'unknown':
      return '<circle class="open none" r="9"/><text y="5.5">?</text>'
    default:
      return never(kind)
  }
}

function never(kind: never): never {
  throw new TypeError(`no kind of source is called ${String(kind)}`)
}
