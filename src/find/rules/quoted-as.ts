import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter, contentBefore } from '../grammar/content.js'
import { nounPhraseAfter, nounPhraseBefore } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** Who is quoted: "Interfax quoted Ito as saying that …", "Ito was quoted by Interfax as saying". */
export const quotedAs: Rule = {
  name: 'quoted-as',
  on: new Set(['as']),
  find({ scene, low, high }, at) {
    if (!sayings.has(scene.lower[at + 1] ?? '')) return null
    const verb = quotingBefore(scene, at, low)
    if (verb < 0) return null
    const quoted = any(scene, verb + 1, Word.preposition | Word.time)
      ? null
      : nounPhraseAfter(scene, verb + 1, at, true)
    let start = verb
    while (start > low && any(scene, start - 1, Word.auxiliary | Word.adverb)) start--
    const subject = nounPhraseBefore(scene, start, low)
    const source = quoted ? ([quoted[0], at] as const) : subject
    if (!source) return null
    const cue: TokenSpan[] = quoted
      ? [[at, at + 2]]
      : [
          [start, verb + 1],
          [at, at + 2],
        ]
    // "was quoted as saying by Kyodo that …"
    const by = scene.lower[at + 2] === 'by' ? nounPhraseAfter(scene, at + 3, high, false) : null
    const next = by ? by[1] : at + 2
    const after = contentAfter(scene, scene.lower[next] === ':' || scene.lower[next] === ',' ? next + 1 : next, high)
    if (after.length) return draft('quoted-as', source, cue, after, 0.9)
    const before = subject && subject[0] > low ? contentBefore(scene, low, subject[0]) : null
    return before ? draft('quoted-as', source, cue, [before], 0.85) : null
  },
}

/** The token of "quoted" or "cited" that an "as" at `at` belongs to, or -1. */
function quotingBefore(scene: Scene, at: number, low: number): number {
  for (let i = at - 1; i >= low && i > at - 30; i--) if (quoting.has(scene.lower[i] ?? '')) return i
  return -1
}

const sayings = new Set(['saying', 'telling', 'stating', 'warning', 'adding', 'claiming', 'writing', 'having'])
const quoting = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing', 'quote'])
