import type { Scene } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { Field } from '../field.js'
import type { Comparison } from './counts.js'
import { differentSources } from './values.js'

/** How far before words for a disagreement the two may stand that disagree. */
const reach = 4

const gaps = /^(?:discrepanc(?:y|ies)|contradictions?|inconsistenc(?:y|ies))$/
const accounts = /^(?:accounts?|versions?|stor(?:y|ies)|claims?|figures?|tolls?|explanations?)$/
const rival =
  /^(?:which|whose|both|two|neither|conflicting|contradictory|differing|competing|rival|different|opposing)$/
const apart =
  /^(?:differ|differs|differed|diverge|diverged|conflict|conflicted|contradict|contradicted|reconciled?|right|correct|true)$/

/**
 * The two sentences of different sources that a sentence says disagree, or `null`: "could not explain the discrepancy", "which version
 * was right", "the two accounts could not be reconciled".
 */
export function disagreementIn({ scene, linking, answers }: Field, n: number): readonly [number, number] | null {
  const sentence = scene.splitting.sentences[n]
  if (!sentence || sentence.furniture || n < 2) return null
  if (!tellsOfTwo(scene, sentence.from, sentence.to)) return null
  for (let b = n - 1; b > 0 && n - b <= reach; b--)
    for (let a = b - 1; a >= 0 && n - a <= reach; a--)
      if (!answers[a] && !answers[b] && differentSources(linking, a, b)) return [a, b]
  return null
}

const mayPart = perForm((_, word) => gaps.test(word) || accounts.test(word) || /^(?:difference|gap)$/.test(word))

function tellsOfTwo({ lower, tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!mayPart(tokens, i)) continue
    const word = lower[i] ?? ''
    if (gaps.test(word)) return /^(?:the|this|that|any|such|apparent)$/.test(lower[i - 1] ?? '')
    if (/^(?:difference|gap)$/.test(word) && /^(?:explain|explanation)$/.test(lower[i - 2] ?? ''))
      return isOpen(lower, i)
    if (!accounts.test(word) || !rival.test(lower[i - 1] ?? '')) continue
    for (let k = i + 1; k < Math.min(to, i + 7); k++) if (apart.test(lower[k] ?? '')) return true
  }
  return false
}

/** "could not explain the difference", "no explanation of the gap": the one or the other is wrong. */
function isOpen(lower: readonly string[], at: number): boolean {
  for (let i = at - 3; i >= at - 6; i--)
    if (/^(?:not|n't|cannot|unable|failed|no|without)$/.test(lower[i] ?? '')) return true
  return false
}

/** Find the pairs of sentences of which another sentence says that they disagree. */
export function disagreements(field: Field): readonly Comparison[] {
  return field.linking.sentences.flatMap((_, n) => {
    const pair = disagreementIn(field, n)
    if (!pair) return []
    const ground: Ground = {
      rule: 'judge/disagreement',
      span: null,
      note: 'The article says that two sources disagree.',
    }
    return [{ a: pair[0], b: pair[1], agree: false, ground }]
  })
}
