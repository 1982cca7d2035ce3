import { type AnswerVerb, claimNouns, deniedGoods } from '../lexicon/stances.js'
import type { TokenSpan } from '../split/splitting.js'
import { isApposedClaim, isClaim, namesAny } from './act-parts.js'
import { admits } from './admissions.js'
import { headsClaim, isDoubtable } from './claim-objects.js'
import type { Operators } from './operators.js'
import { isWon } from './rules/says-nothing.js'
import { any, plainVerb, type Scene, Word } from './scene.js'

/** A verb that may answer something, and how it stands. */
export interface Frame {
  readonly verb: AnswerVerb
  readonly ops: Operators
  readonly plain: boolean
  readonly passive: boolean
  readonly head: number
  readonly object: TokenSpan
  /** The first token of the sentence. */
  readonly low: number
}

/** Whether what follows the verb (or, in a passive, goes before it) makes it an act of answering a claim or an inquiry. */
export function fits(scene: Scene, frame: Frame): boolean {
  const { verb, ops, plain, passive, head, object, low } = frame
  const next = scene.lower[head + 1] ?? ''
  const before = (): boolean => namesAny(scene, Math.max(low, ops.from - 9), ops.from, claimNouns)
  switch (verb.name) {
    case 'deny':
      return denies(scene, frame)
    case 'reject':
      if (namesAny(scene, object[0], object[1], obligations) || isProposal(scene, object)) return false
      if (passive) return before() || next === 'as'
      if (isRuling(scene, ops.from, low) && !headsClaim(scene, object[0], object[1], told)) return false
      // "decried it": disapproved of
      if (disapproving.test(scene.lower[head] ?? '') && !headsClaim(scene, object[0], object[1])) return false
      // "dismissed the criticism", "rejected his remarks": an opinion is no claim
      if (isOpinionOf(scene, object)) return false
      return isClaim(scene, object) || isAttackThat(scene, object) || isApposedClaim(scene, ops.from, low)
    case 'dispute':
      if (passive) return before()
      return plain ? disputes(scene, frame) : isClaim(scene, object) || next === 'that'
    case 'admit':
      if (passive) return false
      return admits(scene, frame)
    case 'confirm':
    case 'verify':
      if (!plain && isWon(scene, 'confirm', head + 1)) return false
      if (isAppointed(scene, frame)) return false
      return next !== 'as' && (!plain || passive || tellsWhat(scene, head + 1))
    case 'tell':
      return !plain && tells(scene, ops, head)
    case 'give':
      if (/^go(?:ing)?$/.test(scene.lower[head] ?? '')) return !plain && next === 'into'
      return !plain && headsClaim(scene, head + 1, Math.min(object[1], head + 8), details)
    case 'respond':
      return !plain && responds(scene, ops, head, low)
    case 'comment':
      return !plain
    case 'debunk':
      return passive || isClaim(scene, object)
    case 'establish':
      return passive ? !plain && before() : questionWords.has(next)
  }
}

/** "challenged the claim", "doubts he knew"; never "challenged him over it", "contested the election", "the contests that", "a question she hates". */
function disputes(scene: Scene, { ops, head, object, low }: Frame): boolean {
  const { lower } = scene
  const [word, next] = [lower[head] ?? '', lower[head + 1] ?? '']
  if (next === 'that' && mayBeNoun.test(word) && !any(scene, head - 1, beforeVerb) && object[1] > head + 2)
    return headsClaim(scene, head + 2, object[1])
  if (/^(?:challeng|contest)/.test(word) && next === 'it') return false
  if (/^doubt/.test(word) && any(scene, head + 1, Word.subject)) return true
  return isDoubtable(scene, object) || isApposedClaim(scene, ops.from, low)
}

const mayBeNoun = /^(?:questions?|contests?|challenges?|disputes?|doubts?|query|queries)$/
const beforeVerb = Word.subject | Word.auxiliary | Word.negation | Word.adverb | Word.capital | Word.conjunction

/** "The judge rejected the request", "voters dismissed the argument": decided on, and not denied. */
function isRuling({ lower }: Scene, from: number, low: number): boolean {
  for (let i = from - 1; i >= Math.max(low, from - 4); i--) if (rulers.has(lower[i] ?? '')) return true
  return false
}

const rulers: ReadonlySet<string> = new Set(
  'judge judges court courts justice justices jury tribunal magistrate arbitrator voters electorate delegates senate parliament lawmakers legislature legislators council'.split(
    ' ',
  ),
)
const told: ReadonlySet<string> = new Set(
  'report reports claim claims story allegation allegations accusation accusations rumor rumors rumour rumours charge suggestion suggestions assertion assertions'.split(
    ' ',
  ),
)

