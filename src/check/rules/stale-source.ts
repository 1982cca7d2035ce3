import type { Attribution } from '../../article.js'
import { type View, words } from '../look.js'
import { type Rule, rule } from '../rule.js'

const day = 86_400_000
const when = /\b(?:in|on|since|back in) (?:\p{Lu}\p{Ll}{2,8}\.? )?(?:\d{1,2},? )?((?:19|20)\d\d)\b/u

/**
 * A lead or a whole story that rests on what was said long before it was published. Older words further down, with their date, are background.
 *
 * @example
 *   ---
 *   published: 2025-02-05
 *   ---
 *
 *   The dam is safe, the water ministry said on March 3, 2021.
 *   → 5:18-5:36 Unexpected `the water ministry` of 1435 days before, expected a source of the last 365 days, or when it was said in the lead
 *
 * @example
 *   ---
 *   published: 2025-02-05
 *   ---
 *
 *   The dam is safe, the water ministry said on February 3, 2025.
 *   → nothing
 */
export const staleSource: Rule = rule({
  name: 'stale-source',
  severity: 'off',
  practice: 'fresh',
  limits: { days: 365 },
  check: (view, { days }) => {
    const published = view.article.published === null ? Number.NaN : Date.parse(view.article.published)
    const lead = view.body[0]?.paragraph
    return view.article.attributions.flatMap((a) => {
      if (view.article.sentences[a.sentence]?.paragraph !== lead || hasFresher(view, a)) return []
      const place = a.source[0] ?? a.cue[0]
      const date = a.date ?? spokenIn(view, a)
      const age = date === null ? 0 : Math.floor((published - Date.parse(date)) / day)
      if (!place || !(age > days)) return []
      return [
        {
          range: place,
          message: `Unexpected \`${words(view, place)}\` of ${age} days before, expected a source of the last ${days} days, or when it was said in the lead`,
        },
      ]
    })
  },
})

/** Whether the same paragraph has another source too: the old one is told beside it. */
const hasFresher = (view: View, a: Attribution): boolean =>
  view.article.attributions.some(
    (b) =>
      b !== a &&
      b.date !== a.date &&
      b.source.length > 0 &&
      view.article.sentences[b.sentence]?.paragraph === view.article.sentences[a.sentence]?.paragraph,
  )

/** The last day of the year that stands right behind the cue, outside of what is said. */
function spokenIn(view: View, a: Attribution): string | null {
  const cue = a.cue[0]
  if (!cue) return null
  const m = when.exec(view.masked.slice(cue[1], cue[1] + 45))
  if (!m?.[1] || !/^(?: \w+){0,4} ?$/.test(view.masked.slice(cue[1], cue[1] + m.index))) return null
  const at = cue[1] + m.index
  return a.content.some((c) => c[0] <= at && at < c[1]) ? null : `${m[1]}-12-31`
}
