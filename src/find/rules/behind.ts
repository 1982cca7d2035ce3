import type { TokenSpan } from '../../split/splitting.js'
import type { VerbGroup } from '../clause.js'
import { contentAfter, contentBefore, hasVerb } from '../content.js'
import { type Draft, draft } from '../draft.js'
import { subjectKind } from '../inner-subject.js'
import { nounPhraseAfter } from '../nouns.js'
import { any, cueAt, looksLikeNoun, type Scene, Word } from '../scene.js'
import { isMany, subjectOf } from '../subject.js'
import { type CueVerb, Frame, VerbForm } from '../verbs.js'
import { inHeading } from './headline.js'
import type { Place, Rule } from './rule.js'

/** The speaker behind what is said: "…, Interfax reports.", "X, he said, is Y". */
export const clauseFinal: Rule = {
  name: 'clause-final',
  on: 'verb',
  find(place, at, group) {
    const { scene, low } = place
    // "…, a figure disputed by Norwick": a participle, and who does it stands behind
    if (!group?.finite || group.passive || !speaks(group) || scene.lower[group.cue[1]] === 'by') return null
    const whole = subjectOf(scene, group, low)
    const source = whole && group.frame === Frame.end ? behindComma(scene, whole) : whole
    if (!source || source[0] <= low || isRelative(scene, source[0])) return null
    // "…, a claim that its owner rejected": what was said has an apposition
    for (let i = source[0] + 1; i < source[1]; i++) if (scene.lower[i] === 'that') return null
    const start = datedFrom(scene, source[0])
    if (!markBefore(scene, start) || claimed(place, at)) return null
    return assemble('clause-final', place, group, source, start)
  },
}

/** "…, Tuesday's Herald reported": the day that owns an issue stands between the comma and the name. */
const datedFrom = (scene: Scene, from: number): number =>
  scene.lower[from - 1] === "'s" && any(scene, from - 2, Word.time) ? from - 2 : from

/** "… the upkeep and repair of wells, a statement of the board said": a list without its "and" is none, and the last of it speaks. */
function behindComma(scene: Scene, [from, to]: TokenSpan): TokenSpan {
  // "Fig & Mint, the cafe in question, said": an apposition's own comma closes it
  if (markBefore(scene, from) || scene.lower[to - 1] === ',') return [from, to]
  for (let i = to - 1; i > from; i--) {
    if (any(scene, i, Word.conjunction)) break
    if (scene.lower[i] === ',' && any(scene, i + 1, Word.determiner)) return [i + 1, to]
  }
  return [from, to]
}

/** The verb before its speaker behind what is said: "…," said Ms Ito. */
export const inverted: Rule = {
  name: 'inverted',
  on: 'verb',
  find(place, at) {
    const { scene, low, high } = place
    const cue = cueAt(scene, at)
    if (!cue || (cue.class !== 'say' && cue.class !== 'ask' && cue.lemma !== 'inform')) return null
    if (cue.form === VerbForm.gerund || cue.form === VerbForm.participle) return null
    let from = at
    while (from > low && any(scene, from - 1, Word.adverb)) from--
    if (from <= low || !markBefore(scene, from)) return null
    if (any(scene, at + 1, Word.object)) return null
    const phrase = nounPhraseAfter(scene, at + 1, high, true)
    if (!phrase) return null
    const source: TokenSpan = [phrase[0], describedTo(scene, phrase[1], high)]
    // "…, say river experts"
    if (cue.form === VerbForm.base && !isMany(scene, source)) return null
    const quoted = any(scene, from - 1, Word.quote)
    const longer = scene.lower.slice(source[0], source[1]).includes(',')
    if (!ends(scene, source[1], high, quoted, longer) || scene.lower[source[0]] === 'that') return null
    if (claimed(place, at) || (quoted && isName(scene, from - 1, low))) return null
    // "… praises, laments the king's legacy": two verbs of one subject
    if (lists(scene, from, cue) && subjectKind(scene, source) === 'thing') return null
    // without quotation marks only a comma and a verb that does little else than to end such clauses
    if (!quoted && (scene.lower[from - 1] !== ',' || (cue.weights[Frame.end] ?? 0) < 0.8 || cue.lemma === 'show'))
      return null
    // a headline does without a verb: `Striker "not for sale", says club`
    const told = inHeading(scene, at) || hasVerb(scene, low, from - 1)
    if (!quoted && (!told || from - low < (inHeading(scene, low) ? 3 : 4)) && !between(place, source[1], cue))
      return null
    const before = contentBefore(scene, low, from)
    if (!before) return null
    const content = [before, ...rest(place, source[1], !quoted && !hasVerb(scene, low, from - 1))]
    return draft('inverted', source, [[from, at + 1]], content, quoted ? 0.97 : 0.5 + (cue.weights[Frame.end] ?? 0) / 2)
  },
}

