import type { TokenSpan } from '../../split/splitting.js'
import { type Draft, draft } from '../draft.js'
import type { VerbGroup } from '../grammar/clause.js'
import { contentBefore, hasVerb } from '../grammar/content.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { subjectOf } from '../grammar/subject.js'
import { Frame } from '../grammar/verbs.js'
import { between, claimed, markBefore, rest } from './behind.js'
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

const relatives = new Set(['who', 'which', 'that', 'whom'])
/** The WHO is none. */
const isRelative = (scene: Scene, i: number): boolean =>
  relatives.has(scene.lower[i] ?? '') && !any(scene, i, Word.capital)

function speaks(group: VerbGroup): boolean {
  return group.verb.class !== 'act' || (group.verb.weights[Frame.end] ?? 0) > 0.3
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
