import { any, type Scene, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { speaksFor } from '../targets/about.js'
import { saidBy } from './rebutting.js'

const twisted =
  /^(?:mischaracteri[sz]ed|misrepresented|misinterpreted|misconstrued|misunderstood|misquoted|misread|distorted|twisted|garbled)$/
const jesting =
  /^(?:joking|kidding|sarcastic|sarcasm|jest|joke|facetious|facetiously|tongue-in-cheek|satirical|ironic|sarcastically)$/
const explains = perForm((_, lower) => (twisted.test(lower) || lower === 'context' ? 1 : jesting.test(lower) ? 2 : 0))
const isWords = perForm((_, lower) => theWords.test(lower))
const theWords =
  /^(?:comments?|remarks?|words?|statements?|tweets?|quotes?|quotations?|posts?|position|views?|speech|interview|answer|message|record)$/

/**
 * Find who says that what they said was not meant as it was told: "Lind said later that he was joking", "his remarks were taken out of
 * context".
 */
export function wordsExplained(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking } = field
  const found: JudgedResponse[] = []
  for (let n = 0; n < linking.sentences.length; n++) {
    if (answered.has(n) || scene.splitting.sentences[n]?.furniture) continue
    const by = linking.sentences[n]?.chain.at(-1)?.sources
    if (!by) continue
    for (const { content: pieces } of saidBy(linking, n, by)) {
      const [content] = pieces
      const end = scene.splitting.sentences[n]?.to ?? 0
      const explained = content ? explainedIn(field, [content[0], Math.min(content[1], end)]) : null
      if (!explained) continue
      const note = 'It says that words were not meant as they were told.'
      const ground: Ground = { rule: 'judge/own-words', span: [explained.at, explained.at + 1], note }
      const stance = explained.own || speaksFor(field, by) ? 'denies' : 'disputes'
      found.push({ by, stance, sentence: n, targets: toldBefore(field, n, by), grounds: [ground] })
      break
    }
  }
  return found
}

/** Where it is said that words were twisted or meant in jest, and whether they are the speaker's own; `null` where nothing is. */
function explainedIn(field: Field, [from, to]: TokenSpan): Explained | null {
  const { scene } = field
  for (let i = from; i < to; i++) {
    const kind = explains(scene.tokens, i)
    const found = kind === 1 ? twistedAt(scene, i, from) : kind === 2 && inJest(scene, i, from) ? 'own' : null
    if (found) return { at: i, own: found === 'own' }
  }
  return null
}

interface Explained {
  readonly at: number
  readonly own: boolean
}

/** "his comments were taken out of context", "Lind's words have been twisted": not "could be twisted". */
function twistedAt(scene: Scene, at: number, low: number): 'own' | 'other' | null {
  const { lower } = scene
  if (lower[at] === 'context' && !(lower[at - 1] === 'of' && lower[at - 2] === 'out')) return null
  let being = false
  for (let i = at - 1; i >= Math.max(low, at - longest); i--) {
    const word = lower[i] ?? ''
    if (any(scene, i, Word.negation) || modal.test(word)) return null
    if (any(scene, i, Word.be)) being = true
    if (being && isWords(scene.tokens, i)) return whose(scene, i, low)
    if (being && (word === 'he' || word === 'she' || word === 'i')) return 'own'
  }
  return null
}

function whose(scene: Scene, noun: number, low: number): 'own' | 'other' {
  for (let i = noun - 1; i >= Math.max(low, noun - 3); i--)
    if (any(scene, i, Word.possessive) || scene.lower[i] === 'the') return 'own'
  return 'other'
}

/** "he was joking", "I was just being sarcastic". */
function inJest(scene: Scene, at: number, low: number): boolean {
  const { lower } = scene
  // "joking and drinking all night"
  if (/^(?:and|with|around)$/.test(lower[at + 1] ?? '')) return false
  let i = at - 1
  while (
    i > low &&
    (any(scene, i, Word.be | Word.adverb | Word.quote | Word.determiner) || passing.test(lower[i] ?? ''))
  ) {
    if (any(scene, i, Word.negation)) return false
    i--
  }
  return /^(?:he|she|i|it|that|this)$/.test(lower[i] ?? '') && /^(?:was|were|had)$/.test(lower[i + 1] ?? '')
}

const passing = /^(?:just|only|in|been|being|meant|as|had|clearly|obviously)$/
const modal = /^(?:could|can|may|might|would|will|if)$/
const longest = 9

/** The sentence before tells what was said, where it tells of the same. */
function toldBefore({ linking, mentions, answers, words }: Field, n: number, by: readonly number[]): readonly number[] {
  const own = linking.sentences[n - 1]?.chain.at(-1)?.sources.some((i) => by.includes(i))
  const named =
    mentions[n - 1]?.some((m) => by.includes(m.source)) || words.of[n - 1]?.some((id) => words.of[n]?.includes(id))
  return n > 0 && !answers[n - 1] && (own || named) ? [n - 1] : [n]
}
