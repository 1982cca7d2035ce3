import { namesAny } from '../../find/acts/act-parts.js'
import { any, Word } from '../../find/grammar/scene.js'
import { insisting } from '../../lexicon/denied.js'
import type { Ground, LinkedAttribution } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { sameParty } from '../replies/bare-answers.js'
import { looksOn, mentionsResponder, speaksFor } from '../targets/about.js'
import { claimBefore } from './claims-before.js'
import { negatedClauses } from './negated.js'
import { type PlainDenial, plainDenialsIn } from './plain-denials.js'
import { saidBy } from './rebutting.js'

/** How far before a denial something must speak of a charge. */
const reach = 6
const near = 2
const far = 12
/** How far behind a denial the same party may go on with it. */
const going = 10

/** What one source tells in a sentence. */
interface Told {
  readonly by: readonly number[]
  readonly span: TokenSpan
  readonly said: LinkedAttribution | null
}

/**
 * Find who says without a verb of denying that something was not so that people are charged with ("I never said that", "had nothing to
 * do with the vote", "insisted that it was not part of the deal"), where anything near speaks of a claim or a charge.
 */
export function denials(field: Field, given: readonly JudgedResponse[]): readonly JudgedResponse[] {
  const found: JudgedResponse[] = []
  const answered = new Set(given.map((r) => r.sentence))
  for (let n = 0; n < field.linking.sentences.length; n++) {
    if (answered.has(n) || field.scene.splitting.sentences[n]?.furniture) continue
    const before = [...given, ...found]
    for (const told of toldIn(field, n)) {
      const response = denialIn(field, n, told, before)
      // what might have been an answer in other words, and was none, is of nothing that it tells itself
      if (!response || (field.answers[n] && response.targets.includes(n))) continue
      found.push(response)
      break
    }
  }
  return found
}

/** What the source of a sentence says in it, in this or in earlier sentences' quotation; `null` where nobody does who could deny. */
function toldIn({ linking, scene }: Field, n: number): readonly Told[] {
  const origin = linking.sentences[n]?.chain.at(-1)
  const sentence = scene.splitting.sentences[n]
  if (!origin || !sentence || scene.lower[sentence.to - 1] === '?' || scene.lower[sentence.to - 2] === '?') return []
  if (origin.sources.some((i) => /^(?:document|outlet|unknown)$/.test(linking.sources[i]?.kind ?? ''))) return []
  const by = origin.sources
  const found: Told[] = []
  for (const a of saidBy(linking, n, by))
    for (const [from, to] of a.content)
      if (from < sentence.to && to > sentence.from)
        found.push({ by, span: [Math.max(from, sentence.from), Math.min(to, sentence.to)], said: a })
  return found.length ? found : [{ by, span: [sentence.from, sentence.to], said: null }]
}

function denialIn(
  field: Field,
  n: number,
  { by, span: told, said }: Told,
  given: readonly JudgedResponse[],
): JudgedResponse | null {
  const { scene } = field
  const insists = said?.manner === 'indirect' && said.cue.some(([from, to]) => namesAny(scene, from, to, insisting))
  const denied: readonly PlainDenial[] = [
    ...plainDenialsIn(scene, told),
    ...(insists ? insistedIn(field, n, told) : []),
  ]
  const [first] = denied
  if (!first) return null
  const charged = insists || isCharged(field, n, first.span) || hasDenied(given, n, by)
  const official = speaksFor(field, by)
  for (const { span, sort, verb } of denied) {
    const whose = subjectOf(field, n, by, verb)
    if (whose === null) continue
    // nobody says unasked what they are not in; but what they have not done, or that there was none of it, people tell without a charge
    const unasked = sort === 'being' || sort === 'course' ? whose === 'other' : true
    if (!charged && unasked && !(sort !== 'deed' && whose !== 'other' && isCharged(field, n, first.span, far))) continue
    const targets = claimBefore(field, n, by, [Math.max(told[0], verb - 8), Math.min(told[1], span[0] + 10)], given)
    const party = targets.length > 0 && mentionsResponder(field, by, targets)
    // only the one who is charged or speaks for them knows what they have not done
    const knows = whose === 'own' || insists || official || party
    if (!knows && (whose === 'other' || sort === 'deed' || sort === 'course')) continue
    // what nobody has told of is a tale like any other, unless the charge is near
    if (sort === 'deed' && !targets.length && !insists && !isCharged(field, n, first.span, near)) continue
    const own = whose === 'own' || official || party || (whose === 'thing' && !looksOn(field, by))
    const note = 'It says of what people are charged with that it was not so.'
    const ground: Ground = { rule: 'judge/denial', span, note }
    return {
      by,
      stance: own ? 'denies' : 'disputes',
      sentence: n,
      targets: targets.length ? targets : [n],
      grounds: [ground],
    }
  }
  return null
}

