import { type Rule, rule } from '../rule.js'

/**
 * A quotation mark that is never closed. Where the next paragraph opens with one, the quotation runs on, as it should.
 *
 * @example
 *   “The dam is safe, the minister said on Monday.
 *
 *   Repairs go on.
 *   → 1:1-1:2 Unexpected quotation mark that opens and is never closed, expected a closing one where the speaker ends
 *
 * @example
 *   “The dam is safe,” the minister said. “We looked at it.
 *
 *   “Repairs go on.”
 *   → nothing
 */
export const quoteUnclosed: Rule = rule({
  name: 'quote-unclosed',
  severity: 'warning',
  practice: 'speaker',
  limits: {},
  check: (view) =>
    view.quotations
      .filter((q) => !q.closed && !q.runsOn && q.sentences.some((s) => s.role !== 'furniture'))
      // two apostrophes pair in too many ways to mind them
      .filter((q) => !view.masked.startsWith("''", q.range[0]))
      .map(({ range: [start] }) => {
        const entity = /^&#?\w{1,8};/.exec(view.masked.slice(start, start + 10))
        return {
          range: [start, start + (entity?.[0].length ?? 1)],
          message:
            'Unexpected quotation mark that opens and is never closed, expected a closing one where the speaker ends',
        }
      }),
})
