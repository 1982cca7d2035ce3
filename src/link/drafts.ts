import type { Finding } from '../find/finding.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'
import type { MentionRequest } from './identify.js'
import type { Ground } from './linking.js'
import { nest, sentenceOf } from './nesting.js'
import type { KnownOutlets } from './outlet-like.js'
import { give, hearsayOf, type Open, shareCarriers } from './relay-speakers.js'
import type { Relay } from './relays.js'
import { overlaps } from './spans.js'

/** A chain in the making: the words for each link, outermost first; `null` for a link that nobody is named for. */
export interface Draft {
  readonly finding: number
  readonly sentence: number
  readonly outer: readonly (TokenSpan | null)[]
  readonly own: TokenSpan | null
  readonly inner: readonly TokenSpan[]
  /** The draft whose outer links and own stand before these, or -1. */
  readonly parent: number
  /** Whether the parent's inner links stay out, for this is one of them. */
  readonly cited: boolean
  readonly grounds: readonly Ground[]
}

/** Draft the chain of every finding: its source, those that were told or that quote it, those that it cites, and whose words it lies in. */
export function draftChains(
  splitting: Splitting,
  findings: readonly Finding[],
  relays: readonly Relay[],
  known: KnownOutlets,
): readonly Draft[] {
  const parents = nest(splitting, findings, known)
  const open = findings.map((f, i): Open => {
    const parent = parents[i] ?? { of: -1, rule: null }
    const grounds: Ground[] = [{ rule: f.rule, span: f.cue[0] ?? f.content[0] ?? null, note: cueNote(splitting, f) }]
    if (parent.rule)
      grounds.push({
        rule: parent.rule,
        span: findings[parent.of]?.cue[0] ?? null,
        note: 'It stands inside what another source gives, and goes on from that chain.',
      })
    return { outer: [], inner: [], parent, cited: false, grounds }
  })
  const members = bySentence(splitting, findings)
  for (const relay of relays) give(splitting, findings, members[relay.sentence] ?? [], relay, open)
  findings.forEach((f, i) => {
    const adverb = hearsayOf(splitting, f)
    const draft = open[i]
    if (!draft || adverb === null || draft.outer.length || draft.parent.of >= 0 || !f.source.length) return
    draft.outer.push(null)
    draft.grounds.push({
      rule: 'link/hearsay-adverb',
      span: [adverb, adverb + 1],
      note: 'Nobody is named who says so.',
    })
  })
  shareCarriers(splitting, findings, members, open)
  return findings.map((f, i): Draft => {
    const { outer, inner, parent, cited, grounds } = open[i] ?? {
      outer: [],
      inner: [],
      parent: null,
      cited: false,
      grounds: [],
    }
    const speaker = ownSpan(splitting, f)
    return {
      finding: i,
      sentence: sentenceOf(splitting, f),
      outer,
      own: speaker
        ? beforeCarrier(splitting, behindOuter(splitting, speaker, findings[parent?.of ?? -1]), [...outer, ...inner])
        : null,
      inner,
      parent: parent?.of ?? -1,
      cited,
      grounds,
    }
  })
}

/** The words for who speaks: "We were told by two clerks" has it from the clerks. */
function ownSpan({ tokens }: Splitting, { source }: Finding): TokenSpan | undefined {
  return source.find(([from]) => !['we', 'i', 'us', 'me'].includes(tokens.lower[from] ?? '')) ?? source[0]
}

/** "According to the Herald, two clerks said": a source that begins with the outer one's words is what stands behind their comma. */
function behindOuter({ tokens }: Splitting, own: TokenSpan, outer: Finding | undefined): TokenSpan {
  const other = outer?.source[0]
  if (!other || other[0] !== own[0] || other[1] >= own[1] - 1 || tokens.words[other[1]] !== ',') return own
  return [other[1] + 1, own[1]]
}

/** "A clerk quoted in the Herald" is a clerk: the words for the carrier are none for the source. */
function beforeCarrier({ tokens }: Splitting, own: TokenSpan, outer: readonly (TokenSpan | null)[]): TokenSpan {
  if (!outer.some((span) => span && overlaps(span, own))) return own
  for (let i = own[0] + 1; i < own[1]; i++)
    if (postmodifiers.has(tokens.lower[i] ?? '') || tokens.words[i] === ',') return [own[0], i]
  return own
}

const postmodifiers: ReadonlySet<string> = new Set(
  'who that which whose citing quoting quoted cited speaking interviewed contacted writing published obtained seen reviewed viewed leaked first on in'.split(
    ' ',
  ),
)

function cueNote(splitting: Splitting, f: Finding): string {
  const { text, start, end } = splitting.tokens
  const [from, to] = f.cue[0] ?? [0, 0]
  if (f.rule === 'link/interview') return 'It is an answer in an interview, and so of whoever is interviewed.'
  return to > from
    ? `“${text.slice(start[from] ?? 0, end[to - 1] ?? 0)}” attributes it.`
    : 'It stands in quotation marks and has no cue of its own.'
}

function bySentence(splitting: Splitting, findings: readonly Finding[]): number[][] {
  const members: number[][] = splitting.sentences.map(() => [])
  findings.forEach((f, i) => {
    members[sentenceOf(splitting, f)]?.push(i)
  })
  return members
}

/** Every mention that the drafts and the answers need, without doubles, and where each stands in the list. */
export function requestsOf(
  findings: readonly Finding[],
  drafts: readonly Draft[],
): { readonly requests: readonly MentionRequest[]; readonly indexOf: (span: TokenSpan) => number } {
  const places = new Map<number, MentionRequest>()
  const ask = (span: TokenSpan, finding: number, role: MentionRequest['role']): void => {
    const key = keyOf(span)
    const before = places.get(key)
    // whoever speaks is asked for as a speaker, though it carries another's words too
    if (!before || (role === 'source' && before.role !== 'source')) places.set(key, { span, finding, role })
  }
  for (const draft of drafts) {
    const answers = findings[draft.finding]?.kind === 'answer'
    for (const span of draft.outer) if (span) ask(span, draft.finding, 'carrier')
    if (draft.own) ask(draft.own, draft.finding, answers ? 'answerer' : 'source')
    for (const span of draft.inner) ask(span, draft.finding, 'source')
  }
  const requests = [...places.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const index = new Map(requests.map((r, i) => [keyOf(r.span), i]))
  return { requests, indexOf: (span) => index.get(keyOf(span)) ?? -1 }
}

/** No two spans have the same: texts have fewer tokens than this. */
const keyOf = ([from, to]: TokenSpan): number => from * 2 ** 26 + to
