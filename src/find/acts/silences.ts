import { any, plainVerb, type Scene, Word } from '../grammar/scene.js'
import { namesAny } from './act-parts.js'
import { isDoubtable } from './claim-objects.js'
import type { Operators } from './operators.js'

export const details: ReadonlySet<string> = new Set(
  'detail details comment comments explanation reason reasons information evidence specifics figures figure names name answer answers proof further timeline timetable estimate into cause causes motive motives breakdown date dates number numbers sum price amount location whereabouts identity age schedule example examples update forecast guidance timeframe particulars interview interviews statement statements'.split(
    ' ',
  ),
)
/** "would not go into details", "into that", "into what was said"; never "into the woods". */
const enteredInto: ReadonlySet<string> = new Set([
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
  // "the price will not be disclosed": by nobody
  if (ops.passive && (!ops.refused || /^(?:be|been)$/.test(lower[head - 1] ?? ''))) return false
  if (isHabit(scene, ops.from, head)) return false
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
  if (isNoAnswer(scene, ops, head)) return false
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
    // "no accountant would say so", "I would not say what Moll said", "things I would not say": what to say at all
    if (next === 'so' || isRepeated(scene, head + 1)) return false
    if (/^(?:i|we|you)$/.test(lower[ops.from - 1] ?? '') && isRelativeObject(scene, ops.from, head)) return false
    if (ops.refused) return true
    if (ops.pending) return next !== 'that'
    return questionWords.has(next) || /^(?:more|\.|exactly|anything|much)$/.test(next)
  }
  if (/^(?:identify|name|define|explain|detail)$/.test(word)) return ops.refused || (ops.negated && !ops.pending)
  return true
}

/** "companies generally do not disclose": what they do at all times, asked or not. */
function isHabit({ lower }: Scene, from: number, head: number): boolean {
  for (let i = from - 1; i < head; i++) if (habits.has(lower[i] ?? '')) return true
  return false
}

const habits = new Set(
  'generally typically usually normally routinely ordinarily commonly traditionally rarely seldom'.split(' '),
)

const sought = new Set(
  'motive motives suspect suspects cause culprit culprits source gunman shooter attacker attackers weapon body bodies remains problem problems reason reasons need pattern'.split(
    ' ',
  ),
)
const appointees = new Set(
  'successor replacement candidate candidates captain coach running-mate nominee nominees starter winner winners team squad line-up lineup cabinet'.split(
    ' ',
  ),
)

/** What is not found, not appointed or hidden from an office has not been asked about: "have not identified a motive", "did not name a successor", "failed to disclose the loan". */
function isNoAnswer(scene: Scene, ops: Operators, head: number): boolean {
  const { lower } = scene
  const [word, next] = [lower[head] ?? '', lower[head + 1] ?? '']
  const failed = /^fail/.test(lower[ops.from] ?? '') || /^fail/.test(lower[ops.from + 1] ?? '')
  if (failed && /^(?:identify|name|disclose|reveal|detail|specify)$/.test(word)) return true
  if (ops.refused || ops.unable) return false
  switch (word) {
    case 'identify':
    case 'identified':
      return next === 'as' || namesAny(scene, head + 1, head + 5, sought)
    case 'name':
      return next === 'any' || namesAny(scene, head + 1, head + 5, appointees)
    case 'discuss':
      return !isDoubtable(scene, [head + 1, head + 8]) && !questionWords.has(next)
    case 'disclose':
    case 'reveal':
      return hidesFrom(scene, head + 1)
    default:
      return false
  }
}

/** "did not disclose the risk to investors", "on his forms": a breach, and no refusal. */
function hidesFrom({ lower }: Scene, from: number): boolean {
  for (let i = from; i < from + 9; i++) {
    if (/^[.,;:]$/.test(lower[i] ?? '')) return false
    if (/^(?:to|on)$/.test(lower[i] ?? '') && i > from)
      return /^(?:the|his|her|its|their|investors|regulators|voters|authorities|shareholders|congress|parliament|customers)$/.test(
        lower[i + 1] ?? '',
      )
  }
  return false
}

const isThingWord = ({ lower }: Scene, at: number): boolean =>
  /^(?:that|this|which|these|those|what)$/.test(lower[at] ?? '')

/** "what Moll said", "what he did". */
const isRepeated = (scene: Scene, at: number): boolean =>
  scene.lower[at] === 'what' &&
  any(scene, at + 1, Word.capital | Word.subject) &&
  /^(?:said|says|did|does|tweeted)$/.test(scene.lower[at + 2] ?? '')

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

/** "would not go into that", "did not go into detail"; never "let's not go into a theory", "don't go into the woods". */
export function goesInto(scene: Scene, from: number, at: number): boolean {
  const { lower } = scene
  const told = any(scene, from - 1, Word.punctuation) || /^(?:let|lets|'s|\u2019s|please)$/.test(lower[from - 1] ?? '')
  if (told && !/^(?:would|will|could|refus|declin|not|unwilling)/.test(lower[from] ?? '')) return false
  if (/^(?:let|lets)$/.test(lower[from - 2] ?? '')) return false
  if (/^(?:would|will|could|can|cannot|refus|declin|unwilling)/.test(lower[from] ?? '')) return true
  return namesAny(scene, at, at + 5, enteredInto)
}