const opinions: ReadonlySet<string> = new Set('comments remarks poll polls rhetoric tone advice'.split(' '))

function isOpinionOf(scene: Scene, [from, to]: TokenSpan): boolean {
  return headsClaim(scene, from, to, opinions) && !namesAny(scene, from, to, wrong)
}

const wrong: ReadonlySet<string> = new Set(
  'false untrue baseless unfounded groundless lies nonsense fabricated inaccurate incorrect'.split(' '),
)

const disapproving = /^(?:decr|derid|ridicul|slam)/

/** "rejected attacks from her rivals that she was too old": what somebody is attacked with is claimed. */
function isAttackThat(scene: Scene, [from, to]: TokenSpan): boolean {
  if (!namesAny(scene, from, Math.min(to, from + 3), attacks)) return false
  for (let i = from; i < Math.min(to, from + 16); i++) if (scene.lower[i] === 'that') return true
  return false
}

const attacks = new Set(['attack', 'attacks', 'complaints', 'complaint', 'arguments', 'argument', 'warnings'])

const obligations = new Set(['should', 'ought', 'must'])

const proposals = new Set(
  'amendment amendments bill bills plan plans measure measures motion motions proposal proposals offer offers resolution resolutions scheme schemes budget deal deals draft design designs contract petition clause changes compromise candidate candidates applicant applicants'.split(
    ' ',
  ),
)

/** "rejected an amendment that would \u2026", "rejected a plan to \u2026": what somebody proposes, and does not claim; never "rejected talk of a plan". */
function isProposal(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const word = scene.lower[i] ?? ''
    if (proposals.has(word)) return true
    if (claimNouns.has(word) || any(scene, i, Word.preposition | Word.subordinator)) return false
  }
  return false
}

/** Never "was denied bail": what somebody is not given is no claim. */
function denies(scene: Scene, frame: Frame): boolean {
  const { passive, head, object, ops, low } = frame
  const { lower } = scene
  for (let i = head + 1; i < Math.min(head + 6, object[1]); i++) {
    const word = lower[i] ?? ''
    // "denied her claim": hers, and nothing that she is not given
    if (word === 'her' && namesAny(scene, i + 1, i + 4, claimNouns)) break
    // "us" is somebody, "US" is not
    if (deniedGoods.has(word) && !any(scene, i, Word.capital)) return false
    if (claimNouns.has(word) || word === 'that' || word.endsWith('ing')) break
  }
  if (passive) return lower[head + 1] === 'by' || isOfClaim(scene, frame)
  if (mustBeClaim.test(lower[head] ?? '')) {
    if (isProposal(scene, object)) return false
    if (!isClaim(scene, object) && !isApposedClaim(scene, ops.from, low)) return false
  }
  return !keepsFrom(scene, head + 1, object[1])
}

/** "the claims were denied", "it was denied that", "which has been denied": never "the request was denied". */
function isOfClaim(scene: Scene, { ops, low, head }: Frame): boolean {
  if (any(scene, head + 1, Word.determiner)) return false
  if (/^(?:it|this|that|which|they|these|those)$/.test(scene.lower[ops.from - 1] ?? '')) return true
  return namesAny(scene, Math.max(low, ops.from - 9), ops.from, claimNouns)
}

const mustBeClaim = /^(?:repudiat|gainsa|refut|rebut)/

