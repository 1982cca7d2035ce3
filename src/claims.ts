import type { Article, Status } from './article.js'

/** A claim: the sentences that state it, how it stands, and what was answered to it. */
export interface Claim {
  /** The sentences that state it, in order. */
  readonly sentences: readonly number[]
  /** How it stands: the status of the first of them. */
  readonly status: Status
  /** Indexes into `article.responses` of the answers to it. */
  readonly responses: readonly number[]
}

/**
 * Group the sentences that state one claim, with the responses to it, in the order of their first sentences. Furniture, and sentences
 * that only answer, state none.
 *
 * @param article the article
 */
export function claims(article: Article): readonly Claim[] {
  const answered = new Set(article.responses.flatMap((r) => r.targets))
  const groups = new Map<number, number[]>()
  for (const s of article.sentences) {
    const states = s.role === 'statement' ? s.status !== 'none' : s.role === 'response' && answered.has(s.index)
    if (!states) continue
    const group = groups.get(s.claim)
    if (group) group.push(s.index)
    else groups.set(s.claim, [s.index])
  }
  return [...groups.values()].map((sentences) => ({
    sentences,
    status: article.sentences[sentences[0] ?? 0]?.status ?? 'none',
    responses: article.responses.filter((r) => r.targets.some((t) => sentences.includes(t))).map((r) => r.index),
  }))
}
