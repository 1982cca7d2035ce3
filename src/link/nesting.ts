import type { Finding } from '../find/finding.js'
import type { Splitting, TokenSpan, Tokens } from '../split/splitting.js'
import type { KnownOutlets } from './outlet-like.js'
import { outletLike } from './outlet-like.js'
import { anyOverlap, shared, size } from './spans.js'

/** The finding from whose chain another's goes on, or -1, and why. */
export interface Parent {
  readonly of: number
  readonly rule: 'link/nested' | 'link/same-content' | null
}

const none: Parent = { of: -1, rule: null }

/**
 * Tell for each finding inside whose it lies: the innermost that holds its cue in its content, or one over the same content that
 * reports it ("…, Novak said, the Herald reports").
 */
export function nest(splitting: Splitting, findings: readonly Finding[], known: KnownOutlets): readonly Parent[] {
  const bySentence = group(splitting, findings)
  const parents = findings.map((f, i): Parent => {
    if (f.within >= 0 && f.within !== i && f.within < findings.length) return { of: f.within, rule: 'link/nested' }
    const holder = holderOf(findings, i, bySentence[sentenceOf(splitting, f)] ?? [])
    return holder < 0 ? none : { of: holder, rule: 'link/nested' }
  })
  findings.forEach((f, i) => {
    const outer = findings[parents[i]?.of ?? -1]
    if (contrasts(splitting, f) || goesBack(splitting, f, outer)) parents[i] = parents[parents[i]?.of ?? -1] ?? none
  })
  // who goes on speaking is not nested in himself
  findings.forEach((f, i) => {
    const outer = findings[parents[i]?.of ?? -1]
    const [own, other] = [f.source[0], outer?.source[0]]
    if (own && other && own[0] === other[0] && own[1] === other[1]) parents[i] = parents[parents[i]?.of ?? -1] ?? none
  })
  for (const members of bySentence) sameContent(splitting, findings, members, parents, known)
  return parents.map((p, i) => (loops(parents, i) ? none : p))
}

const contrasting: ReadonlySet<string> = new Set(['but', 'while', 'whereas'])

/** "…, but Oduya said", "… but so far, Oduya said": a clause against the one before is no part of it, though a content ran on too far. */
const contrasts = (splitting: Splitting, f: Finding): boolean => contrastBefore(splitting, f) >= 0

/** How many words, and the comma behind them, may stand between "but" and who says what stands against it. */
const adverbial = 5

/** The place of the "but" by which what a finding gives stands against what comes before, or -1. */
export function contrastBefore({ sentenceOf, tokens, quoteDepth }: Splitting, f: Finding): number {
  const at = Math.min(f.source[0]?.[0] ?? Number.POSITIVE_INFINITY, f.cue[0]?.[0] ?? Number.POSITIVE_INFINITY)
  if (quoteDepth[at]) return -1
  const low = tokens.words[at - 1] === ',' ? at - adverbial : at - 1
  for (let i = at - 1; i >= low && i > 0; i--) {
    const word = tokens.lower[i] ?? ''
    if (contrasting.has(word))
      return (word === 'but' && sentenceOf[i - 1] === sentenceOf[i]) || tokens.words[i - 1] === ',' ? i : -1
    if (tokens.words[i] === ',' && i < at - 1) return -1
  }
  return -1
}

/** "… that Osmar opposed the plan and that Norwick objected": "and that" goes back to who gave the first "that". */
function goesBack({ tokens }: Splitting, f: Finding, outer: Finding | undefined): boolean {
  const at = f.source[0]?.[0] ?? 0
  if (tokens.lower[at - 1] !== 'that' || !joining.has(tokens.lower[at - 2] ?? '')) return false
  return (
    outer !== undefined && !outer.content.some(([from, to]) => from < at && at < to && hasThat(tokens, from, at - 2))
  )
}

const joining: ReadonlySet<string> = new Set(['and', 'but', 'or'])

function hasThat({ lower }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lower[i] === 'that') return true
  return false
}

