import { isQuoted, placeOf, textOf } from '../look.js'
import { type Rule, rule } from '../rule.js'

const plain: Readonly<Record<string, string>> = {
  refuted: 'denied',
  refutes: 'denies',
  refute: 'deny',
  refuting: 'denying',
}

/** What can prove something false. */
const proof =
  /\b(?:evidence|data|stud(?:y|ies)|research|documents?|records?|footage|video|photos?|photographs?|analysis|tests?|findings|figures|facts?|report|scientists|fact-checkers?|receipts|letters?|logs?|tachograph|witnesses|film\w{0,3}|experiments?|court|judges?)\b/i

/** Who brings proof refutes. */
const shows =
  /\b(?:by (?:showing|producing|publishing|presenting|releasing|filming|proving|pointing to)|with (?:\w+ )?(?:evidence|documents|receipts|records|data|proof|figures))\b/i

/**
 * “Refuted” for “denied”: who refutes proves it false.
 *
 * @example
 *   The minister refuted the report on Monday.
 *   → 1:14-1:21 Unexpected `refuted` for an answer without proof, expected `denied`
 *
 * @example
 *   The footage refutes the report, the police said. “I refute that,” the minister said.
 *   → nothing
 */
export const refuteMisuse: Rule = rule({
  name: 'refute-misuse',
  severity: 'warning',
  practice: 'refute',
  limits: {},
  check: (view) =>
    view.body.flatMap((s) => {
      const text = textOf(view, s)
      return [...text.matchAll(/\brefut(?:ed|es|e|ing)\b/gi)].flatMap((m) => {
        const word = m[0]
        const before = text.slice(Math.max(0, m.index - 60), m.index)
        const isPassive =
          /\b(?:been|be|was|were|being|is|are)(?: \w+)? $|\b(?:try|tries|tried|trying|seek|seeks|sought|seeking|attempt|attempts|attempted|able|unable) to $|\b(?:can|could|cannot|can['’]t|not)(?: \w+)? $/i.test(
            before,
          )
        const behind = text.slice(m.index + word.length, m.index + 120)
        if (proof.test(before) || shows.test(behind) || isPassive || isQuoted(view, s.range[0] + m.index)) return []
        const range = placeOf(s, m.index, word.length)
        const text2 = plain[word]
        return [
          {
            range,
            message: `Unexpected \`${word}\` for an answer without proof, expected \`${plain[word.toLowerCase()] ?? 'denied'}\``,
            ...(text2 !== undefined && { fix: { range, text: text2 } }),
          },
        ]
      })
    }),
})
