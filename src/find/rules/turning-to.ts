import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Place, Rule } from './rule.js'
import { speakerSoFar } from './speaker-so-far.js'

/** To what somebody turns in speaking: "Elaborating on the ban, Ito said …", "when answering related questions". */
export const turningTo: Rule = {
  name: 'turning-to',
  on: new Set(['answering', 'commenting', 'elaborating', 'expanding', 'briefing']),
  find(place, at) {
    const { scene, low, high } = place
    if (any(scene, at - 1, Word.determiner | Word.possessive | Word.auxiliary) && at > low) return null
    const noun = scene.lower[at] === 'answering' ? questionAfter(scene, at + 1, high) : -1
    const on = scene.lower[at] === 'answering' ? noun + 1 : pastAdverbs(scene, at + 1)
    const about = (scene.lower[at] !== 'answering' || noun > 0) && /^(?:on|about)$/.test(scene.lower[on] ?? '')
    if (!about && noun < 0) return null
    const opens = at - low <= 1
    // in front the comma closes it
    const end = opens ? commaAfter(scene, at, high) : high
    const content: readonly TokenSpan[] = about ? contentAfter(scene, on + 1, end, true) : [[at + 1, noun + 1]]
    const source = opens ? subjectBehind(place, end) : speakerSoFar(place, at)
    return source && content.length ? draft('turning-to', source, [[at, about ? on + 1 : at + 1]], content, 0.72) : null
  },
}

/** The noun of "a question", "related questions", or -1: "the question" is none that was asked of him. */
function questionAfter(scene: Scene, start: number, high: number): number {
  for (let i = start; i < Math.min(high, start + 3); i++) {
    if (questions.has(scene.lower[i] ?? '')) return i
    if (any(scene, i, Word.punctuation | Word.preposition | Word.subject) || scene.lower[i] === 'the') return -1
  }
  return -1
}

const questions: ReadonlySet<string> = new Set(['question', 'questions', 'query', 'queries'])

function pastAdverbs(scene: Scene, start: number): number {
  let i = start
  while (i < start + 2 && (any(scene, i, Word.adverb) || scene.lower[i] === 'further')) i++
  return i
}

function commaAfter({ lower }: Scene, start: number, high: number): number {
  let i = start
  while (i < high && lower[i] !== ',') i++
  return i
}

/** Whose clause follows: the phrase behind the comma. */
const subjectBehind = ({ scene, high }: Place, comma: number): TokenSpan | null =>
  scene.lower[comma] === ',' ? nounPhraseAfter(scene, comma + 1, high, false) : null
