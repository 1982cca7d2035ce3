import { ownerlessNouns } from '../../lexicon/noun-cues.js'
import { draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** What is only reported, in a clause without a verb of saying: "there are unconfirmed reports of …", "speculation grew that …". */
export const openReport: Rule = {
  name: 'open-report',
  on: new Set(ownerlessNouns.split(' ')),
  find({ scene, low, high }, at) {
    const next = scene.lower[at + 1] ?? ''
    if (next === 'of' || next === 'whether' || next === 'about') {
      if (!isOpen(scene, at, low)) return null
      const start = next === 'whether' ? at + 1 : at + 2
      const content = contentAfter(scene, start, high)
      return content.length ? draft('open-report', null, [[at, start]], content, 0.6) : null
    }
    if (!spreading.has(next) || scene.lower[at + 2] !== 'that' || any(scene, at - 1, Word.possessive)) return null
    const content = contentAfter(scene, at + 2, high)
    return content.length ? draft('open-report', null, [[at, at + 2]], content, 0.6) : null
  },
}

/** "There have been … reports", "unconfirmed reports": the outlet vouches for nothing. */
function isOpen({ lower }: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= low && i > at - 5; i--) {
    const word = lower[i] ?? ''
    if (unsure.has(word)) return true
    if (beForms.has(word)) return lower[i - 1] === 'there' || (word === 'been' && lower[i - 2] === 'there')
  }
  return false
}

const unsure = new Set(['unconfirmed', 'conflicting', 'unverified', 'contradictory', 'uncorroborated'])
const beForms = new Set(['are', 'were', 'been', 'is', 'was'])
const spreading = new Set([
  'began',
  'grew',
  'mounted',
  'spread',
  'swirled',
  'surfaced',
  'circulated',
  'emerged',
  'arose',
])
