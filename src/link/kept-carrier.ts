import type { Ground, LinkedAttribution, LinkedLink, LinkedSource } from './linking.js'

/** Through whom the outlet met a source, as far as the article has been read. */
export interface Carriers {
  readonly bySource: Map<number, { readonly carriers: readonly LinkedLink[]; readonly at: number }>
  /** The last carriers of a source that has no name, by kind. */
  readonly byKind: Map<string, { readonly carriers: readonly LinkedLink[]; readonly at: number }>
}

export const noCarriers = (): Carriers => ({ bySource: new Map(), byKind: new Map() })

/** How many sentences a carrier is remembered for sources that are not the very same. */
const memory = 6

/**
 * Keep the carrier of a source that has no name: whoever spoke to the Herald without giving a name has not spoken to this outlet,
 * so the Herald is plainly the only way the outlet has it.
 */
export function keptCarrier(
  chain: readonly LinkedLink[],
  a: LinkedAttribution,
  index: number,
  sources: readonly LinkedSource[],
  carriers: Carriers,
): { readonly chain: readonly LinkedLink[]; readonly ground: Ground } | null {
  const last = chain.at(-1)
  const first = chain[0]
  if (!last || !first) return null
  const source = sources[last.sources[0] ?? -1]
  if (!source || (source.kind !== 'anonymous' && source.kind !== 'unnamed')) return null
  if (chain.length > 1) {
    const kept = { carriers: chain.slice(0, -1), at: index }
    for (const s of last.sources) carriers.bySource.set(s, kept)
    if (source.kind === 'anonymous') carriers.byKind.set(source.kind, kept)
    return null
  }
  const same = carriers.bySource.get(last.sources[0] ?? -1)
  const alike = source.kind === 'anonymous' ? carriers.byKind.get('anonymous') : undefined
  const known = same ?? (alike && index - alike.at <= memory ? alike : undefined)
  if (!known) return null
  return {
    chain: [...known.carriers.map((link) => ({ sources: link.sources, mention: null })), ...chain],
    ground: {
      rule: 'link/kept-carrier',
      span: a.source[0] ?? null,
      note: 'The source has no name and spoke to that outlet, which is the only way the article has it.',
    },
  }
}
