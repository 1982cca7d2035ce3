import type { Stance } from '../../article.js'
import type { Act } from '../../find/acts/act.js'
import { namesAny } from '../../find/acts/act-parts.js'
import type { Scene } from '../../find/grammar/scene.js'
import type { LinkedAnswer, Linking } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import { type Mention, mentioned } from '../mentions.js'
import { canAnswer } from './answerers.js'
import { checks, isOthers, isWhollyQuoted, makesUp, shows, takesBack } from './evidence.js'
import { matterOf } from './matter.js'
import { isAside, isOfOthers, leads } from './roles.js'
import { isAgainstTold, setsAgainst } from './set-against.js'
import {
  behindDocument,
  callsOwnClaim,
  covering,
  isAide,
  ownAttribution,
  showsAround,
  touches,
  voiceOf,
} from './voice.js'

/** An act with who answers. */
export interface Reply {
  readonly act: Act
  readonly stance: Stance
  readonly by: readonly number[] | 'outlet' | 'nobody'
  /** The attribution that the act is in or makes, or -1. */
  readonly attribution: number
  /** Whether the act leads its sentence, and nothing is told before it. */
  readonly leads: boolean
}

type Draft = Omit<Reply, 'leads'>

/** What the sentence of an act holds. */
interface Place {
  readonly answers: readonly LinkedAnswer[]
  readonly mentions: readonly Mention[]
}

/** Tell who answers in each act, and drop the acts that answer nothing in the voice they are in. */
export function readReplies(
  scene: Scene,
  linking: Linking,
  mentions: readonly (readonly Mention[])[],
  acts: readonly Act[],
): readonly Reply[] {
  const answersIn = bySentence(linking.answers)
  const replies: Reply[] = []
  for (const act of acts) {
    const before = replies.at(-1)
    const reply = readReply(
      scene,
      linking,
      act,
      { answers: answersIn.get(act.sentence) ?? [], mentions: mentions[act.sentence] ?? [] },
      before?.act.sentence === act.sentence ? before : undefined,
    )
    if (!reply || !canAnswer(scene, linking, act, reply.by)) continue
    const object = matterOf(scene, linking, act, reply.attribution)
    const matter = { ...act, object }
    replies.push({ ...reply, act: matter, leads: leads(scene, linking, matter, reply.attribution) })
  }
  return replies
}

function bySentence<T extends { readonly sentence: number }>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>()
  for (const one of all) {
    const list = map.get(one.sentence)
    if (list) list.push(one)
    else map.set(one.sentence, [one])
  }
  return map
}

function readReply(scene: Scene, linking: Linking, act: Act, place: Place, before: Reply | undefined): Draft | null {
  if (isAside(scene, act) && isOfOthers(scene, act)) return null
  const inside = covering(linking, act)
  const outlets = callsOwnClaim(scene, linking, act, inside) || showsAround(scene, linking, act, inside)
  const voice = outlets ? null : voiceOf(scene, linking, act, inside)
  switch (act.by) {
    case 'outlet': {
      // "take his words with a grain of salt," she said: advice
      if (voice !== null && scene.lower[act.head[1] - 1] === 'salt') return null
      if (setsAgainst(scene, act))
        return isAgainstTold(scene, linking, act) ? { act, stance: act.stance, by: 'outlet', attribution: -1 } : null
      if (voice !== null && act.stance === 'unverified' && identified(linking, voice))
        return { act, stance: 'unverified', by: voice, attribution: inside }
      if (voice !== null && act.kind !== 'falsity' && act.stance === 'refutes' && identified(linking, voice))
        return { act, stance: 'disputes', by: voice, attribution: inside }
      return { act, stance: act.stance, by: 'outlet', attribution: -1 }
    }
    case 'voice': {
      // "a fake video" in what somebody is said to have shown is the outlet's word
      const quoted = (scene.splitting.quoteDepth[act.head[0]] ?? 0) > 0
      if (quoted && isAside(scene, act)) return null
      // what somebody else has seen or checked answers no claim by that
      if (voice !== null && act.stance === 'verified') return null
      if (voice !== null && !isAside(scene, act)) {
        const isShown = (checks(linking, voice) && !isWhollyQuoted(scene, act)) || shows(scene, linking, inside)
        if (act.stance === 'refutes' && (isShown || takesBack(scene, act)))
          return { act, stance: 'refutes', by: voice, attribution: inside }
        const stance = act.stance === 'refutes' ? 'denies' : act.stance === 'unverified' ? 'disputes' : act.stance
        return { act, stance, by: voice, attribution: inside }
      }
      // "there is no such law", "no decision has been made": the outlet tells what is so, and answers nobody
      if (act.stance === 'declines' || act.stance === 'confirms' || tellsWhatIs(scene, act)) return null
      // a quotation of nobody that is named is not the outlet's word
      if ((act.stance === 'denies' || act.stance === 'refutes') && isWhollyQuoted(scene, act))
        return { act, stance: 'denies', by: 'nobody', attribution: -1 }
      const stance =
        act.stance === 'denies'
          ? 'refutes'
          : act.stance === 'not-confirmed' || act.stance === 'no-response'
            ? 'unverified'
            : act.stance
      return { act, stance, by: 'outlet', attribution: -1 }
    }
    case 'nobody':
      return { act, stance: act.stance, by: 'nobody', attribution: -1 }
    case 'source':
      return bySource(scene, linking, act, place, before, inside)
  }
}