/** Whether a verb behind a comma goes on from another of the same tense right before it, or is the noun of who speaks: "rumours claim". */
function lists(scene: Scene, from: number, cue: CueVerb): boolean {
  const before = cueAt(scene, from - 2)
  const finite = before?.form === cue.form && cue.form !== VerbForm.base && !any(scene, from - 3, Word.auxiliary)
  if (finite && scene.lower[from - 1] === ',' && !looksLikeNoun(scene, from - 2)) return true
  const behind = cueAt(scene, from + 1)
  return behind?.form === VerbForm.base && cue.form === VerbForm.present && looksLikeNoun(scene, from)
}

/** `identified only as "Kelly," warned a customer`: a word or two in marks inside a clause are not what is said. */
function isName(scene: Scene, closing: number, low: number): boolean {
  const inner = scene.splitting.quotations[scene.inside[closing] ?? -1]
  return (
    inner !== undefined &&
    inner.from > low &&
    inner.to - inner.from < 6 &&
    any(scene, inner.from - 1, Word.subordinator | Word.preposition)
  )
}

/** `said an official who was not authorised to speak`: the clause that says which one they are belongs to the speaker and ends with the sentence's part. */
function describedTo(scene: Scene, from: number, high: number): number {
  // "says Erik Mori a former pilot": a comma was forgotten
  if (/^an?$/.test(scene.lower[from] ?? '') && any(scene, from - 1, Word.capital) && any(scene, from - 2, Word.capital))
    return hasVerb(scene, from, high) ? from : closing.has(scene.lower[high - 1] ?? '') ? high - 1 : high
  if (scene.lower[from] !== 'who' && scene.lower[from] !== 'whose') return from
  let i = from + 1
  while (i < high && i < from + longestRelative && !any(scene, i, Word.quote) && !closing.has(scene.lower[i] ?? '')) i++
  return i
}

const longestRelative = 40
const closing: ReadonlySet<string> = new Set([',', '.', '!', '?', ';', ':', '--', '\u2014', '\u2013'])

/** Whether the clause ends here, behind a quotation but for times and places: `said Ito on Monday`. */
function ends(scene: Scene, i: number, high: number, quoted: boolean, longer: boolean): boolean {
  if (i >= high || any(scene, i, Word.time)) return true
  // `X, said the sale "will go on"`: the clause goes on in the marks
  if (any(scene, i, Word.punctuation)) return (scene.opens[i] ?? -1) < 0 || longer
  return quoted && any(scene, i, Word.preposition | Word.subordinator | Word.adverb | Word.conjunction)
}

/** Whether an earlier finding of the sentence has these words as what it says, and so is no part of what is said here. */
function claimed(place: Place, at: number): boolean {
  return place.found.slice(-12).some((d) => d.confidence > 0.5 && d.content.some(([from, to]) => from <= at && at < to))
}

const relatives = new Set(['who', 'which', 'that', 'whom'])
/** The WHO is none. */
const isRelative = (scene: Scene, i: number): boolean =>
  relatives.has(scene.lower[i] ?? '') && !any(scene, i, Word.capital)

function speaks(group: VerbGroup): boolean {
  return group.verb.class !== 'act' || (group.verb.weights[Frame.end] ?? 0) > 0.3
}

/** What parts the speaker from what was said before: a comma, a closing quotation mark or a dash. */
function markBefore(scene: Scene, i: number): boolean {
  const word = scene.lower[i - 1] ?? ''
  if (any(scene, i - 1, Word.quote)) {
    if (scene.opens[i - 1] !== -1) return false
    // `the "stolen" votes`: a comma or stop inside the marks, or a quotation of some length
    const inner = scene.splitting.quotations[scene.inside[i - 1] ?? -1]
    return /^[.,!?]$/.test(scene.lower[i - 2] ?? '') || (inner !== undefined && inner.to - inner.from > 6)
  }
  return word === ',' || word === '--' || word === '\u2014' || word === '\u2013'
}

