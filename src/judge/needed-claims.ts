import type { Comparison } from './counts.js'
import type { Field } from './field.js'
import { ownReport } from './own-reports.js'
import type { Reply } from './replies.js'
import { wordsIn } from './words.js'

/** How far before words that may mean something else the claim may stand that they answer. */
const reach = 3

/**
 * Of the sentences that an answer seems to be of, those that its words need: "ruled out a strike" answers who said that there would be
 * one, and so whoever shares a word with it; who "is not convinced" doubts what has just been told.
 */
export function claimedIn(field: Field, { act }: Reply, targets: readonly number[]): readonly number[] {
  const { words, linking } = field
  const ids = wordsIn(words, act.object)
  return targets.filter((t) => {
    if (t === act.sentence) return false
    if (ids.length) return ids.some((id) => words.of[t]?.includes(id))
    const told = (linking.sentences[t]?.chain.length ?? 0) > 0 || ownReport(field, act.sentence) === t
    return told && t < act.sentence && act.sentence - t <= reach
  })
}

/** "Put the number at three", "gave a lower figure": against the last other figure that somebody else gave. */
export function otherFigure({ words, linking, answers }: Field, { act, by }: Reply): readonly Comparison[] {
  const here = words.of[act.sentence] ?? []
  const note = 'Another source gives another figure.'
  for (let t = act.sentence - 1; t >= Math.max(0, act.sentence - reach); t--) {
    const origin = linking.sentences[t]?.chain.at(-1)
    const own = typeof by !== 'string' && origin?.sources.some((i) => by.includes(i))
    if (answers[t] || own || (!origin && t < act.sentence - 1)) continue
    if (words.of[t]?.some((id) => words.number[id] && !here.includes(id)))
      return [{ a: t, b: act.sentence, agree: false, ground: { rule: 'judge/counts', span: act.cue, note } }]
  }
  return []
}
