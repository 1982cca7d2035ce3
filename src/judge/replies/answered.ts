import type { Act } from '../../find/acts/act.js'
import type { Scene } from '../../find/grammar/scene.js'
import { claimNouns } from '../../lexicon/stances.js'
import { disagreementIn } from '../claims/disagreements.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { saysAny, statesClaim } from '../targets/pointing.js'
import { targetsOf } from '../targets/targets.js'
import { wordsIn } from '../words.js'
import { bareAnswer, lastOf, sameParty, saysNoMore } from './bare-answers.js'
import { toldJustBefore } from './needed-claims.js'
import { pleadsTo } from './pleas.js'
import type { Reply } from './replies.js'
import { isApposed, isAside } from './roles.js'

/** Find the sentences that state what a reply answers, its own among them: first by how it answers, then by what it says (`targetsOf`). */
export function answeredBy(field: Field, reply: Reply, before: readonly JudgedResponse[]): readonly number[] {
  const { act } = reply
  const here = act.sentence
  if (isAside(field.scene, act)) {
    // "false ones like the news about the flood": told elsewhere too
    const others = namesStory(field.scene, act) ? targetsOf(field, reply, nothing) : []
    return [here, ...others]
  }
  // "\u201cWe lost it,\u201d he admitted": what he says there himself
  if (isApposed(field.scene, act) || (act.kind === 'admit' && act.asserts && act.object[1] <= act.cue[0])) return [here]
  if (act.needsClaim === 'told') return toldJustBefore(field, reply)
  // "could not say which version was right": both
  const two = act.asserts ? null : disagreementIn(field, here)
  if (two) return two
  const line = claimLine(field, act)
  if (line >= 0) return [line]
  const verdict = verdictOn(field, act, before)
  if (verdict) return verdict
  if (saysNoMore(field, reply)) return [here - 1]
  if (asksOfItself(field, act)) return []
  const accused = pleadsTo(field, act)
  if (accused.length) return accused
  const pointed = wordsIn(field.words, act.object).length < 2 ? bareAnswer(field, reply, before) : null
  if (pointed) return pointed
  const beside = before.at(-1)
  // "confirmed the talks but gave no details": one answer about one thing
  if (!act.asserts && beside?.sentence === here && sameParty(beside.by, reply.by)) return beside.targets
  const states = !authenticates(field, act) && statesClaim(field.scene, field.words, reply)
  const found = targetsOf(field, reply, issuesOf(before))
  // "later confirmed that the woman was in hospital": what was no more than said before
  const later = !found.length && isLater(field, act) ? toldJustBefore(field, reply) : []
  if (later.length) return later
  const self = states && !saysAny(field.scene, act.object)
  if (opensWithDenial(field, reply) && !found.some((t) => t < here || sharesMatter(field, act, t))) return [here]
  if (reply.stance === 'confirms' && found.every((t) => t > here)) return act.asserts ? [here] : []
  // somebody who goes on denying the same thing in other words
  if (!found.length && !states && act.asserts) return lastOf(before, reply)?.targets ?? []
  // "denies any links", "would not confirm anyone's identity": the sentence tells no claim where another does
  return self || (states && !found.length && act.asserts) ? [...found, here] : found
}

/** "have denied any wrongdoing in leading the climb", in the first sentences: it tells itself what is denied, though "any" points at more. */
const opensWithDenial = ({ scene, words }: Field, { act, stance }: Reply): boolean =>
  stance === 'denies' && act.sentence < 2 && saysAny(scene, act.object) && wordsIn(words, act.object).length > 2

/** Whether a sentence shares more than one plain word with what is denied. */
const sharesMatter = ({ words }: Field, { object }: Act, index: number): boolean =>
  wordsIn(words, object).filter((id) => !words.name[id] && words.of[index]?.includes(id)).length > 1

/** "confirmed that the memo was genuine": what the memo tells, and no claim of its own. */
const authenticates = ({ scene: { lower } }: Field, { kind, object: [from, to] }: Act): boolean =>
  kind === 'confirm' &&
  lower.slice(from, from + 4).some((word) => claimNouns.has(word)) &&
  lower.slice(from, Math.min(to, from + 8)).some((word) => /^(?:genuine|authentic|real)$/.test(word))

/** "later confirmed", "subsequently acknowledged". */
const isLater = ({ scene: { lower } }: Field, { kind, stance, head }: Act): boolean =>
  stance === 'confirms' &&
  (kind === 'confirm' || kind === 'admit') &&
  /^(?:later|subsequently|eventually|afterwards|since)$/.test(lower[head[0] - 1] ?? '')

/** "Two walked out; neither would say why": why of what the same sentence has told before. */
function asksOfItself({ scene: { lower, splitting } }: Field, { cue, sentence }: Act): boolean {
  const { from = 0, to = 0 } = splitting.sentences[sentence] ?? {}
  return cue[0] - from > 4 && cue[1] >= to - 2 && /^(?:why|how|when|where)$/.test(lower[cue[1]] ?? '')
}

/** "CLAIM: \u2026" before "ASSESSMENT: False.": the line that a fact-check's verdict is of, or -1. */
function claimLine({ scene: { lower, splitting } }: Field, { kind, cue, sentence }: Act): number {
  if (kind !== 'falsity' || lower[cue[0] - 1] !== ':') return -1
  for (let t = sentence - 1; t >= Math.max(0, sentence - 6); t--) {
    const from = splitting.sentences[t]?.from ?? 0
    if (/^claims?$/.test(lower[from] ?? '') && lower[from + 1] === ':') return t
  }
  return -1
}

/** "Our rating: False" at the end of a fact-check: what has been called false first is what it rates. */
function verdictOn(
  { scene: { lower } }: Field,
  { kind, cue }: Act,
  before: readonly JudgedResponse[],
): readonly number[] | undefined {
  if (kind !== 'falsity' || lower[cue[0] - 1] !== ':') return undefined
  return before.find((r) => r.stance === 'refutes' && r.targets.length > 0)?.targets
}

/** "false reports that \u2026", "bogus ones like the news about \u2026": a story, and not this one telling of it. */
const namesStory = ({ lower }: Scene, { head, stance }: Act): boolean =>
  stance === 'refutes' &&
  /^(?:ones?|news|reports?|claims?|stories|story|rumou?rs?)$/.test(lower[head[1] - 1] ?? '') &&
  /^(?:like|such|about|that|of)$/.test(lower[head[1]] ?? '')

const nothing: ReadonlySet<number> = new Set()

/** What has been answered so far by more than silence. */
function issuesOf(before: readonly JudgedResponse[]): ReadonlySet<number> {
  const told = before.slice(-12).filter((r) => !/^(?:declines|no-response|verified)$/.test(r.stance))
  return new Set(told.flatMap((r) => r.targets))
}
