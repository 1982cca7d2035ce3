import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import type { Rule } from './rule.js'

/** Adverbs that say that somebody said it and name nobody: "reportedly", "allegedly". */
export const hearsayAdverb: Rule = {
  name: 'hearsay-adverb',
  on: new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']),
  find(place, at) {
    const { scene } = place
    const low = Math.max(place.low, at - 100)
    const high = Math.min(place.high, at + 100)
    let to = high
    while (to > at && /^[.!?,;:]$/.test(scene.lower[to - 1] ?? '')) to--
    let from = low
    for (let i = at - 1; i > low; i--) {
      if (scene.lower[i] === ',' || scene.lower[i] === ';') {
        from = i + 1
        break
      }
    }
    const content: TokenSpan[] = []
    if (at > from) content.push([from, at])
    for (let i = at + 1; i < to; i++) {
      if (scene.lower[i] === ';' || (scene.lower[i] === ',' && i > at + 3)) {
        to = i
        break
      }
    }
    if (to > at + 1) content.push([at + 1, to])
    return content.length ? draft('hearsay-adverb', null, [[at, at + 1]], content, 0.7) : null
  },
}
