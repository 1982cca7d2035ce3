import type { Article, Evidence, Status } from './article.js'
import { sentenceAt } from './sentence-at.js'

/** How a sentence's claim stands, and what made it so. */
export interface StatusReport {
  readonly status: Status
  /** What decided, the strongest first: each with its words in the source and the name of the rule. */
  readonly because: readonly Evidence[]
  /** Indexes into `article.responses` of those that answer the claim, wherever the article states it. */
  readonly responses: readonly number[]
  /** The sentences that had a part in it, this one included, in order. */
  readonly sentences: readonly number[]
}

/**
 * Say how a sentence's claim stands when the whole article has been read, and what made it so.
 *
 * @param article the article
 * @param sentence the sentence's index in `article.sentences`
 * @throws RangeError where the article has no such sentence
 */
export function statusOf(article: Article, sentence: number): StatusReport {
  const { status, evidence, claim, responses: given } = sentenceAt(article, sentence)
  const same = article.sentences.filter((s) => s.claim === claim).map((s) => s.index)
  const answers = article.responses.filter((r) => r.targets.some((t) => same.includes(t)) || given.includes(r.index))
  const because = evidence.filter((e) => e.rule.startsWith('judge/'))
  const places = because.flatMap((e) => sentenceOf(article, e))
  const involved = new Set([
    ...same,
    ...places,
    ...answers.flatMap((r) => [r.sentence, ...(given.includes(r.index) ? r.targets : [])]),
  ])
  return {
    status,
    because,
    responses: answers.map((r) => r.index),
    sentences: [...involved].sort((a, b) => a - b),
  }
}

/** The sentence that holds a piece of evidence. */
function sentenceOf(article: Article, { range }: Evidence): readonly number[] {
  if (!range) return []
  const found = article.sentences.find((s) => s.range[0] <= range[0] && range[0] < s.range[1])
  return found ? [found.index] : []
}
