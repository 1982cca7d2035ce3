import { namesAny } from '../../find/acts/act-parts.js'
import type { LinkedAttribution } from '../../link/linking.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { mentionsResponder } from '../targets/about.js'
import { isUnsure } from '../unsure.js'
import { insisted, vindicationIn } from './insistence.js'
import { negatedClauses } from './negated.js'
import { holds, rebuttal, saidByOther } from './rebutting.js'

/** How far before an answer its claim may stand, where a verb of answering says that there is one, and where it must be guessed. */
const near = 2
const reach = 3

const countering = /^(?:counter(?:s|ed)|rebut(?:s|ted)|disagree[sd])$/
const hitting = /^(?:hit|hits|shot|shoots|fired|fires)$/
const accusing = /^(?:accus|alleg|charg|claim|blam|complain|suspect|insinuat|denounc|indict)/
const prosecuting = /\b(?:prosecut\w*|indict\w*|complaint|lawsuit|affidavit|charge sheet|investigators?)\b/i
const speaksFor = new Set(
  'lawyer lawyers attorney attorneys solicitor barrister counsel agent publicist spokesman spokeswoman spokesperson representative manager wife husband family mother father brother sister'.split(
    ' ',
  ),
)

/**
 * Find who answers what was said before without a word of denying: "\u2026, countered Lind"; whoever is accused, or speaks for the
 * accused, and says that they have not done it ("she said she had taken nothing", "his lawyer said he was never there").
 */
export function rebuttals(field: Field, given: readonly JudgedResponse[]): readonly JudgedResponse[] {
  const found: JudgedResponse[] = []
  const answered = new Set(given.map((r) => r.sentence))
  for (let n = 1; n < field.linking.sentences.length; n++) {
    if (answered.has(n) || field.answers[n]) continue
    const said = spokenIn(field, n)
    if (!said) continue
    const response = countered(field, n, said) ?? deniedByAccused(field, n, said, given) ?? insisted(field, n, said)
    if (response) found.push(response)
  }
  return found
}

/** What the sentence's speaker says in it, or `null` where nobody does. */
function spokenIn({ linking }: Field, n: number): LinkedAttribution | null {
  const origin = linking.sentences[n]?.chain.at(-1)
  if (!origin) return null
  for (const i of linking.sentences[n]?.attributions ?? []) {
    const a = linking.attributions[i]
    if (a && a.sentence === n && a.cue.length && a.chain.at(-1)?.sources.some((s) => origin.sources.includes(s)))
      return a
  }
  return null
}

/** "\u2026, countered Lind", "Lind hit back": of what somebody else said just before. */
function countered(field: Field, n: number, said: LinkedAttribution): JudgedResponse | null {
  const span = said.cue.find((words) => holds(field, words, countering))
  const sharply = span ? undefined : said.cue.find(([from, to]) => hitsBack(field, from, to))
  const cue = span ?? sharply
  if (!cue) return null
  const by = said.chain.at(-1)?.sources ?? []
  const negates = negatedClauses(field, n).length > 0
  for (let p = n - 1; p >= Math.max(0, n - near); p--) {
    if (!saidByOther(field, p, by)) continue
    const charged = accuses(field, p)
    // who hits back in a quarrel answers no claim by that
    if (!charged && !negates && (sharply || wishes(field, said))) return null
    const stance = charged && mentionsResponder(field, by, [p]) ? 'denies' : 'disputes'
    return rebuttal(by, stance, n, [p], cue, 'The verb says that it answers what was said before.')
  }
  return null
}

/** "Lind countered that the town should pay": what ought to be or would be answers no claim of what is. */
const wishes = ({ scene: { lower } }: Field, { content }: LinkedAttribution): boolean =>
  content.some(([from, to]) => lower.slice(from, Math.min(to, from + 12)).some((word) => wishing.test(word)))

const wishing = /^(?:if|would|should|must|ought|need|needs|want|wants|will|'d|'ll)$/

