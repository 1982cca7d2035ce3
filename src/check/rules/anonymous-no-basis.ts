import { textOf, type View, type Voice, words } from '../look.js'
import { type Rule, rule } from '../rule.js'
import { anonymous, isBare, pointsBack, sentencesOf } from '../unnamed.js'

const basis =
  /\b(?:familiar|knowledge|close to|briefed|involved|present|witness\w{0,4}|saw|seen|attended|works?|worked|took part|aware|official|officials|diplomats?|aides?|officers?|advis[eo]rs?|employees?|executives?|lawyers?|engineers?|members?|staff|staffers?|colleagues?|relatives?|friends?|inside|within|at|in|on the|from|near|reviewed|read|heard|delegates?|attendees?|strategists?|owners?|doctors?|operatives?)\b|\b(?:police|court|intelligence|security|hospital|palace|club|company|campaign|union|ministry|town hall|city hall|airport|army|military|prison|diplomatic|defen[cs]e|judicial|prosecution) (?:sources?|insiders?)\b/i

/** “A business source”, “Kremlin sources”: what stands before tells a side, not a position. Insiders are inside. */
const head = /\bsources?\b(?:[,. ]*$|,? (?:who|speaking|on condition))/i

/**
 * A source whose name is withheld, described, but with no word of how it could know.
 *
 * @example
 *   The bridge will close, a business source said on Monday.
 *   → 1:24-1:41 Unexpected `a business source` with no word of how the source knows, expected its position to know
 *
 * @example
 *   The bridge will close, a source with knowledge of the plans said on Monday.
 *   → nothing
 */
export const anonymousNoBasis: Rule = rule({
  name: 'anonymous-no-basis',
  severity: 'off',
  practice: 'describe',
  limits: {},
  check: (view) =>
    onceEach(view, anonymous(view))
      .filter(
        (voice) =>
          head.test(words(view, voice.mention)) && !isBare(view, voice) && !pointsBack(view, voice) && !isOf(voice),
      )
      .filter((voice) => {
        const { description, affiliation, mentions } = voice.source
        const said = [description, affiliation, ...mentions.map((m) => view.masked.slice(m[0], m[1] + 60))]
        return !said.some((text) => text !== null && basis.test(text))
      })
      .filter(
        (voice) => !sentencesOf(view, voice).some((s) => /\b(?:knowledge|familiar|briefed)\b/.test(textOf(view, s))),
      )
      .map(({ mention }) => ({
        range: mention,
        message: `Unexpected \`${words(view, mention)}\` with no word of how the source knows, expected its position to know`,
      })),
})

/** Somebody else's source: the article has it from whoever says so. */
const isOf = ({ source, sentences }: Voice): boolean =>
  sentences.every((s) => s.chain.some((l) => !l.sources.includes(source.index) && l.kind !== 'outlet'))

/** One of those who are described in the same words: “one business source”, “another business source”. */
function onceEach(view: View, voices: readonly Voice[]): readonly Voice[] {
  const seen = new Set<string>()
  return voices.filter(({ mention }) => {
    const side = words(view, mention)
      .toLowerCase()
      .replace(/^(?:an?|the|one|two|three|another|some|several|second|third) |s\b/g, '')
    return !seen.has(side) && seen.add(side)
  })
}
