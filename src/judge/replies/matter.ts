import type { Act } from '../../find/acts/act.js'
import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { claimNouns, genericClaims } from '../../lexicon/stances.js'
import type { Linking } from '../../link/linking.js'
import type { SentenceSpan, TokenSpan } from '../../split/splitting.js'
import { ownAttribution } from './voice.js'

/** No topic is longer. */
const longest = 40

/**
 * Tell what an act answers: the words behind it (or before it, in a passive), without who says it; and where those only point ("the
 * speculation", "it", nothing at all), the topic that its sentence names elsewhere: "Despite reports that …", "asked about …".
 */
export function matterOf(scene: Scene, linking: Linking, act: Act, attribution: number): TokenSpan {
  const told = toldBefore(linking, act)
  if (told) return told
  const own = withoutSpeaker(scene, linking, act, attribution)
  if (!onlyPoints(scene, own)) return own
  const sentence = scene.splitting.sentences[act.sentence]
  return (sentence && topicOf(scene, sentence, act)) ?? own
}

/** "The talks broke down on Friday, both sides confirmed": what the act attributes stands before it. */
function toldBefore(linking: Linking, act: Act): TokenSpan | null {
  if ((act.kind !== 'confirm' && act.kind !== 'admit') || act.stance !== 'confirms') return null
  const attribution = linking.attributions[ownAttribution(linking, act)]
  const [first, ...more] = attribution?.content ?? []
  return first && !more.length && first[1] <= act.cue[0] ? first : null
}

/** "The federation said the recording had not been authenticated": the recording; and nothing behind the quotation of the act. */
function withoutSpeaker(scene: Scene, linking: Linking, act: Act, attribution: number): TokenSpan {
  let [from, to] = act.object
  // "would not speak to the press": whom, and not of what
  if (act.kind === 'tell' && /^(?:speak|talk)/.test(scene.lower[act.head[0]] ?? '') && scene.lower[from] === 'to')
    return [from, from]
  const quotation = scene.splitting.quotations[scene.inside[act.head[0]] ?? -1]
  if (quotation && quotation.to > act.head[1]) to = Math.min(to, quotation.to)
  for (const [start, end] of linking.attributions[attribution]?.content ?? [])
    if (start <= act.head[0] && act.head[1] <= end) {
      from = Math.max(from, Math.min(start, act.head[0]))
      to = Math.min(to, Math.max(end, act.head[1]))
    }
  if (to <= act.cue[0]) to = beforeRelative(scene, from, to)
  while (from < to && (scene.lower[from] === 'that' || any(scene, from, Word.quote)) && from < act.head[0]) from++
  return from < to ? [from, to] : act.object
}

/** "The claims, which Lind made in May, could not be verified": the claims. */
function beforeRelative(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to - 3; i++)
    if (scene.lower[i] === ',' && /^(?:which|who|whose)$/.test(scene.lower[i + 1] ?? '')) return i
  return to
}

/** Whether the words tell nothing of what is answered: a pronoun, "the reports", "the speculation", nothing. */
function onlyPoints(scene: Scene, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) {
    const word = scene.lower[i] ?? ''
    if (!/^[\p{L}\p{N}]/u.test(word)) continue
    if (genericClaims.has(word) || claimNouns.has(word)) continue
    if (any(scene, i, pointing) || /^(?:all|any|further|such|as|nonsense|it|which)$/.test(word)) continue
    return false
  }
  return true
}

const pointing =
  Word.determiner |
  Word.possessive |
  Word.subject |
  Word.object |
  Word.preposition |
  Word.auxiliary |
  Word.adverb |
  Word.time |
  Word.conjunction

/** The topic that a sentence names apart from its act, or `null`. */
function topicOf(scene: Scene, sentence: SentenceSpan, act: Act): TokenSpan | null {
  const { lower } = scene
  for (let i = sentence.from; i < sentence.to; i++) {
    if (act.cue[0] <= i && i < act.cue[1]) continue
    const after = leadsToTopic(lower, i, sentence.from)
    if (!after) continue
    const end = topicEnd(scene, after, sentence.to, act)
    if (end - after > 1) return [after, end]
  }
  return null
}

const opening = new Set('despite amid following after on regarding concerning'.split(' '))
const speaking = new Set('said says say told spoke commented responded replied saying speaking'.split(' '))

/** Where the topic starts if the token leads to one: "Despite", "asked about", "in response to", "said of"; else 0. */
function leadsToTopic(lower: readonly string[], at: number, low: number): number {
  const word = lower[at] ?? ''
  const next = lower[at + 1] ?? ''
  if (at === low && opening.has(word)) return namesClaim(lower, at + 1) ? at + 1 : 0
  if (word === 'asked' || word === 'questioned' || word === 'pressed') {
    if (/^(?:about|on|whether|if|over|how|why|who|what|when)$/.test(next)) return at + 2
    if (/^(?:by|at|in|on)$/.test(next))
      for (let i = at + 2; i < at + 9; i++) if (/^(?:about|whether|if)$/.test(lower[i] ?? '')) return i + 1
    return 0
  }
  if ((word === 'responding' || word === 'reacting' || word === 'referring' || word === 'response') && next === 'to')
    return at + 2
  if (word === 'commenting' && next === 'on') return at + 2
  if (speaking.has(word) && (next === 'of' || next === 'about') && namesClaim(lower, at + 2)) return at + 2
  return 0
}

/** "reports on Wednesday that …", "the claim", "recent media reports". */
function namesClaim(lower: readonly string[], at: number): boolean {
  for (let i = at; i < at + 4; i++) if (claimNouns.has(lower[i] ?? '')) return true
  return false
}

/** A topic ends at a comma behind which its sentence goes on, at a colon or quotation mark, and before the act. */
function topicEnd(scene: Scene, from: number, high: number, act: Act): number {
  const { lower } = scene
  const limit = Math.min(high, from + longest, from < act.cue[0] ? act.cue[0] : high)
  let end = from
  let comma = -1
  for (; end < limit; end++) {
    const word = lower[end] ?? ''
    if (word === ':' || word === ';' || any(scene, end, Word.quote)) break
    if (word === ',') comma = end
    if (word === ',' && end > from + 1 && from > act.cue[1]) break
  }
  // who answers stands between the last comma and the act
  return from < act.cue[0] && comma > from ? comma : end
}