const past = /^(?:did|had|have|has|was|were|been)$/
const future = /^(?:will|would|wo|'ll|'d|can|ca|could|should|shall|may|might|must)$/

/** "insisted that the plant had not leaked": whatever is negated of the past. */
function insistedIn(field: Field, n: number, [from, to]: TokenSpan): readonly PlainDenial[] {
  const { lower } = field.scene
  return negatedClauses(field, n).flatMap(({ span }): readonly PlainDenial[] => {
    const [at] = span
    // what is to come, or holds for ever, is no answer to what is said to have happened
    const self = /^(?:does|do)$/.test(lower[at - 1] ?? '') && /^(?:he|she|it|they)$/.test(lower[at - 2] ?? '')
    const hasBeen = past.test(lower[at - 1] ?? '') || lower[at] === 'never' || self
    return from <= at && at < to && hasBeen && !future.test(lower[at - 2] ?? '')
      ? [{ span, sort: 'being', verb: at - 1 }]
      : []
  })
}

const charging =
  /^(?:accus|alleg|claim|charge[sd]?$|charging|rumou?r|critici|controvers|scandal|lawsuit|complain|blam|attack|suggest|denie|deny|denial|disput|falsely|reject|insist|defend|question|asked$|pressed$|respon[ds]|repl|notion|idea|lie[sd]?$|lying$|theor|conspir|mock|report(?:s|ed)?$)/
const charges = perForm((_, lower) => charging.test(lower))

/** Whether a sentence or the few before it speak of a charge, a claim or a question. */
function isCharged({ scene }: Field, n: number, [low, high]: TokenSpan, back = reach): boolean {
  const { sentences } = scene.splitting
  const from = sentences[Math.max(0, n - back)]?.from ?? 0
  for (let i = sentences[n]?.to ?? 0; i-- > from; ) if (charges(scene.tokens, i) && !(low <= i && i < high)) return true
  return false
}

/** Whoever has just denied something goes on. */
const hasDenied = (given: readonly JudgedResponse[], n: number, by: readonly number[]): boolean =>
  given.some((r) => r.stance === 'denies' && n > r.sentence && n - r.sentence <= going && sameParty(r.by, by))

const own = /^(?:my|our)$/
const theirs = /^(?:his|her|its|their)$/

/** Whether the subject before a verb stands for whoever speaks, for somebody else, is a name or any other thing; `null`: it has none of its own. */
function subjectOf(
  { scene, mentions }: Field,
  n: number,
  by: readonly number[],
  verb: number,
): 'own' | 'other' | 'name' | 'thing' | null {
  const { lower } = scene
  let i = verb
  while (any(scene, i, Word.auxiliary | Word.be | Word.adverb | Word.negation)) i--
  const word = lower[i] ?? ''
  const quoted = (scene.splitting.quoteDepth[i] ?? 0) > 0
  // "we" in what is told of somebody is the outlet's
  if (word === 'i' || word === 'we') return quoted ? 'own' : null
  // "a theft that she did not commit": which theft
  const before = lower[i - 1] ?? ''
  if (
    any(scene, i, Word.subject) &&
    /^(?:that|which|whom)$/.test(before) &&
    any(scene, i - 3, Word.determiner) &&
    !any(scene, i - 2, Word.cue)
  )
    return null
  if (word === 'it' || any(scene, i, Word.subject)) {
    if (word === 'you' || word === 'who') return null
    const meant = mentions[n]?.filter(({ span }) => span[0] === i && span[1] === i + 1) ?? []
    if (meant.length) return meant.some((m) => by.includes(m.source)) ? 'own' : 'other'
    return word === 'it' ? 'thing' : quoted ? 'other' : 'own'
  }
  if (/^(?:who|which|but|and|or|whom|what)$/.test(word)) return null
  for (let k = i; k > i - 6 && !any(scene, k, Word.punctuation | Word.auxiliary); k--)
    if (own.test(lower[k] ?? '') || (!quoted && theirs.test(lower[k] ?? ''))) return 'own'
  return any(scene, i, Word.capital) ? 'name' : 'thing'
}
