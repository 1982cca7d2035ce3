import { claimNouns } from '../../lexicon/stances.js'
import type { SentenceSpan, TokenSpan } from '../../split/splitting.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { type PhraseMatch, phraseAt } from '../phrases.js'
import { type Act, asserting } from './act.js'
import { isFirstPerson, isOutletItself, namesAny, objectOf, subjectBefore, subjectSide } from './act-parts.js'
import { doubtOf } from './claim-objects.js'
import { type Operators, operatorsBefore } from './operators.js'
import { meansElse } from './phrase-senses.js'

/** The act that the fixed phrase at token `at` makes, or `null`. */
export function phraseAct(scene: Scene, s: SentenceSpan, index: number, at: number): Act | null {
  const found = phraseAt(scene.tokens, at, s.to)
  if (!found) return null
  const { stance } = found.phrase
  // "describes itself as a satire site"
  if (namesItself(scene, found)) return null
  if (meansElse(scene, found)) return null
  // "no longer stood by the story"
  if (stance === 'confirms' && scene.lower[at - 1] === 'longer' && scene.lower[at - 2] === 'no')
    return make(scene, s, index, found, 'refutes', at - 2)
  if (isAdverbial(scene.lower[at] ?? '')) return make(scene, s, index, found, found.phrase.stance, at)
  const ops = operatorsBefore(scene, at, s.from)
  // "would give no details" is a refusal all the same
  if ((ops.unreal && !(ops.modal && !asserting.has(stance))) || ops.governed) return null
  // "may not want to answer"
  if (ops.unreal && /^(?:may|might|must|should)$/.test(scene.lower[ops.from] ?? '')) return null
  if (ops.negated || ops.refused) {
    if (found.phrase.by === 'outlet' || stance === 'verified') return null
    if (asserting.has(stance)) return make(scene, s, index, found, 'not-confirmed', start(ops, at, s))
  }
  const beside = stance === 'refutes' || found.phrase.by === 'voice'
  if (found.phrase.answered === 'before' && beside && !ofClaim(scene, start(ops, at, s), s.from)) return null
  // "her judgment has been called into question": she has not
  if (ops.passive && found.phrase.by === 'subject' && asserting.has(stance) && (scene.lower[at] ?? '').endsWith('ed'))
    return null
  if (found.phrase.by === 'agent' && stance === 'verified' && !documentBefore(scene, at, s.from)) return null
  return make(scene, s, index, found, stance, start(ops, at, s))
}

function namesItself({ lower }: Scene, { from, to }: PhraseMatch): boolean {
  if (!naming.test(lower[from] ?? '')) return false
  for (let i = from + 1; i < to; i++) {
    if (/^(?:itself|themselves|himself|herself)$/.test(lower[i] ?? '')) return true
    // "labels its articles satire"
    if (
      /^(?:its|their)$/.test(lower[i] ?? '') &&
      /^(?:articles?|content|stories|posts|output)$/.test(lower[i + 1] ?? '')
    )
      return true
  }
  return false
}

/** "The story has been debunked", "it turned out to be false"; never "the doctor has been discredited". */
function ofClaim(scene: Scene, end: number, low: number): boolean {
  if (/^(?:it|this|that|these|those|they|which|all)$/.test(scene.lower[end - 1] ?? '')) return true
  return namesAny(scene, Math.max(low, end - 20), end, claimNouns)
}

const start = (ops: Operators, at: number, s: SentenceSpan): number => Math.max(s.from, Math.min(ops.from, at))

/** Words that no auxiliary governs: "to falsely claim" has happened all the same. */
const isAdverbial = (word: string): boolean => word.endsWith('ly') || word === 'without' || word === 'contrary'

