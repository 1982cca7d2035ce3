import { placeOf, textOf, words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { anonymous, isPlural } from '../unnamed.js'

const one = /\bthe (?:\p{Ll}{3,20} )?(?:source|insider|official|person)\b(?! of\b)/iu
const several =
  /\b(?:an?|one|another|second|third|other|first) (?:[\w-]{1,20} ){0,3}(?:source|insider|official|person|advis[eo]r|aide|strategist|operative|friend|ally|confidant|lawmaker|staffer|executive|manager|diplomat|member|donor)\b|\bone of (?:the|them)\b/i

/**
 * “Sources” that turn out to be one.
 *
 * @example
 *   The factory will close in May, sources told the paper. The source said that 300 workers would be dismissed.
 *   → 1:56-1:66 Unexpected `The source` where `sources` spoke before, expected as many sources as there are
 *
 * @example
 *   The factory will close in May, sources told the paper. One of the sources said that 300 workers would be dismissed. The source gave no date.
 *   → nothing
 */
export const anonymousPlural: Rule = rule({
  name: 'anonymous-plural',
  severity: 'warning',
  practice: 'plural',
  limits: { sentences: 8 },
  check: (view, { sentences }) => {
    const voices = anonymous(view).filter((v) => isPlural(view, v))
    const plural = voices.find((v) => /\b(?:sources|insiders|people|persons)\b/i.test(words(view, v.mention)))
    const first = plural?.sentences[0]
    if (!plural || !first) return []
    for (const s of view.body) {
      if (s.index < first.index || s.index > first.index + sentences) continue
      const text = textOf(view, s)
      if (several.test(text)) return []
      const m = one.exec(text)
      if (!m || s.range[0] + m.index < plural.mention[0]) continue
      return [
        {
          range: placeOf(s, m.index, m[0].length),
          message: `Unexpected \`${m[0]}\` where \`${words(view, plural.mention)}\` spoke before, expected as many sources as there are`,
          related: [{ range: plural.mention, message: 'More than one source speaks here' }],
        },
      ]
    }
    return []
  },
})
