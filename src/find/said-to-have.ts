import { type Draft, draft } from './draft.js'
import { contentAfter } from './grammar/content.js'
import { subjectKind } from './grammar/inner-subject.js'
import { any, cueAt, type Scene, Word } from './grammar/scene.js'
import { Frame } from './grammar/verbs.js'

const speaking: ReadonlySet<string> = new Set(['say', 'tell', 'ask'])
const speakers: ReadonlySet<string> = new Set(['name', 'speaker', 'pronoun'])

/** What nobody named gives as another's words: "the mayor was said to have announced a curfew". */
export function saidToHave(scene: Scene, outer: Draft): Draft | null {
  const [subject, told] = outer.content
  if (outer.source.length || !subject || !told || outer.content.length !== 2) return null
  const { lower } = scene
  if (lower[told[0]] !== 'to' || lower[told[0] + 1] !== 'have') return null
  let at = told[0] + 2
  while (at < told[1] && any(scene, at, Word.adverb)) at++
  const cue = cueAt(scene, at)
  if (!cue || !speaking.has(cue.class) || !speakers.has(subjectKind(scene, subject))) return null
  const content = contentAfter(scene, at + 1, told[1], true)
  return content.length ? draft('said-to-have', subject, [[at, at + 1]], content, cue.weights[Frame.noun] ?? 0) : null
}
