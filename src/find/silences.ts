import { namesAny } from './act-parts.js'
import type { Operators } from './operators.js'
import { any, plainVerb, type Scene, Word } from './scene.js'

export const details: ReadonlySet<string> = new Set(
  'detail details comment comments explanation reason reasons information evidence specifics figures figure names name answer answers proof further timeline timetable estimate into cause causes motive motives breakdown date dates number numbers sum price amount location whereabouts identity age schedule example examples update forecast guidance timeframe particulars interview interviews'.split(
    ' ',
  ),
)
/** "would not go into details", "into that", "into what was said"; never "into the woods". */
export const enteredInto: ReadonlySet<string> = new Set([
  ...details,
  ...'that this it them specific depth much any more what who whom whether how why negotiations conversations matters'.split(
    ' ',
  ),
])
export const questionWords: ReadonlySet<string> = new Set(
  'what how when where why who whom whether if which'.split(' '),
)

/** "would not say", "did not disclose", "did not say how"; never "I don't say". */
export function tells(scene: Scene, ops: Operators, head: number): boolean {
  const { lower } = scene
  const word = lower[head] ?? ''
  const next = lower[head + 1] ?? ''
  // "the sum will not be disclosed": nobody is asked
  if (ops.passive && (!ops.refused || /^(?:will|wo|would)$/.test(lower[ops.from] ?? ''))) return false
  // "did not identify with the party"; "though she did not name him": everybody knows whom she meant
  if (word === 'identify' && next === 'with') return false
  if (/^(?:name|identify)$/.test(word) && !ops.refused && isSomebody(scene, head + 1)) return false
  // "refused to say the words": what to call something, and no answer
  if (word === 'say' && next === 'the' && /^(?:words?|phrase|name|term|pledge|oath)$/.test(lower[head + 2] ?? ''))
    return false
  // "citing rescuers it did not name": which rescuers
  if (/^(?:name|identify)$/.test(word) && isRelativeObject(scene, ops.from, head)) return false
  // "reported without naming its sources": whose they are is no answer
  if (lower[ops.from] === 'without' && /^(?:nam|identif)/.test(word)) return false
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
    // "some things I would not say": not as somebody else does
    if (ops.refused && lower[ops.from - 1] === 'i' && isRelativeObject(scene, ops.from, head)) return false
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
export function responds(scene: Scene, ops: Operators, head: number, low: number): boolean {
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
