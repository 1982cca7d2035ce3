import type { Act } from '../../find/acts/act.js'
import { isApposedClaim } from '../../find/acts/act-parts.js'
import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { falsity } from '../../lexicon/stances.js'
import type { Linking } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'

const asides = new Set(
  'without seen reviewed viewed examined inspected falsely wrongly mistakenly erroneously incorrectly phony phoney satirical made-up'.split(
    ' ',
  ),
)

const asking = new Set('asked questioned pressed about'.split(' '))
const concessions = new Set('although though while even whereas'.split(' '))

/** Whether an act only marks the claim of its own sentence: "unconfirmed reports", "falsely claimed", "documents seen by". */
export function isAside(scene: Scene, act: Act): boolean {
  const word = scene.lower[act.head[0]] ?? ''
  if (act.stance === 'verified' && isRelative(scene, act)) return true
  if (act.kind !== 'phrase') return false
  // "was totally without foundation": said of it, and by the way of nothing
  if (word === 'without' && isPredicate(scene, act.head[0])) return false
  if (asides.has(word) || falsity.has(word)) return true
  // "shared a wildly inaccurate chart"; never "called it a wildly inaccurate chart", "it was a …"
  if (degrees.test(word))
    return /^(?:a|an|the|of|with|and)$/.test(scene.lower[act.head[0] - 1] ?? '') && !isSaidSo(scene, act)
  return /^un(?:confirmed|verified|corroborated|substantiated)$/.test(word) && act.cue[0] === act.head[0]
}

/** Whether a form of "be" goes before a token, and nothing but adverbs between. */
function isPredicate(scene: Scene, at: number): boolean {
  let i = at - 1
  while (i > at - 4 && any(scene, i, Word.adverb | Word.negation)) i--
  return any(scene, i, Word.be)
}

const degrees =
  /^(?:wildly|grossly|highly|factually|demonstrably|blatantly|patently|totally|utterly|hugely|completely)$/

const isSaidSo = (scene: Scene, { head }: Act): boolean => {
  for (let i = head[0] - 1; i >= head[0] - 4; i--)
    if (any(scene, i, Word.be) || /^(?:as|call(?:ed|s|ing)?|label(?:ed|s)?)$/.test(scene.lower[i] ?? '')) return true
  return false
}

const shows = /^(?:show|appear|suggest|indicate|reveal|depict|say|capture)(?:s|ed|d)?$/

/** "The video, which this newspaper has geolocated, shows \u2026": said by the way of what it shows. */
function isRelative({ lower }: Scene, { cue }: Act): boolean {
  let i = cue[0] - 1
  while (i >= cue[0] - 5 && lower[i] !== ',' && lower[i] !== 'which') i--
  if (lower[i] !== 'which' || lower[i - 1] !== ',') return false
  let end = cue[1]
  while (end < cue[1] + 12 && lower[end] !== ',' && lower[end] !== '.') end++
  return lower[end] === ',' && shows.test(lower[end + 1] ?? '')
}

/** "Similar false claims have circulated": others than what this article is about. */
export const isOfOthers = ({ lower }: Scene, act: Act): boolean =>
  /^(?:similar|other|earlier|previous|past|older)$/.test(lower[act.cue[0] - 1] ?? '') &&
  /^(?:claims?|stories|rumou?rs|posts|reports|videos|photos|images)$/.test(lower[act.cue[1] - 1] ?? '') &&
  !/^(?:that|about|like|of)$/.test(lower[act.cue[1]] ?? '')