/** "something called a tax on Wall Street speculation", "what he calls the lie of our time": what a thing is called, not a claim. */
function isName(scene: Scene, { from, to }: PhraseMatch, start: number): boolean {
  const before = to - 2
  if (heaps.test(scene.lower[before - 1] ?? '')) return false
  if (before > from && (any(scene, before, Word.capital) || /^(?:of|on|in|for)$/.test(scene.lower[before] ?? '')))
    return true
  for (let i = start - 1; i >= start - 3; i--) if (/^(?:what|something)$/.test(scene.lower[i] ?? '')) return true
  return false
}

/** "a pack of lies", "a work of fiction". */
const heaps = /^(?:pack|tissue|web|load|bunch|string|work|figment|collection)$/

/** Where what a phrase answers starts inside it, if a noun for a claim ends it: behind its verb and particles; behind the phrase where it ends otherwise. */
function claimNounAt(scene: Scene, { from, to }: PhraseMatch): number {
  if (!claimNouns.has(scene.lower[to - 1] ?? '') || naming.test(scene.lower[from] ?? '')) return to
  for (let at = to - 2; at > from; at--)
    if (any(scene, at, Word.preposition) || particles.has(scene.lower[at] ?? '')) return at + 1
  return from + 1
}

const particles = new Set('back down off away out up aside behind'.split(' '))

const naming =
  /^(?:call|brand|label|describ|term|dub|dismiss|slam|denounc|condemn|decr|derid|blast|lambast|reject|ridicul|portray|characteri|trash|pan|attack|critici|pronounc|regard|consider|refer|writ|wrote)/

/** Where what is called something ends: before "as", before the article, the marks or the adverb of what it is called. */
function namedEnd(scene: Scene, { from, to }: PhraseMatch): number {
  for (let i = from + 2; i < to - 1; i++)
    if (/^(?:as|an?)$/.test(scene.lower[i] ?? '') || any(scene, i, Word.quote | Word.adverb)) return i
  return to - 1
}

