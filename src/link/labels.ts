import type { Finding } from '../find/finding.js'
import { TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'

/** Words before a colon that say what follows is, and not who says it. */
const labels: ReadonlySet<string> = new Set(
  `breaking update updates updated title headline subtitle caption photo photos picture image video watch live note correction clarification advisory
  reporter host presenter narrator anchor correspondent interviewer exclusive opinion analysis developing latest alert more related summary background context`.split(
    /\s+/,
  ),
)
const longest = 6
/** What the parts of a fact-check are called, whoever's they are: "THE FACTS:", "AP’S ASSESSMENT:", "OUR RULING:". */
const parts: ReadonlySet<string> = new Set('fact facts assessment ruling verdict rating conclusion context'.split(' '))

/** "BREAKING: …", "Update 12:23 PM: …", "0900 GMT: …": nobody says what stands behind a label. */
export function withoutLabels(tokens: Tokens, findings: readonly Finding[]): readonly Finding[] {
  const towns = findings.filter((f) => isTown(tokens, f))
  const crew = crewOf(tokens, findings)
  // several towns are the parts of a transcript
  const label = (f: Finding): boolean =>
    isLabelled(tokens, f) || (towns.length === 1 && towns[0] === f) || isCrew(tokens, f, crew)
  if (!findings.some(label)) return findings
  const kept: Finding[] = []
  const moved = findings.map((f) => (label(f) ? -1 : kept.push(f) - 1))
  return kept.map((f) => ({ ...f, within: moved[f.within] ?? -1 }))
}

/** What a transcript calls those who speak for the outlet: "ANNA HALE, HOST:", "REPORTER:". */
const staff: ReadonlySet<string> = new Set(
  'host cohost byline anchor reporter correspondent presenter narrator interviewer voiceover newsreader'.split(' '),
)

/** The surnames of the outlet's own people, by what their labels say of them. */
function crewOf({ lower, words }: Tokens, findings: readonly Finding[]): ReadonlySet<string> {
  const crew = new Set<string>()
  for (const {
    source: [source],
    cue: [cue],
  } of findings)
    if (source && cue && words[cue[0]] === ':' && source[1] < cue[0])
      if (lower.slice(source[1], cue[0]).some((word) => staff.has(word))) crew.add(lower[source[1] - 1] ?? '')
  return crew
}

/** What the outlet's own people say in a transcript is its own voice. */
function isCrew(
  { lower, words }: Tokens,
  { source: [source], cue: [cue] }: Finding,
  crew: ReadonlySet<string>,
): boolean {
  if (!source || !cue || words[cue[0]] !== ':' || !/^\p{Lu}{2,}$/u.test(words[source[1] - 1] ?? '')) return false
  const last = lower[source[1] - 1] ?? ''
  return staff.has(last) || crew.has(last)
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
