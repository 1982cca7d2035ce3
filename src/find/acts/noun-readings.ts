import type { SentenceSpan } from '../../split/splitting.js'
import { any, type Scene, Word } from '../grammar/scene.js'

/** "any comment", "questions about", "in doubt". */
export function isNoun(scene: Scene, head: number, s: SentenceSpan): boolean {
  const { lower } = scene
  const before = lower[head - 1] ?? ''
  if (
    head > s.from &&
    any(scene, head - 1, Word.determiner) &&
    !/^(?:that|neither|either|who)$/.test(before) &&
    !actsAlone(scene, head)
  )
    return true
  if (lower[head + 1] === '-') return true
  const word = lower[head] ?? ''
  if (
    phraseNouns.has(word) &&
    (before === "'s" || before === '\u2019s' || (!word.endsWith('s') && behindArticle(scene, head, s.from)))
  )
    return true
  if (/(?:ed|ing|y|ies)$/.test(word) || word === 'admits' || word === 'admit') return false
  if (
    /^(?:question|doubt|dispute|challenge|answer|report|name|detail|contest|share|release|offer|state|return|comment|slam)s?$/.test(
      word,
    )
  )
    return (
      head === s.from ||
      /^(?:no|little|much|any|some|without|beyond)$/.test(before) ||
      (any(scene, head - 1, Word.preposition) && before !== 'to') ||
      (/^(?:about|over|of|on|as|from|between)$/.test(lower[head + 1] ?? '') &&
        word !== 'comment' &&
        !/^(?:to|not|n't|not|further|publicly)$/.test(before))
    )
  return false
}

/** "Both denied it", "a father of two rejected the claim": a number that stands for those who act, before a past tense and what it acts on. */
const actsAlone = (scene: Scene, head: number): boolean =>
  any(scene, head - 1, Word.nominal) &&
  /(?:ed|ied)$/.test(scene.lower[head] ?? '') &&
  (any(scene, head + 1, Word.determiner | Word.possessive | Word.object) ||
    /^(?:it|that|to)$/.test(scene.lower[head + 1] ?? ''))

const phraseNouns = new Set(
  'question questions challenge challenges doubt doubts dispute disputes contest contests comment comments report reports answer answers name names detail details share shares release releases offer offers state states return returns'.split(
    ' ',
  ),
)

/** "a polarizing question": an article, and nothing but adjectives and nouns between. */
function behindArticle(scene: Scene, head: number, low: number): boolean {
  for (let i = head - 1; i >= Math.max(low, head - 4); i--) {
    if (/^(?:a|an|another|every|each)$/.test(scene.lower[i] ?? '')) return true
    if (any(scene, i, Word.auxiliary | Word.punctuation | Word.preposition | Word.subject | Word.negation)) return false
  }
  return false
}

/** Whether a participle describes the noun behind it ("most confirmed cases", "suspected of or confirmed to have"). */
export function isAttribute(scene: Scene, head: number): boolean {
  const before = scene.lower[head - 1] ?? ''
  if (before === 'or') return true
  if (any(scene, head - 1, Word.preposition) && before !== 'that') return true
  if (!/^(?:most|first|two|three|four|five|more|other|newly|new|and)$/.test(before)) return false
  return before !== 'and' && !any(scene, head + 1, Word.determiner | Word.preposition | Word.subordinator)
}

/** "their widely repudiated theories": the participle describes the noun behind it. */
export function isDescribed(scene: Scene, from: number, head: number): boolean {
  if (from === head || !any(scene, from - 1, Word.determiner | Word.possessive)) return false
  return (
    /^[a-z]/.test(scene.lower[head + 1] ?? '') &&
    !any(scene, head + 1, Word.determiner | Word.preposition | Word.subordinator | Word.subject)
  )
}
