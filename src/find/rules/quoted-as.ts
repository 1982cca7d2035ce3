import type { TokenSpan } from '../../split/splitting.js'
import { contentAfter } from '../content.js'
import { draft } from '../draft.js'
import { nounPhraseAfter } from '../nouns.js'
import type { Rule } from './rule.js'

/** "Interfax quoted Ito as saying that …", "Ito was quoted by Interfax as saying". */
export const quotedAs: Rule = {
  name: 'quoted-as',
  on: new Set(['as']),
  find(place, at) {
    const { scene, low, high } = place
    if (!sayings.has(scene.lower[at + 1] ?? '')) return null
    for (let i = at - 1; i >= low && i > at - 30; i--) {
      if (!quoting.has(scene.lower[i] ?? '')) continue
      const quoted = nounPhraseAfter(scene, i + 1, at, true)
      const content = contentAfter(
        scene,
        scene.lower[at + 2] === ':' || scene.lower[at + 2] === ',' ? at + 3 : at + 2,
        high,
      )
      if (!content.length) return null
      const cue: TokenSpan[] = [[at, at + 2]]
      if (quoted) return draft('quoted-as', [quoted[0], at], cue, content, 0.9)
      return null
    }
    return null
  },
}

const sayings = new Set(['saying', 'telling', 'stating', 'warning', 'adding', 'claiming', 'writing'])
const quoting = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing', 'quote'])
