import type { Sentence, Status } from '../../article.js'
import { attributionsIn, isQuoted, origin, sameClaim, textOf, type View, words } from '../look.js'
import { matter, shared, stem } from '../overlap.js'
import { type Rule, rule } from '../rule.js'

/** What says in a headline that it is somebody's word, or not certain; a quotation mark, a colon or a dash before a name does, too. */
const hedged =
  /\b(?:may|might|could|can|would|should|says?|said|reports?|reported|reportedly|allege\w{0,4}|alleg\w{1,7}|accus\w{1,6}|charge[sd]?|indict\w{0,4}|sue[sd]?|lawsuit|trial|claims?|claimed|tells?|told|warns?|warned|warnings?|suspected|suspects?|likely|possible|possibly|unconfirmed|rumou?r\w{0,4}|sources?|according|den(?:y|ies|ied)|vows?|vowed|urges?|calls?|called|asks?|seeks?|eyes?|mulls?|weighs?|considers?|threatens?|expected|fears?|hopes?|wants?|poll|study|survey|opinion|insiders?|hoax|false|fake|debunked|wrong|untrue|plans?|set|poised|ready|hopeful|bids?|aims?|tries|trying)\b|[?:‘“'"—–]/i

/** How far into the body the headline's claim is looked for, and how far what tells the same news goes: the lead and what is right behind it. */
const reach = 8
const lead = 2

/** How far each status is from a fact, in the words of the message. A dispute over the news is ordinary. */
const short: Partial<Readonly<Record<Status, string>>> = {
  unconfirmed: 'leaves unconfirmed',
  denied: 'has somebody deny',
  refuted: 'shows to be false',
}

/**
 * A headline that states as a fact what the body leaves unconfirmed, has somebody deny, or shows to be false.
 *
 * @example
 *   # Minister resigns over bridge contracts
 *
 *   The transport minister will resign on Friday over the bridge contracts, a source close to the cabinet said.
 *   → 1:3-1:41 Unexpected headline that states what the story leaves unconfirmed, expected who says so or a word of caution
 *
 * @example
 *   # Minister may resign over bridge contracts, source says
 *
 *   The transport minister may resign on Friday over the bridge contracts, a source close to the cabinet said.
 *   → nothing
 */
export const headlineOverclaims: Rule = rule({
  name: 'headline-overclaims',
  severity: 'warning',
  practice: 'headline',
  limits: {},
  check: (view) => {
    const { headline } = view
    if (!headline || headline.chain.length || hedged.test(textOf(view, headline)) || isQuoted(view, headline.range[0]))
      return []
    const told = view.body
      .slice(0, reach)
      .find(
        (s, i) => !namesSource(view, headline, s) && tellsIt(view, headline, s, i < lead) && isOpen(view, headline, s),
      )
    if (!told || vouched(view, headline)) return []
    const how = short[told.status] ?? (isDenied(view, told) || isDenied(view, headline) ? short.denied : 'leaves open')
    return [
      {
        range: headline.range,
        message: `Unexpected headline that states what the story ${how}, expected who says so or a word of caution`,
        related: [{ range: told.range, message: 'The story says it so' }],
      },
    ]
  },
})

/** Whether a sentence tells the headline's news: the lead may do so in other words. */
function tellsIt(view: View, headline: Sentence, s: Sentence, isLead: boolean): boolean {
  if (s.claim === headline.index) return true
  const told = view.matter[headline.index] ?? new Set()
  const common = shared(told, view.matter[s.index])
  return isLead ? common >= 2 && common >= 0.5 * told.size : common >= 4 || (common >= 3 && common >= 0.6 * told.size)
}

/** Whether the headline is about whoever says it, so that it tells an act of theirs. */
function namesSource(view: View, headline: Sentence, s: Sentence): boolean {
  const from = origin(s.chain)
  const isNamed = from?.sources.some((i) => view.article.sources[i]?.named) ?? false
  const name = from?.name?.split(' ').at(-1)
  return isNamed && name !== undefined && name.length > 2 && headline.text.includes(name)
}

/** Whether what a sentence states is open: it rests on nobody who can be asked, it is only supposed, or somebody denies it or shows it to be false. */
function isOpen(view: View, headline: Sentence, s: Sentence): boolean {
  if (isDenied(view, s) || isDenied(view, headline)) return true
  if (isSupposed(view, headline, s)) return true
  const from = origin(s.chain)
  if (!from || short[s.status] === undefined) return false
  // “allegedly” in a side clause leaves the sentence unconfirmed, but not its news
  if (s.status !== 'unconfirmed' || from.kind === 'anonymous' || from.kind === 'unknown') return true
  return from.mention !== null && /\b(?:sources|insiders)\b/i.test(words(view, from.mention))
}

/** What leaves a verb open: “may have escaped”, “is suspected of having beaten”. */
const supposed =
  /\b(?:may|might|could|(?:is|are|was|were) (?:alleged|suspected|accused|said|thought|believed|rumou?red|reported)(?: to| of)?)(?: have| having| be| been| soon| now)* (\p{L}{3,20})/giu

/** Who suspects or alleges does not know. */
const charge = /\b(?:suspects?|suspected|alleg(?:es|ed)|accus(?:es|ed|ing))\b/i

/** Whether the lead leaves open the very thing that the headline states. */
function isSupposed(view: View, headline: Sentence, s: Sentence): boolean {
  const told = view.matter[headline.index] ?? new Set()
  for (const m of textOf(view, s).matchAll(supposed)) if (told.has(stem((m[1] ?? '').toLowerCase()))) return true
  return attributionsIn(view, s).some(
    (a) =>
      a.cue.some((c) => charge.test(words(view, c))) &&
      shared(told, matter(a.content.map((c) => words(view, c)).join(' '))) >= Math.max(2, 0.5 * told.size),
  )
}

/** Whether a sentence in the outlet's voice or of an identified source bears the headline out. */
const vouched = (view: View, headline: Sentence): boolean =>
  view.body.some(
    (s) =>
      (s.status === 'confirmed' || s.status === 'corroborated') &&
      !isDenied(view, s) &&
      sameClaim(view, headline, s, 0.5),
  )

/** Whether somebody answers a sentence that it is not so. */
const isDenied = (view: View, s: Sentence): boolean =>
  view.article.responses.some((r) => (r.stance === 'denies' || r.stance === 'refutes') && r.targets.includes(s.index))
