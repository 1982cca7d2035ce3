import type { Stance } from '../../article.js'
import type { Ground, LinkedAttribution, Linking } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'

/** Whether a word of the span fits a pattern. */
export function holds({ scene: { lower } }: Field, [from, to]: TokenSpan, pattern: RegExp): boolean {
  for (let i = from; i < to; i++) if (pattern.test(lower[i] ?? '')) return true
  return false
}

/** Whether somebody else said what a sentence tells. */
export const saidByOther = ({ linking, answers }: Field, p: number, by: readonly number[]): boolean => {
  const origin = linking.sentences[p]?.chain.at(-1)
  return origin !== undefined && !answers[p] && !origin.sources.some((i) => by.includes(i))
}

/** The attributions that a sentence makes itself to one of some sources. */
export const saidBy = (linking: Linking, n: number, by: readonly number[]): readonly LinkedAttribution[] =>
  (linking.sentences[n]?.attributions ?? []).flatMap((i) => {
    const a = linking.attributions[i]
    return a?.sentence === n && a.chain.at(-1)?.sources.some((s) => by.includes(s)) ? [a] : []
  })

/** An answer without a word of denying. */
export function rebuttal(
  by: readonly number[],
  stance: Stance,
  sentence: number,
  targets: readonly number[],
  span: TokenSpan,
  note: string,
): JudgedResponse {
  const ground: Ground = { rule: 'judge/rebuttal', span, note }
  return { by, stance, sentence, targets, grounds: [ground] }
}
