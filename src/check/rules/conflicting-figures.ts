import type { Sentence } from '../../article.js'
import { isQuoted, origin, placeOf, textOf } from '../look.js'
import { type Rule, rule } from '../rule.js'

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const figure =
  /\b(\d[\d,]{0,12}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (people|civilians|soldiers|children|passengers|workers|students|residents|protesters|victims|men|women)(?: \w{1,20})? (killed|dead|died|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated)\b/gi
const same: Readonly<Record<string, string>> = {
  dead: 'killed',
  died: 'killed',
  wounded: 'injured',
  hurt: 'injured',
  detained: 'arrested',
}

/** What happened another time has figures of its own. */
const past =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:that|last|previous|the same) (?:year|month|week|time)\b|\b(?:ago|earlier|previous(?:ly)?|annual(?:ly)?|a year|each|every)\b/i

/**
 * Two figures for one thing, at least one of them without a source.
 *
 * @example
 *   The flood left 14 people dead on Monday. The governor said that 17 people were killed.
 *   → 1:65-1:86 Unexpected `17 people were killed` where `14 people dead` stands before, expected which figure is whose
 *
 * @example
 *   The police said that 14 people were killed. The governor said that 17 people were killed.
 *   → nothing
 */
export const conflictingFigures: Rule = rule({
  name: 'conflicting-figures',
  severity: 'warning',
  practice: 'figures',
  limits: {},
  check: (view) => {
    const first = new Map<string, { value: number; sentence: Sentence; at: number; text: string }>()
    const year = view.article.published?.slice(0, 4) ?? 'no year'
    return view.body.flatMap((s) => {
      const said = textOf(view, s)
      return [...said.matchAll(figure)].flatMap((m) => {
        const [text, number = '', who = '', what = ''] = m
        if (isQuoted(view, s.range[0] + m.index) || (past.test(said) && !said.includes(year))) return []
        const key = `${who.toLowerCase()} ${same[what.toLowerCase()] ?? what.toLowerCase()}`
        const value = small.includes(number.toLowerCase())
          ? small.indexOf(number.toLowerCase())
          : Number(number.replace(/,/g, ''))
        const known = first.get(key)
        if (!known) {
          first.set(key, { value, sentence: s, at: m.index, text })
          return []
        }
        const told = (o: Sentence): string | null => origin(o.chain)?.name ?? null
        if (known.value === value || (told(s) !== null && told(known.sentence) !== null)) return []
        return [
          {
            range: placeOf(s, m.index, text.length),
            message: `Unexpected \`${text}\` where \`${known.text}\` stands before, expected which figure is whose`,
            related: [{ range: placeOf(known.sentence, known.at, known.text.length), message: 'The other figure' }],
          },
        ]
      })
    })
  },
})
