import { claimNouns } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { isApposedClaim, isClaimOfRelative, namesAny } from './act-parts.js'
import { headsClaim } from './claim-objects.js'
import type { Frame } from './frame.js'

/** Whether it is a claim that somebody rejects, and no proposal, request or opinion; `named`: whether a noun for one goes before. */
export function rejects(scene: Scene, { ops, passive, head, object, low }: Frame, named: () => boolean): boolean {
  const next = scene.lower[head + 1] ?? ''
  if (namesAny(scene, object[0], object[1], obligations) || isProposal(scene, object)) return false
  // "keeps rejecting, which worries them": no word of what
  if (!passive && next === 'which') return false
  // "is widely derided as slow": by nobody, and no claim
  if (passive)
    return (
      named() ||
      isPointedBy(scene, { ops, head, object }) ||
      (next === 'as' && /^(?:it|this|that|which|they|these)$/.test(scene.lower[ops.from - 1] ?? ''))
    )
  if (isRuling(scene, ops.from, low) && !headsClaim(scene, object[0], object[1], told)) return false
  // "decried it": disapproved of
  if (disapproving.test(scene.lower[head] ?? '') && !headsClaim(scene, object[0], object[1])) return false
  // "dismissed the criticism", "rejected his remarks": an opinion is no claim
  if (isOpinionOf(scene, object)) return false
  return (
    isSaid(scene, object) ||
    isAttackThat(scene, object) ||
    isApposedClaim(scene, ops.from, low) ||
    isClaimOfRelative(scene, ops.from, low)
  )
}

/** "This was rejected by the bank": what has been told, and by whom it is answered; never "it was rejected by voters". */
export function isPointedBy(
  scene: Scene,
  { ops, head, object: [, to] }: Pick<Frame, 'ops' | 'head' | 'object'>,
): boolean {
  const { lower } = scene
  if (!/^(?:this|that|these|those|which)$/.test(lower[ops.from - 1] ?? '')) return false
  for (let i = head + 1; i < Math.min(to, head + 8); i++)
    if (lower[i] === 'by') return !namesAny(scene, i + 1, i + 4, rulers)
  return false
}

/** "rejected the report", "rejected it", "dismissed that"; never "rejects the label that rivals gave her", "dismissed attempts to". */
function isSaid(scene: Scene, [from, to]: TokenSpan): boolean {
  let at = from
  while (at < to && any(scene, at, Word.quote)) at++
  const [word, next] = [scene.lower[at] ?? '', scene.lower[at + 1] ?? '']
  if (/^(?:it|them|whether)$/.test(word) || any(scene, at, Word.subject)) return true
  if (
    /^(?:this|that|these|those|any|as|having)$/.test(word) &&
    (at + 1 >= to || !/^[a-z]/.test(next) || any(scene, at + 1, closing))
  )
    return true
  if (word === 'that' && any(scene, at + 1, Word.determiner | Word.possessive | Word.subject | Word.capital))
    return true
  // "rejected what it called “wild claims”"
  if (word === 'what' && /^(?:call|describ|term|label)/.test(scene.lower[at + 2] ?? ''))
    return namesAny(scene, at + 3, to, told)
  return headsClaim(scene, at, to) || headsClaim(scene, at, to, depictions)
}

/** Not claims wherever they stand, but where they are rejected. */
const depictions: ReadonlySet<string> = new Set('description descriptions portrayal depiction explanation'.split(' '))

const closing = Word.preposition | Word.conjunction | Word.subordinator | Word.auxiliary | Word.adverb | Word.time

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
  for (let i = from; i < Math.min(to, from + 16); i++) if (/^(?:that|who)$/.test(scene.lower[i] ?? '')) return true
  return false
}

const attacks = new Set(
  'attack attacks complaints complaint arguments argument warnings concerns fears worries critics'.split(' '),
)

const obligations = new Set(['should', 'ought', 'must'])

const proposals = new Set(
  'amendment amendments bill bills plan plans measure measures motion motions proposal proposals offer offers resolution resolutions scheme schemes budget deal deals draft design designs contract petition clause changes compromise candidate candidates applicant applicants'.split(
    ' ',
  ),
)

const ideas: ReadonlySet<string> = new Set(
  'idea ideas notion notions concept prospect thought possibility suggestion suggestions talk'.split(' '),
)

/** "the idea of deporting them", "the notion of a wage rise", "the idea that they could pull out": what might be done; never "suggestions of a rift". */
function isIdeaOf(scene: Scene, at: number, to: number): boolean {
  const { lower } = scene
  const loose = /^(?:suggestions?|talk)$/.test(lower[at - 1] ?? '')
  if (lower[at] === 'to' && !loose) return true
  if (lower[at] === 'of')
    return loose
      ? (lower[at + 1] ?? '').endsWith('ing') && !/^(?:having|being)$/.test(lower[at + 1] ?? '')
      : lower[at + 1] !== 'having'
  if (lower[at] !== 'that') return false
  for (let i = at + 1; i < Math.min(to, at + 8); i++)
    if (/^(?:could|can|may|might|needs?)$/.test(lower[i] ?? '')) return true
  return false
}

/** "rejected an amendment that would \u2026", "rejected a plan to \u2026": what somebody proposes, and does not claim; never "rejected talk of a plan". */
export function isProposal(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const word = scene.lower[i] ?? ''
    if (proposals.has(word) || (ideas.has(word) && isIdeaOf(scene, i + 1, to))) return true
    if (claimNouns.has(word) || any(scene, i, Word.preposition | Word.subordinator)) return false
  }
  return false
}
