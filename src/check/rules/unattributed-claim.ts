import type { Sentence } from '../../article.js'
import { count, isQuoted, near, placeOf, sameClaim, textOf, type View } from '../look.js'
import { type Rule, rule } from '../rule.js'

const number =
  '(?:\\d[\\d,.]{0,12}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|at least \\w+|more than \\w+|up to \\w+)'

const kinds = {
  casualties: new RegExp(
    `\\b${number} (?:\\w+ ){0,3}(?:were |was |have been |had been )?(?:killed|dead|died|injured|wounded|missing|drowned)\\b|\\b(?:killed|killing|wounded|wounding|injured|injuring) (?:at least |more than |up to |some |about )?${number}\\b`,
    'i',
  ),
  accusations:
    /\b(?:embezzl\w{1,5}|brib(?:e|ed|es|ery|ing)|launder(?:ed|ing)|defraud\w{0,3}|rigg(?:ed|ing)|forged|smuggl(?:ed|ing)|plagiari[sz]\w{1,3}|blackmail\w{0,3}|covered up|cover-up|stole|raped|sexually assaulted|conspired|colluded|illegally|tortured|misled|lied to)\b/i,
  forecasts:
    /\b(?:is|are) (?:set|poised|bound|certain|sure) to\b|\bwill (?:soon |surely |certainly )?(?:rise|fall|grow|shrink|climb|drop|double|triple|collapse|reach|exceed|cost)\b/i,
  numbers:
    /\b(?:an )?estimated \d[\d,.]{0,12}|\b\d[\d,.]{0,12} (?:percent|per cent|%) of\b|\b(?:up|down) \d[\d,.]{0,12}(?: percent| per cent|%)/i,
} as const

/** What tells of the past, or of a charge that has been brought: neither is the news that needs a source. */
const settled =
  /\b(?:1[89]|20)\d\d\b|\b(?:charged|convicted|sentenced|pleaded|indicted|sued|found guilty|according|last (?:week|month|year|weekend)|ago|prosecutors?|court)\b/i

type Kind = keyof typeof kinds

const order: readonly Kind[] = ['casualties', 'accusations', 'forecasts', 'numbers']
const all: Readonly<Record<Kind, boolean>> = { casualties: true, accusations: true, forecasts: false, numbers: false }

/**
 * A claim that needs a source and has none: casualties, an accusation, a forecast or an estimate in the outlet's own voice, which nobody in
 * the article is said to have stated. What the headline or the lead claims is for other rules.
 *
 * @example
 *   A dam broke near Arle on Monday, the governor said.
 *
 *   The flood killed 14 people in two villages.
 *
 *   Rain is expected on Tuesday.
 *   → 3:11-3:20 Unexpected `killed 14` without a source, expected who says so
 *
 * @example
 *   A dam broke near Arle on Monday, the governor said.
 *
 *   The flood killed 14 people in two villages.
 *
 *   The governor said that 14 people had been killed by the flood in the villages.
 *   → nothing
 */
export const unattributedClaim: Rule = rule({
  name: 'unattributed-claim',
  severity: 'off',
  practice: 'attribute',
  limits: all,
  check: (view, limits) => {
    const [lead, ...rest] = view.body
    return rest.flatMap((s) => {
      if (s.chain.length || s.role !== 'statement' || s.status !== 'unattributed' || s.text.endsWith('?')) return []
      if (s.paragraph === lead?.paragraph || followsSource(view, s) || s.attributions.length) return []
      const text = textOf(view, s)
      for (const kind of order) {
        if (!limits[kind]) continue
        const m = kinds[kind].exec(text)
        // “killed 40-year-old …” counts nobody
        if (
          !m ||
          /^-year/.test(text.slice(m.index + m[0].length)) ||
          isQuoted(view, s.range[0] + m.index) ||
          toldElsewhere(view, s) ||
          settled.test(text)
        )
          continue
        const words = m[0].replace(/\s+/g, ' ').trim()
        return [
          {
            range: placeOf(s, m.index, m[0].length),
            message: `Unexpected \`${words}\` without a source, expected who says so`,
          },
        ]
      }
      return []
    })
  },
})

/** A sentence right behind one with a source, in one paragraph, may go on from it. */
function followsSource(view: View, s: Sentence): boolean {
  const before = view.article.sentences[s.index - 1]
  return before?.paragraph === s.paragraph && before.chain.length > 0
}

function toldElsewhere(view: View, s: Sentence): boolean {
  return near(view, s).some((o) => o.chain.length > 0 && count(o.text) > 3 && sameClaim(view, s, o, 0.5))
}
