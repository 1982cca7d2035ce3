import type { Link } from '../../article.js'
import { judging } from '../judging.js'
import { origin, type View, words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { victims } from '../victims.js'

/** One or a few with a post, of whom no name is given: “one Western diplomat”. Crowds and critics are nobody in particular. */
const post =
  /^(?:an?|one|another|two|three|several|the) (?:[\p{L}-]+ ){0,3}(?:diplomat|official|aide|advis[eo]r|lawmaker|executive|staffer|officer|colleague|manager|minister|strategist|operative|banker|engineer|player|employee)s?\b/iu

const isWithheld = (view: View, from: Link | null): boolean =>
  from?.kind === 'anonymous' ||
  (from?.kind === 'unnamed' && from.mention !== null && post.test(words(view, from.mention)))

/**
 * A source whose name is withheld runs down somebody who is named.
 *
 * @example
 *   Lena Ortiz spoke on Monday. “Ortiz is incompetent and a liar,” a source close to the party said.
 *   → 1:29-1:63 Unexpected attack on `Ortiz`, `incompetent`, by a source whose name is withheld, expected one that is named
 *
 * @example
 *   Lena Ortiz spoke on Monday. “Ortiz is incompetent and a liar,” the mayor, Jan Novak, said.
 *   → nothing
 *
 * @example
 *   Lena Ortiz spoke on Monday. “Ortiz is incompetent and a liar,” one European diplomat said.
 *   → 1:29-1:63 Unexpected attack on `Ortiz`, `incompetent`, by a source whose name is withheld, expected one that is named
 */
export const anonymousAttack: Rule = rule({
  name: 'anonymous-attack',
  severity: 'warning',
  practice: 'attack',
  limits: {},
  check: (view) => {
    const victimIn = victims(view)
    return view.article.attributions.flatMap((a) => {
      if (!isWithheld(view, origin(a.chain))) return []
      for (const range of a.content) {
        const insult = judging.exec(words(view, range))
        const victim = insult && victimIn(range)
        if (victim)
          return [
            {
              range,
              message: `Unexpected attack on \`${victim}\`, \`${insult[0]}\`, by a source whose name is withheld, expected one that is named`,
            },
          ]
      }
      return []
    })
  },
})
