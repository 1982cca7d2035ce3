import type { Article, SourceKind, Status } from './article.js'

/** A source and what rests on it. */
export interface SourceShare {
  /** The source's place in `article.sources`. */
  readonly source: number
  readonly name: string | null
  readonly kind: SourceKind
  readonly named: boolean
  readonly description: string | null
  /** The sentences that come from it in the end: it is the origin of their chain. */
  readonly sentences: readonly number[]
  /** The sentences that it only passes on from somebody else. */
  readonly carried: readonly number[]
}

/** From whom an article has what it says, and how that stands. */
export interface Summary {
  /** The sources that some sentence comes from or through, those with most sentences first. */
  readonly sources: readonly SourceShare[]
  /** How many sentences have each status; furniture is left out. */
  readonly statuses: Readonly<Record<Status, number>>
  /** How many sentences are reporting, and how many of them are in the outlet's own voice. */
  readonly reporting: number
  readonly ownVoice: number
}

/**
 * Sum up whom an article rests on, and how its claims stand.
 *
 * @param article the article
 */
export function summary(article: Article): Summary {
  const origin = article.sources.map((): number[] => [])
  const carried = article.sources.map((): number[] => [])
  const statuses = {
    refuted: 0,
    denied: 0,
    disputed: 0,
    confirmed: 0,
    corroborated: 0,
    unconfirmed: 0,
    attributed: 0,
    unattributed: 0,
    none: 0,
  }
  let reporting = 0
  let ownVoice = 0
  for (const s of article.sentences) {
    if (s.role === 'furniture') continue
    reporting++
    statuses[s.status]++
    if (!s.chain.length) ownVoice++
    s.chain.forEach((link, i) => {
      for (const source of link.sources) (i === s.chain.length - 1 ? origin : carried)[source]?.push(s.index)
    })
  }
  const sources = article.sources
    .map(
      ({ index, name, kind, named, description }): SourceShare => ({
        source: index,
        name,
        kind,
        named,
        description,
        sentences: origin[index] ?? [],
        carried: carried[index] ?? [],
      }),
    )
    .filter((s) => s.sentences.length + s.carried.length > 0)
    .sort(
      (a, b) => b.sentences.length - a.sentences.length || b.carried.length - a.carried.length || a.source - b.source,
    )
  return { sources, statuses, reporting, ownVoice }
}
