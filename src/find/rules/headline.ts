import { citable } from '../../lexicon/carriers.js'
import type { TokenSpan } from '../../split/splitting.js'
import { type Draft, draft } from '../draft.js'
import { hasVerb } from '../grammar/content.js'
import { isPeople } from '../grammar/people.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Place, Rule } from './rule.js'

/** How long a source may be in a headline, and how long what it says must be, in tokens. */
const longest = 6
const least = 4

/** A headline with its source behind or before a mark: "Bridge to close for two years: ministry", "… – sources", "Police: Two dead in …". */
export const headlineSource: Rule = {
  name: 'headline',
  on: new Set([':', '-', '--', '\u2013', '\u2014']),
  find(place, at) {
    const { scene, low, high } = place
    if (!inHeading(scene, at) || !spaced(scene, at)) return null
    return behind(place, at) ?? (scene.lower[at] === ':' ? before(scene, at, low, high) : null)
  },
}

/** Whether a token stands in a headline: in plain text the first line, if it is short and ends with no mark. */
export function inHeading(scene: Scene, i: number): boolean {
  const { splitting, tokens } = scene
  const block = tokens.block[i] ?? -1
  if (splitting.blocks[block]?.kind === 'heading') return true
  const only = splitting.sentences[0]
  if (block !== 0 || splitting.blocks.length < 2 || !only || splitting.sentences[1]?.block === 0) return false
  return only.to - only.from <= longestLine && !any(scene, only.to - 1, Word.punctuation)
}

const longestLine = 20

function behind({ scene, low, high }: Place, at: number): Draft | null {
  let end = high
  while (end > at && any(scene, end - 1, Word.punctuation)) end--
  const source: TokenSpan = [at + 1, end]
  if (end - at - 1 < 1 || end - at - 1 > longest || at - low < least) return null
  if (!speaks(scene, source) && !(allNames(scene, source) && end - at <= 4)) return null
  if (!hasVerb(scene, low, at) && !holds(scene, low, at, 'to') && !holds(scene, low, at, 'in')) return null
  return draft('headline', source, [[at, at + 1]], [[low, at]], 0.8)
}

function before(scene: Scene, at: number, low: number, high: number): Draft | null {
  if (at === low || at - low > 4 || high - at - 1 < least || !speaks(scene, [low, at])) return null
  return draft('headline', [low, at], [[at, at + 1]], [[at + 1, high]], 0.8)
}

/** Whether a phrase is of words alone, and its last one a noun for somebody or something that can be cited. */
function speaks(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (any(scene, i, Word.quote | Word.auxiliary | Word.preposition)) return false
  return (
    citable.has(scene.lower[to - 1] ?? '') ||
    isPeople(scene.lower[to - 1] ?? '') ||
    hearsay.has(scene.lower[to - 1] ?? '')
  )
}

const hearsay: ReadonlySet<string> = new Set(['rumour', 'rumours', 'rumor', 'rumors'])

function allNames(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (!any(scene, i, Word.capital) || any(scene, i, Word.number)) return false
  // where every word has a capital none shows itself as a name
  for (let i = from - 2; i >= 0 && scene.tokens.block[i] === scene.tokens.block[from]; i--)
    if (!any(scene, i, Word.capital | Word.punctuation | Word.number) && (scene.lower[i]?.length ?? 0) > 4) return true
  return false
}

function holds(scene: Scene, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (scene.lower[i] === word) return true
  return false
}

/** Whether white space parts a mark from what follows it: no hyphen, no time of day. */
const spaced = ({ tokens }: Scene, i: number): boolean => (tokens.end[i] ?? 0) < (tokens.start[i + 1] ?? 0)
