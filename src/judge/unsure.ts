import type { LinkedLink, Linking } from '../link/linking.js'

const unsure = /^(?:anonymous|unknown|outlet)$/

/** Whether nobody who could know stands for what a chain tells: an unnamed source, rumours, another outlet. */
export const isUnsure = (linking: Linking, chain: readonly LinkedLink[]): boolean =>
  chain.some((link) => link.sources.some((i) => unsure.test(linking.sources[i]?.kind ?? '')))
