import type { TokenSpan } from '../../split/splitting.js'
import { contentAfter } from '../grammar/content.js'
import { any, cueAt, type Scene, Word } from '../grammar/scene.js'
import { type CueVerb, Frame, VerbForm } from '../grammar/verbs.js'
import type { Place } from './rule.js'

/** Whether an earlier finding of the sentence has these words as what it says, and so is no part of what is said here. */
export function claimed(place: Place, at: number): boolean {
  return place.found.slice(-12).some((d) => d.confidence > 0.5 && d.content.some(([from, to]) => from <= at && at < to))
}

/** What parts the speaker from what was said before: a comma, a closing quotation mark or a dash. */
export function markBefore(scene: Scene, i: number): boolean {
  const word = scene.lower[i - 1] ?? ''
  if (any(scene, i - 1, Word.quote)) {
    if (scene.opens[i - 1] !== -1) return false
    // `the "stolen" votes`: a comma or stop inside the marks, or a quotation of some length
    const inner = scene.splitting.quotations[scene.inside[i - 1] ?? -1]
    return /^[.,!?]$/.test(scene.lower[i - 2] ?? '') || (inner !== undefined && inner.to - inner.from > 6)
  }
  return word === ',' || word === '--' || word === '\u2014' || word === '\u2013'
}

/** Whether a verb of saying stands between two commas in the middle of what is said: "After the war, he said, prices rose". */
export function between({ scene, high }: Place, next: number, verb: CueVerb): boolean {
  if (scene.lower[next] !== ',' || high - next <= 3) return false
  return verb.class === 'say' ? (verb.weights[Frame.end] ?? 0) > 0.7 : isMind(scene, verb, next)
}

/** "Six degrees, the professor believes, is too much". */
const isMind = (scene: Scene, verb: CueVerb, comma: number): boolean =>
  believing.has(verb.lemma) && any(scene, comma + 1, Word.auxiliary)

const believing: ReadonlySet<string> = new Set(['believe', 'think', 'fear', 'hope', 'feel', 'suspect'])

/** What is said after the speaker: `"…," he said, "and …"`, "X, he said, is Y". */
export function rest(place: Place, next: number, whole: boolean): readonly TokenSpan[] {
  const { scene, high } = place
  const { lower } = scene
  for (let i = next; i < high && i < next + 30; i++) {
    if ((scene.opens[i] ?? -1) >= 0) {
      const before = lower[i - 1] ?? ''
      if (before === ',' || before === ':') return contentAfter(scene, i, high)
      if (any(scene, i - 1, Word.conjunction) && lower[i - 2] === ',') return contentAfter(scene, i - 1, high)
      break
    }
    const cue = cueAt(scene, i)
    if (cue && cue.class !== 'act' && cue.form !== VerbForm.base) break
  }
  const i = next + 1
  if (i >= high || lower[next] !== ',') return []
  if (whole) return contentAfter(scene, i, high)
  return any(scene, i, Word.auxiliary | Word.verb) && !lower[i]?.endsWith('ing') ? contentAfter(scene, i, high) : []
}
