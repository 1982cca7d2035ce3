import type { Stance } from '../article.js'
import { any, type Scene, Word } from '../find/scene.js'
import type { Ground } from '../link/linking.js'
import { aboutResponder } from './about.js'
import type { JudgedResponse } from './judgement.js'
import { likeness } from './same.js'
import type { Field } from './targets.js'

/** No more sentences than this are compared with one. */
const reach = 60

/**
 * Find the sentences that say that what another sentence says is not so, without a word of denying: "the woman was not his wife".
 * The sources must differ, most of the words must be shared, and what is negated among them.
 */
export function negations(field: Field): readonly JudgedResponse[] {
  const { linking, words } = field
  const found: JudgedResponse[] = []
  for (let n = 0; n < words.of.length; n++) {
    const span = negatedSpan(field, n)
    if (!span) continue
    const origin = linking.sentences[n]?.chain.at(-1)
    const targets: number[] = []
    for (let p = Math.max(0, n - reach); p < Math.min(words.of.length, n + reach); p++) {
      if (p === n || field.answers[p] || field.negative[p]) continue
      const other = linking.sentences[p]?.chain.at(-1)
      if (!other || (origin && other.sources.some((i) => origin.sources.includes(i)))) continue
      if (!negates(field, span, n, p)) continue
      targets.push(p)
    }
    if (!targets.length) continue
    const by = origin ? origin.sources : ('outlet' as const)
    const ground: Ground = { rule: 'judge/negation', span, note: 'It says that what another source says is not so.' }
    found.push({ by, stance: stanceOf(field, by, n, targets), sentence: n, targets, grounds: [ground] })
  }
  return found
}

function stanceOf(field: Field, by: JudgedResponse['by'], n: number, targets: readonly number[]): Stance {
  if (typeof by === 'string') return 'refutes'
  const act = { sentence: n, object: [0, 0] as const, kind: 'falsity' as const, stance: 'denies' as const }
  const reply = {
    act: { ...act, cue: [0, 0] as const, head: [0, 0] as const, by: 'source' as const, who: null, asserts: true },
    stance: act.stance,
    by,
    attribution: -1,
    leads: true,
  }
  return aboutResponder(field, reply, targets) ? 'denies' : 'disputes'
}

/** The one negation of a sentence and the words that it negates, or `null`. */
function negatedSpan({ scene, words, answers, negative }: Field, index: number): readonly [number, number] | null {
  const sentence = scene.splitting.sentences[index]
  if (!sentence || answers[index] || !words.of[index]?.length || !negative[index]) return null
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!any(scene, i, Word.negation) && scene.lower[i] !== 'no') continue
    if (
      /^(?:only|yet|just|too|so|expected|clear|known|immediately)$/.test(scene.lower[i + 1] ?? '') ||
      inSideClause(scene, i, sentence.from)
    )
      return null
    return [i, Math.min(i + 7, sentence.to)]
  }
  return null
}

/** "if it is not", "in order not to", "who had not": the claim is another. */
function inSideClause(scene: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 8); i--) {
    const word = scene.lower[i] ?? ''
    if (word === ',' || word === 'that' || word === 'said') return false
    if (any(scene, i, Word.subordinator) || word === 'who' || word === 'which' || word === 'to') return true
  }
  return false
}

function negates(field: Field, [from, to]: readonly [number, number], n: number, p: number): boolean {
  const { words } = field
  const there = words.of[p] ?? []
  if (field.linking.sentences[n]?.chain.length && retells(field, from, to, n, p)) return true
  for (let i = from + 1; i < to; i++) {
    const id = words.at[i] ?? -1
    if (id < 0 || words.name[id]) continue
    if (!there.includes(id)) return false
    const alike = likeness(words, n, p)
    return alike.plain > 1 && alike.share >= 0.45 && alike.plainShare >= 0.45
  }
  return false
}

/** Whether a sentence tells all that the words around a negation tell ("the woman was not his wife"), however much else they say. */
function retells({ scene, words }: Field, from: number, to: number, n: number, p: number): boolean {
  const low = scene.splitting.sentences[n]?.from ?? from
  const there = words.of[p] ?? []
  let [told, missed, plain] = [0, 0, 0]
  for (let i = Math.max(low, from - 5); i < to + 3; i++) {
    if (i > from && any(scene, i, Word.punctuation)) break
    const id = words.at[i] ?? -1
    if (id < 0) continue
    if (!there.includes(id)) missed += i > from ? 1 : words.name[id] ? 0.5 : 0
    else {
      told++
      if (!words.name[id] && i > from) plain++
    }
  }
  return plain > 0 && told > 1 && missed <= told / 3
}
