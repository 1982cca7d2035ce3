import type { Sentence } from '../../article.js'
import { claimsIn, type Kind, kindsOfClaim, speaksOf } from '../contestable.js'
import { attributionsIn, isQuoted, near, placeOf, sameClaim, textOf, type View } from '../look.js'
import { type Rule, rule } from '../rule.js'

/** What tells of the past, of a charge that has been brought, or of what is only supposed: none is the news that needs a source. */
const settled =
  /\b(?:1[5-9]|20)\d\ds?\b|\b(?:charged|convicted|sentenced|pleaded|indicted|sued|found guilty|according|last (?:week|month|year|weekend|summer|winter|spring|fall|autumn)|ago|earlier|previous(?:ly)?|once|history|anniversary|decades?|centur(?:y|ies)|prosecutors?|court|if|would|could|might|may|should|unless|whether|accus\w{1,4}|alleg\w{1,5}|suspected|apparent\w{0,2})\b/i

/** A month without a day of the week is mostly some time back. */
const month =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?= |,|$)/
const recent = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tonight|overnight)\b/i

/**
 * A claim that needs a source and has none: casualties, an accusation, an estimate or a forecast in the outlet's own voice, which nobody in
 * the article is said to have stated. What happened long before the news, a column, and what is only supposed are left.
 *
 * @example
 *   A dam broke near Arle on Monday. The governor went there.
 *
 *   The flood killed 14 people in two villages near Arle.
 *
 *   Rain is expected on Tuesday.
 *   → 3:11-3:20 Unexpected `killed 14` without a source, expected who says so
 *
 * @example
 *   A dam broke near Arle on Monday. The governor went there.
 *
 *   The flood killed 14 people in two villages.
 *
 *   The governor said that 14 people had been killed by the flood in the villages.
 *   → nothing
 *
 * @example
 *   A dam broke near Arle on Monday. The governor went there.
 *
 *   In 1953 a flood killed 140 people near Arle.
 *   → nothing
 *
 * @example
 *   The harbour board dismissed its treasurer on Monday.
 *
 *   Jan Novak embezzled 300,000 crowns from the pilots' fund.
 *   → 3:11-3:20 Unexpected `embezzled` without a source, expected who says so
 *
 * @example
 *   The harbour board dismissed its treasurer on Monday.
 *
 *   Jan Novak embezzled 300,000 crowns from the pilots' fund. He was convicted in May.
 *   → nothing
 */
export const unattributedClaim: Rule = rule({
  name: 'unattributed-claim',
  severity: 'warning',
  practice: 'attribute',
  limits: { casualties: true, accusations: true, estimates: true, forecasts: true },
  check: (view, limits) => {
    if (view.isPersonal) return []
    const seen = new Set<Kind>()
    return view.body.flatMap((s) => {
      if (!isPlain(view, s)) return []
      const text = textOf(view, s)
      if (settled.test(text) || (month.test(text) && !recent.test(text))) return []
      for (const { kind, at, length, isSide } of claimsIn(text)) {
        if (!limits[kind] || seen.has(kind) || isQuoted(view, s.range[0] + at) || toldElsewhere(view, s, kind)) continue
        // deaths in a side clause say which event is meant, but for the lead
        if (kind === 'casualties' && (!isNews(view, s) || (isSide && s !== view.body[0]))) continue
        seen.add(kind)
        const words = text
          .slice(at, at + length)
          .replace(/\s+/g, ' ')
          .trim()
        return [
          { range: placeOf(s, at, length), message: `Unexpected \`${words}\` without a source, expected who says so` },
        ]
      }
      return []
    })
  },
})

/** What leads in the words of somebody, though nothing is said yet. */
const account = /\b(?:account|details|figures|statement|briefing|bulletin|tally|update)\b/i

/** “Was seen on a ferry” attributes to nobody. */
const isAttributed = (view: View, s: Sentence): boolean =>
  attributionsIn(view, s).some((a) => a.source.length > 0 || a.appeal)

/** News of a day that is remembered, or of what is left of it. */
const past = /\b(?:years? (?:after|ago|later|on|since)|anniversary|remember\w{0,3}|commemorat\w{1,4}|mourn\w{0,3})\b/i

/** A statement in the outlet's own voice with no source beside it in the paragraph, from which it may go on or which may follow. */
function isPlain(view: View, s: Sentence): boolean {
  if (s.chain.length || s.role !== 'statement' || s.status !== 'unattributed' || s.text.endsWith('?')) return false
  if (isAttributed(view, s) || s.block === 'caption' || s.block === 'table-cell') return false
  const { sentences } = view.article
  const before = sentences[s.index - 1]
  if (before?.paragraph === s.paragraph && account.test(before.text)) return false
  return ![sentences[s.index - 1], sentences[s.index + 1]].some(
    (o) => o?.paragraph === s.paragraph && (o.chain.length > 0 || o.attributions.length > 0),
  )
}

/** Whether somebody in the article speaks of such a thing: of the same claim, or of deaths or wrongs at all. */
function toldElsewhere(view: View, s: Sentence, kind: Kind): boolean {
  if (kind === 'accusations' && speaksOf('verdicts', view.masked)) return true
  return near(view, s).some(
    (o) =>
      (o.chain.length > 0 || o.attributions.length > 0) &&
      (sameClaim(view, s, o, 0.5) || (kindsOfClaim.has(kind) && speaksOf(kind, textOf(view, o)))),
  )
}

/** Whether it is of what the headline and the lead are about: other deaths are told for comparison. */
function isNews(view: View, s: Sentence): boolean {
  const lead = view.body[0]
  if ([view.headline, lead].some((o) => o && past.test(o.text))) return false
  if (s === lead || s.paragraph === lead?.paragraph) return true
  const told = new Set(
    [view.headline, lead, view.body[1]].flatMap((o) => (o && o !== s ? [...(view.matter[o.index] ?? [])] : [])),
  )
  let shared = 0
  for (const word of view.matter[s.index] ?? []) if (told.has(word)) shared++
  return shared >= (recent.test(s.text) ? 1 : 2)
}
