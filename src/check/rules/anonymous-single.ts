import type { Sentence } from '../../article.js'
import { attributionsIn, near, origin, sameClaim, type View, type Voice, words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { anonymous, isPlural } from '../unnamed.js'

/**
 * A claim that rests on one source whose name is withheld, and that nobody else in the article states. What is only quoted, an opinion most often, is left. One problem a source, at its first words.
 *
 * @example
 *   The minister will resign on Friday, a source close to the cabinet said.
 *   → 1:37-1:66 Unexpected claim that rests on `a source close to the cabinet` alone, expected a second source
 *
 * @example
 *   The minister will resign on Friday, a source close to the cabinet said. A second official confirmed that the minister would resign on Friday.
 *   → nothing
 *
 * @example
 *   The minister will resign on Friday, two sources close to the cabinet said.
 *   → nothing
 */
export const anonymousSingle: Rule = rule({
  name: 'anonymous-single',
  severity: 'warning',
  practice: 'second',
  limits: {},
  check: (view) =>
    anonymous(view)
      .filter((voice) => !isPlural(view, voice))
      .flatMap((voice) => {
        const alone = voice.sentences.filter((s) => restsOn(view, voice, s) && !toldByAnother(view, voice, s))
        if (!alone.length) return []
        const [, ...others] = alone
        return [
          {
            range: voice.mention,
            message: `Unexpected claim that rests on \`${words(view, voice.mention)}\` alone, expected a second source`,
            related: others.map((s) => ({ range: s.range, message: 'This rests on the same source' })),
          },
        ]
      }),
})

function restsOn(view: View, voice: Voice, s: Sentence): boolean {
  const link = origin(s.chain)
  const told = attributionsIn(view, s).some((a) => a.manner !== 'direct' && a.appeal)
  return told && s.status === 'unconfirmed' && link?.sources.length === 1 && link.sources[0] === voice.source.index
}

function toldByAnother(view: View, voice: Voice, s: Sentence): boolean {
  return near(view, s).some((other) => {
    const from = origin(other.chain)
    if (!from || from.kind === 'unknown' || from.sources.includes(voice.source.index)) return false
    return sameClaim(view, s, other, 0.4)
  })
}
