import type { SourceKind } from '../../article.js'
import { escape } from './escape.js'
import type { Graph, Node } from './graph.js'
import { kinds } from './words.js'

const row = 46
const column = 210
const margin = 26
/** More than these make no picture; the list of sources below holds them all. */
const most = 28

interface Placed extends Node {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Draw the sourcing map: the article on the left, behind it whom it has it from, and behind those whom they cite. */
export function map(graph: Graph): string {
  const shown = [...graph.nodes].sort((a, b) => b.sentences.length - a.sentences.length).slice(0, most)
  if (!shown.length) return '<p class="quiet">No sources: the outlet speaks in its own voice throughout.</p>'
  const rows = new Map<number, number>()
  const placed = graph.nodes
    .filter((n) => shown.includes(n))
    .map((n): Placed => {
      const at = rows.get(n.depth) ?? 0
      rows.set(n.depth, at + 1)
      const size = 7 + Math.min(9, 2.2 * Math.sqrt(n.sentences.length))
      return { ...n, x: margin + 54 + n.depth * column, y: margin + at * row, size }
    })
  const at = new Map(placed.map((p) => [p.source, p]))
  const height = margin * 2 + (Math.max(...rows.values()) - 1) * row
  const width = margin + 54 + Math.max(...placed.map((p) => p.depth)) * column + 190
  const start = { x: margin, y: Math.min(height / 2, margin + 2 * row) }
  const edges = graph.edges.flatMap((e) => {
    const from = e.from < 0 ? start : at.get(e.from)
    const to = at.get(e.to)
    return from && to ? [edge(from, to, e.sentences)] : []
  })
  const says = `Sourcing map: ${placed.map((p) => `${p.name} (${kinds[p.kind]}, ${p.sentences.length})`).join('; ')}`
  return `<svg class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(says)}">
<g class="edges">${edges.join('')}</g>
<circle class="reader" cx="${start.x}" cy="${start.y}" r="6"/><text class="label" x="${start.x - 14}" y="${start.y + 24}">article</text>
${placed.map(node).join('\n')}
</svg>`
}

function edge(from: { readonly x: number; readonly y: number }, to: Placed, sentences: number): string {
  const end = to.x - to.size - 2
  const bend = (end - from.x) / 2
  const d = `M${from.x + 7} ${from.y}C${from.x + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`
  return `<path d="${d}" stroke-width="${Math.min(6, 1 + sentences * 0.6).toFixed(1)}"/>`
}

function node(p: Placed): string {
  const name = p.name.length > 24 ? `${p.name.slice(0, 23).trimEnd()}…` : p.name
  const count = p.sentences.length
  return `<g class="node k-${p.kind}" data-source="${p.source}"><title>${escape(`${p.name}: ${kinds[p.kind]}, ${count} ${count === 1 ? 'sentence' : 'sentences'}`)}</title>${shape(p.kind, p)}<text class="label" x="${p.x + p.size + 7}" y="${p.y - 1}">${escape(name)}</text><text class="about" x="${p.x + p.size + 7}" y="${p.y + 13}">${kinds[p.kind]} · ${count}</text></g>`
}

/** A shape of its own for each kind, so that the map reads without colour. */
function shape(kind: SourceKind, { x, y, size: r }: Placed): string {
  switch (kind) {
    case 'person':
      return `<circle cx="${x}" cy="${y}" r="${r}"/>`
    case 'organization':
      return `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}"/>`
    case 'outlet':
      return `<path d="M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}Z"/>`
    case 'document':
      return `<path d="M${x - r * 0.8} ${y - r}H${x + r * 0.3}L${x + r * 0.8} ${y - r * 0.5}V${y + r}H${x - r * 0.8}Z"/>`
    case 'unnamed':
      return `<circle class="open" cx="${x}" cy="${y}" r="${r}"/>`
    case 'anonymous':
      return `<circle class="open dashed" cx="${x}" cy="${y}" r="${r}"/>`
    case 'unknown':
      return `<circle class="open dotted" cx="${x}" cy="${y}" r="${r}"/><text class="inside" x="${x}" y="${y + 4}">?</text>`
    default:
      return never(kind)
  }
}

function never(kind: never): never {
  throw new TypeError(`no kind of source is called ${String(kind)}`)
}
