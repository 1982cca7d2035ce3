import type { Attribution, Range, Sentence, Source } from '../../article.js'
import { isQuoted, textOf, type View, words } from '../look.js'
import { sourcesIn } from '../responder.js'
import { type Rule, rule } from '../rule.js'

const accuses = /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing))\b/i

/** Who alleges says so of whoever is named at the start of what is alleged; who only says, claims or tells does so where it is a crime. */
const alleges = /\balleg(?:e|es|ed|ing)\b/i
const says = /\b(?:sa(?:id|ys)|claim(?:s|ed)|t(?:old|ells)|wr(?:ote|ites))\b/i
const crime =
  /^(?:has |have |had |once |then )*(?:hit|beat|punched|kicked|raped|molested|groped|assaulted|embezzled|bribed|stole|stolen|killed|threatened to kill|taken (?:money|bribes|cash)|took (?:money|bribes|cash)|forged|falsified|blackmailed|poisoned)\b/

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
    const found = view.isPersonal
      ? []
      : [
          ...view.article.attributions.map((a) => accusedIn(view, a) ?? allegedOf(view, a)),
          ...view.body.flatMap((s) => suedIn(view, s)),
        ]
    return found.flatMap((accused) => {
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

/** Wrongs that nobody may be charged with unheard; “divisive rhetoric” and “leading from behind” are how parties talk of each other. */
const serious =
  /\b(?:brib\w{1,5}|corrupt\w{0,4}|fraud\w{0,8}|steal\w{0,3}|stole|theft|embezzl\w{1,5}|launder\w{1,4}|kill\w{0,3}|murder\w{0,3}|tortur\w{1,3}|rap(?:e|ed|ing|ist)|assault\w{0,3}|abus\w{1,4}|harass\w{0,4}|grop\w{1,3}|beat\w{0,3}|cover\w{0,3}[ -]up|conceal\w{0,4}|hid(?:e|ing|den)?|withh\w{3,6}|falsif\w{1,4}|forg(?:ing|ery|ed)|rigg\w{2,3}|cheat\w{0,3}|smuggl\w{1,4}|traffick\w{0,3}|blackmail\w{0,3}|extort\w{0,4}|threat\w{0,5}|sabotag\w{1,3}|spying|espionage|plagiari\w{1,4}|lying|lied|deceiv\w{1,3}|mislead\w{0,3}|misled|negligen\w{1,3}|discriminat\w{1,4}|racis\w{1,2}|unlawful\w{0,2}|illegal\w{0,2}|violat\w{1,4}|misus\w{1,3}|wasting|neglect\w{0,3}|malpractice|misconduct|overcharg\w{1,3}|poison\w{0,3}|dump\w{0,3}|evad\w{1,3}|evasion|kickbacks?|influence|favou?rs|special treatment|collu\w{2,5}|interfer\w{1,4}|hack\w{0,3}|leak\w{0,3}|defam\w{1,6}|slander\w{0,3}|fir(?:ing|ed) on|shell\w{0,3}|bomb\w{0,3}|attack\w{0,3}|pollut\w{1,4}|letting out|faking|faked|hit(?:ting)?|taking (?:money|bribes|cash)|endanger\w{1,3}|underpa\w{1,4})\b/i

/** Armed groups are not rung up, and a party or a people is nobody in particular. */
const nobody =
  /^(?:the )?(?:ISIS|ISIL|Islamic State|Al[- ]Qaeda|al-Shabab\w{0,2}|Boko Haram|Taliban|Hamas|Hezbollah|Hizbollah|Republicans?|Democrats?|GOP|Congress|Muslims?|Jews?|Christians?|Americans?|Russians?|Mexicans?|Western\w{0,3}|West|God|Liberals?|Conservatives?|Government|Washington Republicans)$/i

interface Accused {
  readonly name: string
  readonly range: Range
  readonly source: Source | null
}

/** A government answers for its capital and its country. */
const seats: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:Washington|the United States|America|U\.?S\.?)$/i,
    /White House|State Department|Pentagon|U\.?S\.? official|administration|American/i,
  ],
  [/^(?:London|Britain|UK)$/i, /Foreign Office|Downing|British/i],
  [/^(?:Moscow|Russia)$/i, /Kremlin|Russian|Moscow/i],
  [/^(?:Beijing|China)$/i, /Chinese|Beijing/i],
]

