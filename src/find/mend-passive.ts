import type { TokenSpan } from '../split/splitting.js'
import type { Draft } from './draft.js'
import { verbGroup } from './grammar/clause.js'
import { any, cueAt, type Scene, Word } from './grammar/scene.js'
import { Frame } from './grammar/verbs.js'
import { nameless } from './rules/passive.js'

/** Verbs whose passive tells what is said of the subject, or done with it: "Ito has been called a crook", "the vote was seen as a test". */
const ofSubject: ReadonlySet<string> = new Set(
  `call dub label brand declare describe portray view recognize accuse criticize condemn denounce praise hail show
  see regard interpret perceive deem name recall forecast predict project identify charge blame credit honor sentence convict`.split(
    /\s+/,
  ),
)

/**
 * Take the subject of a passive without an agent for what it is: no source, but that of which something is said ("the town | is
 * believed | to be empty"), or whoever hears it ("the mayor was asked whether he would go").
 */
export function withoutPatient(scene: Scene, m: Draft): Draft {
  const span = m.source[0]
  const cue = m.cue[0]
  if (!span || !cue || span[1] > cue[0]) return m
  const at = participleIn(scene, cue)
  const verb = cueAt(scene, at)
  if (!verb || !holdsBe(scene, cue)) return m
  const hears = verb.lemma === 'ask' || verb.lemma === 'tell'
  if (!hears && !nameless.has(verb.lemma) && !ofSubject.has(verb.lemma)) return m
  const { sentences, sentenceOf } = scene.splitting
  const sentence = sentences[sentenceOf[cue[0]] ?? -1]
  const group = sentence ? verbGroup(scene, at, sentence.from, sentence.to) : null
  if (!group?.passive || span[1] < group.cue[0] - 2 || scene.lower[cue[1]] === 'by') return m
  const heardOnly = hears && !(verb.lemma === 'ask' && group.frame === Frame.infinitive)
  return { ...m, source: [], content: heardOnly ? m.content : [span, ...m.content] }
}

/** The verb of a passive, where more stands in its cue too: "had been | seen | as a sign"; else the cue's last word. */
function participleIn(scene: Scene, [from, to]: TokenSpan): number {
  for (let i = from + 1; i < to - 1; i++)
    if (any(scene, i - 1, Word.be | Word.adverb) && ofSubject.has(cueAt(scene, i)?.lemma ?? '')) return i
  return to - 1
}

/** Whether a form of "be" stands in a cue; "he's said" has none. */
function holdsBe(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (any(scene, i, Word.be) && scene.lower[i] !== "'s") return true
  return false
}
