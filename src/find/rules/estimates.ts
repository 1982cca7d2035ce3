import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** Who gives a figure: "the police put the number of dead at eleven", "a survey puts the party at 22 per cent". */
export const estimates: Rule = {
  name: 'estimates',
  on: new Set(['put', 'puts', 'putting']),
  find({ scene, low, high }, at) {
    const { lower } = scene
    let by = at + 1
    while (by < high && by < at + 16 && lower[by] !== 'at' && !any(scene, by, Word.punctuation | Word.auxiliary)) by++
    if (lower[by] !== 'at' || by < at + 2 || !givesFigure(lower, by + 1, (i) => any(scene, i, Word.number))) return null
    let start = at
    while (start > low && any(scene, start - 1, Word.adverb | Word.auxiliary)) start--
    const source = nounPhraseBefore(scene, start, low)
    if (!source) return null
    const cue: TokenSpan = [start, at + 1]
    return draft('estimates', source, [cue], contentAfter(scene, at + 1, high), 0.75)
  },
}

/** Whether a number follows within a few words: "at eleven", "at more than 30", "at about two million". */
function givesFigure(lower: readonly string[], from: number, isNumber: (i: number) => boolean): boolean {
  for (let i = from; i < from + 4; i++) if (isNumber(i) || numerals.has(lower[i] ?? '')) return true
  return false
}

const numerals = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens half zero'.split(
    ' ',
  ),
)