const title = '(?:the |former |President |Mr |Mrs |Ms |Sen |Gov )*'
const fullName = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}"

/** Whom it is about: “his coach, Bror Ahlin,”, “her neighbour, the baker Stan Orme,”, “finance minister Eva Brock”. */
const kin = '(?:(?:his|her|its|their|an?|the) [\\p{Ll} -]{3,40},? (?:the \\p{Ll}{3,20} )?)?'
const post = '(?:\\p{Ll}{3,20} ){0,3}'
const accusedOf = new RegExp(`^ +${kin}(${title}${fullName})(?: (?:and|,)[\\p{L} ]{1,30})?,? (?:of|for|over)\\b`, 'u')
const allegedly = new RegExp(`^(?:that )?(?:${kin}|${post})(${fullName}),? `, 'u')
const sued = new RegExp(
  `\\b(?:sued|suing|sues) ${kin}(${title}${fullName})[^.;]{0,60}?\\b(?:claiming|alleging|saying|accusing)\\b`,
  'u',
)

/** Who stands behind a verb of accusing, before its “of” or “for”. */
function accusedIn(view: View, a: Attribution): Accused | null {
  const cue = a.cue.find((c) => accuses.test(words(view, c)))
  if (!cue || isQuoted(view, cue[0]) || denied.test(view.masked.slice(Math.max(0, cue[0] - 30), cue[1]))) return null
  const behind = view.masked.slice(cue[1], cue[1] + 120)
  const m = accusedOf.exec(behind)
  const name = m?.[1]
  if (!name) return null
  const charge = view.masked.slice(cue[1] + (m?.[0].length ?? 0), cue[1] + 260).split(/[.;!?] /, 1)[0] ?? ''
  if (!serious.test(charge) || /\b(?:charges|claims|talk|accusations|allegations) of\b/i.test(charge)) return null
  return accusedAt(view, name, cue[1] + behind.indexOf(name))
}

/** Who is named at the start of what is alleged, as the one who did it. */
function allegedOf(view: View, a: Attribution): Accused | null {
  const start = a.content[0]?.[0]
  const isAlleged = a.cue.some((c) => alleges.test(words(view, c)))
  if (start === undefined || isQuoted(view, start) || !(isAlleged || a.cue.some((c) => says.test(words(view, c)))))
    return null
  const told = view.masked.slice(start, start + 160)
  const m = allegedly.exec(told)
  const name = m?.[1]
  if (!m || !name) return null
  const did = told.slice(m[0].length).split(/[.;!?] /, 1)[0] ?? ''
  if (denied.test(did) || !(crime.test(did) || (isAlleged && serious.test(did)))) return null
  return accusedAt(view, name, start + m[0].lastIndexOf(name))
}

/** Who is sued. */
function suedIn(view: View, s: Sentence): readonly Accused[] {
  const text = textOf(view, s)
  const m = sued.exec(text)
  const name = m?.[1]
  if (!m || !name || isQuoted(view, s.range[0] + m.index)) return []
  const accused = accusedAt(view, name, s.range[0] + m.index + m[0].indexOf(name))
  return accused ? [accused] : []
}

function accusedAt(view: View, name: string, start: number): Accused | null {
  if (nobody.test(name)) return null
  const range: Range = [start, start + name.length]
  const source = view.article.sources.find(
    (s) => s.mentions.some((p) => p[0] < range[1] && range[0] < p[1]) || [s.name, ...s.otherNames].includes(name),
  )
  return { name: source?.name ?? name, range, source: source ?? null }
}

function answers(view: View, { name, source }: Accused): boolean {
  const last = (name.split(' ').at(-1) ?? name).toLowerCase()
  const seat = seats.find(([capital]) => capital.test(name))?.[1]
  const speaks = [...view.voices.values()].some(
    (v) =>
      v.source === source ||
      [v.source.name, v.source.affiliation, v.source.description].some(
        (n) => n?.toLowerCase().includes(last) || (n && seat?.test(n)),
      ),
  )
  return (
    speaks ||
    view.article.responses.some((r) =>
      sourcesIn(view, r.by).some((s) => s === source || s.name?.toLowerCase().includes(last)),
    ) ||
    view.article.responses.some((r) => r.stance === 'no-response')
  )
}
