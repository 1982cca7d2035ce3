import { any, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { sum } from '../words.js'
import { negatedClauses, saysSomebody } from './negated.js'

/** How much of a denial in the outlet's own voice a refuted sentence must tell. */
const enough = 0.4
/** No more refuted sentences are compared with one. */
const most = 40

/**
 * Where the outlet has called a story false, read what it negates in its own voice as said of that story ("the world will not fall
 * into darkness"), and what else the story's carrier tells of the same as refuted with it.
 */
export function debunked(field: Field, given: readonly JudgedResponse[]): readonly JudgedResponse[] {
  const called = given.filter((r) => r.by === 'outlet' && r.stance === 'refutes')
  const first = called[0]
  if (!first || (called.length < 2 && first.sentence > 3)) return []
  const refuted = new Set(called.flatMap((r) => r.targets))
  const told = [...new Set([...carried(field, refuted), ...called.flatMap((r) => details(field, r, refuted))])]
  const found: JudgedResponse[] = told.length
    ? [{ ...first, targets: [...new Set([...first.targets, ...told])].sort((a, b) => a - b) }]
    : []
  const all = [...new Set([...refuted, ...told])].slice(0, most)
  const busy = new Set(given.map((r) => r.sentence))
  for (const { sentence, targets } of called) {
    const shown = busy.has(sentence + 1) ? null : evidence(field, sentence + 1, targets)
    if (shown) found.push(shown)
  }
  for (let n = 0; n < field.words.of.length; n++) {
    if (busy.has(n) || refuted.has(n) || field.answers[n] || field.linking.sentences[n]?.chain.length) continue
    if (saysSomebody(field.scene, n)) continue
    for (const clause of negatedClauses(field, n)) {
      const ids = [...clause.subject, ...clause.told]
      const targets = all.filter((t) => tells(field, ids, t))
      if (!targets.length) continue
      const note = 'The outlet says itself that what it calls false is not so.'
      const ground: Ground = { rule: 'judge/debunk', span: clause.span, note }
      found.push({
        by: 'outlet',
        stance: 'refutes',
        sentence: n,
        targets: targets.sort((a, b) => a - b),
        grounds: [ground],
      })
      break
    }
  }
  return found
}

const records = /^(?:figures|statistics|data|records|documents|archives|logs|minutes|footage|census|registers?)$/
const showing = /^(?:shows?|showed|indicates?|reveals?|suggests?|puts?)$/

/** "That is not correct. Figures from the statistics office show \u2026": what records show behind a refutation is its evidence. */
function evidence(field: Field, n: number, refuted: readonly number[]): JudgedResponse | null {
  const { scene, linking, words } = field
  const sentence = scene.splitting.sentences[n]
  const origin = linking.sentences[n]?.chain.at(-1)
  if (!sentence || !origin || field.answers[n]) return null
  const opening = scene.lower.slice(sentence.from, Math.min(sentence.to, sentence.from + 9))
  const at = opening.findIndex((word) => showing.test(word))
  if (at < 1 || !opening.slice(0, at).some((word) => records.test(word))) return null
  const targets = refuted.filter((t) => words.of[n]?.some((id) => !words.name[id] && words.of[t]?.includes(id)))
  if (!targets.length) return null
  const span = [sentence.from, sentence.from + at + 1] as const
  const note = 'What records show is given as evidence against it.'
  const ground: Ground = { rule: 'judge/debunk', span, note }
  return { by: origin.sources, stance: 'refutes', sentence: n, targets, grounds: [ground] }
}

/** The sentences in which whoever carried what was called false tells of the same. */
function carried({ linking, words, answers }: Field, refuted: ReadonlySet<number>): readonly number[] {
  const carriers = new Set<number>()
  for (const t of refuted)
    for (const link of linking.sentences[t]?.chain ?? [])
      for (const i of link.sources) if (linking.sources[i]?.kind === 'outlet') carriers.add(i)
  const core = new Set([...refuted].flatMap((t) => (words.of[t] ?? []).filter((id) => !words.name[id])))
  const found: number[] = []
  linking.sentences.forEach(({ chain }, s) => {
    if (refuted.has(s) || answers[s] || !chain.some((link) => link.sources.some((i) => carriers.has(i)))) return
    if ((words.of[s] ?? []).filter((id) => core.has(id)).length > 1) found.push(s)
  })
  return found
}

/** "The story is a hoax": what the same story tells in the sentences beside, of no other time, is no truer. */
function details(field: Field, { sentence, targets }: JudgedResponse, refuted: ReadonlySet<number>): readonly number[] {
  if (!namesStory(field, sentence)) return []
  const { linking, answers } = field
  const found: number[] = []
  for (const t of targets) {
    const carriers = linking.sentences[t]?.chain.flatMap((link) => link.sources) ?? []
    for (let s = t + 1; s < linking.sentences.length && s - t <= far; s++) {
      if (s === sentence || refuted.has(s) || answers[s]) continue
      const chain = linking.sentences[s]?.chain ?? []
      if (!chain.some((link) => link.sources.some((i) => carriers.includes(i) || isNobody(field, i)))) break
      if (hasTime(field, s)) break
      found.push(s)
    }
  }
  return found
}

/** No detail of a story stands further behind it. */
const far = 6

const isNobody = ({ linking }: Field, i: number): boolean => linking.sources[i]?.kind === 'unknown'

const stories = new Set(
  'story stories report article post message hoax video caption image photo picture leaflet tweet news satire fabrication'.split(
    ' ',
  ),
)

function namesStory({ scene }: Field, n: number): boolean {
  const { from, to } = scene.splitting.sentences[n] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) if (stories.has(scene.lower[i] ?? '')) return true
  return false
}

function hasTime({ scene }: Field, n: number): boolean {
  const { from, to } = scene.splitting.sentences[n] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) if (any(scene, i, Word.time)) return true
  return false
}

function tells({ words }: Field, ids: readonly number[], t: number): boolean {
  const there = words.of[t] ?? []
  const shared = ids.filter((id) => there.includes(id))
  const few = ids.length < 3 ? 0 : 1
  return shared.some((id) => !words.name[id]) && shared.length > few && sum(words, shared) >= enough * sum(words, ids)
}
