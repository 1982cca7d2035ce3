import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter, contentBefore } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** Figures that a poll gives without a verb: "Ito stands at 45 per cent in the latest Herald poll". */
export const inPoll: Rule = {
  name: 'in-poll',
  on: new Set(['in']),
  find({ scene, low, high }, at) {
    const core = nounPhraseAfter(scene, at + 1, high, false)
    if (!core || !any(scene, at + 1, Word.determiner) || !polls.has(scene.lower[core[1] - 1] ?? '')) return null
    if (!givesShare(scene, low, high)) return null
    let comma = core[1]
    while (comma < high && scene.lower[comma] !== ',') comma++
    const source = nounPhraseAfter(scene, at + 1, comma, true) ?? core
    const cue: TokenSpan[] = [[at, at + 1]]
    if (at - low <= 1)
      return scene.lower[source[1]] === ','
        ? draft('in-poll', source, cue, contentAfter(scene, source[1] + 1, high), sure)
        : null
    const before = contentBefore(scene, low, at)
    return before ? draft('in-poll', source, cue, [before], sure) : null
  },
}

/** How surely, counted in PolNeAR's training articles. */
const sure = 0.72

const polls = new Set(['poll', 'survey'])
const shares = new Set(['percent', '%', 'points'])

function givesShare({ lower }: Scene, low: number, high: number): boolean {
  for (let i = low; i < high; i++)
    if (shares.has(lower[i] ?? '') || (lower[i] === 'per' && lower[i + 1] === 'cent')) return true
  return false
}
