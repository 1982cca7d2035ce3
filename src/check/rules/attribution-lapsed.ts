import { origin } from '../look.js'
import { type Rule, rule } from '../rule.js'

/**
 * A sentence without a source between two of one paragraph that have the same: does the source still speak?
 *
 * @example
 *   The dam is safe, Lena Ortiz said on Monday. It was built in 1974 by prisoners. Ortiz said that it would be checked.
 *   → 1:45-1:79 Unexpected sentence without a source between two from `Lena Ortiz`, expected whether it is from there too
 *
 * @example
 *   The dam is safe, Lena Ortiz said on Monday. Ortiz said that it would be checked.
 *   → nothing
 */
export const attributionLapsed: Rule = rule({
  name: 'attribution-lapsed',
  severity: 'off',
  practice: 'attribute',
  limits: {},
  check: (view) =>
    view.body.flatMap((s, i) => {
      const [before, after] = [view.body[i - 1], view.body[i + 1]]
      if (s.chain.length || s.role !== 'statement' || s.attributions.length || s.text.endsWith('?')) return []
      if (before?.paragraph !== s.paragraph || after?.paragraph !== s.paragraph) return []
      const link = origin(before.chain)
      const same = link?.name !== null && link?.name === origin(after.chain)?.name
      if (!link || !same || link.kind === 'document') return []
      return [
        {
          range: s.range,
          message: `Unexpected sentence without a source between two from \`${link.name}\`, expected whether it is from there too`,
          related: [{ range: before.range, message: 'The source speaks here' }],
        },
      ]
    }),
})
