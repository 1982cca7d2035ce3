import { markup } from './tags.js'

/** How far the HTML parser is trusted; pages stay far below. */
const htmlLimits = {
  /** Elements within each other: the parser's tree is turned by recursion. */
  depth: 256,
  /** Tags that close something else than what stands open: their elements stay open. */
  misnested: 500,
  /** Tags in all. */
  tags: 60_000,
  /** Formatting elements that stand open, summed over all tags: the parser opens them again in each block. */
  reopened: 300_000,
  /** Units in a tag outside of quotation marks: each attribute is compared with all before. */
  tag: 10_000,
} as const

/** Elements that have no end, or whose end may go unsaid and is no sign of depth. */
const endless: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option optgroup colgroup ' +
    'rb rt rtc rp html head body'
  ).split(' '),
)
/** Elements of a drawing, which end where they begin (`<path/>`); in HTML itself that slash means nothing. */
const drawn: ReadonlySet<string> = new Set('path circle rect line polygon polyline ellipse use stop image g'.split(' '))
const formatting: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Tell whether a page is more than the parser can be trusted with: nested too deep, or misnested too often. */
export function isTooComplex(source: string): boolean {
  const open: string[] = []
  const active = new Map<string, number>()
  let misnested = 0
  let tags = 0
  let formats = 0
  let reopened = 0
  let deepest = 0
  let longest = 0
  markup(source, 0, source.length, (m) => {
    if (m.kind === 'text' || m.kind === 'comment') return
    tags++
    if (m.end - m.start > htmlLimits.tag) longest = Math.max(longest, unquoted(source, m.start, m.end))
    if (formatting.has(m.name)) {
      const count = active.get(m.name) ?? 0
      const change = m.kind === 'open' ? 1 : count > 0 ? -1 : 0
      active.set(m.name, count + change)
      formats += change
    }
    reopened += formats
    if (endless.has(m.name) || (drawn.has(m.name) && source[m.end - 2] === '/')) return
    if (m.kind === 'open') {
      if (open.push(m.name) > deepest) deepest = open.length
    } else if (open.at(-1) === m.name) open.pop()
    else {
      misnested++
      // what it closes is looked for in the last few only: it may be nowhere
      for (let at = open.length - 2; at >= 0 && open.length - at < 16; at--) {
        if (open[at] !== m.name) continue
        open.length = at
        break
      }
    }
  })
  return (
    deepest > htmlLimits.depth ||
    misnested > htmlLimits.misnested ||
    tags > htmlLimits.tags ||
    reopened > htmlLimits.reopened ||
    longest > htmlLimits.tag
  )
}

/** Count the units of a tag that stand in no quotation marks. */
function unquoted(source: string, start: number, end: number): number {
  let quote = 0
  let count = 0
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if (quote === 0) count++
    if (code === quote) quote = 0
    else if (quote === 0 && (code === 34 || code === 39)) quote = code
  }
  return count
}
