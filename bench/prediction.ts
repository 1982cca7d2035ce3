import type { Article, Link, Responder } from '../src/index.js'

/** Give an article in the shape of the scorers (`../shared/bench/score.mjs` documents it). */
export function predictionOf(id: string, article: Article): object {
  const link = (l: Link) => linkOf(article, l)
  return {
    id,
    sentences: article.sentences.map((s) => ({
      start: s.range[0],
      end: s.range[1],
      role: s.role,
      status: s.status,
      chain: s.chain.map(link),
      responses: s.responses.flatMap((r) => {
        const response = article.responses[r]
        return response ? [{ by: byOf(article, response.by), stance: response.stance, targets: response.targets }] : []
      }),
    })),
    attributions: article.attributions.map((a) => ({
      source: a.source,
      cue: a.cue,
      content: a.content,
      appeal: a.appeal,
      chain: a.chain.map(link),
    })),
  }
}

function linkOf(article: Article, l: Link) {
  const sources = l.sources.flatMap((i) => article.sources[i] ?? [])
  return {
    name: names(sources.map((s) => s.name)),
    kind: l.kind,
    named: sources.some((s) => s.named),
    mention: l.mention,
    mentions: sources.flatMap((s) => s.mentions),
  }
}

function byOf(article: Article, by: Responder): string | string[] | null {
  if (by.kind === 'sources') return names(by.sources.map((i) => article.sources[i]?.name ?? null))
  return by.kind === 'outlet' ? 'outlet' : null
}

function names(all: readonly (string | null)[]): string | string[] | null {
  const known = all.filter((n) => n !== null)
  return known.length > 1 ? known : (known[0] ?? null)
}