function hitsBack({ scene: { lower } }: Field, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^retort(?:s|ed)$/.test(lower[i] ?? '') || (hitting.test(lower[i] ?? '') && lower[i + 1] === 'back'))
      return true
  return false
}

function deniedByAccused(
  field: Field,
  n: number,
  said: LinkedAttribution,
  given: readonly JudgedResponse[],
): JudgedResponse | null {
  const by = said.chain.at(-1)?.sources ?? []
  // who has just denied it only goes on
  const before = given.some(
    (r) => r.sentence < n && r.sentence >= n - reach && typeof r.by !== 'string' && r.by.some((i) => by.includes(i)),
  )
  if (before) return null
  const clause = negatedClauses(field, n).find(
    ({ span, pronoun }) => (pronoun >= 0 || namesClient(field, span[0])) && !ofTheFuture(field, span[0]),
  )
  const clean = clause ? undefined : vindicationIn(field, n)
  const span = clause?.span ?? clean
  if (!span) return null
  const aide = isAide(field, said)
  const insists = said.cue.some((words) => holds(field, words, /^(?:maintain|insist)/))
  for (let p = n - 1; p >= Math.max(0, n - reach); p--) {
    if (
      !saidByOther(field, p, by) ||
      !(never(field, p, span[0], n) || (insists && clause && ofThePast(field, span[0])) || accuses(field, p))
    )
      continue
    if (clean && n - p > near) continue
    // "I am not in the habit of helping those who call me names": how somebody is, and not what they are accused of
    if (clause && !ofThePast(field, span[0]) && !sharesPlain(field, n, p)) continue
    if (!aide && !mentionsResponder(field, by, [p])) continue
    return rebuttal(by, 'denies', n, [p], span, 'Whoever is accused says that they have not.')
  }
  return null
}

/** Whether two sentences share a word that is no name. */
const sharesPlain = ({ words }: Field, n: number, p: number): boolean =>
  (words.of[n] ?? []).some((id) => !words.name[id] && words.of[p]?.includes(id))

/** "Roth said she had never set foot on the island": behind a report by nobody who was there. */
function never({ scene, linking }: Field, p: number, at: number, n: number): boolean {
  if (scene.lower[at] !== 'never' || n - p > near) return false
  return isUnsure(linking, linking.sentences[p]?.chain ?? [])
}

/** "accused", "charged", "prosecutors said": of something that the one it is about would deny. */
export function accuses(field: Field, p: number): boolean {
  const { linking } = field
  const origin = linking.sentences[p]?.chain.at(-1)
  if (origin?.sources.some((i) => prosecuting.test(linking.sources[i]?.name ?? ''))) return true
  return (linking.sentences[p]?.attributions ?? []).some((i) =>
    linking.attributions[i]?.cue.some((words) => holds(field, words, accusing)),
  )
}

/** "His lawyer", "a spokesman for the family": who speaks for somebody. */
function isAide({ scene }: Field, { source }: LinkedAttribution): boolean {
  return source.some(([from, to]) => namesAny(scene, from, to, speaksFor))
}

function namesClient({ scene: { lower } }: Field, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) if (/^(?:client|clients)$/.test(lower[i] ?? '')) return true
  return false
}

/** "never took", "had not": what has not happened, not what nobody is doing or wants. */
const ofThePast = ({ scene: { lower } }: Field, at: number): boolean =>
  lower[at] === 'never' || /^(?:had|has|have|did)$/.test(lower[at - 1] ?? '')

/** "will not", "would not": what somebody is going to do is no answer to what they have done. */
function ofTheFuture({ scene: { lower } }: Field, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--)
    if (/^(?:will|would|wo|should|can|ca|could|may|might|must|shall|'ll|'d)$/.test(lower[i] ?? '')) return true
  return (
    lower[at] === 'cannot' ||
    /^(?:going|afraid|surprised|interested|worried|sorry|sure|want|know|think|believe|care|understand|remember|mind|like|need|see|get)$/.test(
      lower[at + 1] ?? '',
    )
  )
}
