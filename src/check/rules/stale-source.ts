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
    const leadText = view.body
      .filter((s) => s.paragraph === lead)
      .map((s) => s.text)
      .join(' ')
    return view.article.attributions.flatMap((a) => {
      if (!a.source.length) return []
      if (view.article.sentences[a.sentence]?.paragraph !== lead || hasFresher(view, a)) return []
      const place = a.source[0] ?? a.cue[0]
      const date = a.date ?? spokenIn(view, a)
      const age = date === null ? 0 : Math.floor((published - Date.parse(date)) / day)
      if (!place || !(age > days && age < history) || isNew.test(leadText)) return []
      return [
        {
          range: place,
          message: `Unexpected \`${words(view, place)}\` of ${age} days before, expected a source of the last ${days} days, or when it was said in the lead`,
        },
      ]
    })
  },
})

/** What was said so long ago that it is history, in days. */
const history = 40 * 365

/** What has only come to light, or a day of this week: the old words are not what is new. */
const isNew =
  /\b(?:newly|released|uncovered|unearthed|declassified|leaked|emerged|resurfaced|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b/

/** Whether the same paragraph has another source too: the old one is told beside it. */
const hasFresher = (view: View, a: Attribution): boolean =>
  view.article.attributions.some(
    (b) =>
      b !== a &&
      b.date !== a.date &&
      b.source.length > 0 &&
      view.article.sentences[b.sentence]?.paragraph === view.article.sentences[a.sentence]?.paragraph,
  )

/** How many years back it was said: “said three years ago”. */
const back = /^(?: \w+){0,3} (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) years ago\b/
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The last day of the year that stands right behind the cue, outside of what is said. */
function spokenIn(view: View, a: Attribution): string | null {
  const { published } = view.article
  const cue = a.cue[0]
  if (!cue) return null
  const ago = back.exec(view.masked.slice(cue[1], cue[1] + 60))?.[1]
  if (ago && published) {
    const years = numbers.includes(ago) ? numbers.indexOf(ago) + 2 : Number(ago)
    return `${Number(published.slice(0, 4)) - years}${published.slice(4, 10)}`
  }
  const m = when.exec(view.masked.slice(cue[1], cue[1] + 45))
  if (!m?.[1] || !/^(?: \w+){0,4} ?$/.test(view.masked.slice(cue[1], cue[1] + m.index))) return null
  const at = cue[1] + m.index
  return a.content.some((c) => c[0] <= at && at < c[1]) ? null : `${m[1]}-12-31`
}
