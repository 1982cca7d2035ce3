import type { Finding } from '../find/finding.js'
import { quotationRun } from '../find/grammar/content.js'
import { sceneOf } from '../find/grammar/scene.js'
import type { SentenceSpan, Splitting, TokenSpan, Tokens } from '../split/splitting.js'
import { phraseFrom } from './phrase.js'

/** What can be printed. */
const texts: ReadonlySet<string> = new Set(
  `statement speech remarks letter transcript address message email e-mail memo note post tweet tweets thread apology response reply comments text
  testimony announcement resignation interview exchange conversation`.split(/\s+/),
)

/** What says that it is: "in full", "as follows", "below". */
const printed: ReadonlySet<string> = new Set(
  `full complete entire entirety whole verbatim unedited transcript text partial excerpt excerpts below follows following here`.split(
    /\s+/,
  ),
)

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its'])

/** Words that may stand before whoever has the text: "Here is Lind's speech". */
const openers: ReadonlySet<string> = new Set(
  `here is are read watch see below of the full complete entire text a an transcript partial from and in`.split(/\s+/),
)

/** No line that leads in to a text is longer, in tokens. */
const longest = 20
/** How many sentences before such a line whoever spoke last may stand. */
const reach = 6

/**
 * Find what is printed in full behind a line that says so: "Her full statement:", "The club's statement in full:", "Transcript as follows:".
 * It is of whoever has the text, or else of whoever spoke last.
 */
export function printedInFull(splitting: Splitting, findings: readonly Finding[]): readonly Finding[] {
  const { tokens, sentences } = splitting
  const found: Finding[] = []
  let told: Told | null = null
  sentences.forEach((line, s) => {
    if (tokens.words[line.to - 1] !== ':' || line.furniture || line.to - line.from > longest) return
    const noun = textIn(tokens, line)
    if (noun < 0) return
    told ??= toldIn(splitting, findings)
    if (told.cued.has(s)) return
    const content = printedBehind(splitting, s + 1)
    const source = content && (ownerIn(tokens, line, noun) ?? lastSpeaker(told, s))
    if (!source) return
    found.push({
      kind: 'attribution',
      source: [source],
      cue: [[noun, noun + 1]],
      content: [content],
      manner: 'direct',
      confidence: 0.7,
      rule: 'link/in-full',
      doubted: false,
      within: -1,
    })
  })
  return found
}

/** Where a line names a text that is printed behind it, or -1. */
function textIn({ lower }: Tokens, { from, to }: SentenceSpan): number {
  let noun = -1
  let isPrinted = false
  for (let i = from; i < to; i++) {
    if (texts.has(lower[i] ?? '')) noun = i
    if (printed.has(lower[i] ?? '')) isPrinted = true
  }
  return isPrinted ? noun : -1
}

/** The quotation or the indented paragraphs that begin with a sentence. */
function printedBehind(splitting: Splitting, s: number): TokenSpan | null {
  const { blocks, quotations, sentences, tokens } = splitting
  const first = sentences[s]
  if (!first) return null
  const scene = sceneOf(splitting)
  const opened = scene.opens[first.from] ?? -1
  if (quotations[opened]?.depth === 0) return [first.from, quotationRun(scene, opened).at(-1)?.[1] ?? first.to]
  let end = first.from
  for (let i = s; blocks[sentences[i]?.block ?? -1]?.kind === 'quotation'; i++) end = sentences[i]?.to ?? end
  return end > first.from && tokens.block[first.from] !== tokens.block[first.from - 1] ? [first.from, end] : null
}

/** Whoever has the text: "her", "the club's", "the letter from the union". */
function ownerIn(tokens: Tokens, { from, to }: SentenceSpan, noun: number): TokenSpan | null {
  const { lower } = tokens
  for (let i = from; i < to - 1; i++) {
    if (possessives.has(lower[i] ?? '')) return [i, i + 1]
    if (lower[i] !== "'s") continue
    let start = from
    while (start < i - 1 && openers.has(lower[start] ?? '') && !(lower[start] === 'the' && start === i - 2)) start++
    return [start, i]
  }
  return lower[noun + 1] === 'from' || lower[noun + 1] === 'by' ? phraseFrom(tokens, noun + 2, to - 1) : null
}

/** What the findings tell of sentences. */
interface Told {
  /** Those that have a cue. */
  readonly cued: ReadonlySet<number>
  /** For each that names a source the words for its last. */
  readonly speakers: ReadonlyMap<number, TokenSpan>
}

function toldIn({ sentenceOf }: Splitting, findings: readonly Finding[]): Told {
  const cued = new Set<number>()
  const speakers = new Map<number, TokenSpan>()
  for (const { kind, cue, source } of findings) {
    for (const [from] of cue) cued.add(sentenceOf[from] ?? -1)
    const [span] = source
    const at = span ? (sentenceOf[span[0]] ?? -1) : -1
    if (kind === 'attribution' && span && span[0] >= (speakers.get(at)?.[0] ?? 0)) speakers.set(at, span)
  }
  return { cued, speakers }
}

/** The words for whoever spoke last before a sentence. */
function lastSpeaker({ speakers }: Told, s: number): TokenSpan | null {
  for (let at = s - 1; at >= s - reach; at--) {
    const span = speakers.get(at)
    if (span) return span
  }
  return null
}
