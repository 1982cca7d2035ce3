import { phrasalVerbs } from '../../lexicon/cues.js'
import type { TokenSpan } from '../../split/splitting.js'
import { type Draft, draft } from '../draft.js'
import type { VerbGroup } from '../grammar/clause.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { Frame, VerbForm } from '../grammar/verbs.js'
import type { Place } from './rule.js'
import { saysNothing } from './says-nothing.js'

export function complete(rule: string, place: Place, group: VerbGroup, source: TokenSpan, factor = 1): Draft | null {
  const { scene, high } = place
  if (saysNothing(scene, group, high)) return null
  let weight = group.verb.weights[group.frame] ?? 0
  const particle = group.cue[1] - 1
  if (particle > group.at) weight = Math.max(weight, phrasal.get(`${group.verb.lemma} ${scene.lower[particle]}`) ?? 0)
  if (group.frame === Frame.noun && group.verb.lemma === 'find' && namesWork(scene, source))
    weight = Math.max(weight, 0.6)
  // "video shows an officer kneeling", "state data show"
  if (showing.has(group.verb.lemma) && recordHead(scene, source)) weight = Math.max(weight, 0.72)
  // "branded the bridge “doomed”": what it is called stands in marks
  if (group.frame === Frame.noun && calling.has(group.verb.lemma) && callsInMarks(scene, group.next, high))
    weight = Math.max(weight, 0.75)
  if (group.conditional) weight *= 0.65
  // "stating that" says, where "the state that" is none
  if (
    rule === 'participle' &&
    group.frame === Frame.that &&
    group.verb.class === 'say' &&
    group.form === VerbForm.gerund
  )
    weight = Math.max(weight, plainParticiple)
  if (rule === 'participle') weight *= group.frame === Frame.noun ? 0.7 : group.frame === Frame.preposition ? 0.5 : 0.9
  const thing = group.frame === Frame.noun || group.frame === Frame.preposition
  // "Ito tweeted:" alone leads in the next paragraph
  const led =
    group.next >= high && scene.lower[group.next - 1] === ':'
      ? scene.splitting.sentences[scene.splitting.sentenceOf[group.next] ?? -1]
      : undefined
  const relative = relativeAround(scene, source, group, high)
  if (relative) return draft(rule, source, [group.cue], relative, weight * factor)
  const content: readonly TokenSpan[] =
    led && scene.opens[led.from] === -1 ? [[led.from, led.to]] : contentAfter(scene, group.next, high, thing)
  const start = content[0]?.[0]
  // "wrote in a study published last year that": what is said belongs to one verb only
  if (start === undefined || place.found.slice(-4).some((d) => d.content[0]?.[0] === start)) return null
  return draft(rule, source, [group.cue], content, weight * factor)
}

const plainParticiple = 0.8

const calling = new Set(['brand', 'label', 'dub'])

/** Whether an object is followed by what it is called, in marks: "the bridge “doomed”", "the deal a “sham”". */
function callsInMarks(scene: Scene, next: number, high: number): boolean {
  const end = nounPhraseAfter(scene, next, high, false)?.[1] ?? high
  return end < high && (scene.opens[end] ?? -1) >= 0
}

/** Verbs that say something with their particle only, with how surely they do. */
const phrasal: ReadonlyMap<string, number> = new Map(
  phrasalVerbs
    .trim()
    .split('\n')
    .map((line) => {
      const [verb = '', particle = '', weight] = line.split(' ')
      return [`${verb} ${particle}`, Number(weight) / 100]
    }),
)

/** Whether the source is a work that finds things: "a poll by the station found Mori the winner". */
function namesWork(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (works.has(scene.lower[i] ?? '')) return true
  return false
}

const works = new Set(
  'poll survey study report review analysis investigation inquiry research paper audit court jury panel commission'.split(
    ' ',
  ),
)

const showing = new Set(['show', 'suggest', 'indicate', 'reveal'])

/** Whether the source is a record that shows what happened, by its last word or the one before its first preposition. */
function recordHead(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++)
    if (i > from && any(scene, i, Word.preposition)) return records.has(scene.lower[i - 1] ?? '')
  return records.has(scene.lower[to - 1] ?? '')
}

const records = new Set(
  'video videos footage photo photos photograph photographs image images recording recordings data records figures statistics documents filings emails e-mails memos logs'.split(
    ' ',
  ),
)

/** What is said in a relative clause around its speaker: "which aides say are cheaper" gives "which … are cheaper". */
function relativeAround(scene: Scene, source: TokenSpan, group: VerbGroup, high: number): readonly TokenSpan[] | null {
  const pronoun = source[0] - 1
  const word = scene.lower[pronoun]
  if (word !== 'which' && word !== 'what' && word !== 'who') return null
  if (group.verb.class !== 'say' && group.verb.class !== 'mind') return null
  if (!any(scene, group.next, Word.auxiliary | Word.verb)) return null
  let end = group.next
  while (end < high && !any(scene, end, Word.quote) && !/^[.,;:!?]$/.test(scene.lower[end] ?? '')) end++
  return [
    [pronoun, source[0]],
    [group.next, end],
  ]
}

export function takesContent(scene: Scene, group: VerbGroup, high: number): boolean {
  if (group.frame === Frame.end) return false
  return group.next < high || scene.lower[group.next - 1] === ':' || (scene.opens[group.next] ?? -1) >= 0
}
