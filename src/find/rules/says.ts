import { phrasalVerbs } from '../../lexicon/cues.js'
import { catenatives } from '../../lexicon/grammar.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { VerbGroup } from '../clause.js'
import { contentAfter, hasVerb } from '../content.js'
import { type Draft, draft } from '../draft.js'
import { nounPhraseAfter, nounPhraseBefore } from '../nouns.js'
import { any, plainVerb, type Scene, Word } from '../scene.js'
import { mainSubject, subjectOf } from '../subject.js'
import { Frame, VerbForm } from '../verbs.js'
import type { Place, Rule } from './rule.js'
import { saysNothing } from './says-nothing.js'

/** Speaker, verb and then what is said: "Ito has repeatedly denied that …", "…, who told CNN that …". */
export const says: Rule = {
  name: 'says',
  on: 'verb',
  find(place, _at, group) {
    const { scene, low, high } = place
    if (!group?.finite || group.passive) return null
    const behindComma = !takesContent(scene, group, high)
    if (behindComma && !clauseBehindComma(scene, group, high)) return null
    const source = subjectOf(scene, group, low)
    if (!source) return null
    if (!behindComma) return complete('says', place, group, source)
    // "The mill, she said, she would keep": only where nothing stands before the speaker
    const opens = source[0] === low || (source[0] === low + 1 && any(scene, low, Word.conjunction))
    return opens ? complete('says', place, { ...group, frame: Frame.clause, next: group.next + 1 }, source) : null
  },
}

/** "He said, the dam will be built": a comma, and a clause with a subject of its own, as the press of many countries writes. */
function clauseBehindComma(scene: Scene, { verb, frame, next }: VerbGroup, high: number): boolean {
  if (frame !== Frame.end || scene.lower[next] !== ',' || verb.class !== 'say') return false
  if ((verb.weights[Frame.end] ?? 0) < 0.8) return false
  const start = next + 1
  const pronoun = any(scene, start, Word.subject) && !any(scene, start, Word.subordinator)
  const subject = pronoun ? start + 1 : (nounPhraseAfter(scene, start, high, false)?.[1] ?? start)
  return subject > start && any(scene, subject, Word.auxiliary) && scene.lower[subject] !== "'s"
}

/** A second verb of the same speaker: "… and added that …". */
export const saysOn: Rule = {
  name: 'says-on',
  on: 'verb',
  find(place, at, group) {
    const { scene, high } = place
    if (!group?.finite || group.passive || !takesContent(scene, group, high)) return null
    const before = scene.lower[group.cue[0] - 1]
    if (before !== 'and' && before !== 'but' && before !== 'or' && before !== ',' && before !== 'then') return null
    if (group.verb.form === VerbForm.base && group.cue[0] === at) return null
    const source = speakerSoFar(place, at)
    return source ? complete('says-on', place, group, source) : null
  },
}

/** A verb without a tense: ", adding that …", "by saying …", "to ask whether …". */
export const participle: Rule = {
  name: 'participle',
  on: 'verb',
  find(place, at, group) {
    const { scene, low, high } = place
    if (!group || group.finite || group.passive || !takesContent(scene, group, high)) return null
    if (group.verb.form === VerbForm.gerund) {
      const before = group.cue[0] - 1
      // "quoted him as saying" has a rule of its own
      if (any(scene, before, Word.determiner) || scene.lower[before] === 'as' || scene.lower[before] === 'without')
        return null
      // "Reuters, citing two officials, said": the phrase before the comma speaks
      if (scene.lower[before] === ',') {
        const head = nounPhraseBefore(scene, before, low)
        if (head && (head[0] === low || any(scene, head[0] - 1, Word.punctuation)) && !hasVerb(scene, low, before))
          return complete('participle', place, group, head, 1.2)
      }
      // "a statement saying that …", "officials saying that …": the noun before it speaks
      const holder = any(
        scene,
        before,
        Word.punctuation | Word.preposition | Word.conjunction | Word.subordinator | Word.object,
      )
        ? null
        : nounPhraseBefore(scene, group.cue[0], low)
      const source = holder ?? speakerSoFar(place, at)
      return source ? complete('participle', place, group, source) : null
    }
    if (!group.infinitive) return null
    const chained = appearsTo(place, group)
    if (chained) return chained
    const source = speakerSoFar(place, at)
    return source ? complete('participle', place, group, source, 0.6) : null
  },
}

