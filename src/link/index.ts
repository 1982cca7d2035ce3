import type { Finding } from '../find/finding.js'
import type { Splitting } from '../split/splitting.js'
import { isAppeal } from './appeal.js'
import { type Dated, dateOf } from './dates.js'
import { type Draft, draftChains, requestsOf } from './drafts.js'
import { type Identities, identify } from './identify.js'
import { printedInFull } from './in-full.js'
import { interviewAnswers } from './interview.js'
import { withoutLabels } from './labels.js'
import type { LinkedAnswer, LinkedAttribution, LinkedSource, Linking } from './linking.js'
import { mendContents } from './mend.js'
import { namedLater } from './named-later.js'
import { sentenceOf } from './nesting.js'
import { nameKey, outletLike } from './outlet-like.js'
import { capital } from './phrase.js'
import { isPublisher, type Publisher, publisherOf } from './publisher.js'
import { findRelays } from './relays.js'
import { resolveChains } from './resolve.js'
import { chainSentences } from './sentences.js'

/** What `link/` may know beside the text. */
export interface LinkOptions {
  /** Who publishes the article, aliases after the first: never a link of a chain. */
  readonly publisher: readonly string[]
  /** When it was published, ISO 8601, or `null`. */
  readonly published: string | null
  /** Further names of outlets and of organizations, beside the lexicon's. */
  readonly outlets: readonly string[]
  readonly organizations: readonly string[]
  /** Attributions less sure than this are left out and leave their sentence `uncertain`; from 0 to 1. */
  readonly minConfidence: number
}

/** Whoever must have said what nobody is named for. */
const nobody: LinkedSource = {
  name: null,
  otherNames: [],
  kind: 'unknown',
  named: false,
  description: null,
  affiliation: null,
  anonymity: null,
  mentions: [],
  voices: [],
  grounds: [{ rule: 'link/unknown', span: null, note: 'Nobody is named for it.' }],
}

/** Tell who is who and who told whom: findings to sources, attributions with chains, and a chain for each sentence. */
export function link(splitting: Splitting, all: readonly Finding[], options: LinkOptions): Linking {
  if (!splitting.english)
    return { sources: [], attributions: [], answers: [], sentences: chainSentences(empty(splitting)).sentences }
  const uncertain = new Set<number>()
  const sure = sureEnough(splitting, withoutLabels(splitting.tokens, all), options.minConfidence, uncertain)
  const found = [
    ...sure,
    ...namedLater(splitting, sure),
    ...interviewAnswers(splitting),
    ...printedInFull(splitting, sure),
  ]
  const known = reporting(splitting, found, options)
  const relays = findRelays(splitting, known)
  const findings = mendContents(splitting, found, relays)
  const drafts = draftChains(splitting, findings, relays, known)
  const { requests, indexOf } = requestsOf(findings, drafts)
  const identities = withPublisher(identify(splitting, findings, requests, options), publisherOf(splitting, options))
  const unknown = identities.sources.length
  const chains = resolveChains(findings, drafts, { tokens: splitting.tokens, identities, indexOf, unknown })
  const needed = chains.some((chain) => chain.some((l) => l.sources[0] === unknown))
  const sources = needed ? [...identities.sources, nobody] : identities.sources

  const place = new Map<number, number>()
  const attributions: LinkedAttribution[] = []
  const answers: LinkedAnswer[] = []
  let lastDate: string | null = null
  findings.forEach((f, i) => {
    const draft = drafts[i] as Draft
    const chain = chains[i] ?? []
    if (f.kind === 'answer') {
      const by = chain.at(-1)?.sources ?? []
      answers.push({
        source: f.source,
        cue: f.cue,
        by: by[0] === unknown ? [] : by,
        sentence: draft.sentence,
        rule: f.rule,
      })
      return
    }
    place.set(i, attributions.length)
    const sentence = splitting.sentences[draft.sentence]
    const dated: Dated | null = sentence ? dateOf(splitting.tokens, sentence, f, options.published, lastDate) : null
    if (dated) lastDate = dated.date
    attributions.push({
      source: f.source,
      cue: f.cue,
      content: f.content,
      manner: f.manner,
      confidence: f.confidence,
      ...(f.doubted && { doubted: true }),
      chain,
      appeal: isAppeal(splitting, { source: f.source, cue: f.cue, content: f.content, nested: draft.parent >= 0 }),
      date: dated?.date ?? null,
      sentence: draft.sentence,
      grounds: dated
        ? [...draft.grounds, { rule: 'link/date', span: dated.span, note: `The words give the date ${dated.date}.` }]
        : draft.grounds,
    })
  })
  const parentOf: number[] = []
  findings.forEach((f, i) => {
    if (f.kind !== 'answer') parentOf.push(place.get(drafts[i]?.parent ?? -1) ?? -1)
  })
  const { sentences, chains: whole } = chainSentences({ splitting, attributions, parentOf, sources, uncertain })
  return {
    sources,
    attributions: attributions.map((a, i) => ({ ...a, chain: whole[i] ?? a.chain })),
    answers,
    sentences,
  }
}

/** Mark which of the sources publishes the article: it is no link, and what it says of its own checks is the outlet's. */
function withPublisher(identities: Identities, publisher: Publisher): Identities {
  if (!publisher.names.length) return identities
  const sources = identities.sources.map((s) =>
    [s.name, ...s.otherNames].some((name) => isPublisher(name, publisher)) ? { ...s, publishes: true } : s,
  )
  return { ...identities, sources }
}

const empty = (splitting: Splitting) => ({
  splitting,
  attributions: [],
  parentOf: [],
  sources: [],
  uncertain: new Set<number>(),
})

/** Leave out what is less sure than the caller wants, and mark its sentences. */
function sureEnough(
  splitting: Splitting,
  findings: readonly Finding[],
  least: number,
  uncertain: Set<number>,
): readonly Finding[] {
  if (least <= 0) return findings
  const kept: Finding[] = []
  const moved = findings.map((f) => (f.confidence >= least ? kept.push(f) - 1 : -1))
  for (const f of findings) {
    if (f.confidence >= least) continue
    uncertain.add(sentenceOf(splitting, f))
    // a quotation of several sentences has lost its speaker in all of them
    for (const [from, to] of f.content)
      for (let i = splitting.sentenceOf[from] ?? 0; i <= (splitting.sentenceOf[to - 1] ?? -1); i++) uncertain.add(i)
  }
  return kept.map((f) => ({ ...f, within: moved[f.within] ?? -1 }))
}

const reports: ReadonlySet<string> = new Set(['report', 'reports', 'reported', 'reporting'])

/** Names that the caller calls outlets, and names that the article lets report: "Kestrel Wire reports". */
function reporting({ tokens }: Splitting, findings: readonly Finding[], options: LinkOptions): ReadonlySet<string> {
  const known = new Set(
    [...options.outlets, ...options.publisher].map((name) => name.toLowerCase().replace(/^the\s+/, '')),
  )
  for (const f of findings) {
    const span = f.source[0]
    if (!span || span[1] - span[0] > 5 || outletLike(tokens, span, known)) continue
    const cue = f.cue.some(([from, to]) => tokens.lower.slice(from, to).some((word) => reports.has(word)))
    const single = span[1] - span[0] === 1 && capital(tokens, span[0])
    if (cue && single && !pronouns.has(tokens.lower[span[0]] ?? '')) known.add(nameKey(tokens, span))
  }
  return known
}

const pronouns: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'police',
  'officials',
  'reports',
  'sources',
  'media',
])
