import type { Attribution, Sentence } from '../../article.js'
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
      .filter((voice) => !isPlural(view, voice) && !isAgain(view, voice))
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
  const told = attributionsIn(view, s).filter((a) => a.manner !== 'direct' && a.appeal)
  if (!told.length || told.every((a) => isOwnStory(view, voice, a))) return false
  return s.status === 'unconfirmed' && link?.sources.length === 1 && link.sources[0] === voice.source.index
}

/** “One of the engineers … said that she had handed in her notice”: nobody knows better what somebody did. */
function isOwnStory(view: View, { mention }: Voice, { content }: Attribution): boolean {
  const start = content[0]
  return (
    start !== undefined &&
    !/\b(?:sources?|insiders?|persons?|people|officials?)\b/i.test(words(view, mention)) &&
    /^(?:that )?(?:he|she|they)\b/i.test(words(view, start))
  )
}

/** “The official” behind “a law enforcement official”: one source, told once. */
function isAgain(view: View, { mention }: Voice): boolean {
  const noun = /^(?:the|this|that) (\p{L}+)/iu.exec(words(view, mention))?.[1]
  return [...view.voices.values()].some(
    (o) =>
      noun !== undefined &&
      o.mention[0] < mention[0] &&
      !isPlural(view, o) &&
      words(view, o.mention).split(/[ ,]/).includes(noun),
  )
}

function toldByAnother(view: View, voice: Voice, s: Sentence): boolean {
  return near(view, s).some((other) => {
    const from = origin(other.chain)
    if (!from || from.kind === 'unknown' || from.sources.includes(voice.source.index)) return false
    return sameClaim(view, s, other, 0.4)
  })
}
