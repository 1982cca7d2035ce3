import { judging } from '../judging.js'
import { isQuoted, origin, type View, words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { isWithheld } from '../unnamed.js'
import { victims } from '../victims.js'

/**
 * An opinion from a source whose name is withheld. Where it is of somebody who is named, `anonymous-attack` minds it.
 *
 * @example
 *   “The reform is a disaster and a disgrace,” a source close to the party said.
 *   → 1:1-1:43 Unexpected opinion, `disaster`, from `a source close to the party`, expected facts that the source can know
 *
 * @example
 *   The reform will be put to the vote in May, a source close to the party said.
 *   → nothing
 */
export const anonymousOpinion: Rule = rule({
  name: 'anonymous-opinion',
  severity: 'warning',
  practice: 'opinion',
  limits: {},
  check: (view) => {
    const victimIn = victims(view)
    return view.article.attributions.flatMap((a) => {
      const from = origin(a.chain)
      if (!from || !isWithheld(view, from)) return []
      const found = a.content.map((range) => ({ range, m: judging.exec(words(view, range)) })).find((f) => f.m)
      if (!found?.m || victimIn(found.range)) return []
      if (others.test(words(view, found.range).slice(0, found.m.index))) return []
      return [
        {
          range: found.range,
          message: `Unexpected opinion, \`${found.m[0]}\`, from ${nameOf(view, from.mention)}, expected facts that the source can know`,
        },
      ]
    })
  },
})

/** “The minister had called it a joke, a source said”: the opinion is the minister's, and that he has it a fact. */
const others =
  /\b(?:call(?:ed|s|ing)|describ(?:ed|es|ing)|brand(?:ed|s|ing)|consider(?:ed|s)|thinks?|thought|dubbed|labell?ed|dismissed)\b/i

const nameOf = (view: View, mention: readonly [number, number] | null): string =>
  mention && !isQuoted(view, mention[0]) ? `\`${words(view, mention)}\`` : 'an unnamed source'