const tellsOfDenial = /^(?:denials?|rebuttals?)$/

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function make(
  scene: Scene,
  s: SentenceSpan,
  index: number,
  found: PhraseMatch,
  stance: Act['stance'],
  from: number,
): Act | null {
  const { lower } = scene
  const cue: TokenSpan = [from, found.to]
  const act: Writable<Omit<Act, 'by' | 'who'>> = {
    sentence: index,
    stance,
    cue,
    head: [found.from, found.to] as const,
    object: found.phrase.answered === 'before' ? subjectSide(scene, from, s.from) : objectOf(scene, found.to, s.to),
    asserts: asserting.has(stance),
    kind: 'phrase' as const,
    ...(found.phrase.needsClaim && { needsClaim: found.phrase.needsClaim }),
  }
  const { by } = found.phrase
  // "the palace's denial came late", "a denial by the palace": the noun tells nothing of what is denied, unless "of" or "that" follows
  if (tellsOfDenial.test(lower[found.to - 1] ?? '') && !/^(?:of|that)$/.test(lower[found.to] ?? ''))
    act.object = [found.to, found.to]
  if (stance === 'disputes' && by === 'subject') {
    const doubt = doubtOf(scene, found.to - 1, act.object)
    if (doubt === 'other') return null
    if (doubt === 'perhaps') act.needsClaim ??= true
  }
  if (by === 'subject' && naming.test(lower[found.from] ?? '') && isName(scene, found, from)) return null
  // "quashed | the rumours that …": the noun that a phrase ends with is what is answered, with what it tells
  const noun = by === 'subject' && !found.phrase.answered ? claimNounAt(scene, found) : found.to
  if (noun < found.to) {
    act.cue = [from, noun]
    act.object = [noun, Math.max(found.to, act.object[1])]
  }
  // "called the report of a lost tank a fairy tale": what is answered stands inside
  if (
    by === 'subject' &&
    naming.test(lower[found.from] ?? '') &&
    (isEmpty(scene, act.object) || namesAny(scene, found.from + 1, found.to - 1, claimNouns))
  )
    act.object = [found.from + 1, namedEnd(scene, found)]
  // "have seen a copy of the log and checked it": so is what was seen
  if (by === 'subject' && stance === 'verified' && isEmptyOrJoined(scene, act.object))
    act.object = [found.from + 1, found.to]
  // "there have been no such meetings": what has not been stands inside
  const noSuch = noSuchAt(scene, found)
  if (noSuch > 0) act.object = [noSuch, Math.max(found.to, act.object[1])]
  if (by === 'voice' && isEmpty(scene, act.object))
    return { ...act, object: [Math.max(s.from, from - 6), from], by, who: null }
  if (by === 'outlet' || by === 'voice' || by === 'nobody') return { ...act, by, who: null }
  if (by === 'agent') {
    const who = nounPhraseAfter(scene, found.agent >= 0 ? found.agent : found.to, s.to, false)
    if (who && found.phrase.needsClaim) act.object = [who[1], who[1]]
    // "requests for comment went unanswered": whoever was asked
    if (who && who[1] - who[0] === 1 && asked.has(lower[who[0]] ?? '')) return { ...act, by: 'nobody', who: null }
    const us = who && who[1] - who[0] === 1 && /^(?:us|me)$/.test(lower[who[0]] ?? '')
    const itself = us || (who && isOutletItself(scene, who))
    return itself ? { ...act, by: 'outlet', who: null } : { ...act, by: 'source', who }
  }
  // "…, he said, without elaborating": whoever spoke
  const who = lower[found.from] === 'without' ? null : subjectBefore(scene, from, s.from)
  if (who && isOutletItself(scene, who)) return { ...act, by: 'outlet', who: null }
  // "as we saw in May", "clerks saw their pay fall": seen, and no check
  if (/^(?:saw|witnessed|counted)$/.test(lower[found.from] ?? '') && (!who || isFirstPerson(scene, who))) return null
  // "the story was made up": it is no story's word
  if (who && stance === 'refutes' && any(scene, found.from - 1, Word.be) && namesAny(scene, who[0], who[1], claimNouns))
    return { ...act, object: who, by: 'voice', who: null }
  // "the story has received no corroboration": nobody has confirmed it
  if (who && stance === 'not-confirmed' && namesAny(scene, who[0], who[1], claimNouns))
    return { ...act, stance: 'unverified', object: who, by: 'outlet', who: null, asserts: false }
  return who && isFirstPerson(scene, who) ? { ...act, by: 'voice', who: null } : { ...act, by: 'source', who }
}

/** Where the noun stands in "no such letter", or 0; "no such thing" names none. */
function noSuchAt({ lower }: Scene, { from, to }: PhraseMatch): number {
  for (let i = from; i < to - 2; i++)
    if (lower[i] === 'no' && lower[i + 1] === 'such') return lower[i + 2] === 'thing' ? 0 : i + 2
  return 0
}

const asked = new Set('comment comments information clarification details answers interview interviews'.split(' '))

const isEmptyOrJoined = (scene: Scene, object: TokenSpan): boolean =>
  isEmpty(scene, object) || any(scene, object[0], Word.conjunction)

/** "That meeting never happened": what is answered stands before it. */
const isEmpty = (scene: Scene, [from, to]: TokenSpan): boolean => {
  const at = from < to && any(scene, from, Word.quote) ? from + 1 : from
  return at >= to || any(scene, at, Word.punctuation)
}

const documents = new Set(
  'document documents email emails e-mail e-mails letter letters contract contracts footage video videos photo photos image images record records memo memos message messages file files copy copies report draft recording recordings invoice invoices statement statements filing filings paper papers transcript transcripts map maps chart slides presentation spreadsheet ledger screenshot screenshots drawings plans receipts receipt diary notebook audio tape tapes log logs list dossier memorandum agenda schedule notes clip clips'.split(
    ' ',
  ),
)

/** "documents seen by": something to check goes before. */
function documentBefore(scene: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 8); i--) {
    if (documents.has(scene.lower[i] ?? '')) return true
    if (any(scene, i, Word.auxiliary) && i < at - 2) return false
  }
  return false
}
