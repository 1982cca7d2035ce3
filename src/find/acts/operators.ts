import { prospects, refusals } from '../../lexicon/stances.js'
import { auxiliaryBefore } from '../grammar/asides.js'
import { any, type Scene, Word } from '../grammar/scene.js'

/** What stands before an act's verb and changes what it amounts to. */
export interface Operators {
  /** Where the group of verbs starts: the act's subject ends there. */
  readonly from: number
  readonly negated: boolean
  readonly refused: boolean
  /** "could not", "unable to". */
  readonly unable: boolean
  /** "has yet to", "has not", "immediately": no answer so far. */
  readonly pending: boolean
  /** "independently": a check, not an answer. */
  readonly independent: boolean
  /** "may", "if", "tried to": it has not happened. */
  readonly unreal: boolean
  /** A "would" or "could" that no negation turns into a refusal. */
  readonly modal: boolean
  /** A form of "be" goes before: a passive, if the verb is a participle. */
  readonly passive: boolean
  /** Another act governs it: "denied having confirmed". */
  readonly governed: boolean
}

/** "appears to contradict": what seems at odds is; whoever seems to confirm something has not. */
const seems = (lower: readonly string[], at: number, head: number): boolean =>
  lower[head] === 'contradict' && /^(?:appear|seem)(?:s|ed)?$/.test(lower[at] ?? '')

/** No group of verbs is longer. */
const reach = 12

const through = new Set(
  "to been have has had having 've 'd also yet or nor and either both so as far ever still again now then , once more do does did".split(
    ' ',
  ),
)
const possibles = new Set('may might should must could can would will shall ought'.split(' '))
const conditions = new Set('if unless once until'.split(' '))
const governors = new Set('denied denies deny denying admitted admits regretted avoid avoided'.split(' '))
/** "moved to deny": what happened all the same. */
const performed = new Set(
  'moved moves rushed hurried quick went came forced stepped hastened took had compelled obliged used continued continues able managed'.split(
    ' ',
  ),
)

