import { any, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { negatedClauses } from './negated.js'

const openers: readonly (readonly string[])[] = [
  ['in', 'fact'],
  ['in', 'reality'],
  ['in', 'truth'],
  ['actually'],
  ['in', 'actual', 'fact'],
]
/** Those that set right what anybody has just said of the same thing: behind them nothing only goes on. */
const strict: readonly (readonly string[])[] = [
  ...['but', 'yet'].flatMap((but) => [
    ...['fact', 'reality', 'truth'].map((word) => [but, 'in', word]),
    [but, 'actually'],
    [but, 'the', 'truth', 'is'],
    [but, 'the', 'reality', 'is'],
  ]),
  ['in', 'reality'],
  ['the', 'truth', 'is'],
  ['the', 'reality', 'is'],
]
/** Those that do so of anybody named in it. */
const settingRight: readonly (readonly string[])[] = [
  ['but', 'it', 'turns', 'out'],
  ['but', 'it', 'turned', 'out'],
  ['but', 'as', 'it', 'turns', 'out'],
  ['as', 'a', 'point', 'of'],
  ['to', 'set', 'the', 'record', 'straight'],
  ['for', 'the', 'record'],
]
const claiming = /^(?:claim|alleg|purport|assert|insist|rumou?r|tweet|post|shar)/
const carriers =
  /\b(?:post|posts|message|messages|video|videos|photo|photograph|photos|image|images|tweet|tweets|rumou?rs?|claims?|meme|website|site|blog|chain|leaflet|page)\b/i

/**
 * Find where the outlet says in its own voice how things are "in fact", against what a post, a rumour or somebody who claims it said in
 * the sentence before. Behind other words "in fact" only goes on.
 */
export function corrections(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking, words } = field
  const found: JudgedResponse[] = []
  scene.splitting.sentences.forEach((sentence, n) => {
    const before = n - 1
    if (sentence.furniture || answered.has(n) || linking.sentences[n]?.chain.length) return
    // "Fact check: Video does not show \u2026"
    if (n < 2 && isFactCheck(scene.lower, sentence.from) && field.negative[n]) {
      const target = claimedNear(field, n)
      if (target >= 0) found.push(correctionOf(n, target, [sentence.from, sentence.from + 2]))
      return
    }
    const no = scene.lower[sentence.from] === 'no' && sentence.to - sentence.from > 3
    if (no && any(scene, sentence.from + 1, Word.punctuation)) {
      const target = claimedNear(field, n)
      if (target >= 0) found.push(correctionOf(n, target, [sentence.from, sentence.from + 1]))
      return
    }
    if (n === 0) return
    const opens = (parts: readonly string[]): boolean =>
      parts.every((word, k) => scene.lower[sentence.from + k] === word)
    const plain = openers.find(opens)
    const right = settingRight.find(opens)
    const sharp = strict.find(opens)
    const opener = right ?? sharp ?? plain
    if (!opener || (opener === plain && !any(scene, sentence.from + opener.length, Word.punctuation))) return
    if (field.answers[before]) return
    const shared = (words.of[n] ?? []).filter((id) => words.of[before]?.includes(id))
    if (!shared.length) return
    const span = [sentence.from, sentence.from + opener.length] as const
    if (plain && isClaimed(field, before)) found.push(correctionOf(n, before, span))
    else if (isSaid(field, before)) {
      const same = right !== undefined || shared.some((id) => !words.name[id])
      if (same && (opener !== plain || turnsRound(field, n))) found.push(correctionOf(n, before, span))
    }
  })
  return found
}

/** Whether a person or a body says what a sentence tells, and asks or wishes for nothing. */
const isSaid = ({ linking }: Field, index: number): boolean =>
  linking.sentences[index]?.chain
    .at(-1)
    ?.sources.every((i) => /^(?:person|organization)$/.test(linking.sources[i]?.kind ?? '')) ?? false

/** "In fact, none of the boats was new", "In fact, it has not": it says no where the sentence before says yes. */
const turnsRound = (field: Field, n: number): boolean =>
  field.negative[n - 1] !== 1 && (field.negative[n] === 1 || negatedClauses(field, n).length > 0)

function correctionOf(sentence: number, target: number, span: TokenSpan): JudgedResponse {
  const ground: Ground = { rule: 'judge/correction', span, note: 'The outlet says how things are in fact.' }
  return { by: 'outlet', stance: 'refutes', sentence, targets: [target], grounds: [ground] }
}

const isFactCheck = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'fact-check' || (lower[at] === 'fact' && /^check(?:ed)?$/.test(lower[at + 1] ?? ''))

/** "Is Lind dead? No, the actor is well.": what is only claimed near by, of which the question or its answer tells something. */
function claimedNear(field: Field, n: number): number {
  const ids = [...(field.words.of[n - 1] ?? []), ...(field.words.of[n] ?? [])]
  for (const t of [n - 1, n + 1, n - 2, n + 2]) {
    const shared = ids.filter(
      (id) => field.words.of[t]?.includes(id) && (t !== n - 1 || field.words.of[n]?.includes(id)),
    )
    if (!field.answers[t] && shared.length && isClaimed(field, t)) return t
  }
  return -1
}

/** Whether a sentence tells what is only claimed: its cue says so, or a post, a message or a rumour carries it. */
function isClaimed({ scene, linking }: Field, index: number): boolean {
  const origin = linking.sentences[index]?.chain.at(-1)
  if (!origin) return false
  const source = linking.sources[origin.sources[0] ?? -1]
  if (source?.kind === 'unknown' || carriers.test(source?.name ?? '')) return true
  return (linking.sentences[index]?.attributions ?? []).some((i) =>
    linking.attributions[i]?.cue.some(([from, to]) => {
      for (let k = from; k < to; k++) if (claiming.test(scene.lower[k] ?? '')) return true
      return false
    }),
  )
}
