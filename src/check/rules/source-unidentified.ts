import { words } from '../look.js'
import { type Rule, rule } from '../rule.js'

/**
 * A person who speaks, and of whom the article never says who that is.
 *
 * @example
 *   The dam is unsafe, Lena Ortiz said on Monday.
 *   → 1:20-1:30 Unexpected `Lena Ortiz` without a word of who that is, expected a post, a body or a reason to listen
 *
 * @example
 *   The dam is unsafe, transport ministry spokeswoman Lena Ortiz said on Monday.
 *   → nothing
 */
export const sourceUnidentified: Rule = rule({
  name: 'source-unidentified',
  severity: 'off',
  practice: 'introduce',
  limits: {},
  check: (view) =>
    [...view.voices.values()]
      .filter(({ source }) => source.kind === 'person' && source.description === null && source.affiliation === null)
      .filter(({ source }) => {
        const first = source.mentions[0]
        // an apposition behind the name, or a title before it, that linking did not take in
        return (
          first &&
          !/^,? (?:an?|the|who|of|from|\(|\d)/.test(view.masked.slice(first[1], first[1] + 8)) &&
          !titled(view.masked.slice(Math.max(0, first[0] - 30), first[0]))
        )
      })
      .map(({ source, mention }) => ({
        range: source.mentions[0] ?? mention,
        message: `Unexpected \`${source.name ?? words(view, mention)}\` without a word of who that is, expected a post, a body or a reason to listen`,
      })),
})

const titled = (before: string): boolean =>
  /(?:\p{L}{3,20}|\p{Lu}\p{L}{1,4}\.)(?:,? )$/u.test(before) &&
  /(?:or|er|ist|ent|man|ary|ess|ian|Mr\.|Ms\.|Mrs\.|Dr\.|Sen\.|Rep\.|Gov\.|ey)[ ,]+$/.test(before)
