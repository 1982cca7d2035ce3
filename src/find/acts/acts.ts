import { falsity } from '../../lexicon/stances.js'
import { perForm } from '../../split/forms.js'
import type { SentenceSpan, TokenSpan } from '../../split/splitting.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { beginsPhrase } from '../phrases.js'
import { type Act, asserting } from './act.js'
import { falsityAct, verdictAct } from './falsity.js'
import { phraseAct } from './phrase-acts.js'
import { provenanceAct } from './provenance.js'
import { ellipsisAct, retortAct } from './retorts.js'
import { truthAct } from './truth.js'
import { isAnswerVerb, verbAct } from './verb-acts.js'

const known = new WeakMap<Scene, readonly Act[]>()

/**
 * Find every act of answering, in the order of the text: fixed phrases first, then what is called false, then verbs. Finding and
 * judging both ask, and the second is told what the first was.
 */
export function findActs(scene: Scene): readonly Act[] {
  const acts = known.get(scene) ?? search(scene)
  known.set(scene, acts)
  return acts
}

function search(scene: Scene): readonly Act[] {
  const acts: Act[] = []
  const { sentences } = scene.splitting
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as SentenceSpan
    if (!sentence.furniture && !isAsked(scene, sentence)) actsIn(scene, sentence, s, acts)
  }
  return acts
}

/** "What station is not taking sides?": who asks answers nothing, and tells of no answer. */
function isAsked(scene: Scene, { from, to }: SentenceSpan): boolean {
  let last = to - 1
  while (last > from && any(scene, last, Word.quote)) last--
  return scene.lower[last] === '?'
}

function actsIn(scene: Scene, sentence: SentenceSpan, index: number, out: Act[]): void {
  const { from, to } = sentence
  const { tokens, lower, opens } = scene
  let free = from
  for (let i = from; i < to; i++) {
    // behind a colon stands a verdict, and an answer may be cut short where somebody begins to speak
    const opening = i === from || lower[i - 1] === ':' || lower[i - 1] === '(' || (opens[i] ?? -1) >= 0
    // "concluded that | it was not |.": cut short there too
    const cut = any(scene, i, Word.subject) && any(scene, i + 2, Word.negation)
    if (!opening && !cut && !any(scene, i, Word.be) && !mayAnswer(tokens, i)) continue
    const whole = phraseAct(scene, sentence, index, i) ?? falseAt(scene, sentence, index, i, free)
    const act = whole ?? verbAct(scene, sentence, index, i, free)
    if (!act) continue
    add(out, act, scene)
    const other = neitherBefore(scene, act, from)
    if (other) out.splice(-1, 0, { ...act, who: other })
    free = act.head[1]
    if (whole) i = Math.max(i, free - 1)
  }
}

/** "Neither the palace nor the bank would comment": the palace answers too. */
function neitherBefore({ lower }: Scene, { who }: Act, low: number): TokenSpan | null {
  if (!who || lower[who[0] - 1] !== 'nor') return null
  for (let i = who[0] - 3; i >= Math.max(low, who[0] - 14); i--)
    if (lower[i] === 'neither') return [i + 1, lower[who[0] - 2] === ',' ? who[0] - 2 : who[0] - 1]
  return null
}

const saysFalse = perForm((_, lower) => falsity.has(lower))

/** Whether a word may begin an act wherever it stands, which few do. */
const mayAnswer = perForm((_, lower) => falsity.has(lower) || beginsPhrase(lower) || isAnswerVerb(lower))

const sayings = new Set('that said says insists insisted concluded found ruled testified replied'.split(' '))

/** "said | he had not |.", "concluded that | it was not |:". */
const isSaid = ({ lower }: Scene, at: number): boolean => sayings.has(lower[at - 1] ?? '')

/** "He had not.", "(He had not.)" */
const opensSentence = ({ lower }: Scene, { from }: SentenceSpan, at: number): boolean =>
  at === from || (at === from + 1 && lower[from] === '(')

const falseAt = (scene: Scene, sentence: SentenceSpan, index: number, at: number, free: number): Act | null =>
  (scene.opens[at] ?? -1) >= 0
    ? (retortAct(scene, sentence, index, at) ?? ellipsisAct(scene, sentence, index, at + 1))
    : any(scene, at, Word.subject) && sentence.to - at > 3 && (opensSentence(scene, sentence, at) || isSaid(scene, at))
      ? ellipsisAct(scene, sentence, index, at)
      : any(scene, at, Word.be) || saysFalse(scene.tokens, at)
        ? (falsityAct(scene, sentence, index, at, free) ??
          provenanceAct(scene, sentence, index, at) ??
          truthAct(scene, sentence, index, at))
        : verdictAct(scene, sentence, index, at)

/**
 * Add an act. The second of a pair ("confirm or deny") only makes the first one longer; what somebody confirms is no act where it
 * is that they know nothing, or made it up; and what is answered ends before the next act.
 */
function add(out: Act[], act: Act, scene: Scene): void {
  const last = out.at(-1)
  if (!last || last.sentence !== act.sentence) {
    out.push(act)
    return
  }
  const word = scene.lower[last.head[1]] ?? ''
  if (act.head[0] - last.head[1] <= 2 && (word === 'or' || word === 'nor') && last.stance === act.stance) {
    out[out.length - 1] = {
      ...last,
      cue: [last.cue[0], act.cue[1]],
      head: [last.head[0], act.head[1]],
      object: act.object,
    }
    return
  }
  const confirmsNothing =
    (last.kind === 'confirm' || last.kind === 'admit') &&
    last.stance === 'confirms' &&
    (act.stance === 'not-confirmed' || act.stance === 'declines' || act.stance === 'refutes')
  if (confirmsNothing && act.head[0] < last.object[1]) {
    out[out.length - 1] = act
    return
  }
  // "denied that the report was true": nobody says that it is
  const granted = act.kind === 'falsity' && act.stance === 'confirms'
  if (granted && asserting.has(last.stance) && last.kind === 'deny' && act.head[0] < last.object[1]) return
  const next = Math.min(act.cue[0], act.who ? act.who[0] : act.cue[0])
  // "that is rumours, fabricated rumours": said twice, answered once
  if (act.by === 'voice' && last.by === 'voice' && act.stance === last.stance && act.head[0] - last.head[1] <= 3) return
  if (last.object[0] <= next && next < last.object[1]) out[out.length - 1] = { ...last, object: [last.object[0], next] }
  out.push(act)
}
