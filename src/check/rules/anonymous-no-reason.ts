import { words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { anonymous, hasReason } from '../unnamed.js'

/**
 * Sources whose names are withheld in an article that does not say why. One problem an article, at the first of them.
 *
 * @example
 *   The dam is unsafe, a source said on Monday.
 *   → 1:20-1:28 Unexpected `a source` without a reason for withholding the name, expected why it is withheld
 *
 * @example
 *   The dam is unsafe, said a source who asked not to be named because he was not allowed to speak to the press.
 *   → nothing
 */
export const anonymousNoReason: Rule = rule({
  name: 'anonymous-no-reason',
  severity: 'info',
  practice: 'reason',
  limits: {},
  check: (view) => {
    const [first, ...others] = anonymous(view).filter((voice) => !hasReason(view, voice))
    if (!first) return []
    const message = `Unexpected \`${words(view, first.mention)}\` without a reason for withholding the name, expected why it is withheld`
    const related = others.map((v) => ({ range: v.mention, message: 'No reason is given here either' }))
    return [{ range: first.mention, message, related }]
  },
})
