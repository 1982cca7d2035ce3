import { combine } from '../src/find/model/combine.js'
import { draftsOf, type SpotResult } from '../src/find/model/decode.js'
import type { Rows } from '../src/find/model/rows.js'
import { verify } from '../src/find/model/verify.js'
import { isRight, type Prepared } from './examples.js'
import { fitKnots, type Said } from './knots.js'

/** Where the lines that map a chance to the share that is right begin and end. */
const at = [0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1]

/**
 * Fit how far the model's chances can be trusted, on what models say of articles that they have not seen: `spotted` and `bound` come from
 * the folds.
 */
export function fitConfidence(
  articles: readonly Prepared[],
  spotted: readonly SpotResult[],
  bound: readonly Rows[],
  verifier: Rows,
  leastCue: number,
): readonly (readonly [said: number, right: number])[] {
  const findings = articles.flatMap(({ article, facts, scene }, k): Said[] => {
    const drafts = draftsOf(bound[k] as Rows, facts, scene, spotted[k] as SpotResult, leastCue)
    const found = combine(facts, drafts, verify(verifier, facts, drafts), () => at[0] ?? 0)
    return found.map((f) => ({ said: f.chance, right: article.gold.some((gold) => isRight(gold, f)) }))
  })
  return fitKnots(findings, at)
}