/** "not willing", "did not want", "opted not", "no wish": a refusal in other words. */
function isUnwilling(lower: readonly string[], at: number, negated: boolean): boolean {
  const word = lower[at] ?? ''
  if (negated && choosing.test(word)) return true
  const before = lower[at - 1] ?? ''
  if (/^(?:wish|desire)$/.test(word) && before === 'no') return true
  // "I don't want to say ignorant": a way of speaking
  if (/^(?:say|be)$/.test(lower[at + 2] ?? '') && word === 'want' && /^(?:i|we|you)$/.test(lower[at - 3] ?? ''))
    return false
  return inclined.test(word) && /^(?:not|n't|never)$/.test(before)
}

const choosing = /^(?:opt|choo?s|prefer|elect|decid)(?:e|es|ed|en|ing|s|red|ring)?$/
const inclined = /^(?:willing|prepared|inclined|disposed|ready|want|wish|care|wishing|wanting)$/

/** "issued a statement to deny", "took to Twitter to deny", "went on to deny": where the verb stands of an act that comes with the answer, or -1. */
function spokeTo(scene: Scene, at: number, floor: number): number {
  const { lower } = scene
  if (/^(?:on|out|forward|ahead|public)$/.test(lower[at] ?? ''))
    return /^(?:w[eo]nt|goes|gone|came|comes?)$/.test(lower[at - 1] ?? '') ? at - 1 : -1
  if (lower[at] === 'pains')
    return /^(?:took|taken|takes?)$/.test(lower[at - 1] ?? '') ? at - 1 : lower[at - 1] === 'at' ? at - 1 : -1
  if (!channels.has(lower[at] ?? '')) return -1
  for (let i = at - 1; i >= Math.max(floor, at - 6); i--) {
    if (speaking.has(lower[i] ?? '')) return i
    if (any(scene, i, Word.punctuation | Word.auxiliary | Word.subject)) return -1
  }
  return -1
}

const channels = new Set(
  'statement statements conference briefing twitter facebook instagram telegram x media interview video letter speech meeting airwaves radio television stand podium floor tweet post message'.split(
    ' ',
  ),
)
const speaking = new Set(
  'took takes taken issued issues released releases held holds called gave gives wrote writes posted posts used uses using published put sent tweeted'.split(
    ' ',
  ),
)

/**
 * Read what stands before an act's verb.
 *
 * @param scene what the rules look at
 * @param head the verb
 * @param low the first token of the sentence
 */
export function operatorsBefore(scene: Scene, head: number, low: number): Operators {
  const { lower } = scene
  let [from, negated, refused, unable, pending, independent, unreal, passive, governed] = [
    head,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]
  let modal = false
  let infinitive = false
  let i = head - 1
  const floor = Math.max(low, head - reach)
  let anchor = head
  for (; i >= floor; i--) {
    const word = lower[i] ?? ''
    // "if So denies it": a name
    if (i > low && (word === 'so' || word === 'ever' || word === 'still') && any(scene, i, Word.capital)) break
    // "not only denied it but \u2026": it did
    if (word === 'not' && /^(?:only|merely)$/.test(lower[i + 1] ?? '')) {
      from = i
      continue
    }
    if (word === 'not' || word === "n't" || word === 'never' || word === 'neither' || word === 'nor') negated = true
    else if (word === 'cannot') {
      negated = true
      unable = true
      from = i
      break
    } else if (refusals.has(word) && !(word === 'decline' && lower[i - 1] === 'in')) {
      refused = true
      infinitive = false
    } else if (word === 'unable') {
      unable = true
      infinitive = false
    } else if (word === 'failed' || word === 'fails' || word === 'failing') {
      if (!infinitive) break
      negated = true
      infinitive = false
    } else if (word === 'of' && lower[i - 1] === 'short' && /^stop/.test(lower[i - 2] ?? '')) {
      negated = true
      from = i - 2
      break
    } else if (word === 'yet') {
      if (infinitive || negated) {
        negated = true
        pending = true
        infinitive = false
      }
    } else if (word === 'without') {
      negated = true
      from = i
      break
    } else if (possibles.has(word) || word === 'ca' || word === 'wo') {
      modal = true
      if (negated) {
        if (word === 'could' || word === 'can' || word === 'ca') unable = true
        else if (word === 'would' || word === 'will' || word === 'wo') refused = true
        else unreal = true
      } else if (!refused && !unable && !(word === 'can' && !negated)) unreal = true
    } else if (any(scene, i, Word.be)) {
      if (i >= head - 3) passive = true
    } else if (word === 'to') {
      // "to" of an infinitive, or "to" before the verb's own object
      if (
        i === anchor - 1 ||
        any(scene, i + 1, Word.adverb) ||
        lower[i + 1] === 'be' ||
        lower[i + 1] === 'either' ||
        lower[i + 1] === 'have' ||
        infinitive
      )
        infinitive = true
      else break
    } else if (word === 'immediately' || word === 'so' || word === 'immediate')
      pending = pending || word === 'immediately'
    else if (word === 'independently' || word === 'independent') independent = true
    else if (word === 'position' && infinitive) {
      // "in no position to", "not in a position to"
      for (let j = i - 1; j >= i - 4; j--)
        if (lower[j] === 'no' || lower[j] === 'not' || lower[j] === "n't") unable = true
      from = i - 1
      while (from > low && /^(?:in|a|no|not|n't|is|was|are|were)$/.test(lower[from - 1] ?? '')) from--
      if (!unable) unreal = true
      infinitive = false
      break
    } else if (infinitive && (performed.has(word) || seems(lower, i, head))) {
      infinitive = false
    } else if (infinitive && spokeTo(scene, i, floor) >= 0) {
      infinitive = false
      i = spokeTo(scene, i, floor)
    } else if (infinitive && isUnwilling(lower, i, negated)) {
      // "was not prepared to", "opted not to", "had no wish to"
      refused = true
      infinitive = false
      if (lower[i - 1] === 'no') i--
    } else if (infinitive && prospects.has(word)) {
      if (negated && (word === 'able' || word === 'going')) unable = word === 'able'
      if (word === 'able' || word === 'going') {
        // "was not able to", "is not going to": decided further left
        infinitive = false
        modal = true
        for (let j = i - 1; j >= i - 4 && j >= low; j--)
          if (lower[j] === 'not' || lower[j] === "n't" || lower[j] === 'never') {
            if (word === 'able') unable = true
            else refused = true
          }
        if (word === 'going' && !refused) unreal = true
      } else unreal = true
      if (word !== 'able' && word !== 'going') {
        from = i
        break
      }
    } else if (governors.has(word) || (word === 'having' && governors.has(lower[i - 1] ?? ''))) {
      if (word === 'having' || head - i <= 3) governed = true
      break
    } else if (word === 'first' && lower[i - 1] === 'at' && i > low) {
      i--
    } else if (any(scene, i, Word.adverb) || through.has(word)) {
      if (word === ',' && !any(scene, i + 1, Word.adverb)) break
      if (word === 'or') {
        // "confirm or deny": step over the first of the joint verbs
        if (i !== head - 1 || i - 1 < floor) break
        i--
        anchor = i
      }
    } else if (any(scene, i, Word.time) || word === 'first') {
      // "on Friday", "at first"
      if (i > low && (lower[i - 1] === 'on' || lower[i - 1] === 'at')) i--
    } else {
      const auxiliary = passive ? -1 : auxiliaryBefore(scene, i, floor)
      if (auxiliary < 0) break
      i = auxiliary + 1
    }
    from = i
  }
  // "offered nothing and has received no answer": what joins two verbs belongs to neither
  while (from < head && (lower[from] === 'and' || lower[from] === 'or' || lower[from] === ',')) from++
  if (infinitive && !refused && !unable && !pending) unreal = true
  if (conditions.has(lower[from - 1] ?? '')) unreal = true
  if (!modal && (lower[from - 1] === 'have' || lower[from - 1] === 'has' || lower[from - 1] === 'had') && negated)
    pending = true
  for (let j = from; j < head; j++)
    if (negated && (lower[j] === 'has' || lower[j] === 'have' || lower[j] === 'had')) pending = true
  return {
    from,
    negated,
    refused,
    unable,
    pending,
    independent,
    unreal,
    modal: modal && unreal && !infinitive,
    passive,
    governed,
  }
}
