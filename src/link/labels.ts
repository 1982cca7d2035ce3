import type { Finding } from '../find/finding.js'
import { TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'

/** Words before a colon that say what follows is, and not who says it. */
const labels: ReadonlySet<string> = new Set(
  `breaking update updates updated title headline subtitle caption photo photos picture image video watch live note correction clarification advisory
  exclusive opinion analysis developing latest alert more related summary background context`.split(/\s+/),
)
const longest = 6
/** What the parts of a fact-check are called, whoever's they are: "THE FACTS:", "AP’S ASSESSMENT:", "OUR RULING:". */
const parts: ReadonlySet<string> = new Set('fact facts assessment ruling verdict rating conclusion context'.split(' '))

/** "BREAKING: …", "Update 12:23 PM: …", "0900 GMT: …": nobody says what stands behind a label. */
export function withoutLabels(tokens: Tokens, findings: readonly Finding[]): readonly Finding[] {
  const towns = findings.filter((f) => isTown(tokens, f))
  // several are the parts of a transcript
  const label = (f: Finding): boolean => isLabelled(tokens, f) || (towns.length === 1 && towns[0] === f)
  if (!findings.some(label)) return findings
  const kept: Finding[] = []
  const moved = findings.map((f) => (label(f) ? -1 : kept.push(f) - 1))
  return kept.map((f) => ({ ...f, within: moved[f.within] ?? -1 }))
}

/** How many blocks down a dateline may stand: behind a headline, a subheading and a byline. */
const lastDateline = 4

/** "NEW DELHI: The court …": a dateline as Indian and Malay papers write it. */
function isTown(tokens: Tokens, { source: [source], cue: [cue] }: Finding): boolean {
  if (!source || !cue || tokens.words[cue[0]] !== ':' || source[1] - source[0] > 3) return false
  const block = tokens.block[source[0]] ?? 0
  if (block > lastDateline || (source[0] > 0 && tokens.block[source[0] - 1] === block)) return false
  for (let i = source[0]; i < source[1]; i++) if (!/^\p{Lu}{3,}$/u.test(tokens.words[i] ?? '')) return false
  return true
}

function isLabelled(tokens: Tokens, { source: [source, more], cue: [cue] }: Finding): boolean {
  if (!source || more || !cue || tokens.words[cue[0]] !== ':' || source[1] - source[0] > longest) return false
  if (parts.has(tokens.lower[source[1] - 1] ?? '')) return true
  return labels.has(tokens.lower[source[0]] ?? '')
    ? source[1] - source[0] === 1 || hasTime(tokens, source)
    : isTime(tokens, source)
}

const zone = /^(?:gmt|utc|bst|est|edt|cet|pst|pdt|a\.m\.?|p\.m\.?|am|pm)$/

const isTime = (tokens: Tokens, [from, to]: TokenSpan): boolean =>
  tokens.kind[from] === TokenKind.number && zone.test(tokens.lower[to - 1] ?? '')

function hasTime({ kind }: Tokens, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (kind[i] === TokenKind.number) return true
  return false
}
