import type { Status } from '../../article.js'
import { any, plainVerb, type Scene, Word } from '../../find/grammar/scene.js'
import type { Ground, Linking } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { SentenceSpan, TokenSpan } from '../../split/splitting.js'

/** What a sentence's claim rests on before anybody has answered it. */
export interface Basis {
  readonly status: Status
  readonly ground: Ground
}

const hearsay = new Set('reportedly allegedly purportedly supposedly ostensibly'.split(' '))
/** "it is … that": somebody must have said so. */
const believed = new Set('understood believed thought rumoured rumored alleged claimed speculated reported'.split(' '))
const sides = new Set(
  'who whose which where after before because while when although though since as amid despite if for of in over with by about that'.split(
    ' ',
  ),
)

/** Judge what a sentence rests on: its chain's origin, an unknown link, or a word that says that nobody stands for it. */
export function basisOf(scene: Scene, linking: Linking, index: number): Basis {
  const sentence = scene.splitting.sentences[index] as SentenceSpan
  if (sentence.furniture) return { status: 'none', ground: ground('furniture', null, 'It is no reporting.') }
  const chain = linking.sentences[index]?.chain ?? []
  const kinds = chain.map((link) => linking.sources[link.sources[0] ?? -1]?.kind ?? 'unknown')
  if (makesNoClaim(scene, linking, index, sentence))
    return { status: 'none', ground: ground('no-claim', null, 'It makes no claim.') }
  if (kinds.includes('unknown'))
    return {
      status: 'unconfirmed',
      ground: ground(
        'unknown-source',
        chain[kinds.indexOf('unknown')]?.mention ?? null,
        'Somebody must have said it, and nobody is named.',
      ),
    }
  const mark = unsureMark(scene, sentence)
  if (mark) return { status: 'unconfirmed', ground: ground('marked', mark, 'The words mark it as not verified.') }
  const origin = chain.at(-1)
  if (!origin)
    return { status: 'unattributed', ground: ground('own-voice', null, 'It is in the outlet\u2019s own voice.') }
  const anonymous = origin.sources.every((i) => linking.sources[i]?.kind === 'anonymous')
  return anonymous
    ? {
        status: 'unconfirmed',
        ground: ground('anonymous', origin.mention, 'It rests on a source whose name is withheld.'),
      }
    : {
        status: 'attributed',
        ground: ground('identified', origin.mention, 'It rests on a source that the article identifies.'),
      }
}

const ground = (rule: string, span: TokenSpan | null, note: string): Ground => ({ rule: `judge/${rule}`, span, note })

/** A real question, or words that only lead in what somebody says next. */
function makesNoClaim(scene: Scene, linking: Linking, index: number, { from, to }: SentenceSpan): boolean {
  const { lower } = scene
  let last = to - 1
  while (last > from && any(scene, last, Word.quote)) last--
  const own = linking.sentences[index]?.attributions ?? []
  if (lower[last] === '?') {
    const chain = linking.sentences[index]?.chain ?? []
    return chain.length === 0 && index > 0
  }
  if (isAppeal(scene, linking, index, from)) return true
  if (
    lower[last] === ':' &&
    (lower[from] === 'according' ||
      /^(?:following|follows|way|this|these)$/.test(lower[last - 1] ?? '') ||
      lower[last - 2] === 'following')
  )
    return own.length > 0
  if (lower[last] !== ':' && to - from > 6) return false
  // nothing in the sentence is attributed to the one who speaks
  const speaking = own.filter((i) => linking.attributions[i]?.sentence === index)
  if (speaking.length === 0) return false
  return speaking.every((i) => {
    const attribution = linking.attributions[i]
    if (!attribution) return false
    const inside = attribution.content.some(([a, b]) => a < to && b > from && Math.min(b, to) - Math.max(a, from) > 1)
    return !inside && attribution.cue.length > 0 && (lower[last] === ':' || attribution.content.length > 0)
  })
}

