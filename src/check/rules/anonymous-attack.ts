import { judging } from '../judging.js'
import { origin, words } from '../look.js'
import { type Rule, rule } from '../rule.js'

const fullName = /\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,})/gu

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
 */
export const anonymousAttack: Rule = rule({
  name: 'anonymous-attack',
  severity: 'warning',
  practice: 'attack',
  limits: {},
  check: (view) => {
    const names = new Set([...view.masked.matchAll(fullName)].flatMap((m) => m[1] ?? []))
    return view.article.attributions.flatMap((a) => {
      if (origin(a.chain)?.kind !== 'anonymous') return []
      for (const range of a.content) {
        const insult = judging.exec(words(view, range))
        const victim = insult && (words(view, range).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).find((w) => names.has(w))
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
