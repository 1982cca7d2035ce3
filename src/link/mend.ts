import type { Finding } from '../find/finding.js'
import { bareMinds } from '../lexicon/minds.js'
import type { Splitting } from '../split/splitting.js'
import { cueVerb } from './appeal.js'
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
  return findings.map((found) => {
    const f = hearsayMind(splitting, withoutTimeAlone(splitting, found))
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