/** "denied the visitors a late winner", "denied Rossi from close range": nobody is kept from anything by a denial of a claim. */
function keepsFrom(scene: Scene, from: number, to: number): boolean {
  const { lower } = scene
  if (hasTwoObjects(scene, from, to)) return true
  if (lower[from] === 'that' || !any(scene, from, Word.determiner | Word.possessive | Word.object | Word.capital))
    return false
  if (namesAny(scene, from, Math.min(to, from + 6), claimNouns)) return false
  let end = from
  while (end < to && (any(scene, end, nominal) || /^[a-z]+(?:'s)?$/.test(lower[end] ?? ''))) {
    if (end > from && (/^(?:a|an)$/.test(lower[end] ?? '') || any(scene, end, stops))) break
    end++
  }
  const named = any(scene, from, Word.capital)
  // "Denies Lind Paid Bribes": the headline of a claim
  if (named && any(scene, from - 1, Word.capital))
    for (let i = from + 1; i < Math.min(to, from + 5); i++) if ((lower[i] ?? '').endsWith('ed')) return false
  if ((end > from + 1 || named) && /^(?:a|an)$/.test(lower[end] ?? '')) return true
  if (!named || any(scene, from, Word.time)) return false
  let last = from
  while (last < to && any(scene, last, Word.capital)) last++
  if (/^(?:once|twice|again)$/.test(lower[last] ?? '')) return true
  return last >= to || any(scene, last, Word.preposition | Word.punctuation | Word.conjunction)
}

/** "denied the islanders the right", "denying poor families a school": somebody, and then a thing with an article of its own. */
function hasTwoObjects(scene: Scene, from: number, to: number): boolean {
  const { lower } = scene
  if (lower[from] === 'that' || (lower[from] ?? '').endsWith('ing')) return false
  if (namesAny(scene, from, Math.min(to, from + 6), claimNouns)) return false
  for (let i = from + 1; i < Math.min(to, from + 6); i++) {
    if (any(scene, i - 1, stops | Word.punctuation | Word.time | Word.adverb)) return false
    if (/^(?:the|a|an|their|his|her|its|any)$/.test(lower[i] ?? ''))
      return (
        !any(scene, i - 1, Word.determiner | Word.possessive) &&
        !/^(?:week|month|year|day|night|morning)$/.test(lower[i - 1] ?? '')
      )
  }
  return false
}

const nominal = Word.determiner | Word.capital | Word.nominal | Word.number
const stops = Word.preposition | Word.conjunction | Word.subordinator | Word.auxiliary | Word.negation

/** "confirmed that", "confirmed the report", "confirmed to the paper that", "confirmed Monday"; never "confirmed at the site". */
function tellsWhat(scene: Scene, at: number): boolean {
  const { lower } = scene
  if (isWon(scene, 'confirm', at)) return false
  // "confirmed a decision", "confirmed an appointment": done, not answered
  if (lower[at] === 'a' || lower[at] === 'an')
    return lower[at + 1] === 'few' || namesAny(scene, at + 1, at + 4, claimNouns)
  if (!any(scene, at, Word.preposition) || any(scene, at, Word.determiner)) return true
  for (let i = at; i < at + 14; i++) {
    if (lower[i] === 'that') return true
    if (lower[i] === '.' || lower[i] === ';') return lower[at] === 'to' || lower[at] === 'in'
  }
  return lower[at] === 'to' || lower[at] === 'in'
}

const details = new Set(
  'detail details comment comments explanation reason reasons information evidence specifics figures figure names name answer answers proof further timeline timetable estimate into cause causes motive motives breakdown date dates number numbers sum price amount location whereabouts identity age schedule example examples update forecast guidance timeframe particulars interview interviews'.split(
    ' ',
  ),
)
const questionWords = new Set('what how when where why who whom whether if which'.split(' '))

/** "would not say", "did not disclose", "did not say how"; never "I don't say". */
function tells(scene: Scene, ops: Operators, head: number): boolean {
  const { lower } = scene
  const word = lower[head] ?? ''
  const next = lower[head + 1] ?? ''
  if (ops.passive && !ops.refused) return false
  // "did not identify with the party"; "though she did not name him": everybody knows whom she meant
  if (word === 'identify' && next === 'with') return false
  if (/^(?:name|identify)$/.test(word) && !ops.refused && isSomebody(scene, head + 1)) return false
  // "refused to say the words": what to call something, and no answer
  if (word === 'say' && next === 'the' && /^(?:words?|phrase|name|term|pledge|oath)$/.test(lower[head + 2] ?? ''))
    return false
  // "citing rescuers it did not name": which rescuers
  if (/^(?:name|identify)$/.test(word) && isRelativeObject(scene, ops.from, head)) return false
  // "reported without naming its sources": whose they are is no answer
  if (lower[head - 1] === 'without' && /^(?:nam|identif)/.test(word)) return false
  // "an aide who declined to be named": a condition, and no answer
  if (ops.passive && /^(?:named|identified|quoted)$/.test(word)) return false
  if (lower[head - 1] === "n't" && lower[head - 2] === 'do') return false
  // "that does not explain it": no one speaks
  if (/^(?:explain|indicate|clarify|detail|define|reveal|disclose)$/.test(word) && isThingWord(scene, ops.from - 1))
    return false
  if (word === 'report' || word === 'indicate' || word === 'state') return questionWords.has(next)
  if (word === 'talk' || word === 'speak')
    return (ops.refused || scene.lower[head - 1] === 'never') && /^(?:about|to|on)$/.test(next)
  if (word === 'say' || word === 'saying') {
    if (/^(?:grace|mass|goodbye|hello|sorry|thanks|please|prayers)$/.test(next)) return false
    // "refuses to say \u201ccivil war\u201d": what to call something
    if (ops.refused && isTerm(scene, head + 1)) return false
    // "I would not say that it hurts": an opinion
    if (ops.refused && isOpinion(scene, ops.from, head)) return false
    if (ops.refused) return true
    if (ops.pending) return next !== 'that'
    return questionWords.has(next) || /^(?:more|\.|exactly|anything|much)$/.test(next)
  }
  if (/^(?:identify|name|define|explain|detail)$/.test(word)) return ops.refused || (ops.negated && !ops.pending)
  return true
}

const isThingWord = ({ lower }: Scene, at: number): boolean =>
  /^(?:that|this|which|these|those|what)$/.test(lower[at] ?? '')

/** A quotation of a few words. */
function isTerm({ splitting, opens }: Scene, at: number): boolean {
  const quotation = splitting.quotations[opens[at] ?? -1]
  return quotation !== undefined && quotation.to - quotation.from < 7
}

const isOpinion = (scene: Scene, from: number, head: number): boolean =>
  /^(?:i|we)$/.test(scene.lower[from - 1] ?? '') &&
  scene.lower[from] === 'would' &&
  (scene.lower[head + 1] === 'that' || any(scene, head + 1, Word.subject | Word.determiner))

/** "him", "her." */
const isSomebody = (scene: Scene, at: number): boolean =>
  any(scene, at, Word.object) || (scene.lower[at] === 'her' && any(scene, at + 1, Word.punctuation))

/** "an official | it did not name |,": a noun, and a pronoun behind it that does not say who it is. */
function isRelativeObject(scene: Scene, from: number, head: number): boolean {
  if (!any(scene, head + 1, Word.punctuation) || !any(scene, from - 1, Word.subject)) return false
  const closed = Word.punctuation | Word.conjunction | Word.subordinator | Word.auxiliary
  return (scene.lower[from - 2] ?? '') === 'whom' || !(any(scene, from - 2, closed) || plainVerb(scene, from - 2))
}

const inquiries = new Set(
  'call calls message messages request requests email emails e-mail e-mails inquiry inquiries enquiry enquiries text texts phone phones voicemail voicemails question questions query queries'.split(
    ' ',
  ),
)

/** "did not return calls", "did not answer questions", "did not respond". */
function responds(scene: Scene, ops: Operators, head: number, low: number): boolean {
  const word = scene.lower[head] ?? ''
  if (word.startsWith('acknowledg')) return false
  // "did not respond in kind"
  if (scene.lower[head + 1] === 'in' && scene.lower[head + 2] === 'kind') return false
  if (scene.lower[head + 1] === 'to' && isStimulus(scene, head + 2)) return false
  if (!word.startsWith('return') && !word.startsWith('answer')) return true
  if (ops.passive) return namesAny(scene, Math.max(low, ops.from - 8), ops.from, inquiries)
  return namesAny(scene, head + 1, head + 9, inquiries)
}

const stimuli = new Set(
  'treatment therapy drugs medication antibiotics commands command stimuli threats signals pressure heat light medicine chemotherapy'.split(
    ' ',
  ),
)

/** "did not respond to treatment": nobody has asked. */
const isStimulus = (scene: Scene, at: number): boolean => namesAny(scene, at, at + 3, stimuli)

/** "was confirmed 92 to 0", "has confirmed sixty judges": a vote on somebody; never "she was confirmed dead", "was confirmed to have won". */
function isAppointed(scene: Scene, { passive, head, object, ops, low }: Frame): boolean {
  const { lower } = scene
  const [from, to] = passive ? [Math.max(low, ops.from - 5), ops.from] : [head + 1, Math.min(object[1], head + 7)]
  if (!/^confirm/.test(lower[head] ?? '')) return false
  if (namesAny(scene, from, to, appointees)) return true
  // "the diagnosis was confirmed": by a test
  if (passive && /^(?:diagnosis|cases?|infections?)$/.test(lower[ops.from - 1] ?? '')) return true
  if (!passive || !/^(?:he|she|who|all|them)$/.test(lower[ops.from - 1] ?? '')) return false
  return !/^(?:dead|to|as|that|killed|ill|infected|positive|safe|missing|alive)$/.test(lower[head + 1] ?? '')
}

const appointees = new Set(
  'judge judges nominee nominees pick picks justice justices appointee appointees nomination nominations appointments'.split(
    ' ',
  ),
)
