import type { Range } from '../../article.js'
import { nearestOf } from '../../options/nearest.js'
import type { View } from '../look.js'
import { ruleNames } from '../names.js'
import type { Found } from '../rule.js'
import { type Rule, rule } from '../rule.js'

/** A comment that is meant for the checks; at most so long, as directives are. */
const comment = /<!--\s{0,20}hearsay\b([^<>]{0,900})-->/g
const actions: readonly string[] = ['disable', 'enable', 'ignore']

/**
 * A comment that silences a rule which there is not, or that does something else than `disable`, `enable` or `ignore`: it silences nothing.
 *
 * @example
 *   <!--hearsay disable anonymus-single-->
 *
 *   The minister will resign, a source close to the cabinet said.
 *   → 1:21-1:36 Unexpected rule `anonymus-single`, expected `anonymous-single`
 *
 * @example
 *   <!--hearsay disabel verb-doubt-->
 *
 *   The dam is safe, the minister claimed.
 *   → 1:13-1:20 Unexpected `disabel` in a comment, expected `disable`
 *
 * @example
 *   <!--hearsay disable anonymous-single verb-doubt-->
 *
 *   The minister will resign, a source close to the cabinet claimed.
 *   → nothing
 */
export const unknownRule: Rule = rule({
  name: 'unknown-rule',
  severity: 'warning',
  practice: 'silence',
  limits: {},
  check: (view) => {
    if (view.article.format === 'text') return []
    return [...view.article.source.matchAll(comment)].flatMap((m) => inComment(view, m.index, m[0]))
  },
})

function inComment(view: View, start: number, text: string): readonly Found[] {
  const known = view.article.directives.find((d) => d.range[0] === start)
  const words = [...text.slice(0, -3).matchAll(/[^\s,]+/g)].filter((m) => m[0] !== '<!--')
  const [, action, ...names] = words[0]?.[0].endsWith('hearsay') ? words : []
  if (!action) return []
  const place = (m: RegExpExecArray): Range => [start + m.index, start + m.index + m[0].length]
  if (!actions.includes(action[0]))
    return [
      wrong(
        place(action),
        `\`${action[0].slice(0, 40)}\` in a comment`,
        nearestOf(action[0], actions) ?? null,
        '`disable`, `enable` or `ignore`',
      ),
    ]
  const strange = names.filter((m) => !ruleNames.some((name) => name === m[0]))
  const found = strange.map((m) =>
    wrong(place(m), `rule \`${m[0].slice(0, 40)}\``, nearestOf(m[0], ruleNames), 'the name of a rule'),
  )
  // a comma between names: the comment is not read at all
  if (!known && !found.length && action)
    return [
      {
        range: [start, start + text.length],
        message: 'Unexpected comment that is not read, expected names of rules with spaces between them',
      },
    ]
  return found
}

function wrong(range: Range, what: string, nearest: string | null, others: string): Found {
  const message = `Unexpected ${what}, expected ${nearest === null ? others : `\`${nearest}\``}`
  return { range, message, ...(nearest !== null && { fix: { range, text: nearest } }) }
}
