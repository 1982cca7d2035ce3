import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { sameParty } from '../replies/bare-answers.js'
import { mentionsResponder } from '../targets/about.js'
import { sum, wordsIn } from '../words.js'
import { accuses } from './rebuttals.js'

/** How far before a denial its claim is looked for: by the words that both have, by whom it charges, and by what its speaker has answered. */
const reach = 10
const near = 4
const nearest = 2
/** How much of what is denied another sentence must tell. */
const enough = 0.3
/** Those that open the article are as near as those just before. */
const opening = 3

/** The sentences before a denial that tell what it denies, of somebody else's saying or the outlet's; none where none does. */
export function claimBefore(
  field: Field,
  n: number,
  by: readonly number[],
  denied: TokenSpan,
  given: readonly JudgedResponse[],
): readonly number[] {
  const { words, linking, answers, negative } = field
  // whoever goes on denying denies the same
  const last = given.filter((r) => r.sentence < n && n - r.sentence <= nearest && isOf(r, by)).at(-1)
  const again = last?.targets.filter((t) => t !== last.sentence && t !== n) ?? []
  if (again.length) return again
  const ids = wordsIn(words, denied)
  const whole = sum(words, ids)
  let [best, at] = [enough, -1]
  for (let p = 0; p < n; p++) {
    if (p === opening && n - reach > p) p = n - reach
    const origin = linking.sentences[p]?.chain.at(-1)
    if (answers[p] || negative[p] || origin?.sources.some((i) => by.includes(i))) continue
    const there = words.of[p] ?? []
    const shared = ids.filter((id) => there.includes(id))
    if (!shared.some((id) => !words.name[id])) continue
    const share = sum(words, shared) / whole
    if (share < best) continue
    best = share
    at = p
  }
  if (at >= 0) return [at]
  for (let p = n - 1; p >= Math.max(0, n - near); p--) {
    const origin = linking.sentences[p]?.chain.at(-1)
    if (!origin || answers[p] || origin.sources.some((i) => by.includes(i))) continue
    if (accuses(field, p) && (n - p <= nearest || mentionsResponder(field, by, [p]))) return [p]
  }
  return []
}

const isOf = ({ by, stance }: JudgedResponse, own: readonly number[]): boolean =>
  (stance === 'denies' || stance === 'disputes') && sameParty(by, own)
