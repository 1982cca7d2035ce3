import { any, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'

/** How far before it the claim may stand whose maker is faulted, and that records or a verdict on "that figure" are set against. */
const reach = 8
const near = 3

/**
 * Find where the outlet sets straight in its own voice what somebody has said: "Lind is wrong", "the mayor overstates the cost", "that
 * figure leaves out the refunds", "the bureau does not exist", "But records show that \u2026".
 */
export function setStraight(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking } = field
  const found: JudgedResponse[] = []
  for (let n = 1; n < linking.sentences.length; n++) {
    const sentence = scene.splitting.sentences[n]
    if (!sentence || sentence.furniture || answered.has(n)) continue
    if (scene.lower[sentence.to - 1] === '?' || (scene.splitting.quoteDepth[sentence.from] ?? 0) > 0) continue
    const shown = recordsShow(field, n)
    const own = shown || linking.sentences[n]?.chain.length ? null : faulted(field, n)
    const response = shown ?? own
    if (response) found.push(response)
  }
  return found
}

function refutation(
  by: JudgedResponse['by'],
  sentence: number,
  target: number,
  span: TokenSpan,
  note: string,
): JudgedResponse {
  const ground: Ground = { rule: 'judge/set-straight', span, note }
  return { by, stance: 'refutes', sentence, targets: [target], grounds: [ground] }
}

const openers = /^(?:but|yet|however|still|so|and|only|though|unfortunately)$/

/** Where a sentence starts behind "But" or "However,". */
function behindOpener({ scene: { lower, splitting } }: Field, n: number): number {
  const from = splitting.sentences[n]?.from ?? 0
  if (!openers.test(lower[from] ?? '')) return from
  return lower[from + 1] === ',' ? from + 2 : from + 1
}

const faults = /^(?:wrong|mistaken|incorrect|misinformed|inaccurate|misleading)$/
const overdoing =
  /^(?:overstat|exaggerat|misstat|mischaracteri[sz]|misrepresent|distort|misquot|inflat)(?:es|ed|s|e|ing)?$/
const leavingOut = /^(?:ignores?|omits?|overlooks?|misses|conflates?|confuses?)$/
const stale = /^(?:outdated|old|obsolete|stale|debunked|discredited|flawed|erroneous|misleading|faulty|dubious)$/

/** "Lind is wrong", "the figure leaves out \u2026": whoever claimed something, or the claim itself, is said to be at fault. */
function faulted(field: Field, n: number): JudgedResponse | null {
  const { mentions } = field
  const from = behindOpener(field, n)
  const who = mentions[n]?.find(({ span }) => span[0] === from && span[1] > from)
  const claimant = who ? lastClaimOf(field, n, who.source) : -1
  const subject = who && claimant >= 0 ? who.span : claimSubject(field, from)
  if (!subject) return missing(field, n, from)
  const end = faultEnd(field, subject[1], !who || claimant < 0)
  if (end < 0) return null
  const target = claimant >= 0 ? claimant : claimJustBefore(field, n)
  if (target < 0) return null
  return refutation('outlet', n, target, [subject[0], end], 'The outlet says itself that it is wrong.')
}

/** Where the words end that find fault behind a subject, or -1: those that are only said of claims count where the subject is one. */
function faultEnd({ scene }: Field, at: number, ofClaim: boolean): number {
  const { lower } = scene
  let i = at
  while (i < at + 6 && (any(scene, i, Word.auxiliary | Word.be | Word.adverb) || leadIn.test(lower[i] ?? ''))) i++
  const [word, next] = [lower[i] ?? '', lower[i + 1] ?? '']
  if (any(scene, i - 1, Word.negation)) return -1
  const be = i > at && any(scene, at, Word.be)
  if (be && faults.test(word)) return endsOrGoesOn.test(next) ? i + 1 : -1
  if (be && ofClaim && /^(?:outdated|cherry-picked|unsupported|unfounded)$/.test(word)) return i + 1
  if (overdoing.test(word) && !be) return i + 1
  if (/^(?:rely|relies|relied|relying)$/.test(word) && next === 'on')
    for (let k = i + 2; k < i + 5; k++) if (stale.test(lower[k] ?? '')) return k + 1
  if (/^(?:got|gets|has|had)$/.test(lower[at] ?? ''))
    for (let k = at + 1; k < at + 4; k++)
      if (
        /^(?:wrong|backward|backwards)$/.test(lower[k] ?? '') &&
        /^(?:it|that|this|facts|history)$/.test(lower[k - 1] ?? '')
      )
        return k + 1
  if (!ofClaim || be) return -1
  if (leavingOut.test(word)) return i + 1
  return /^lea(?:ves|ve|ft)$/.test(word) && next === 'out' ? i + 2 : -1
}

