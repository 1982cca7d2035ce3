import type { Sentence } from '../../article.js'
import { sameClaim, type View } from '../look.js'
import { type Rule, rule } from '../rule.js'

const contestable = new Set(['attributed', 'unconfirmed', 'disputed', 'denied', 'refuted'])

/** How far into the body the source may come and still be the lead's. */
const reach = 12

/** Acts that are news by themselves: they are seen, not told. */
const acts =
  /\b(?:ruled|ordered|voted|signed|announced|rall(?:y|ied)|filed|approved|rejected|launched|opened|met|won|lost|beat)\b/i

/**
 * A lead that states as a fact what the body has from somebody, with no source in the lead or right after it.
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
 *   → 3:1-3:72 Unexpected lead without a source for what sentence 5 has from one, expected the source in the lead or the sentence after it
 *
 * @example
 *   # Minister to go
 *
 *   The transport minister will resign on Friday over the bridge contracts, a source close to the cabinet said.
 *   → nothing
 */
export const leadUnsourced: Rule = rule({
  name: 'lead-unsourced',
  severity: 'off',
  practice: 'lead',
  limits: { within: 2 },
  check: (view, { within }) => {
    const [lead, ...rest] = view.body
    if (!lead || lead.chain.length || lead.role !== 'statement' || lead.text.endsWith('?')) return []
    if (rest.slice(0, within).some((s) => s.chain.length > 0) || sources(view, lead) || acts.test(lead.text)) return []
    const told = rest.slice(0, reach).find((s) => s.chain.length > 0 && sameClaim(view, lead, s, 0.5, 3))
    if (!told || !(contestable.has(lead.status) || contestable.has(told.status))) return []
    return [
      {
        range: lead.range,
        message: `Unexpected lead without a source for what sentence ${told.index + 1} has from one, expected the source in the lead or the sentence after it`,
        related: [{ range: told.range, message: 'The source comes only here' }],
      },
    ]
  },
})

const sources = (view: View, s: Sentence): boolean =>
  s.attributions.some((i) => (view.article.attributions[i]?.cue.length ?? 0) > 0)
