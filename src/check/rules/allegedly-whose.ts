import { isQuoted, origin, placeOf, textOf } from '../look.js'
import { type Rule, rule } from '../rule.js'

const adverb = /\b(?:allegedly|purportedly)\b/i
const accusers =
  /\b(?:police|prosecutors?|court|charg(?:e|es|ed)|indict\w{0,5}|lawsuit|sued|complaint|accus\w{1,4}|arrest\w{0,3}|investigat\w{1,5}|trial|affidavit|alleged that|alleges?|allegations? (?:by|of|from))\b/i

/** For a named suspect of a violent crime the word keeps the presumption of innocence; who alleges it is plain. */
const crime =
  /^(?:\s\w+){0,2}\s(?:kill|shot|shoot|murder|stab|gun|fir(?:ed|ing)|attack|assault|rap(?:e|ing)|abus|robb|plott|plan(?:ned|ning)|kidnap|abduct|beat|grab|hit|struck|driv|drove|set fire|start|held|broke|breach|scal|made it)\w{0,6}\b/i

/**
 * “Allegedly” where nobody near it alleges anything.
 *
 * @example
 *   The mayor allegedly took money from the builder. The bridge opened in 1974.
 *   → 1:11-1:20 Unexpected `allegedly` with nobody near it who alleges, expected who does
 *
 * @example
 *   The mayor allegedly took money from the builder, prosecutors said.
 *   → nothing
 */
export const allegedlyWhose: Rule = rule({
  name: 'allegedly-whose',
  severity: 'info',
  practice: 'hedge',
  limits: {},
  check: (view) =>
    view.body.flatMap((s) => {
      const text = textOf(view, s)
      const m = adverb.exec(text)
      const from = origin(s.chain)
      if (!m || isQuoted(view, s.range[0] + m.index) || (from && from.kind !== 'unknown')) return []
      const near = [s.index - 1, s.index, s.index + 1].flatMap((i) => view.article.sentences[i] ?? [])
      if (crime.test(text.slice(m.index + m[0].length)) || /\bused to\b/.test(text.slice(m.index))) return []
      if (near.some((n) => accusers.test(textOf(view, n)))) return []
      return [
        {
          range: placeOf(s, m.index, m[0].length),
          message: `Unexpected \`${m[0]}\` with nobody near it who alleges, expected who does`,
        },
      ]
    }),
})
