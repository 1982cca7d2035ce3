import { attitudeFollowers, attitudeNouns, attitudes } from '../../lexicon/attitudes.js'
import { type Draft, draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, Word } from '../grammar/scene.js'
import type { Place, Rule } from './rule.js'

const nouns: ReadonlySet<string> = new Set(attitudeNouns.split(/\s+/))
const followers: ReadonlySet<string> = new Set(attitudeFollowers.split(' '))
const copulas: ReadonlySet<string> = new Set(
  "is are was were be been am 's 're 'm remain remains remained seem seems seemed become becomes became feel feels felt".split(
    ' ',
  ),
)

/** How somebody stands to a thing: "the ministry is committed to lower rents", "Vale was stunned by the vote". */
export const attitude: Rule = {
  name: 'attitude',
  on: new Set([...attitudes.split(/\s+/), ...nouns]),
  find({ scene, low, high }, at) {
    const { lower } = scene
    if (nouns.has(lower[at] ?? '')) return held({ scene, low, high }, at)
    let from = at
    while (from > low && any(scene, from - 1, Word.adverb | Word.negation)) from--
    if (!copulas.has(lower[from - 1] ?? '')) return null
    from--
    while (from > low && any(scene, from - 1, Word.auxiliary | Word.adverb | Word.negation)) from--
    const next = at + 1
    const source = nounPhraseBefore(scene, from, low)
    if (!source || !followers.has(lower[next] ?? '')) return null
    // "committed to peace", but "ready to talk", "sure that it will"
    const clause = lower[next] === 'that' || lower[next] === 'whether' || (lower[next] === 'to' && !ofThing(lower[at]))
    const content = contentAfter(scene, clause ? next : next + 1, high, !clause)
    return content.length ? draft('attitude', source, [[from, clause ? next : next + 1]], content, 0.6) : null
  },
}

/** "Norwick has no intention of leaving", "the board is of the view that …". */
function held({ scene, low, high }: Pick<Place, 'scene' | 'low' | 'high'>, at: number): Draft | null {
  const { lower } = scene
  const next = at + 1
  const that = lower[next] === 'that'
  let from = at - 1
  if (lower[from] === 'the' && lower[from - 1] === 'of' && that) from -= 2
  else {
    if (!amounts.has(lower[from] ?? '') || !/^(?:has|have|had)$/.test(lower[from - 1] ?? '')) return null
    if (!/^(?:of|in|for|to|that)$/.test(lower[next] ?? '')) return null
    from--
  }
  if (!any(scene, from, Word.auxiliary)) return null
  while (from > low && any(scene, from - 1, Word.auxiliary | Word.adverb | Word.negation)) from--
  const source = nounPhraseBefore(scene, from, low)
  if (!source) return null
  const clause = that || lower[next] === 'to'
  const content = contentAfter(scene, clause ? next : next + 1, high, !clause)
  return content.length ? draft('attitude', source, [[from, clause ? next : next + 1]], content, 0.6) : null
}

/** "Had the view of the harbour to itself" is none. */
const amounts: ReadonlySet<string> = new Set(['no', 'any', 'little', 'every', 'great', 'much'])

const toThings: ReadonlySet<string> = new Set(['committed', 'opposed', 'indifferent', 'averse'])

const ofThing = (adjective: string | undefined): boolean => toThings.has(adjective ?? '')