const tellsWhatIs = ({ lower }: Scene, { head }: Act): boolean =>
  // "drivers had to pay, but many have not done so"
  (lower[head[1] - 1] === 'so' && /^(?:do|done)$/.test(lower[head[1] - 2] ?? '')) ||
  (lower[head[0]] === 'no' && /^(?:such|final|formal|firm|decisions?)$/.test(lower[head[0] + 1] ?? ''))

function bySource(
  scene: Scene,
  linking: Linking,
  act: Act,
  { answers, mentions }: Place,
  before: Reply | undefined,
  inside: number,
): Draft | null {
  // "police said they could not confirm it"
  const around = linking.attributions[inside]
  // "the site claimed that the agency had confirmed it": nobody else has heard of that
  if (act.stance === 'confirms' && around?.cue.some(([from]) => /^(?:claim|alleg)/.test(scene.lower[from] ?? '')))
    return null
  const speaker = around?.chain.at(-1)
  if (act.quoted) return spokenFor(scene, linking, act, mentions, inside)
  // never "she admitted, however, that it would close, as unions had warned"
  const goesBefore = (around?.cue[0]?.[0] ?? 0) < act.cue[0] || (scene.splitting.quoteDepth[act.head[0]] ?? 0) > 0
  const { who } = act
  // "she made the whole thing up," Lind said; Lind thought that Moll had made it up: who did not make it up calls it so
  if (speaker && makesUp(scene, act) && isOthers(scene, act, mentions, speaker.sources))
    return settle(scene, linking, { ...act, stance: 'denies' }, speaker.sources, inside)
  if (speaker && goesBefore && (isPronoun(scene, act) || isClient(scene, act) || isAide(linking, act, speaker)))
    return settle(scene, linking, act, speaker.sources, inside)
  // "Moll's agent, Lind, said that \u2026, but did not rule out": whoever the first verb of the sentence attributes it to
  const shared = who && spokeBefore(linking, act, who)
  if (shared) return settle(scene, linking, act, shared, -1)
  const fitting = answers.filter((a) => touches(a.cue, act.cue))
  const answer = fitting.find((a) => who !== null && touches(a.source, who)) ?? fitting[0]
  if (answer?.by.length) return settle(scene, linking, act, answer.by, -1)
  const own = ownAttribution(linking, act)
  if (own >= 0) {
    const origin = linking.attributions[own]?.chain.at(-1)
    if (origin) return settle(scene, linking, act, origin.sources, own)
  }
  if (act.who) {
    const source = mentioned(mentions, act.who)
    if (source >= 0) return settle(scene, linking, act, [source], -1)
  } else if (before && before.by !== 'outlet' && before.by !== 'nobody')
    return settle(scene, linking, act, before.by, before.attribution)
  const origin = linking.attributions[inside]?.chain.at(-1) ?? linking.sentences[act.sentence]?.chain.at(-1)
  if (!act.who && origin) return settle(scene, linking, act, origin.sources, inside)
  if (act.stance === 'unverified') return { act, stance: 'unverified', by: 'outlet', attribution: -1 }
  return { act, stance: act.stance, by: 'nobody', attribution: -1 }
}

