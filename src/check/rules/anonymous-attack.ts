import { judging } from '../judging.js'
import { origin, words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { isWithheld } from '../unnamed.js'
import { victims } from '../victims.js'

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
