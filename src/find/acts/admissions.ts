import { claimNouns } from '../../lexicon/stances.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { isApposedClaim, isClaim, isClaimOfRelative, namesAny } from './act-parts.js'
import type { Frame } from './frame.js'

/** Whether a verb of admitting owns up to something: a claim, a deed, a fault, words of one's own. */
export function admits(scene: Scene, frame: Frame): boolean {
  const { ops, plain, head, object, low } = frame
  const next = scene.lower[head + 1] ?? ''
  if (!plain) return isClaim(scene, object) || next === 'that'
  if (grants(scene, frame)) return false
  return (
    isClaim(scene, object) ||
    isApposedClaim(scene, ops.from, low) ||
    isClaimOfRelative(scene, ops.from, low) ||
    next.endsWith('ing') ||
    // "acknowledging “painful cuts”"
    any(scene, head + 1, Word.quote) ||
    tellsClause(scene, head + 1, object[1]) ||
    admitsFault(scene, head) ||
    admitsDeed(scene, head) ||
    admitsQuoted(scene, frame) ||
    (next === 'to' && (admitsTo(scene, head + 2) || isConfession(scene, head)))
  )
}

/** "admitted the offence", "confessed to it"; never "admitted students", "conceded defeat". */
function admitsDeed(scene: Scene, head: number): boolean {
  if (!/^(?:admit|confess)/.test(scene.lower[head] ?? '')) return false
  const next = scene.lower[head + 1] ?? ''
  return (
    /^(?:the|his|her|their|guilt|responsibility|fault|wrongdoing|liability|mistakes|errors)$/.test(next) &&
    scene.lower[head + 2] !== 'defeat'
  )
}

/** "conceded the race was over", "who admitted Lind had helped": a clause without its "that". */
function tellsClause(scene: Scene, from: number, to: number): boolean {
  if (!any(scene, from, Word.determiner | Word.possessive | Word.capital | Word.subject)) return false
  for (let i = from + 1; i < Math.min(to, from + 9); i++) {
    if (any(scene, i, Word.auxiliary)) return true
    if (any(scene, i, Word.punctuation | Word.quote | Word.subordinator) || /^wh/.test(scene.lower[i] ?? ''))
      return false
  }
  return false
}

const faults = new Set(
  'mistake mistakes error errors lack limitation limitations failure failures failing failings shortcoming shortcomings fault wrongdoing lapse lapses guilt role responsibility loss losses problems'.split(
    ' ',
  ),
)

/** "acknowledged a lack of care", "acknowledging its mistakes"; never "acknowledged the crowd". */
const admitsFault = (scene: Scene, head: number): boolean =>
  /^acknowledg/.test(scene.lower[head] ?? '') &&
  any(scene, head + 1, Word.determiner | Word.possessive) &&
  namesAny(scene, head + 2, head + 5, faults)

/** "\u201cWe lost it,\u201d he admitted", "she conceded, \u201cwe lost it\u201d": what somebody admits in their own words. */
export function admitsQuoted(scene: Scene, { ops, head, low }: Pick<Frame, 'ops' | 'head' | 'low'>): boolean {
  const { lower } = scene
  const stop = /^[.,:;]$/.test(lower[head + 1] ?? '')
  if (!stop && !any(scene, head + 1, Word.preposition | Word.time)) return false
  if (stop && any(scene, head + 2, Word.quote)) return true
  // the subject may be a name with its office
  for (let i = ops.from - 1; i >= Math.max(low, ops.from - quotedReach); i--) {
    if (any(scene, i, Word.quote)) return /^[,.?!\u2026]$/.test(lower[i - 1] ?? '')
    if (/^['\u2019]s?$/.test(lower[i] ?? '')) continue
    // ", as the bank has acknowledged", ", the bank acknowledges,"
    if (lower[i] === 'as') return stop && lower[i - 1] === ','
    if (lower[i] === ',') return lower[head + 1] === ',' && i > low + 2
    if (any(scene, i, Word.punctuation | Word.auxiliary)) return false
  }
  return false
}

/** How many words may stand between a quotation and who admits something in it. */
const quotedReach = 8

/** "confessed to the murder": nobody is confessed to a hospital. */
const isConfession = ({ lower }: Scene, head: number): boolean =>
  (lower[head] ?? '').startsWith('confess') && /^(?:the|a|an|his|her|their|both|all)$/.test(lower[head + 2] ?? '')

/** "what he acknowledged as a rant", "confessed to being nervous": a word on others or oneself, and no admission. */
function grants(scene: Scene, { ops, head }: Frame): boolean {
  const { lower } = scene
  const [next, second] = [lower[head + 1] ?? '', lower[head + 2] ?? '']
  if ((next === 'as' && second !== 'much') || lower[ops.from - 2] === 'what') return true
  if (next === 'to' && second === 'being' && feeling.test(lower[head + 3] ?? '')) return true
  // "we had to acknowledge": to themselves
  if (/^(?:had|have|has)$/.test(lower[ops.from] ?? '') && lower[head - 1] === 'to')
    return any(scene, ops.from - 1, Word.subject)
  return false
}

const feeling = /^(?:nervous|worried|concerned|afraid|surprised|excited|proud|tired|anxious|a|an)$/

const deed =
  /^(?:charges?|crimes?|offen[cs]es?|thefts?|murders?|killings?|attacks?|break-ins?|mistakes?|errors?|fraud|bribes?|lies?|lapses?|leaks?|hoax|doping|affairs?|assaults?|errors?|failures?|role|part|counts?|intrusions?|shootings?|robber(?:y|ies)|wrongdoing|guilt|hacks?|brib(?:e|es|ery)|burglar(?:y|ies)|manslaughter)$/

const counting = /^(?:the|a|an|his|her|their|both|all|any|other|more|two|three|four|several|some|many)$/

/** "admitted to having", "admitted to the newspaper that", never "admitted to hospital". */
function admitsTo(scene: Scene, at: number): boolean {
  const { lower } = scene
  if (lower[at]?.endsWith('ing') || claimNouns.has(lower[at + 1] ?? '')) return true
  // "admitted to the break-in", "to two other thefts", "to bribery", never "to the school"
  let noun = at
  while (noun < at + 3 && counting.test(lower[noun] ?? '')) noun++
  if (deed.test(lower[noun] ?? '')) return true
  for (let i = at; i < at + 8; i++) if (lower[i] === 'that') return true
  return false
}
