import type { Sentence, Status } from '../../article.js'
import { claimsIn } from '../contestable.js'
import { count, origin, sameClaim, textOf } from '../look.js'
import { type Rule, rule } from '../rule.js'

/** What the body leaves open, so that a lead cannot state it. */
const open: ReadonlySet<Status> = new Set<Status>(['unconfirmed', 'disputed', 'denied', 'refuted'])

/** How far into the body the source may come and still be the lead's. */
const reach = 14

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
    if (rest.slice(0, within).some((s) => s.chain.length > 0 || s.attributions.length > 0)) return []
    const needs = claimsIn(textOf(view, lead)).length > 0
    const told = rest
      .slice(0, reach)
      .find((s) => s.chain.length > 0 && sameClaim(view, lead, s, 0.5, 3) && (needs || isOpen(lead, s)))
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

/** A denial of the lead, or a source that nobody can ask again. */
function isOpen(lead: Sentence, told: Sentence): boolean {
  const kind = origin(told.chain)?.kind
  const isWeak = kind === 'anonymous' || kind === 'unknown'
  return isWeak ? told.status === 'unconfirmed' : open.has(told.status) && open.has(lead.status)
}

const nameOf = (s: Sentence): string => {
  const name = origin(s.chain)?.name
  return name ? `\`${name}\`` : 'somebody'
}
