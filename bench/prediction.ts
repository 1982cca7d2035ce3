import type { Article, Link, Range, Responder } from '../src/index.js'

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
    mentions: mentionsOf(article, l),
  }
}

/**
 * Give the places that mention whoever a link's words stand for. The scorer's gold tells a body from its unnamed officials and its
 * documents, and a group from its members, where the article's sources have them together.
 */
function mentionsOf(article: Article, l: Link): readonly Range[] {
  const [only, ...others] = l.sources.flatMap((i) => article.sources[i] ?? [])
  if (!only) return []
  if (others.length > 0) return groupMentions(article, l.sources)
  const spoken = (m: Range): boolean => l.mention !== null && overlap(m, l.mention)
  const voice = only.voices.find((v) => v.mentions.some(spoken))
  if (voice) return voice.mentions
  const itself = only.mentions.filter((m) => !only.voices.some((v) => v.mentions.some((other) => overlap(m, other))))
  return itself.length > 0 ? itself : only.mentions
}

/** The places where these sources speak together. */
function groupMentions(article: Article, group: readonly number[]): readonly Range[] {
  const same = (l: Link): boolean =>
    l.sources.length === group.length && l.sources.every((source) => group.includes(source))
  const found = new Map<number, Range>()
  for (const { chain } of article.attributions)
    for (const l of chain) if (l.mention && same(l)) found.set(l.mention[0], l.mention)
  return [...found.values()]
}

const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]

function byOf(article: Article, by: Responder): string | string[] | null {
  if (by.kind === 'sources') return names(by.sources.map((i) => article.sources[i]?.name ?? null))
  return by.kind === 'outlet' ? 'outlet' : null
}

function names(all: readonly (string | null)[]): string | string[] | null {
  const known = all.filter((n) => n !== null)
  return known.length > 1 ? known : (known[0] ?? null)
}
