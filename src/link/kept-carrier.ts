import type { Ground, LinkedAttribution, LinkedLink, LinkedSource } from './linking.js'

/** Through whom the outlet met a source, and in which sentence. */
interface Met {
  readonly carriers: readonly LinkedLink[]
  readonly at: number
  /** Whether it is the carrier's own pages that the source wrote for. */
  readonly written: boolean
}

/** Through whom the outlet met its sources, as far as the article has been read. */
export interface Carriers {
  readonly bySource: Map<number, Met>
  /** The last anonymous source's. */
  anonymous: Met | null
}

export const noCarriers = (): Carriers => ({ bySource: new Map(), anonymous: null })

/** How many sentences a carrier is remembered for sources that are not the very same. */
const memory = 6

/** What a source without a name is called again; "a nurse" who asks not to be named is somebody new. */
const goesOn = /\b(?:sources?|insiders?|people|persons?|one|another|others)\b/i

/**
 * Keep the carrier of a source where it is plainly the only way that the outlet has it: of one without a name, who spoke to the
 * Herald and not to this outlet; of an outlet that another one quoted; of a column that somebody wrote for it.
 */
export function keptCarrier(
  chain: readonly LinkedLink[],
  a: LinkedAttribution,
  index: number,
  sources: readonly LinkedSource[],
  carriers: Carriers,
  verb: string,
): { readonly chain: readonly LinkedLink[]; readonly ground: Ground } | null {
  const first = chain[0]
  const source = sources[first?.sources[0] ?? -1]
  if (!first || !source) return null
  remember(chain, a, index, sources, carriers)
  const same = carriers.bySource.get(first.sources[0] ?? -1)
  const met =
    same ??
    (source.kind === 'anonymous' &&
    goesOn.test(source.name ?? '') &&
    carriers.anonymous &&
    index - carriers.anonymous.at <= memory
      ? carriers.anonymous
      : null)
  if (!met || met.at === index) return null
  const nameless = source.kind === 'anonymous' || source.kind === 'unnamed' || source.kind === 'outlet'
  if (!nameless && !(met.written && verb === 'write')) return null
  return {
    chain: [...met.carriers.map((link) => ({ sources: link.sources, mention: null })), ...chain],
    ground: {
      rule: 'link/kept-carrier',
      span: a.source[0] ?? null,
      note: 'An earlier sentence has this source by way of another, which is the only way the article has it.',
    },
  }
}

function remember(
  chain: readonly LinkedLink[],
  a: LinkedAttribution,
  index: number,
  sources: readonly LinkedSource[],
  carriers: Carriers,
): void {
  const last = chain.at(-1)
  // "via" says where a story was found, not that its source is known through it alone
  if (!last || chain.length < 2 || a.grounds.some((g) => g.rule === 'link/via-outlet')) return
  const written = a.grounds.some((g) => g.rule === 'link/wrote-in-outlet')
  const met = { carriers: chain.slice(0, -1), at: index, written }
  for (const s of last.sources) carriers.bySource.set(s, met)
  if (sources[last.sources[0] ?? -1]?.kind === 'anonymous') carriers.anonymous = met
}