const leadIn =
  /^(?:tends?|seems?|seemed|appears?|appeared|to|simply|just|flat|dead|plain|badly|also|clearly|again|wildly|largely)$/
const endsOrGoesOn = /^(?:[.,;:\u2014\u2013)-]|--|about|on|here|there|again|and|in)$/

const claimHeads =
  /^(?:claims?|figures?|numbers?|statistics?|statements?|assertions?|comparisons?|charges?|accusations?|calculations?|estimates?|contentions?|arguments?|chart|graphic|ad|tweet|post)$/

/** "That figure", "this claim": the last that somebody made. */
function claimSubject({ scene: { lower } }: Field, from: number): TokenSpan | null {
  if (!/^(?:that|this|the|those|these|both|his|her|their)$/.test(lower[from] ?? '')) return null
  for (let i = from + 1; i < from + 3; i++) if (claimHeads.test(lower[i] ?? '')) return [from, i + 1]
  return null
}

/** "The bureau that he named does not exist", "No such bureau exists": of a name in what was told just before. */
function missing(field: Field, n: number, from: number): JudgedResponse | null {
  const { scene, words } = field
  const { lower } = scene
  const to = scene.splitting.sentences[n]?.to ?? from
  const last = lower[to - 1] === '.' ? to - 2 : to - 1
  if (lower[last] !== 'exist' || !any(scene, last - 1, Word.negation) || last - from > 14) return null
  const ids = words.of[n] ?? []
  for (let t = n - 1; t >= Math.max(0, n - near); t--)
    if (words.of[t]?.some((id) => words.name[id] && ids.includes(id)))
      return refutation('outlet', n, t, [last - 2, last + 1], 'The outlet says itself that there is no such thing.')
  return null
}

const records =
  /\b(?:records?|data|logs?|footage|documents?|registers?|archives?|minutes|transcripts?|filings?|images?|videos?|tapes?|recordings?|screenshots?|statistics|figures|e-?mails|photos?|photographs?)\b/i
const showing = /^(?:shows?|showed|reveals?|revealed|indicates?|indicated|proves?|proved|confirms?|prove)$/

/** "But records show that \u2026": what the outlet gives as evidence against what somebody else said just before. */
function recordsShow(field: Field, n: number): JudgedResponse | null {
  const { scene, linking, words } = field
  const from = scene.splitting.sentences[n]?.from ?? 0
  const origin = linking.sentences[n]?.chain.at(-1)
  if (!origin || behindOpener(field, n) === from) return null
  if (
    !origin.sources.every(
      (i) => linking.sources[i]?.kind === 'document' && records.test(linking.sources[i]?.name ?? ''),
    )
  )
    return null
  const shows = (linking.sentences[n]?.attributions ?? []).flatMap((i) => linking.attributions[i]?.cue ?? [])
  const span = shows.find(([a, b]) => scene.lower.slice(a, b).some((word) => showing.test(word)))
  if (!span) return null
  const ids = words.of[n] ?? []
  for (let t = n - 1; t >= Math.max(0, n - near); t--) {
    const shared = words.of[t]?.filter((id) => ids.includes(id)) ?? []
    if (isSomebodys(field, t) && shared.length > 1 && shared.some((id) => !words.name[id]))
      return refutation(origin.sources, n, t, span, 'What records show is set against it.')
  }
  return null
}

/** Whether somebody, and no document, says what a sentence tells. */
const isSomebodys = ({ linking, answers }: Field, t: number): boolean => {
  const origin = linking.sentences[t]?.chain.at(-1)
  return !answers[t] && !!origin && origin.sources.every((i) => linking.sources[i]?.kind !== 'document')
}

function lastClaimOf(field: Field, n: number, source: number): number {
  for (let t = n - 1; t >= Math.max(0, n - reach); t--)
    if (isSomebodys(field, t) && field.linking.sentences[t]?.chain.at(-1)?.sources.includes(source)) return t
  return -1
}

function claimJustBefore(field: Field, n: number): number {
  for (let t = n - 1; t >= Math.max(0, n - near); t--) if (isSomebodys(field, t)) return t
  return -1
}
