import type { Field } from '../field.js'

/** How far before its correction a report of the outlet's own may stand. */
const reach = 6
const pieces = new Set(
  'article story report column item headline caption version edition obituary graphic chart podcast map'.split(' '),
)
const stating =
  /^(?:reported|said|stated|wrote|published|gave|described|identified|suggested|claimed|misstated|referred|quoted|attributed|named|put)$/

/**
 * The report of the outlet's own that a correction is of: "we reported that \u2026", "the same article stated that \u2026", the nearest before
 * it; -1 where there is none.
 */
export function ownReport({ scene, linking }: Field, correction: number): number {
  for (let t = correction - 1; t >= Math.max(0, correction - reach); t--) {
    const sentence = scene.splitting.sentences[t]
    const carrier = linking.sources[linking.sentences[t]?.chain[0]?.sources[0] ?? -1]
    if (sentence && carrier?.kind !== 'outlet' && tellsOwn(scene.lower, sentence.from, sentence.to)) return t
  }
  return -1
}

/** "We (wrongly) reported", "an article on Monday said": nobody else's article. */
function tellsOwn(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const own =
      lower[i] === 'we' ||
      (pieces.has(lower[i] ?? '') && /^(?:an?|our|same|this|earlier|original|previous|the)$/.test(lower[i - 1] ?? ''))
    if (!own) continue
    for (let k = i + 1; k < Math.min(to, i + (lower[i] === 'we' ? 4 : 9)); k++)
      if (stating.test(lower[k] ?? '')) return true
  }
  return false
}
