import { datelineBehind } from '../find/datelines.js'
import type { Splitting } from '../split/splitting.js'
import { cueVerb, speaks } from './appeal.js'
import { type Place, placeOf } from './clause-place.js'
import type { LinkedAttribution } from './linking.js'
import { wordsIn } from './spans.js'

/** What decides on a sentence's chain. */
export interface Candidate {
  /** An index into the attributions. */
  readonly attribution: number
  /** The share of the sentence's words that its content, source and cue have. */
  readonly share: number
}

/** An attribution that covers less than this of a sentence leaves it to the outlet; its contents may have been cut short. */
const leastShare: Readonly<Record<Place, number>> = { answer: 0, frame: 0.12, inner: 0.4, subordinate: 0.6, aside: 2 }
/** A nested attribution that has this much of what holds it is what the sentence is about. */
const nestedShare = 0.6

/** The attribution that covers most of a sentence's words, the first on a tie; of nested ones the inner where it is nearly all. */
export function mainAttribution(
  splitting: Splitting,
  attributions: readonly LinkedAttribution[],
  members: readonly number[],
  parentOf: readonly number[],
  index: number,
): Candidate | null {
  const { tokens } = splitting
  const sentence = splitting.sentences[index]
  if (!sentence || !members.length) return null
  const { to } = sentence
  const from = datelineBehind(splitting, sentence.from)
  const all = Math.max(1, wordsIn(tokens, [[from, to]], from, to))
  const counted = members.filter((i) => {
    const a = attributions[i]
    return a && speaks(splitting, a)
  })
  const words = (a: number): number => {
    const { source = [], cue = [], content = [] } = attributions[a] ?? {}
    return wordsIn(tokens, [...content, ...source, ...cue], from, to)
  }
  let best = -1
  let most = 0
  for (const a of counted) {
    const attribution = attributions[a]
    if (!attribution) continue
    const n = words(a)
    const place = attribution.sentence === index ? placeOf(tokens, sentence, attribution) : 'inner'
    if (n > most && n >= leastShare[place] * all) {
      most = n
      best = a
    }
  }
  if (best < 0) return null
  for (let depth = 0; depth < 8; depth++) {
    const content = wordsIn(tokens, attributions[best]?.content ?? [], from, to)
    const child = counted.find(
      (a) =>
        a !== best &&
        isInside(attributions, a, best, parentOf) &&
        words(a) >= nestedShare * content &&
        isSpeech(splitting, attributions[a]) &&
        goesOn(attributions[a], attributions[best]),
    )
    if (child === undefined) break
    best = child
  }
  return { attribution: best, share: most / all }
}

/** Whether a nested attribution names somebody further in. */
const goesOn = (a: LinkedAttribution | undefined, outer: LinkedAttribution | undefined): boolean =>
  (a?.chain.length ?? 0) > (outer?.chain.length ?? 0)

const pronouns: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'that', 'which'])

/** Deeds that consist of words. */
const describing: ReadonlySet<string> = new Set(
  `call describe characterize characterise brand label dub accuse blame criticize criticise condemn denounce praise hail slam blast
  dismiss urge demand reject express voice`.split(/\s+/),
)

/** Whether one attribution lies inside another. */
function isInside(
  attributions: readonly LinkedAttribution[],
  a: number,
  outer: number,
  parentOf: readonly number[],
): boolean {
  let at = parentOf[a] ?? -1
  for (let depth = 0; at >= 0 && depth < 8; depth++) {
    if (at === outer) return true
    // only what nobody is named for may stand between
    if (attributions[at]?.source.length) return false
    at = parentOf[at] ?? -1
  }
  return false
}

const thoughts: ReadonlySet<string> = new Set(['suspect'])

/** Only what somebody said (or believes) takes a sentence over from whoever reports it, and not what he will say. */
function isSpeech({ tokens, quoteDepth }: Splitting, a: LinkedAttribution | undefined): boolean {
  if (!a) return false
  const subject = a.source[0]?.[0] ?? -1
  // whom a speaker calls "they" or "we" is mostly himself, or nobody the reader would be told of
  if (quoteDepth[subject] && pronouns.has(tokens.lower[subject] ?? '')) return false
  const verb = cueVerb(tokens, a.cue)
  if (!verb) return true
  const [from = 0] = a.cue[0] ?? []
  // "for saying that …" tells why, not what
  if (a.cue[0] && a.cue[0][1] - from === 1 && (tokens.lower[from] ?? '').endsWith('ing')) return false
  // "agreed to settle" is done and not said
  if (verb.lemma === 'agree' && tokens.lower[a.content[0]?.[0] ?? -1] === 'to') return false
  if (tokens.lower[from - 1] === 'to' || future.has(tokens.lower[from] ?? '')) return false
  return verb.class === 'say' || verb.class === 'tell' || describing.has(verb.lemma) || thoughts.has(verb.lemma)
}

const future: ReadonlySet<string> = new Set([
  'will',
  'would',
  'could',
  'should',
  'might',
  'may',
  'must',
  'can',
  'to',
  'wo',
  "'ll",
])
