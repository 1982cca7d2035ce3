import type { Finding } from '../find/finding.js'
import { hearsay } from '../lexicon/minds.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'
import type { Ground } from './linking.js'
import type { Parent } from './nesting.js'
import { isOutletName } from './outlet-like.js'
import type { Relay } from './relays.js'
import { distance, holds, overlaps } from './spans.js'

/** A draft while relays are being given out. */
export interface Open {
  outer: (TokenSpan | null)[]
  inner: TokenSpan[]
  parent: Parent
  cited: boolean
  grounds: Ground[]
}

/** Give a relay to the finding whose cue stands nearest, outside of what that finding attributes. */
export function give(
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
  const cites = relay.kind === 'cited' ? speakers.filter((i) => holds(findings[i]?.cue ?? [], relay.at)) : []
  const saying = speakers.filter(
    (i) => !cites.includes(i) && cites.some((c) => sameSpeaker(splitting, findings[i], findings[c])),
  )
  const speaker = nearest(findings, saying.length ? saying : cites.length ? cites : speakers, relay)
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
  const span = beforeContent(splitting, relay.span, findings[speaker])
  if (told.outer.some((other) => other && overlaps(other, span))) return
  told.outer.push(span)
  told.grounds.push({
    rule: relay.rule,
    span: at,
    note: 'The news came by way of the outlet that was told or that quotes it.',
  })
}

/** "Told Reuters Ito was well": an outlet's name right behind the cue ends where what is said begins. */
function beforeContent({ tokens }: Splitting, span: TokenSpan, finding: Finding | undefined): TokenSpan {
  const [from, to] = span
  const start = finding?.content[0]?.[0] ?? to
  if (start <= from || start >= to || finding?.cue.at(-1)?.[1] !== from) return span
  return isOutletName(tokens.lower.slice(from, start).join(' ')) ? [from, start] : span
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

/** Whether two findings have one speaker: the same words, or "which" right behind the other's. */
function sameSpeaker({ tokens }: Splitting, f: Finding | undefined, citing: Finding | undefined): boolean {
  const [a, b] = [f?.source[0], citing?.source[0]]
  if (!a || !b) return false
  return overlaps(a, b) || (relatives.has(tokens.lower[b[0]] ?? '') && b[0] - a[1] >= 0 && b[0] - a[1] <= 1)
}

const relatives: ReadonlySet<string> = new Set(['which', 'who', 'that'])

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
export function hearsayOf({ tokens }: Splitting, f: Finding): number | null {
  for (const [from, to] of f.cue) {
    for (let i = Math.max(0, from - 1); i < Math.min(tokens.length, to + 1); i++)
      if (hearsay.has(tokens.lower[i] ?? '')) return i
  }
  return null
}

/** "He told the Herald that …, and said …": what the same speaker goes on to say in the sentence went the same way. */
export function shareCarriers(
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
        // "according to Ana Holm, writing for the Herald": where she wrote holds for all that she is cited for
        const wrote = from.grounds.some(({ rule }) => rule === 'link/wrote-in-outlet')
        if (!a || !b || (!wrote && (f.cue[0]?.[0] ?? 0) > (g.cue[0]?.[0] ?? 0))) continue
        const same = overlaps(a, b) || ['he', 'she', 'they', 'it'].includes(tokens.lower[b[0]] ?? '')
        if (same && b[1] - b[0] <= 1 + (overlaps(a, b) ? 20 : 0)) to.outer.push(...from.outer)
      }
}
