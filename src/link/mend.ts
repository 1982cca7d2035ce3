import type { Finding } from '../find/finding.js'
import { bareMinds } from '../lexicon/minds.js'
import type { Splitting, TokenSpan } from '../split/splitting.js'
import { cueVerb } from './appeal.js'
import { contrastBefore } from './nesting.js'
import { hearsayOf } from './relay-speakers.js'
import type { Relay } from './relays.js'
import { overlaps } from './spans.js'
import { withoutTimeAlone } from './time-alone.js'

/** Mend contents that a finder cannot know without knowing who cites whom. */
export function mendContents(
  splitting: Splitting,
  findings: readonly Finding[],
  relays: readonly Relay[],
): readonly Finding[] {
  const cited = new Map(relays.filter((r) => r.kind === 'cited').map((r) => [r.at, r]))
  const ends = contrasted(splitting, findings)
  return findings.map((found, index) => {
    const whole = hearsayMind(splitting, withoutTimeAlone(splitting, found))
    const f = cutAt(splitting, cutAt(splitting, whole, ends[index] ?? -1), infinitiveEnd(splitting, whole))
    if (!cited.size) return f
    for (const [from, to] of f.cue)
      for (let i = from; i < to; i++) {
        const relay = cited.get(i)
        if (relay) return citedBehind(splitting, f, relay)
      }
    return f
  })
}

/** "Ito reportedly wants to sell": nobody named says what is on her mind. */
function hearsayMind(splitting: Splitting, f: Finding): Finding {
  const [source, more] = f.source
  const verb = hearsayOf(splitting, f) === null ? undefined : cueVerb(splitting.tokens, f.cue)
  if (!source || more || !verb || !bareMinds.has(verb.lemma)) return f
  return { ...f, source: [], content: [source, ...f.content] }
}

/** "…, the Herald quoted officials": what is attributed stands before, and behind the cue only who is cited. */
function citedBehind({ tokens, sentences }: Splitting, f: Finding, relay: Relay): Finding {
  const sentence = sentences[relay.sentence]
  const from = f.source[0]?.[0] ?? -1
  if (!sentence || from <= sentence.from + 3 || f.source.some((span) => overlaps(span, relay.span))) return f
  const mark = tokens.words[from - 1] ?? ''
  const behind = f.content.every((span) => span[0] >= relay.at)
  const last = Math.max(relay.span[1], ...f.content.map(([, to]) => to))
  if (!behind || sentence.to - last > 2 || last - relay.span[1] > 3 || !/^[,”"'’]/.test(mark)) return f
  return { ...f, content: [[sentence.from, mark === ',' ? from - 1 : from]] }
}

/** For each finding the "but" behind which somebody else says what stands against it: "Ito said it was safe | but the mayor said it leaked", or -1. */
function contrasted(splitting: Splitting, findings: readonly Finding[]): readonly number[] {
  const ends: number[] = findings.map(() => -1)
  for (const [i, f] of findings.entries()) {
    const but = f.source.length ? contrastBefore(splitting, f) : -1
    if (but < 0) continue
    let holder = -1
    for (let j = Math.max(0, i - nearby); j < Math.min(findings.length, i + nearby); j++) {
      const start = j === i ? undefined : findings[j]?.content.find(([from, to]) => from < but && but < to)?.[0]
      const held = findings[holder]?.content.find(([from, to]) => from < but && but < to)?.[0] ?? -1
      if (start !== undefined && start > held) holder = j
    }
    if (holder >= 0 && (ends[holder] ?? -1) < 0) ends[holder] = but
  }
  return ends
}

/** "Sella claims | to help the poor | , but it was Sella that …": what one claims or means to do has no clause of its own. */
function infinitiveEnd({ tokens }: Splitting, { content }: Finding): number {
  const [from, to] = content[0] ?? [0, 0]
  if (content.length !== 1 || tokens.lower[from] !== 'to') return -1
  for (let i = from + 2; i < Math.min(to - 1, from + longestInfinitive); i++)
    if (tokens.lower[i] === 'but' && tokens.words[i - 1] === ',' && nominative.has(tokens.lower[i + 1] ?? '')) return i
  return -1
}

const longestInfinitive = 40
const nominative: ReadonlySet<string> = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'there', 'this', 'that'])

/** Findings of one sentence lie side by side. */
const nearby = 8

/** A content up to the "but" behind it. */
function cutAt({ tokens }: Splitting, f: Finding, but: number): Finding {
  if (but < 0) return f
  const comma = tokens.words[but - 1] === ',' ? but - 1 : but
  const content = f.content.flatMap(([from, to]): TokenSpan[] => (from >= but ? [] : [[from, Math.min(to, comma)]]))
  return { ...f, content }
}
