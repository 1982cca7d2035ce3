import type { Splitting, TokenSpan } from '../../split/splitting.js'
import type { Draft } from '../draft.js'
import type { Finding } from '../finding.js'
import { extract, type Model } from './pipeline.js'
import { unpack, unpackRows } from './unpack.js'
import { bind } from './weights/bind.js'
import { spot } from './weights/spot.js'
import { tagger } from './weights/tagger.js'
import { verify } from './weights/verify.js'
import { words } from './weights/words.js'
import { unpackWords } from './words.js'

let loaded: Model | undefined

/** The shipped model, unpacked at its first use. */
function shipped(): Model {
  loaded ??= {
    words: unpackWords(words),
    tagger: unpack(tagger),
    spot: unpackRows(spot),
    bind: unpackRows(bind),
    verify: unpackRows(verify),
  }
  return loaded
}

/** What is less likely than this is no finding: the threshold that was best on polnear-dev. */
const threshold = 0.38

/** Find acts of attribution, the outermost only, by the trained model, which hears what the rules found; in the order of their cues. */
export function findByModel(
  splitting: Splitting,
  hints: readonly Finding[],
  least: (cue: TokenSpan) => number = () => threshold,
): readonly Draft[] {
  return extract(shipped(), splitting, hints, least).map(({ source, cue, content, chance }) => ({
    kind: 'attribution',
    source,
    cue: [cue],
    content,
    confidence: chance,
    rule: 'find/model',
  }))
}
