import { isQuoted, placeOf, textOf } from '../look.js'
import { type Rule, rule } from '../rule.js'

const hedge =
  /\b(?:reportedly|rumou?red(?: to)?|(?:is|are|was|were) (?:widely |generally )?(?:said|believed|thought|understood|reported) to|it (?:is|was|has been) (?:widely )?(?:said|believed|thought|understood|reported|rumou?red) that)(?![\p{L}-])/iu

/**
 * “Reportedly”, “is said to”, “it is believed that” with no word of who reports, says or believes.
 *
 * @example
 *   The minister reportedly bought a house in May. The bridge opened in 1974.
 *   → 1:14-1:24 Unexpected `reportedly` with no word of whose report it is, expected who says so
 *
 * @example
 *   The minister reportedly bought a house in May, according to the Daily Courier.
 *   → nothing
 */
export const reportedlyUnsourced: Rule = rule({
  name: 'reportedly-unsourced',
  severity: 'warning',
  practice: 'hedge',
  limits: {},
  check: (view) =>
    view.body.flatMap((s) => {
      const text = textOf(view, s)
      const m = hedge.exec(text)
      if (
        !m ||
        /^<tweet/.test(s.text) ||
        isQuoted(view, s.range[0] + m.index) ||
        s.chain.some((l) => l.kind !== 'unknown')
      )
        return []
      // a lead has its source in the next paragraphs
      const behind = view.body.slice(1, 4)
      if (s === view.body[0] && behind.some((n) => n.chain.some((l) => l.kind === 'outlet' || l.kind === 'document')))
        return []
      const near = [s.index - 1, s.index + 1].flatMap((i) => view.article.sentences[i] ?? [])
      if (
        near.some(
          (n) =>
            n.chain.some((l) => l.kind === 'outlet' || l.kind === 'document') &&
            (n.paragraph === s.paragraph || n.index < s.index),
        )
      )
        return []
      return [
        {
          range: placeOf(s, m.index, m[0].length),
          message: `Unexpected \`${m[0]}\` with no word of whose report it is, expected who says so`,
        },
      ]
    }),
})
