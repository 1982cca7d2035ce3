import type { Act } from '../../find/acts/act.js'
import { namesAny } from '../../find/acts/act-parts.js'
import { any, plainVerb, type Scene, Word } from '../../find/grammar/scene.js'
import { claimNouns } from '../../lexicon/stances.js'
import type { Linking } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'

const overlaps = (a: TokenSpan, b: TokenSpan): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether any of the spans shares a token with another. */
export const touches = (spans: readonly TokenSpan[], b: TokenSpan): boolean => spans.some((s) => overlaps(s, b))

/** The innermost attribution whose content holds the act, or -1. */
export function covering(linking: Linking, act: Act): number {
  let best = -1
  let size = Number.POSITIVE_INFINITY
  for (const i of linking.sentences[act.sentence]?.attributions ?? []) {
    const attribution = linking.attributions[i]
    if (!attribution || touches(attribution.cue, act.head)) continue
    for (const [from, to] of attribution.content)
      if (from <= act.head[0] && act.head[1] <= to && to - from < size) {
        best = i
        size = to - from
      }
  }
  return best
}

/** The attribution that the act itself makes ("denied that …"), or -1; never that of the claim in its words ("critical of the firm's claims that"). */
export function ownAttribution(linking: Linking, act: Act): number {
  const [from, to] = act.head
  for (const i of linking.sentences[act.sentence]?.attributions ?? []) {
    const attribution = linking.attributions[i]
    const start = attribution?.source[0]?.[0] ?? -1
    if (attribution && touches(attribution.cue, act.head) && !(start >= from && start < to)) return i
  }
  return -1
}

const showing = /^(?:indicat|show|suggest|prov|reveal|mean|demonstrat)/

/**
 * Whether an act stands in what somebody is taken to say and cannot be theirs: "the report claiming that he died is a hoax", "facts
 * which show that the story is false".
 */
export function callsOwnClaim(scene: Scene, linking: Linking, act: Act, inside: number): boolean {
  const attribution = linking.attributions[inside]
  const [from, to] = attribution?.source[0] ?? [0, 0]
  const cue = attribution?.cue[0]
  if (!attribution || !cue) return false
  if (act.by === 'voice' && act.stance === 'refutes' && isVerdict(scene, act, [from, to], cue)) return true
  if (act.kind !== 'falsity') return false
  // "a viral claim that …": nobody's, and false
  if (to <= from)
    return act.object[0] <= cue[0] && cue[1] <= act.object[1] && claimNouns.has(scene.lower[cue[1] - 1] ?? '')
  const relative = to - from === 1 && /^(?:which|that)$/.test(scene.lower[from] ?? '')
  if (relative && showing.test(scene.lower[cue[1] - 1] ?? '')) return true
  const [start, end] = act.object
  const before = start <= from && cue[1] <= end && end <= act.cue[0]
  return before && namesAny(scene, from, to, claimNouns) && (scene.lower[cue[1] - 1] ?? '').endsWith('ing')
}

/** "Lind's claim that he built it is false.": the claim's own clause has its verb already, and nothing goes on behind the verdict. */
function isVerdict(scene: Scene, { cue, object }: Act, source: TokenSpan, noun: TokenSpan): boolean {
  const { lower } = scene
  if (!/^(?:s|'s?|\u2019s?)$/.test(lower[source[1] - 1] ?? '') && noun[0] > source[1]) return false
  if (!claimNouns.has(lower[noun[1] - 1] ?? '') || object[0] > noun[0] || noun[1] > cue[0]) return false
  if (lower[noun[1]] !== 'that' || !/^[.;:,\u2014]$/.test(lower[cue[1]] ?? '')) return false
  for (let i = noun[1] + 1; i < cue[0]; i++)
    if (any(scene, i, Word.auxiliary) || plainVerb(scene, i) || /ed$/.test(lower[i] ?? '')) return true
  return false
}

const showingAround =
  /^(?:us(?:ed?|es|ing)|shar(?:ed?|es|ing)|post(?:s|ed|ing)?|circulat(?:ed?|es|ing)|spread(?:s|ing)?)$/

/** "Others used an old picture to wrongly suggest that \u2026": who shows it around does not call it wrong, the outlet does. */
export function showsAround(scene: Scene, linking: Linking, act: Act, inside: number): boolean {
  const cue = linking.attributions[inside]?.cue[0]
  return cue !== undefined && showingAround.test(scene.lower[cue[1] - 1] ?? '') && scene.lower[act.head[0] - 1] === 'to'
}

/** Whose words the act stands in: the sources, or `null` for the outlet's own. */
export function voiceOf(scene: Scene, linking: Linking, act: Act, inside: number): readonly number[] | null {
  const origin = linking.attributions[inside]?.chain.at(-1)
  if (origin) return origin.sources
  const sentence = linking.sentences[act.sentence]
  const last = sentence?.chain.at(-1)
  if (!last) return null
  // a sentence that goes on with what somebody said has a chain and no attribution of its own
  const quoted = (scene.splitting.quoteDepth[act.head[0]] ?? 0) > 0
  return quoted || sentence?.attributions.every((i) => linking.attributions[i]?.sentence !== act.sentence)
    ? last.sources
    : null
}

/** Who spoke in the sentence before, where a document is taken for whoever does not answer; else `undefined`. */
export function behindDocument(linking: Linking, act: Act, by: readonly number[]): readonly number[] | undefined {
  if (!by.length || !by.every((i) => linking.sources[i]?.kind === 'document')) return undefined
  const before = linking.sentences[act.sentence - 1]?.chain.at(-1)?.sources
  return before?.every((i) => linking.sources[i]?.kind !== 'document') ? before : undefined
}

const aides =
  /\b(?:spokes\w+|office|lawyers?|attorneys?|representatives?|publicists?|agents?|press secretary|aides?)\b/i

/** "A spokeswoman said the singer would not comment": who speaks for somebody says nothing for them. */
export function isAide(linking: Linking, act: Act, { sources }: { readonly sources: readonly number[] }): boolean {
  if (act.asserts) return false
  return sources.some((i) => {
    const source = linking.sources[i]
    return source?.kind !== 'outlet' && aides.test(`${source?.name ?? ''} ${source?.description ?? ''}`)
  })
}
