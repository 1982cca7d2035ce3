import type { Finding } from '../find/finding.js'
import { hearsay } from '../lexicon/minds.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'
import type { MentionRequest } from './identify.js'
import type { Ground } from './linking.js'
import { nest, type Parent, sentenceOf } from './nesting.js'
import type { KnownOutlets } from './outlet-like.js'
import type { Relay } from './relays.js'
import { distance, holds, overlaps } from './spans.js'

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

/** A draft while relays are being given out. */
interface Open {
  outer: (TokenSpan | null)[]
  inner: TokenSpan[]
  parent: Parent
  cited: boolean
  grounds: Ground[]
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
    return {
      finding: i,
      sentence: sentenceOf(splitting, f),
      outer,
      own: f.source[0] ? beforeCarrier(splitting, f.source[0], [...outer, ...inner]) : null,
      inner,
      parent: parent?.of ?? -1,
      cited,
      grounds,
    }
  })
}

/** "A clerk quoted in the Herald" is a clerk: the words for the carrier are none for the source. */
function beforeCarrier({ tokens }: Splitting, own: TokenSpan, outer: readonly (TokenSpan | null)[]): TokenSpan {
  if (!outer.some((span) => span && overlaps(span, own))) return own
  for (let i = own[0] + 1; i < own[1]; i++)
    if (postmodifiers.has(tokens.lower[i] ?? '') || tokens.words[i] === ',') return [own[0], i]
  return own
}

const postmodifiers: ReadonlySet<string> = new Set(
  'who that which whose citing quoting quoted cited speaking interviewed contacted writing published first on in'.split(
    ' ',
  ),
)

function cueNote(splitting: Splitting, f: Finding): string {
  const { text, start, end } = splitting.tokens
  const [from, to] = f.cue[0] ?? [0, 0]
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

/** Give a relay to the finding whose cue stands nearest, outside of what that finding attributes. */
function give(
  splitting: Splitting,
  findings: readonly Finding[],
  members: readonly number[],
  relay: Relay,
  open: readonly Open[],
): void {
  // a finding whose source is who is cited, or who carries, is another's beside the speaker's
  const other = members.filter((i) =>
    findings[i]?.source.some((span) => overlaps(span, relay.span) && span[0] > relay.at),
  )
  const citing = relay.kind === 'cited' ? other : []
  const speakers = members.filter((i) => !other.includes(i))
  // "X, citing Y, said": where citing is a finding of its own, it is the saying that has it from Y
  const saying = speakers.filter((i) => !onlyCites(findings, speakers, i, relay))
  const speaker = nearest(findings, relay.kind === 'cited' && saying.length ? saying : speakers, relay)
  const at: TokenSpan = [relay.at, relay.at + 1]
  if (relay.kind === 'cited') {
    const main = open[speaker]
    if (main && !main.inner.some((span) => overlaps(span, relay.span))) {
      main.inner.push(relay.span)
      main.grounds.push({ rule: relay.rule, span: at, note: 'It cites another, from whom it has it.' })
    }
    for (const i of citing) {
      const draft = open[i]
      if (draft && draft.parent.of < 0 && speaker >= 0) {
        draft.parent = { of: speaker, rule: null }
        draft.cited = true
      }
      if (draft && speaker < 0) {
        const subject = subjectBefore(splitting, relay)
        if (subject) {
          draft.outer.push(subject)
          draft.grounds.push({ rule: relay.rule, span: at, note: 'Another quotes it.' })
        }
      }
    }
    return
  }
  const told = open[speaker]
  if (!told) return
  if (told.outer.some((span) => span && overlaps(span, relay.span))) return
  told.outer.push(relay.span)
  told.grounds.push({
    rule: relay.rule,
    span: at,
    note: 'The news came by way of the outlet that was told or that quotes it.',
  })
}

function nearest(findings: readonly Finding[], members: readonly number[], relay: Relay): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const i of members) {
    const f = findings[i]
    if (!f?.cue.length || (holds(f.content, relay.at) && !atFront(f, relay))) continue
    const d = distance(relay.at, f.cue)
    if (d < least) {
      least = d
      best = i
    }
  }
  return best
}

