import type { Ground, LinkedAttribution } from '../../link/linking.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { officialOrNamed } from '../targets/about.js'
import { turnsRound } from './antonyms.js'
import { arePolled } from './contradictions.js'
import { negatedClauses } from './negated.js'

/**
 * Find the sentences in which one source contradicts another in the next clause: "rumours said he was ill, but the ambassador told
 * Reuters that he was not", "students say they were attacked, whereas officials say that they attacked". Behind "but", "although", "while"
 * what the second says must be negative, or have the opposite of a word that the first said; "whereas" contrasts by itself.
 */
export function contrasts(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking } = field
  const found: JudgedResponse[] = []
  for (let s = 0; s < linking.sentences.length; s++) {
    if (answered.has(s) || scene.splitting.sentences[s]?.furniture) continue
    const at = contrastIn(field, s)
    if (at < 0) continue
    const own = (linking.sentences[s]?.attributions ?? []).flatMap((i) => {
      const a = linking.attributions[i]
      return a && a.sentence === s && a.cue[0] && a.chain.length ? [a] : []
    })
    const second = own.find((a) => (a.cue[0]?.[0] ?? -1) > at && (a.source[0]?.[0] ?? -1) > at)
    const first = own.find((a) => (a.cue[0]?.[0] ?? at) < at)
    const claimed = first ?? saidByNobody(field, s, at)
    if (!second || !claimed || (first && sameOrigin(first, second))) continue
    const but = scene.lower[at] !== 'whereas'
    if (but && !isNegative(field, s, second, at) && !turnsRound(field, s, at)) continue
    const by = second.chain.at(-1)?.sources ?? []
    if (arePolled(field, by)) continue
    const note = 'The sentence sets what one source says against what another says.'
    const ground: Ground = { rule: 'judge/contrast', span: second.cue[0] ?? null, note }
    const stance = but && officialOrNamed(field, by, s, at) ? 'denies' : 'disputes'
    found.push({ by, stance, sentence: s, targets: [s], grounds: [ground] })
  }
  return found
}

/** Where ", but", ", although", ", while" or ", whereas" stands in a sentence, or -1. */
function contrastIn({ scene }: Field, index: number): number {
  const sentence = scene.splitting.sentences[index]
  if (!sentence) return -1
  for (let i = sentence.from + 4; i < sentence.to - 4; i++) {
    if (scene.lower[i - 1] === ',' && contrasting.test(scene.lower[i] ?? '') && (scene.inside[i] ?? -1) < 0) return i
  }
  return -1
}

const contrasting = /^(?:but|although|though|while|whereas)$/

/** "It was said that …": the first clause has words of nobody's saying. */
function saidByNobody({ scene }: Field, index: number, at: number): boolean {
  const from = scene.splitting.sentences[index]?.from ?? at
  return (
    scene.lower[from] === 'it' &&
    /^(?:was|is|had|has)$/.test(scene.lower[from + 1] ?? '') &&
    hasSaying(scene.lower, from + 2, at)
  )
}

function hasSaying(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++)
    if (/^(?:said|reported|rumou?red|claimed|alleged|believed|thought)$/.test(lower[i] ?? '')) return true
  return false
}

function sameOrigin(a: LinkedAttribution, b: LinkedAttribution): boolean {
  const [one, other] = [a.chain.at(-1)?.sources ?? [], b.chain.at(-1)?.sources ?? []]
  return one.some((i) => other.includes(i))
}

/** Whether the second source says that something is not so. */
const isNegative = (field: Field, index: number, { content }: LinkedAttribution, at: number): boolean =>
  negatedClauses(field, index).some(
    ({ span }) => span[0] > at && content.some(([from, to]) => from <= span[0] && span[0] < to),
  )
