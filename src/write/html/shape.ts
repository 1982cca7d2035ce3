import type { SourceKind } from '../../article.js'

/** Draw a shape of its own for each kind, so that the map reads without colour: filled where somebody is named. */
export function shape(kind: SourceKind): string {
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
