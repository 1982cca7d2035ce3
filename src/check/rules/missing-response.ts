import type { Attribution, Range, Source } from '../../article.js'
import { isQuoted, type View, words } from '../look.js'
import { sourcesIn } from '../responder.js'
import { type Rule, rule } from '../rule.js'

const accuses = /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing))\b/i

/** Who has not accused needs no answer. */
const denied = /\b(?:not|never|n['’]t|without|nobody|no one)\b/i

/**
 * Somebody who is accused, and of whom the article has no answer and does not say that it asked.
 *
 * @example
 *   The opposition accused Lena Ortiz of taking bribes for the bridge. The bridge opened in 1974.
 *   → 1:24-1:34 Unexpected accusation of `Lena Ortiz` without an answer, expected the answer, or word that one was asked for
 *
 * @example
 *   The opposition accused Lena Ortiz of taking bribes for the bridge. Ortiz did not respond to a request for comment.
 *   → nothing
 */
export const missingResponse: Rule = rule({
  name: 'missing-response',
  severity: 'warning',
  practice: 'answer',
  limits: {},
  check: (view) => {
    const seen = new Set<string>()
    return view.article.attributions.flatMap((a) => {
      const accused = accusedIn(view, a)
      if (!accused || seen.has(accused.name) || answers(view, accused)) return []
      seen.add(accused.name)
      return [
        {
          range: accused.range,
          message: `Unexpected accusation of \`${accused.name}\` without an answer, expected the answer, or word that one was asked for`,
        },
      ]
    })
  },
})

interface Accused {
  readonly name: string
  readonly range: Range
  readonly source: Source | null
}

/** Who stands behind a verb of accusing, before its “of” or “for”. */
function accusedIn(view: View, a: Attribution): Accused | null {
  const cue = a.cue.find((c) => accuses.test(words(view, c)))
  if (!cue || isQuoted(view, cue[0]) || denied.test(view.masked.slice(Math.max(0, cue[0] - 30), cue[1]))) return null
  const behind = view.masked.slice(cue[1], cue[1] + 80)
  const m =
    /^ +((?:the |former |President |Mr |Mrs |Ms |Sen |Gov )*(?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,3})(?: (?:and|,)[\p{L} ]{1,30})? (?:of|for|over)\b/u.exec(
      behind,
    )
  const name = m?.[1]
  if (!name) return null
  const start = cue[1] + behind.indexOf(name)
  const range: Range = [start, start + name.length]
  const source = view.article.sources.find(
    (s) => s.mentions.some((p) => p[0] < range[1] && range[0] < p[1]) || [s.name, ...s.otherNames].includes(name),
  )
  return { name: source?.name ?? name, range, source: source ?? null }
}

function answers(view: View, { name, source }: Accused): boolean {
  const last = name.split(' ').at(-1) ?? name
  const speaks = [...view.voices.values()].some(
    (v) =>
      v.source === source || [v.source.name, v.source.affiliation, v.source.description].some((n) => n?.includes(last)),
  )
  return (
    speaks ||
    view.article.responses.some((r) => sourcesIn(view, r.by).some((s) => s === source || s.name?.includes(last))) ||
    view.article.responses.some((r) => r.stance === 'no-response')
  )
}
