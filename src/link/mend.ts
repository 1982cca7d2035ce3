import type { Finding } from '../find/finding.js'
import type { Splitting } from '../split/splitting.js'
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
    const f = withoutTimeAlone(splitting, found)
    if (!cited.size) return f
    for (const [from, to] of f.cue)
      for (let i = from; i < to; i++) {
        const relay = cited.get(i)
        if (relay) return citedBehind(splitting, f, relay)
      }
    return f
  })
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