/** Whether a finding is the citing itself, and the same source says what it has from there in another. */
function onlyCites(findings: readonly Finding[], members: readonly number[], i: number, relay: Relay): boolean {
  const f = findings[i]
  if (!f || !holds(f.cue, relay.at)) return false
  if (f.content.some((span) => overlaps(span, relay.span))) return true
  return members.some((j) => {
    const g = findings[j]
    return g !== undefined && !holds(g.cue, relay.at) && g.source.some((a) => f.source.some((b) => overlaps(a, b)))
  })
}

/** How far into a content that begins too early the words for a carrier may stand: "noted [in a column in the Herald that …]". */
const front = 6

function atFront({ content, cue, source }: Finding, relay: Relay): boolean {
  const start = content.find(([from, to]) => relay.at >= from && relay.at < to)?.[0] ?? 0
  const frame = Math.max(...[...cue, ...source].map(([, to]) => to))
  return relay.rule !== 'link/told-outlet' && relay.at - start <= front && start >= frame && start - frame <= 1
}

/** The subject of "X quoted …": the noun phrase right before the verb. */
function subjectBefore({ tokens, sentences }: Splitting, relay: Relay): TokenSpan | null {
  const low = sentences[relay.sentence]?.from ?? 0
  let end = relay.at
  while (end > low && /^(?:also|then|later|has|have|had|further|too|.+ly)$/.test(tokens.lower[end - 1] ?? '')) end--
  let start = end
  while (start > low && start > end - 8 && /[\p{L}\p{N}'’-]/u.test(tokens.words[start - 1] ?? '')) start--
  return end > start ? [start, end] : null
}

/** The adverb inside or beside the cue by which even this is only hearsay: "Kovac reportedly said". */
function hearsayOf({ tokens }: Splitting, f: Finding): number | null {
  for (const [from, to] of f.cue) {
    for (let i = Math.max(0, from - 1); i < Math.min(tokens.length, to + 1); i++)
      if (hearsay.has(tokens.lower[i] ?? '')) return i
  }
  return null
}

/** "He told the Herald that …, and said …": what the same speaker goes on to say in the sentence went the same way. */
function shareCarriers(
  splitting: Splitting,
  findings: readonly Finding[],
  members: readonly (readonly number[])[],
  open: readonly Open[],
): void {
  const { tokens } = splitting
  for (const group of members)
    for (const i of group)
      for (const j of group) {
        const [f, g, from, to] = [findings[i], findings[j], open[i], open[j]]
        if (!f || !g || !from || !to || i === j || to.outer.length || to.parent.of >= 0 || !from.outer.length) continue
        const [a, b] = [f.source[0], g.source[0]]
        if (!a || !b || (f.cue[0]?.[0] ?? 0) > (g.cue[0]?.[0] ?? 0)) continue
        const same = overlaps(a, b) || ['he', 'she', 'they', 'it'].includes(tokens.lower[b[0]] ?? '')
        if (same && b[1] - b[0] <= 1 + (overlaps(a, b) ? 20 : 0)) to.outer.push(...from.outer)
      }
}

/** Every mention that the drafts and the answers need, without doubles, and where each stands in the list. */
export function requestsOf(
  findings: readonly Finding[],
  drafts: readonly Draft[],
): { readonly requests: readonly MentionRequest[]; readonly indexOf: (span: TokenSpan) => number } {
  const places = new Map<string, MentionRequest>()
  const ask = (span: TokenSpan, finding: number, role: MentionRequest['role']): void => {
    const key = span.join()
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
  const index = new Map(requests.map((r, i) => [r.span.join(), i]))
  return { requests, indexOf: (span) => index.get(span.join()) ?? -1 }
}