function assemble(rule: string, place: Place, group: VerbGroup, source: TokenSpan, start: number): Draft | null {
  const { scene, low, high } = place
  const quoted = any(scene, start - 1, Word.quote)
  const { frame } = group
  // "…, the Herald reports:" leads in the next paragraph
  const ends = frame === Frame.end || (frame === Frame.quotation && group.next >= high)
  const quotes = group.frame === Frame.noun && quotesAtEnd(scene, group, high)
  if (group.verb.class === 'act' && !ends && !quotes && !quotesAs(scene, group.next, high)) return null
  if (quoted) {
    // `In "The Show," he said that …`
    const inner = scene.splitting.quotations[scene.inside[start - 1] ?? -1]
    if (frame === Frame.that && inner && inner.to - inner.from < 7) return null
    const marked = /^[.,!?]$/.test(scene.lower[start - 2] ?? '')
    if (!marked && !ends) return null
  } else {
    if (
      !ends &&
      !quotes &&
      !tellsPerson(scene, group, high) &&
      frame !== Frame.preposition &&
      !(frame === Frame.noun && group.addressee === null && group.next > group.cue[1])
    )
      return null
    if (frame === Frame.preposition && group.verb.class !== 'say' && group.verb.class !== 'tell') return null
    const aside = ends && between(place, group.next, group.verb)
    // "Talks failed, Ito said." has a clause in two words
    const least = group.verb.class === 'say' && group.verb.lemma !== 'leak' ? 3 : 4
    // "The owners call it a lie, he said.": a verb that is a noun as often, but found
    const clause = hasVerb(scene, low, start - 1) || place.found.some(({ rule: by }) => by === 'find/says')
    if ((start - low < least || !clause) && !aside) return null
    if (any(scene, low, Word.subordinator | Word.preposition) && !ends) return null
    // "Asked whether he would stand again, she laughed"
    if (asked.has(scene.lower[low] ?? '')) return null
  }
  const before = contentBefore(scene, low, start)
  if (!before) return null
  // "TASS quotes him as saying." at the end: what is quoted stands before
  if (group.frame === Frame.noun && quotesAs(scene, group.next, high))
    return draft(rule, source, [group.cue], [before, [group.next, high - 1]], 0.85)
  const content = [
    before,
    ...(ends || quoted ? rest(place, group.next, !quoted && !hasVerb(scene, low, start - 1)) : []),
  ]
  const weight = group.verb.weights[Frame.end] ?? 0
  return draft(rule, source, [group.cue], content, quoted ? Math.max(0.9, weight) : 0.3 + 0.7 * weight)
}

const asked = new Set(['asked', 'pressed', 'questioned', 'challenged'])

/** Whether a verb of saying stands between two commas in the middle of what is said: "After the war, he said, prices rose". */
function between({ scene, high }: Place, next: number, verb: CueVerb): boolean {
  if (scene.lower[next] !== ',' || high - next <= 3) return false
  return verb.class === 'say' ? (verb.weights[Frame.end] ?? 0) > 0.7 : isMind(scene, verb, next)
}

/** "Six degrees, the professor believes, is too much". */
const isMind = (scene: Scene, verb: CueVerb, comma: number): boolean =>
  believing.has(verb.lemma) && any(scene, comma + 1, Word.auxiliary)

const believing: ReadonlySet<string> = new Set(['believe', 'think', 'fear', 'hope', 'feel', 'suspect'])

/** Verbs whose object hears what is said. */
const addressing: ReadonlySet<string> = new Set(['warn', 'remind', 'assure', 'inform', 'advise', 'notify'])

/** Whether the sentence ends with who is told: "…, engineers warned the council on Monday." */
function tellsPerson(scene: Scene, { verb, frame, next }: VerbGroup, high: number): boolean {
  // "…, several towns stressed to the council"
  const to = frame === Frame.infinitive && verb.class === 'say' && any(scene, next + 1, Word.determiner)
  if (!to && (frame !== Frame.noun || !addressing.has(verb.lemma))) return false
  let end = nounPhraseAfter(scene, to ? next + 1 : next, high, to)?.[1] ?? high
  while (end < high && any(scene, end, Word.time | Word.preposition | Word.adverb)) end++
  return end > next && end >= high - 1
}

/** Whether the sentence ends with somebody quoted "as saying". */
function quotesAs(scene: Scene, next: number, high: number): boolean {
  for (let i = next; i < high && i < next + 25; i++)
    if (scene.lower[i] === 'as' && scene.lower[i + 1]?.endsWith('ing')) return i + 3 >= high
  return false
}

/** Whether the sentence ends with whom it quotes: "…, Kyodo quoted officials." */
function quotesAtEnd(scene: Scene, { verb, next }: VerbGroup, high: number): boolean {
  if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return false
  const quoted = nounPhraseAfter(scene, next, high, true)
  return quoted !== null && quoted[1] >= high - 1
}

/** What is said after the speaker: `"…," he said, "and …"`, "X, he said, is Y". */
function rest(place: Place, next: number, whole: boolean): readonly TokenSpan[] {
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
