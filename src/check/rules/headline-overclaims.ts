import type { Sentence, Status } from '../../article.js'
import { isQuoted, sameClaim, textOf, type View } from '../look.js'
import { type Rule, rule } from '../rule.js'

const hedged =
  /\b(?:may|might|could|can|would|should|says?|said|reports?|reportedly|allege\w{0,4}|accus\w{1,4}|claims?|claimed|tells?|told|warns?|warned|suspected|suspects?|likely|possible|possibly|unconfirmed|rumou?r\w{0,4}|sources?|according|denies|denied|vows?|vowed|urges?|calls?|called|asks?|expected|poll|study|survey|opinion)\b|[?:‘“'"]|\bto\b/i

/** How far into the body the headline's claim is looked for. */
const reach = 8

/** How far each status is from a fact, in the words of the message. A dispute over the news is ordinary. */
const short: Partial<Readonly<Record<Status, string>>> = {
  unconfirmed: 'leaves unconfirmed',
  denied: 'has somebody deny',
  refuted: 'shows to be false',
}

/**
 * A headline that states as a fact what the body leaves unconfirmed, has somebody deny, or shows to be false.
 *
 * @example
 *   # Minister resigns over bridge contracts
 *
 *   The transport minister will resign on Friday over the bridge contracts, a source close to the cabinet said.
 *   → 1:3-1:41 Unexpected headline that states what the story leaves unconfirmed, expected who says so or a word of caution
 *
 * @example
 *   # Minister may resign over bridge contracts, source says
 *
 *   The transport minister may resign on Friday over the bridge contracts, a source close to the cabinet said.
 *   → nothing
 */
export const headlineOverclaims: Rule = rule({
  name: 'headline-overclaims',
  severity: 'off',
  practice: 'headline',
  limits: {},
  check: (view) => {
    const { headline } = view
    if (!headline || headline.chain.length || hedged.test(textOf(view, headline)) || isQuoted(view, headline.range[0]))
      return []
    const told = view.body
      .slice(0, reach)
      .find((s) => s.chain.length > 0 && short[s.status] !== undefined && sameClaim(view, headline, s, 0.6, 4))
    const status = told?.status
    const how = status && short[status]
    if (!how || vouched(view, headline)) return []
    return [
      {
        range: headline.range,
        message: `Unexpected headline that states what the story ${how}, expected who says so or a word of caution`,
        related: told ? [{ range: told.range, message: 'The story says it so' }] : [],
      },
    ]
  },
})

/** Whether a sentence in the outlet's voice or of an identified source bears the headline out. */
const vouched = (view: View, headline: Sentence): boolean =>
  view.body.some((s) => (s.status === 'confirmed' || s.status === 'corroborated') && sameClaim(view, headline, s, 0.5))