/** Whether an act leads its sentence: nothing is told before it, and it is no aside. */
export function leads(scene: Scene, linking: Linking, act: Act, attribution: number): boolean {
  if (isAside(scene, act) || followsContrast(scene, act) || concedes(scene, act) || isApposed(scene, act)) return false
  if (tellsOfWho(scene, act)) return false
  for (const i of linking.sentences[act.sentence]?.attributions ?? []) {
    const other = linking.attributions[i]
    if (!other || i === attribution || other.sentence !== act.sentence) continue
    const cue = other.cue[0]
    // "asked about the report, she said that it was false"
    if (cue && asking.has(scene.lower[cue[1] - 1] ?? '')) continue
    // "the claims, which Lind said were old, could not be verified": an aside about them
    if (cue && act.object[1] <= cue[0] && scene.lower[act.object[1]] === ',' && act.object[0] < act.cue[0]) continue
    if (!cue || cue[0] >= act.cue[0] || isAnswered(act, cue, other.source)) continue
    // told before the act, and not what holds it or what it answers
    const holds = other.content.some(([from, to]) => from <= act.head[0] && act.head[0] < to)
    if (!holds && other.content.some(([from]) => from < act.cue[0])) return false
  }
  return true
}

/** "Reports that … have been denied by", "reports claiming that … have been denied": the reports are what is answered, whoever claims. */
function isAnswered(act: Act, cue: TokenSpan, source: readonly TokenSpan[]): boolean {
  const [from, to] = act.object
  const within = ([a, b]: TokenSpan): boolean => from <= a && b <= to
  return to <= act.cue[0] && within(cue) && source.every(within)
}

/** "Lind, who has denied that he sold it, looked tired": told of somebody of whom the sentence tells something else. */
export function tellsOfWho({ lower, splitting }: Scene, { cue, object, sentence }: Act): boolean {
  const { from = 0, to = 0 } = splitting.sentences[sentence] ?? {}
  let at = cue[0] - 1
  // "who was held there and has confessed"
  if (lower[at] === 'and') for (at--; at > cue[0] - longestAside && !/^(?:who|[,;])$/.test(lower[at] ?? ''); ) at--
  // "said Lind, who denied it", "it was Lind who denied it": all that there is
  const opens = at - from < 2 || /^(?:it|those|all|anyone|everyone)$/.test(lower[from] ?? '')
  return lower[at] === 'who' && !opens && object[1] > cue[1] && cue[1] < to - 1
}

/** No more tokens are told of somebody before that. */
const longestAside = 12

/** "\u2026, a claim that could not be checked", "allegations that \u2026, which the firm denies": said of what goes before. */
export function isApposed(scene: Scene, act: Act): boolean {
  const sentence = scene.splitting.sentences[act.sentence]
  if (!sentence) return false
  return isApposedClaim(scene, act.cue[0], sentence.from) || isRelativeToClaim(scene, act, sentence.from)
}

/** "accused of having struck a waiter, which he has denied": all that is denied stands before it. */
function isRelativeToClaim({ lower }: Scene, { cue, who, object }: Act, low: number): boolean {
  const at = who?.[0] ?? cue[0]
  if (at <= low + 4 || lower[at - 1] !== 'which' || !/^[,\u2014\u2013-]$/.test(lower[at - 2] ?? '')) return false
  return object[0] >= object[1] || /^(?:and|or|[,;.])$/.test(lower[cue[1]] ?? '')
}

/** "Although Lind denies it, the port \u2026": the clause behind the comma leads. */
function concedes(scene: Scene, act: Act): boolean {
  const sentence = scene.splitting.sentences[act.sentence]
  if (!sentence || !concessions.has(scene.lower[sentence.from] ?? '')) return false
  for (let i = sentence.from + 1; i < act.head[0]; i++) if (scene.lower[i] === ',') return false
  for (let i = act.head[1]; i < sentence.to; i++) if (scene.lower[i] === ',') return true
  return false
}

/** ", but the ministry denied it": another clause goes before. */
function followsContrast(scene: Scene, act: Act): boolean {
  const sentence = scene.splitting.sentences[act.sentence]
  if (!sentence) return false
  const start = Math.min(act.cue[0], act.who?.[0] ?? act.cue[0])
  // "an engineer, who saw it but gave no name, begged to differ": the aside is over
  if (scene.lower[start - 1] === ',') return false
  for (let i = start - 1; i > Math.max(sentence.from + 4, start - 14); i--)
    if (scene.lower[i] === 'but' && scene.lower[i - 1] === ',') return true
  return false
}