/** "Let us not forget it.", "Thank you for reading.", "Stop sharing it.": the outlet's own words to its readers claim nothing. */
function isAppeal({ lower }: Scene, linking: Linking, index: number, from: number): boolean {
  if (linking.sentences[index]?.chain.length) return false
  const at = /^(?:and|but|so)$/.test(lower[from] ?? '') ? from + 1 : from
  const [word, next, third] = [lower[at] ?? '', lower[at + 1] ?? '', lower[at + 2] ?? '']
  if (word === 'let') return next === 'us' || /^['\u2019]s$/.test(next) || next === 'me'
  if (word === 'thank') return next === 'you'
  if (word === 'thanks') return next === 'for'
  if (word === 'stop') return next.endsWith('ing')
  if (word === 'do') return (next === 'not' || /^n['\u2019]t$/.test(next)) && /^[a-z]+$/.test(third) && third !== 'you'
  if (word === 'please' || word === 'imagine') return next !== ','
  return word === 'whatever' && next === 'you' && third === 'do'
}

/** Whether a mark of doubt may start with the word. */
const mayBeUnsure = perForm((_, lower) => hearsay.has(lower) || /^(?:if|it|without|conflicting)$/.test(lower))

/** "reportedly" in the main clause, "conflicting reports", "if confirmed". */
function unsureMark(scene: Scene, { from, to }: SentenceSpan): TokenSpan | null {
  const { lower } = scene
  for (let i = from; i < to; i++) {
    if (!mayBeUnsure(scene.tokens, i)) continue
    const word = lower[i] ?? ''
    if (hearsay.has(word) && inMainClause(scene, i, from)) return [i, i + 1]
    if (word === 'if' && (lower[i + 1] === 'confirmed' || lower[i + 1] === 'verified')) return [i, i + 2]
    if (
      word === 'it' &&
      /^(?:is|was)$/.test(lower[i + 1] ?? '') &&
      believed.has(lower[i + 2] ?? '') &&
      lower[i + 3] === 'that'
    )
      return [i, i + 4]
    // "\u2026, it has been claimed"
    const after = word === 'it' && lower[i - 1] === ',' ? passiveEnd(lower, i + 1) : 0
    if (after && believed.has(lower[after] ?? '')) return [i, after + 1]
    const unnamed = word === 'without' ? namelessEnd(lower, i + 1) : 0
    if (unnamed) return [i, unnamed]
    if (word === 'conflicting' && /^(?:reports|accounts|claims|versions|stories)$/.test(lower[i + 1] ?? ''))
      return [i, i + 2]
  }
  return null
}

/** Where the participle stands behind "is", "has been"; 0 where there is neither. */
const passiveEnd = (lower: readonly string[], at: number): number =>
  /^(?:is|was)$/.test(lower[at] ?? '')
    ? at + 1
    : /^(?:has|had)$/.test(lower[at] ?? '') && lower[at + 1] === 'been'
      ? at + 2
      : 0

/** "without naming its sources", "without citing a source": where that ends, or 0. */
function namelessEnd(lower: readonly string[], at: number): number {
  if (!/^(?:naming|citing|identifying|giving|revealing|disclosing|quoting|attributing)$/.test(lower[at] ?? '')) return 0
  for (let i = at + 1; i < at + 4; i++) if (/^(?:sources?|informants?)$/.test(lower[i] ?? '')) return i + 1
  return 0
}

/** Whether no side clause has been opened since the last comma. */
function inMainClause(scene: Scene, at: number, from: number): boolean {
  const { lower } = scene
  // an adjective's adverb ("an allegedly stolen car", "200 allegedly unsafe boats") says nothing of the claim
  if (any(scene, at - 1, Word.determiner | Word.number) && lower[at - 1] !== 'that' && at > from) return false
  if (isReduced(scene, at)) return false
  for (let i = at - 1; i >= from; i--) {
    const word = lower[i] ?? ''
    if (word === ',' || word === ';' || word === '--' || word === '\u2014') return true
    if (word === 'that' || word === 'and') return true
    if (sides.has(word) && (any(scene, i, Word.subordinator) || /^wh/.test(word) || i === at - 1))
      return any(scene, at - 1, Word.auxiliary) && hasVerb(scene, i + 1, at - 1)
  }
  return true
}

/** "A suspect | allegedly involved in the theft | has been held": a participle that only describes the noun, with the main verb behind it. */
function isReduced(scene: Scene, at: number): boolean {
  if (!/(?:ed|en|wn)$/.test(scene.lower[at + 1] ?? '') || !any(scene, at + 2, Word.preposition)) return false
  if (any(scene, at - 1, Word.auxiliary | Word.be | Word.punctuation)) return false
  for (let i = at + 3; i < at + longestAside && !any(scene, i, Word.punctuation | Word.conjunction); i++)
    if (any(scene, i, Word.auxiliary | Word.be)) return true
  return false
}

/** No more tokens than this describe a noun. */
const longestAside = 12

/** Whether the side clause has its verb already, so that the next one is the main clause's ("the man who fell has reportedly died"). */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (plainVerb(scene, i) || /[a-z]ed$/.test(scene.lower[i] ?? '')) return true
  return false
}