/** "Appeared to suggest", "went on to say": both verbs are the cue, and the first one has the subject. */
function appearsTo(place: Place, group: VerbGroup): Draft | null {
  const { scene, low } = place
  let first = group.cue[0] - 1
  if (first <= low || !linking.has(scene.lower[first] ?? '')) {
    if (scene.lower[first] !== 'on' || scene.lower[first - 1] !== 'went') return null
    first--
  }
  let start = first
  while (start > low && any(scene, start - 1, Word.adverb | Word.auxiliary | Word.negation)) start--
  const source = nounPhraseBefore(scene, start, low) ?? speakerSoFar(place, start)
  return source ? complete('participle', place, { ...group, cue: [start, group.cue[1]] }, source, 1.1) : null
}

/** Two verbs that are one cue: "appeared to suggest", "fails to acknowledge". */
export const chainedVerbs: Rule = {
  name: 'chained-verbs',
  on: 'verb',
  find: (place, _at, group) => (group?.infinitive && !group.passive ? appearsTo(place, group) : null),
}

const linking = new Set([...catenatives.split(' '), 'fail', 'fails', 'failed'])

function complete(rule: string, place: Place, group: VerbGroup, source: TokenSpan, factor = 1): Draft | null {
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

function takesContent(scene: Scene, group: VerbGroup, high: number): boolean {
  if (group.frame === Frame.end) return false
  return group.next < high || scene.lower[group.next - 1] === ':' || (scene.opens[group.next] ?? -1) >= 0
}

/** Who speaks so far in the sentence: the subject of the verb before, which may be a finding's. */
export function speakerSoFar(place: Place, at: number): TokenSpan | null {
  const { scene, low } = place
  const found = place.found.slice(-12)
  for (let i = at - 1; i > low && i > at - 60; i--) {
    if (any(scene, i, Word.quote)) {
      const quotation = scene.splitting.quotations[scene.inside[i] ?? -1]
      if (quotation && quotation.to === i + 1 && quotation.from > low) i = quotation.from
      continue
    }
    for (const { cue, source, rule } of found) {
      const [from, to] = cue[0] ?? none
      if (from <= i && i < to && source[0] && source[0][0] < at && rule !== 'find/participle') return source[0]
    }
    if (!plainVerb(scene, i) || (any(scene, i, Word.auxiliary) && scene.lower[i] === "'s")) continue
    // a verb inside what was said is not the speaker's
    if (found.some((d) => d.content.some(([from, to]) => from <= i && i < to))) continue
    let start = i
    while (start > low && any(scene, start - 1, Word.adverb | Word.auxiliary | Word.negation)) start--
    const subject = nounPhraseBefore(scene, start, low)
    // "changed her story after her account fell apart, stating": a side clause has a subject of its own
    const aside = subject !== null && sideClause.has(scene.lower[subject[0] - 1] ?? '')
    if (subject && !aside && !expletives.has(scene.lower[subject[1] - 1] ?? '')) return subject
    i = start
  }
  return mainSubject(scene, low, at) ?? openingSubject(scene, low, at)
}

/** The phrase before the sentence's first past tense, where that is no verb that the lexicon has: "Ito escalated her attack, telling", "Analysts at Lane cut their forecast, saying". */
function openingSubject(scene: Scene, low: number, at: number): TokenSpan | null {
  if (any(scene, low, Word.subject)) return [low, low + 1]
  if (
    !any(scene, low, Word.determiner | Word.possessive | Word.capital) ||
    any(scene, low, Word.preposition | Word.adverb)
  )
    return null
  for (let i = low + 1; i < at && i < low + 8; i++) {
    const word = scene.lower[i] ?? ''
    const joins = any(scene, i, Word.nounPreposition) || word === '&' || word === "'s"
    if (!joins && any(scene, i, Word.punctuation | Word.preposition | Word.subordinator | Word.quote)) return null
    if (any(scene, i, Word.capital)) continue
    if (word.length > 4 && word.endsWith('ed')) return [low, i]
    if (unchanged.has(word) && any(scene, i + 1, Word.determiner | Word.possessive | Word.number | Word.object))
      return [low, i]
  }
  return null
}

/** Pasts that look as their infinitives do, before an object. */
const unchanged = new Set(['cut', 'hit', 'set', 'shut', 'quit', 'split', 'cast', 'shed', 'beat', 'hurt'])

const none: TokenSpan = [-1, -1]
const sideClause = new Set('after before when while as because since until although though'.split(' '))
const expletives = new Set(['it', 'there', 'which', 'that', 'this', 'who'])
