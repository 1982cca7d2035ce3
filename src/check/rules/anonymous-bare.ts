import { words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { anonymous, isBare, pointsBack } from '../unnamed.js'

/**
 * A source whose name is withheld, and of whom the article says nothing but that it is one.
 *
 * @example
 *   The dam is unsafe, a source said on Monday.
 *   → 1:20-1:28 Unexpected `a source` of whom nothing is said, expected what the source does or how it knows
 *
 * @example
 *   The dam is unsafe, a source at the water ministry said on Monday. A person close to the talks said repairs would take a year.
 *   → nothing
 *
 * @example
 *   The dam is unsafe, three people familiar with the inspection said on Monday. It may be emptied, the sources said.
 *   → nothing
 */
export const anonymousBare: Rule = rule({
  name: 'anonymous-bare',
  severity: 'warning',
  practice: 'describe',
  limits: {},
  check: (view) =>
    anonymous(view)
      .filter((voice) => isBare(view, voice) && !pointsBack(view, voice))
      .map(({ mention }) => ({
        range: mention,
        message: `Unexpected \`${words(view, mention)}\` of whom nothing is said, expected what the source does or how it knows`,
      })),
})
