import type { Article, Attribution, Evidence, Link, Range, Responder, Response, Sentence, Source } from './article.js'
import type { JudgedResponse, Judgement } from './judge/judgement.js'
import type { Ground, LinkedLink, LinkedSource, Linking } from './link/linking.js'
import { positions } from './positions.js'
import { toSource } from './read/alignment.js'
import type { Reading } from './read/reading.js'
import type { Splitting, TokenSpan } from './split/splitting.js'

/** What is known of the article as a whole. */
export interface Known {
  readonly title: string | null
  readonly publisher: readonly string[]
  readonly published: string | null
}

/** Make the article of what the stages found: token spans become ranges in the source, indexes become names. */
export function assemble(
  reading: Reading,
  splitting: Splitting,
  linking: Linking,
  judgement: Judgement,
  known: Known,
): Article {
  const { tokens } = splitting
  const range = ([from, to]: TokenSpan): Range =>
    toSource(reading.alignment, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0)
  const evidence = (grounds: readonly Ground[]): Evidence[] =>
    grounds.map((g) => ({ rule: g.rule, range: g.span && range(g.span), note: g.note }))
  const chain = (links: readonly LinkedLink[]): Link[] =>
    links.map((l) => ({
      sources: l.sources,
      name: nameOf(l.sources, linking.sources),
      kind: linking.sources[l.sources[0] ?? -1]?.kind ?? 'unknown',
      mention: l.mention && range(l.mention),
    }))

  const sources = linking.sources.map(
    (s, index): Source => ({
      index,
      name: s.name,
      otherNames: s.otherNames,
      kind: s.kind,
      named: s.named,
      description: s.description,
      affiliation: s.affiliation,
      anonymity: s.anonymity,
      mentions: s.mentions.map(range),
      voices: s.voices.map((voice) => ({ ...voice, mentions: voice.mentions.map(range) })),
      evidence: evidence(s.grounds),
    }),
  )
  const attributions = linking.attributions.map(
    (a, index): Attribution => ({
      index,
      sentence: a.sentence,
      source: a.source.map(range),
      cue: a.cue.map(range),
      content: a.content.map(range),
      manner: a.manner,
      chain: chain(a.chain),
      appeal: a.appeal,
      date: a.date,
      confidence: a.confidence,
      evidence: evidence(a.grounds),
    }),
  )
  const responses = judgement.responses.map(
    (r, index): Response => ({
      index,
      by: responder(r.by, linking.sources),
      stance: r.stance,
      sentence: r.sentence,
      targets: r.targets,
      evidence: evidence(r.grounds),
    }),
  )
  const given = responsesBySentence(responses, splitting.sentences.length)
  const position = positions(reading.source)
  const sentences = splitting.sentences.map((s, index): Sentence => {
    const linked = linking.sentences[index]
    const judged = judgement.sentences[index]
    const place = toSource(reading.alignment, s.start, s.end)
    return {
      index,
      range: place,
      position: position(place),
      text: folded(reading.plain.slice(s.start, s.end)),
      block: reading.blocks[s.block]?.kind ?? 'paragraph',
      paragraph: s.block,
      role: judged?.role ?? 'statement',
      chain: chain(linked?.chain ?? []),
      status: judged?.status ?? 'none',
      claim: judged?.claim ?? index,
      uncertain: linked?.uncertain ?? false,
      attributions: linked?.attributions ?? [],
      responses: given[index] ?? [],
      evidence: evidence([...(linked?.grounds ?? []), ...(judged?.grounds ?? [])]),
    }
  })
  const { source, format, directives, leftOut, warnings } = reading
  const { title, publisher, published } = known
  return {
    schema: 1,
    source,
    format,
    title,
    publisher,
    published,
    sentences,
    sources,
    attributions,
    responses,
    directives,
    leftOut,
    warnings,
  }
}

/** White space folded; most sentences have none to fold. */
const folded = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text)

function responsesBySentence(responses: readonly Response[], sentences: number): number[][] {
  const given: number[][] = Array.from({ length: sentences }, () => [])
  for (const response of responses) given[response.sentence]?.push(response.index)
  return given
}

function nameOf(indexes: readonly number[], sources: readonly LinkedSource[]): string | null {
  const names = indexes.map((i) => sources[i]?.name ?? null).filter((n) => n !== null)
  if (names.length < 3) return names.length ? names.join(' and ') : null
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function responder(by: JudgedResponse['by'], sources: readonly LinkedSource[]): Responder {
  if (by === 'outlet' || by === 'nobody') return { kind: by }
  return { kind: 'sources', sources: by, name: nameOf(by, sources) ?? '' }
}