export const sentenceOf = (splitting: Splitting, f: Finding): number =>
  splitting.sentenceOf[(f.cue[0] ?? f.content[0] ?? f.source[0])?.[0] ?? 0] ?? 0

function group(splitting: Splitting, findings: readonly Finding[]): number[][] {
  const groups: number[][] = splitting.sentences.map(() => [])
  findings.forEach((f, i) => {
    // a quotation of several sentences holds what any of them quotes
    const first = sentenceOf(splitting, f)
    groups[first]?.push(i)
    for (const [from, to] of f.content)
      for (let s = splitting.sentenceOf[from] ?? 0; s <= (splitting.sentenceOf[to - 1] ?? 0); s++)
        if (s !== first && groups[s]?.at(-1) !== i) groups[s]?.push(i)
  })
  return groups
}

function holderOf(findings: readonly Finding[], i: number, members: readonly number[]): number {
  const f = findings[i]
  if (!f?.cue.length) return -1
  let best = -1
  for (const j of members) {
    const g = findings[j]
    if (j === i || !g || g.kind === 'answer') continue
    const all = [...f.cue, ...f.source]
    if (anyOverlap(f.cue, g.cue)) continue
    if (shared(all, around(g, f)) < size(f.cue) + size(f.source)) continue
    if (best < 0 || size(g.content) < size(findings[best]?.content ?? [])) best = j
  }
  return best
}

/** A content with the gaps in it that only the words of another finding fill: a finder may give every word to one finding. */
function around({ content }: Finding, inner: Finding): readonly TokenSpan[] {
  if (content.length < 2) return content
  const words = [...inner.source, ...inner.cue, ...inner.content]
  const spans = [...content].sort((a, b) => a[0] - b[0])
  return spans.flatMap((span, k) => {
    const next = spans[k + 1]
    if (!next || next[0] <= span[1]) return [span]
    const gap: TokenSpan = [span[1], next[0]]
    return shared(words, [gap]) === size([gap]) ? [span, gap] : [span]
  })
}

/** How many findings on another view of a content may stand, so that a sentence without an end takes no time without one. */
const mostViews = 12

/** Of two findings over one content the one that stands further out is the other's parent. */
function sameContent(
  splitting: Splitting,
  findings: readonly Finding[],
  members: readonly number[],
  parents: Parent[],
  known: KnownOutlets,
): void {
  for (const [k, i] of members.entries())
    for (const j of members.slice(k + 1, k + 1 + mostViews)) {
      const f = findings[i]
      const g = findings[j]
      if (!f || !g || f.kind === 'answer' || g.kind === 'answer') continue
      if (reaches(parents, i, j) || reaches(parents, j, i) || !f.source.length || !g.source.length) continue
      if (contrasts(splitting, f) || contrasts(splitting, g)) continue
      const common = shared(f.content, g.content)
      if (common < 3 || common < 0.6 * Math.min(size(f.content), size(g.content))) continue
      if (anyOverlap(f.source, g.source)) continue
      const [outer, inner] = further(splitting, f, g, known) ? [i, j] : [j, i]
      if (parents[inner]?.of === -1) parents[inner] = { of: outer, rule: 'link/same-content' }
    }
}

/** Whether the first of two stands further out: an outlet before anybody else, then the one behind. */
function further(splitting: Splitting, first: Finding, second: Finding, known: KnownOutlets): boolean {
  const { tokens } = splitting
  const a = first.source.some((span) => outletLike(tokens, span, known))
  const b = second.source.some((span) => outletLike(tokens, span, known))
  return a && !b
}

const loops = (parents: readonly Parent[], start: number): boolean => reaches(parents, start, start)

/** Whether the way out from a finding comes past another: what lies in it is no second view of its content. */
function reaches(parents: readonly Parent[], from: number, to: number): boolean {
  let at = parents[from]?.of ?? -1
  for (let steps = 0; at >= 0; steps++) {
    if (at === to || steps > parents.length) return true
    at = parents[at]?.of ?? -1
  }
  return false
}
