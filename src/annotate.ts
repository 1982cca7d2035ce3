import type { Article, Evidence, Link, Position, Range, Responder, Sentence, Source } from './article.js'
import { find } from './find/index.js'
import { judge } from './judge/index.js'
import { type LinkOptions, link } from './link/index.js'
import type { Ground, LinkedLink, LinkedSource } from './link/linking.js'
import { toSource } from './read/alignment.js'
import type { Reading } from './read/reading.js'
import { readText } from './read/text.js'
import { split } from './split/index.js'
import type { TokenSpan, Tokens } from './split/splitting.js'

export interface AnnotateOptions {
  readonly format?: 'markdown' | 'text' | undefined
  readonly publisher?: string | readonly string[] | undefined
  readonly published?: string | undefined
  readonly title?: string | undefined
  readonly minConfidence?: number | undefined
}

/** Read an article and say for every sentence from whom it is and how its claim stands. */
export function annotate(source: string, options?: Readonly<AnnotateOptions> | null): Article {
  return annotateReading(readText(source), options ?? {})
}

/** The whole pipeline behind reading: split → find → link → judge, and the way back to the source. */
export function annotateReading(reading: Reading, options: Readonly<AnnotateOptions>): Article {
  const publisher = options.publisher === undefined ? [] : [options.publisher].flat()
  const known: LinkOptions = {
    publisher,
    published: options.published ?? null,
    outlets: [],
    organizations: [],
    minConfidence: options.minConfidence ?? 0,
  }
  const splitting = split(reading)
  const findings = find(splitting)
  const linking = link(splitting, findings, known)
  const judgement = judge(splitting, linking)

  const { tokens } = splitting
  const range = (span: TokenSpan): Range => spanRange(reading, tokens, span)
  const evidence = (grounds: readonly Ground[]): Evidence[] =>
    grounds.map((g) => ({ rule: g.rule, range: g.span ? range(g.span) : null, note: g.note }))
  const chain = (links: readonly LinkedLink[]): Link[] =>
    links.map((l) => ({
      sources: l.sources,
      name: nameOf(l.sources, linking.sources),
      kind: linking.sources[l.sources[0] ?? -1]?.kind ?? 'unknown',
      mention: l.mention ? range(l.mention) : null,
    }))
  const position = positions(reading.source)
  const sources = linking.sources.map(
    (s, index): Source => ({
      index,
      name: s.name,
      otherNames: s.otherNames,
      kind: s.kind,
      named: s.named,
      description: s.description,
      affiliation: s.affiliation,
      mentions: s.mentions.map(range),
      evidence: evidence(s.grounds),
    }),
  )
  const responses = judgement.responses.map((r, index) => ({
    index,
    by: responder(r.by, linking.sources),
    stance: r.stance,
    sentence: r.sentence,
    targets: r.targets,
    evidence: evidence(r.grounds),
  }))
  const sentences = splitting.sentences.map((s, index): Sentence => {
    const linked = linking.sentences[index]
    const judged = judgement.sentences[index]
    const place = toSource(reading.alignment, s.start, s.end)
    return {
      index,
      range: place,
      position: position(place),
      text: reading.plain.slice(s.start, s.end).replace(/\s+/g, ' '),
      block: reading.blocks[s.block]?.kind ?? 'paragraph',
      role: judged?.role ?? 'statement',
      chain: chain(linked?.chain ?? []),
      status: judged?.status ?? 'none',
      uncertain: linked?.uncertain ?? false,
      attributions: linked?.attributions ?? [],
      responses: responses.filter((r) => r.sentence === index).map((r) => r.index),
      evidence: evidence([...(linked?.grounds ?? []), ...(judged?.grounds ?? [])]),
    }
  })
  return {
    schema: 1,
    source: reading.source,
    format: reading.format,
    title: options.title ?? reading.title,
    publisher,
    published: known.published,
    sentences,
    sources,
    attributions: linking.attributions.map((a, index) => ({
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
    })),
    responses,
    directives: reading.directives,
    warnings: reading.warnings,
  }
}

function spanRange(reading: Reading, tokens: Tokens, [from, to]: TokenSpan): Range {
  return toSource(reading.alignment, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0)
}

function nameOf(indexes: readonly number[], sources: readonly LinkedSource[]): string | null {
  const names = indexes.map((i) => sources[i]?.name ?? null).filter((n) => n !== null)
  if (names.length < 3) return names.length ? names.join(' and ') : null
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function responder(by: readonly number[] | 'outlet' | 'nobody', sources: readonly LinkedSource[]): Responder {
  if (by === 'outlet' || by === 'nobody') return { kind: by }
  return { kind: 'sources', sources: by, name: nameOf(by, sources) ?? '' }
}

/** Points of the source, found by bisection over the starts of its lines. */
function positions(source: string): (range: Range) => Position {
  const lines = [0]
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) lines.push(i + 1)
  const point = (offset: number) => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset }
  }
  return ([start, end]) => ({ start: point(start), end: point(end) })
}
