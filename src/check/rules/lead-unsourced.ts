import type { Sentence, Status } from '../../article.js'
import { claimsIn, kindsOfClaim, speaksOf } from '../contestable.js'
import { count, origin, sameClaim, textOf, type View, words } from '../look.js'
import { shared } from '../overlap.js'
import { type Rule, rule } from '../rule.js'

/** What the body leaves open, so that a lead cannot state it. */
const open: ReadonlySet<Status> = new Set<Status>(['unconfirmed', 'disputed', 'denied', 'refuted'])

/** How far into the body the source may come and still be the lead's. */
const reach = 14

/** What says that the outlet has it from somebody, though no verb of saying does. */
const handed =
  /\b(?:provided|leaked|passed|shown|given|described|disclosed) to\b|\b(?:obtained|seen|reviewed) by\b|\bbased on\b/

/** A standfirst or a caption is shorter than a lead. */
const shortest = 7

/**
 * A lead that states as a fact what the body leaves open, or that counts the dead, accuses or foretells, where the source comes only
 * later. What anybody can look up or has seen needs none: votes, rulings, appearances, plans of one's own.
 *
 * @example
 *   # Minister to go
 *
 *   The transport minister will resign on Friday over the bridge contracts.
 *
 *   The bridge opened in 1974 and crosses the river Arle.
 *
 *   It has been closed twice.
 *
 *   The minister will resign on Friday over the contracts, a source close to the cabinet said.
 *   → 3:1-3:72 Unexpected lead without a source for what sentence 5 has from `a source close to the cabinet`, expected the source in the lead or the sentence after it
 *
 * @example
 *   # Minister to go
 *
 *   The transport minister will resign on Friday over the bridge contracts, a source close to the cabinet said.
 *   → nothing
 *
 * @example
 *   # Minister goes
 *
 *   The transport minister resigned on Friday over the bridge contracts.
 *
 *   The bridge opened in 1974 and crosses the river Arle.
 *
 *   It has been closed twice.
 *
 *   The minister resigned on Friday over the bridge contracts, the cabinet office said.
 *   → nothing
 */
export const leadUnsourced: Rule = rule({
  name: 'lead-unsourced',
  severity: 'warning',
  practice: 'lead',
  limits: { within: 2 },
  check: (view, { within }) => {
    const [lead, ...rest] = view.body
    if (!lead || view.isPersonal || !isClaim(lead)) return []
    if (rest.slice(0, within).some((s) => s.chain.length || s.attributions.length || handed.test(textOf(view, s))))
      return []
    const told = rest.slice(0, reach).find((s) => s.chain.length > 0 && backs(view, lead, s))
    if (!told) return []
    return [
      {
        range: lead.range,
        message: `Unexpected lead without a source for what sentence ${told.index + 1} has from ${nameOf(told)}, expected the source in the lead or the sentence after it`,
        related: [{ range: told.range, message: 'The source comes only here' }],
      },
    ]
  },
})

const isClaim = (s: Sentence): boolean =>
  s.chain.length === 0 &&
  s.attributions.length === 0 &&
  s.role === 'statement' &&
  !/[?:]$/.test(s.text) &&
  count(s.text) >= shortest

/** Whether a sentence with a source is what a lead that needs one rests on. */
function backs(view: View, lead: Sentence, told: Sentence): boolean {
  const common = shared(view.matter[lead.index], view.matter[told.index])
  const text = textOf(view, told)
  const isOne = told.claim === lead.claim || sameClaim(view, lead, told, 0.5, 3)
  for (const { kind, at } of claimsIn(textOf(view, lead))) {
    if (kind === 'casualties' && dated.test(textOf(view, lead).slice(0, at))) continue
    if (isOne || (kindsOfClaim.has(kind) && speaksOf(kind, text)) || (kind !== 'casualties' && common > 1)) return true
  }
  if (future.test(textOf(view, lead)) && isWeak(view, told)) return isOne || (common > 0 && future.test(text))
  return isOne && isOpen(view, lead, told)
}

/** “Two days before a gunman shot …”: what everybody knows dates the news. */
const dated = /\b(?:hours?|days?|weeks?|months?|years?) (?:after|before|since)\b/

/** What is still to come, and only those who plan it can know. */
const future = /\b(?:will|would|is to|are to|to be)\b/

/** A denial of the lead, or a source that nobody can ask again. */
const isOpen = (view: View, lead: Sentence, told: Sentence): boolean =>
  isWeak(view, told) ? told.status === 'unconfirmed' : open.has(told.status) && open.has(lead.status)

/** A source that nobody can ask again. */
function isWeak(view: View, told: Sentence): boolean {
  const from = origin(told.chain)
  return (
    from?.kind === 'anonymous' ||
    from?.kind === 'unknown' ||
    (from?.kind === 'document' && from.mention !== null && /\b(?:draft|leaked)\b/i.test(words(view, from.mention))) ||
    (from?.kind === 'unnamed' &&
      from.mention !== null &&
      /\bwho (?:have|has|had) seen\b/.test(words(view, from.mention)))
  )
}

const nameOf = (s: Sentence): string => {
  const name = origin(s.chain)?.name
  return name ? `\`${name}\`` : 'somebody'
}
