import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentBefore, hasVerb } from '../grammar/content.js'
import { subjectKind } from '../grammar/inner-subject.js'
import { withClauses } from '../grammar/long-subject.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, cueAt, looksLikeNoun, type Scene, Word } from '../grammar/scene.js'
import { isMany } from '../grammar/subject.js'
import { type CueVerb, Frame, VerbForm } from '../grammar/verbs.js'
import { between, claimed, markBefore, rest } from './behind.js'
import { inHeading } from './headline.js'
import type { Rule } from './rule.js'

/** The verb before its speaker behind what is said: "…," said Ms Ito. */
export const inverted: Rule = {
  name: 'inverted',
  on: 'verb',
  find(place, at) {
    const { scene, low, high } = place
    const cue = cueAt(scene, at)
    if (!cue || (!speaks(cue) && !(cue.lemma === 'remember' && isMarked(scene, at)))) return null
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
    // "Ito, minister in the cabinet to be sworn in on Friday, announced the deal"
    if (!quoted && !inHeading(scene, at) && withClauses(scene, from, low, null)) return null
    const before = contentBefore(scene, low, from)
    if (!before) return null
    const content = [before, ...rest(place, source[1], !quoted && !hasVerb(scene, low, from - 1))]
    return draft('inverted', source, [[from, at + 1]], content, quoted ? 0.97 : 0.5 + (cue.weights[Frame.end] ?? 0) / 2)
  },
}

const speaks = (cue: CueVerb): boolean => cue.class === 'say' || cue.class === 'ask' || cue.lemma === 'inform'

/** "“So clever,” remembers Ida Holm": right behind a quotation that ends with its comma, and before a name. */
const isMarked = (scene: Scene, at: number): boolean =>
  any(scene, at - 1, Word.quote) && /^[,!?]$/.test(scene.lower[at - 2] ?? '') && any(scene, at + 1, Word.capital)

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
  if (i >= high) return true
  if (any(scene, i, Word.time)) {
    // "says the try scored by Ito yesterday is fair": the subject of a clause
    let next = i
    while (next < high && any(scene, next, Word.time)) next++
    return quoted || !any(scene, next, Word.auxiliary | Word.verb)
  }
  // `X, said the sale "will go on"`: the clause goes on in the marks
  if (any(scene, i, Word.punctuation)) return (scene.opens[i] ?? -1) < 0 || longer
  if (quoted) return any(scene, i, Word.preposition | Word.subordinator | Word.adverb | Word.conjunction)
  // "…, said the mayor on Friday."
  return any(scene, i, Word.preposition) && any(scene, i + 1, Word.time) && !hasVerb(scene, i, high)
}
