import { spokenNouns } from '../../lexicon/spoken-nouns.js'
import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { coreAfter, nounPhraseAfter } from '../grammar/nouns-after.js'
import { nounPhraseBefore } from '../grammar/nouns-before.js'
import { any, cueAt, type Scene, Word } from '../grammar/scene.js'
import { Frame, VerbForm } from '../grammar/verbs.js'
import { ownerBefore } from './noun-cue.js'
import type { Rule } from './rule.js'

const nouns: ReadonlySet<string> = new Set(spokenNouns.split(/\s+/))
const about: ReadonlySet<string> = new Set('of on about for against to that over regarding concerning'.split(' '))
/** Where several readers of the same words agree that an act is told, but not always what of. */
const sure = 0.7
/** How far behind the noun its matter is read. */
const reach = 14

/** What somebody has said, by its noun alone: "Osmar's remarks on the dam", "the board's recommendations". For the inside of contents. */
export const ownedWords: Rule = {
  name: 'owned-words',
  on: nouns,
  find({ scene, low, high }, at) {
    const owner = ownerBefore(scene, at, low)
    // "its report" is mostly the speaker's own
    if (!owner || any(scene, owner[0], Word.possessive)) return null
    const end = /^['’]s?$/.test(scene.lower[owner[1] - 1] ?? '') ? owner[1] - 1 : owner[1]
    return draft('owned-words', [owner[0], end], [[at, at + 1]], matterOf(scene, at, high), sure)
  },
}

/** What somebody has done or said, with whoever did behind "by": "a plan refused by Osmar", "remarks by the mayor". For the inside of contents. */
export const agentBehind: Rule = {
  name: 'agent-behind',
  on: new Set(['by']),
  find({ scene, low, high }, by) {
    const at = by - 1
    const isNoun = nouns.has(scene.lower[at] ?? '')
    const weight = isNoun ? sure : 0.9 * reducedWeight(scene, at)
    if (at < low || weight <= 0) return null
    const source = nounPhraseAfter(scene, by + 1, high, false)
    if (!source) return null
    const object = isNoun ? null : nounPhraseBefore(scene, at, low)
    const content = isNoun ? matterOf(scene, source[1] - 1, high) : object ? [object] : []
    return draft('agent-behind', source, [[at, by + 1]], content, weight)
  },
}

/** How surely a participle without a form of "be" says something of a thing; the passive has a rule of its own. */
function reducedWeight(scene: Scene, at: number): number {
  const cue = cueAt(scene, at)
  if (!cue || (cue.form !== VerbForm.both && cue.form !== VerbForm.participle) || any(scene, at - 1, Word.be)) return 0
  return cue.weights[Frame.noun] ?? 0
}

/** What the words behind token `at` say that it is about; nothing where they do not. */
function matterOf(scene: Scene, at: number, high: number): readonly TokenSpan[] {
  if (!about.has(scene.lower[at + 1] ?? '')) return []
  const end = coreAfter(scene, at + 2, Math.min(high, at + reach))
  return end > at + 2 ? [[at + 1, end]] : []
}
