import type { Finding } from '../find/finding.js'
import type { TokenSpan, Tokens } from '../split/splitting.js'
import type { Draft } from './drafts.js'
import type { Identities } from './identify.js'
import type { LinkedLink } from './linking.js'
import { isSelf } from './publisher.js'
import { overlaps } from './spans.js'

/** What the words of the drafts stand for. */
export interface Resolver {
  readonly tokens: Tokens
  readonly identities: Identities
  readonly indexOf: (span: TokenSpan) => number
  /** The index of the source that stands for nobody named. */
  readonly unknown: number
}

/** Put sources in the place of words: a chain for each draft, without the publisher and without anybody twice. */
export function resolveChains(
  findings: readonly Finding[],
  drafts: readonly Draft[],
  resolver: Resolver,
): readonly (readonly LinkedLink[])[] {
  const chains: (readonly LinkedLink[] | undefined)[] = new Array(drafts.length)
  const resolving = new Uint8Array(drafts.length)
  const one = (i: number, whole: boolean): readonly LinkedLink[] => {
    const draft = drafts[i]
    if (!draft || resolving[i]) return []
    const done = chains[i]
    if (done && whole) return done
    resolving[i] = 1
    const before = draft.parent < 0 ? [] : one(draft.parent, !draft.cited)
    resolving[i] = 0
    const links = [...before]
    for (const span of draft.outer) add(links, linkOf(span, resolver), resolver)
    const spoken = draft.own ?? (isUnnamed(findings[draft.finding], draft) ? null : undefined)
    // "Osmar said the bridge was believed to be safe": he has it from nobody named
    if (spoken === null && draft.parent >= 0 && findings[draft.finding]?.rule === unnamedPassive && links.length)
      links.push({ sources: [resolver.unknown], mention: null })
    else if (spoken !== undefined) add(links, linkOf(spoken, resolver), resolver)
    if (whole) for (const span of draft.inner) add(links, linkOf(span, resolver), resolver)
    if (whole) chains[i] = links
    return links
  }
  return drafts.map((_, i) => one(i, true))
}

const unnamedPassive = 'find/unnamed-passive'

/** Somebody must have said it and nobody is named; a quotation without words for its speaker is left to its neighbours. */
function isUnnamed(f: Finding | undefined, draft: Draft): boolean {
  if (!f || draft.own || f.kind === 'answer') return false
  return !(f.manner === 'direct' && f.source.length === 0)
}

function linkOf(span: TokenSpan | null, { identities, indexOf, unknown }: Resolver): LinkedLink {
  const sources = span ? identities.of[indexOf(span)] : undefined
  return { sources: sources?.length ? sources : [unknown], mention: span }
}

function add(links: LinkedLink[], link: LinkedLink, { tokens, identities, unknown }: Resolver): void {
  if (link.mention && isSelf(tokens.lower[link.mention[0]] ?? '', tokens.lower[link.mention[0] + 1] ?? '')) return
  const all = link.sources.map((s) => identities.sources[s])
  if (all.some((s) => s?.publishes)) return
  const key = link.sources.join()
  // where somebody says it a nobody adds nothing; anybody else stands once, where he stands furthest out
  const twice = links.findIndex((l) => l.sources.join() === key)
  if (twice >= 0) {
    if (!links[twice]?.mention && link.mention) links[twice] = link
    return
  }
  if (link.mention && links.some((l) => l.mention && overlaps(l.mention, link.mention as TokenSpan))) return
  const nobody = link.sources[0] === unknown || all.every((s) => s?.kind === 'unknown')
  if (
    nobody &&
    links.length &&
    (!link.mention || identities.sources[links.at(-1)?.sources[0] ?? -1]?.kind === 'unknown')
  )
    return
  links.push(link)
}