/** "“The company denies it,” a spokesman said": an answer of those for whom the speaker speaks; of anybody else's it is hearsay. */
function spokenFor(
  scene: Scene,
  linking: Linking,
  act: Act,
  mentions: readonly Mention[],
  inside: number,
): Draft | null {
  const speakers = linking.attributions[inside]?.chain.at(-1)?.sources ?? []
  const subject = act.who ? mentioned(mentions, act.who) : -1
  if (speakers.includes(subject)) return settle(scene, linking, act, speakers, inside)
  if (!speakers.some((i) => advocates.test(`${linking.sources[i]?.name} ${linking.sources[i]?.description}`)))
    return null
  // "my client denies it": the lawyer answers
  return settle(scene, linking, act, subject >= 0 && !isClient(scene, act) ? [subject] : speakers, inside)
}

const advocates =
  /\b(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|solicitors?|barristers?|counsel|statement)\b/i

/** The sources of an attribution before an act that has the act's subject for its own, or `null`. */
function spokeBefore(linking: Linking, act: Act, who: TokenSpan): readonly number[] | null {
  for (const i of linking.sentences[act.sentence]?.attributions ?? []) {
    const a = linking.attributions[i]
    const [cue] = a?.cue ?? []
    if (a && cue && who[1] <= cue[0] && cue[1] <= act.cue[0] && touches(a.source, who))
      return a.chain.at(-1)?.sources ?? null
  }
  return null
}

/** An outlet that cannot confirm something by itself has checked it: that is `unverified`. */
function settle(scene: Scene, linking: Linking, act: Act, by: readonly number[], attribution: number): Draft | null {
  // what publishes the article speaks of itself by its name
  const own = by.length > 0 && by.every((i) => linking.sources[i]?.publishes)
  // "In a statement, the federation said … It declined": no statement declines
  const speaker = act.asserts || !isPronoun(scene, act) ? undefined : behindDocument(linking, act, by)
  if (speaker) return settle(scene, linking, act, speaker, attribution)
  const outlet = own || by.every((i) => linking.sources[i]?.kind === 'outlet')
  // who else has seen a document or cannot establish something answers no claim by that
  if (
    !outlet &&
    (act.kind === 'establish' || (act.kind === 'phrase' && act.stance === 'verified' && !rates(scene, act)))
  )
    return null
  if (!outlet || (act.kind !== 'confirm' && act.kind !== 'verify')) return { act, stance: act.stance, by, attribution }
  if (act.stance === 'not-confirmed' || act.stance === 'unverified')
    return { act, stance: 'unverified', by: own ? 'outlet' : by, attribution: own ? -1 : attribution }
  const checked = act.stance === 'confirms' && namesAny(scene, act.object[0], act.object[1], checkable)
  return { act, stance: checked ? 'verified' : act.stance, by: own ? 'outlet' : by, attribution }
}

/** "rated the claim true": a checker's verdict is a check, whoever the checker is. */
const rates = ({ lower }: Scene, { cue, head }: Act): boolean =>
  head[1] - head[0] > 2 && /^(?:true|accurate|correct|right)$/.test(lower[cue[1] - 1] ?? '')

/** What an outlet checks where it confirms it: "confirmed the authenticity of the letter". */
const checkable = new Set(
  'authenticity veracity genuineness location footage video videos photograph photographs'.split(' '),
)

/** "his lawyer said that his client would not speak": the lawyer answers. */
const isClient = ({ lower }: Scene, { who }: Act): boolean => who !== null && /^clients?$/.test(lower[who[1] - 1] ?? '')

const isPronoun = ({ lower }: Scene, { who }: Act): boolean =>
  who !== null && who[1] - who[0] === 1 && /^(?:he|she|it|they)$/.test(lower[who[0]] ?? '')

const identified = (linking: Linking, by: readonly number[]): boolean =>
  by.some((i) => {
    const kind = linking.sources[i]?.kind
    return kind !== 'unknown' && kind !== 'anonymous'
  })
