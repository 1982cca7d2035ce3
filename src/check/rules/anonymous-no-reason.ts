import { type View, type Voice, words } from '../look.js'
import { matter, shared } from '../overlap.js'
import { type Rule, rule } from '../rule.js'
import { anonymous, hasReason, isPlural } from '../unnamed.js'

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
    const voices = anonymous(view)
    const explained = voices.filter((voice) => hasReason(view, voice))
    const [first, ...others] = voices.filter(
      (voice) => !explained.includes(voice) && !isOf(view, voice) && !explained.some((e) => isOneOf(view, voice, e)),
    )
    if (!first) return []
    const message = `Unexpected \`${words(view, first.mention)}\` without a reason for withholding the name, expected why it is withheld`
    const related = others.map((v) => ({ range: v.mention, message: 'No reason is given here either' }))
    return [{ range: first.mention, message, related }]
  },
})

/** Another outlet's source: that outlet knows the reason. */
const isOf = (view: View, { sentences }: Voice): boolean =>
  sentences.every((s) => s.chain.some((l) => l.kind === 'outlet' && !view.article.publisher.includes(l.name ?? '')))

/** “One intelligence source” behind “three intelligence sources, who were not authorised to speak”. */
const isOneOf = (view: View, one: Voice, many: Voice): boolean =>
  isPlural(view, many) && many.mention[0] < one.mention[0] && shared(kindOf(view, one), kindOf(view, many)) > 0

const kindOf = (view: View, { mention }: Voice): ReadonlySet<string> =>
  matter(words(view, mention).replace(/\b(?:sources?|insiders?|persons?|officials?)\b.*/i, ''))
