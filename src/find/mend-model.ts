import { hearsay } from '../lexicon/minds.js'
import type { TokenSpan } from '../split/splitting.js'
import { citedAlone } from './cited.js'
import { datelineBehind, withoutDateline } from './datelines.js'
import type { Draft } from './draft.js'
import type { Finding } from './finding.js'
import { any, type Scene, Word } from './grammar/scene.js'
import { withoutPatient } from './mend-passive.js'

/** Mend what the model gives where a construction knows more of how the sentence is built. */
export function mendModel(scene: Scene, found: readonly Draft[], byRules: readonly Finding[]): readonly Draft[] {
  const { splitting } = scene
  const byModel = found
    // the colon of "NEW DELHI: …" says nothing
    .filter(({ cue: [at] }) => !at || at[0] >= datelineBehind(splitting, at[0]))
    .map((m) => withoutPatient(scene, withoutRelative(scene, citedAlone(scene, m, byRules))))
    .map((m) => ({
      ...m,
      source: m.source.map((span) => throughTitle(scene, span)),
      content: m.content.map((span) => throughTitle(scene, withoutDateline(splitting, span))),
    }))
  const byCue = new Map<number, Finding>()
  for (const r of byRules) if (r.cue[0]) byCue.set(r.cue[0][1] - 1, r)
  const cues = byModel.flatMap((m) => m.cue.map(([from]) => from)).sort((a, b) => a - b)
  return byModel.map((m) => {
    const last = (m.cue[0]?.[1] ?? 0) - 1
    const rule = byCue.get(last)
    const cut = cutConcession(scene, m)
    if (cut !== m || !rule) return cut
    if (!rule.source.length && (rule.rule === 'find/court-heard' || isExpletive(scene, m)))
      return { ...m, source: [], content: rule.content }
    // a turn in a transcript goes on to its end
    if (rule.rule === 'find/transcript') return { ...m, source: rule.source, content: rule.content }
    // "was told on Monday by the port authority that": the model lost who tells, or has who hears it too
    if (telling.has(rule.rule) && rule.source.length && m.source.length !== 1) return { ...m, source: rule.source }
    if (lostList(scene, m, rule) || lostHead(scene, m, rule)) return { ...m, source: rule.source }
    if (endsWithOwner(scene, m, rule)) return { ...m, source: rule.source, cue: rule.cue }
    return ending.has(rule.rule) ? wholeBefore(m, rule, cues) : m
  })
}

/** Constructions in which one hears and another tells. */
const telling: ReadonlySet<string> = new Set(['find/passive', 'find/heard-from'])

/** "Voted for Mr. | Osmar": no span ends between a title and the name behind it. */
function throughTitle(scene: Scene, [from, to]: TokenSpan): TokenSpan {
  const { sentenceOf } = scene.splitting
  const stop = scene.lower[to - 1] === '.' ? to - 1 : to
  const inside = sentenceOf[stop - 1] === sentenceOf[stop + 1]
  if (!inside || scene.lower[stop] !== '.' || !any(scene, stop - 1, Word.title)) return [from, to]
  let end = stop + 1
  while (any(scene, end, Word.capital) && sentenceOf[end] === sentenceOf[stop]) end++
  return end > stop + 1 ? [from, end] : [from, to]
}

/** "…, which | fans | took as a sign": what a relative clause begins with is none of its subject. */
function withoutRelative({ lower }: Scene, m: Draft): Draft {
  const [span] = m.source
  if (!span || span[1] - span[0] < 2 || !relatives.has(lower[span[0]] ?? '')) return m
  return { ...m, source: [[span[0] + 1, span[1]], ...m.source.slice(1)] }
}

const relatives: ReadonlySet<string> = new Set(['which', 'whom'])

/** Constructions whose content is all that stands before them. */
const ending: ReadonlySet<string> = new Set(['find/clause-final', 'find/inverted', 'find/according-to'])

/** "Engineers warned that the cable would burn, e-mails show": what another says in it is part of what the last clause gives. */
function wholeBefore(m: Draft, { content }: Finding, cues: readonly number[]): Draft {
  const [from, to] = content[0] ?? [0, 0]
  if (content.length !== 1 || m.source.some((span) => span[0] < to) || m.content.some((span) => span[1] > to + 1))
    return m
  const own = m.content.reduce((sum, span) => sum + span[1] - span[0], 0)
  const holds = cues.some((cue) => from < cue && cue < to)
  return holds && own < 0.6 * (to - from) ? { ...m, content } : m
}

/** "Aides familiar with the minister's | thinking told CNN": what is owned ends the source and begins no cue. */
const endsWithOwner = ({ lower }: Scene, { source: [span], cue: [cue] }: Draft, rule: Finding): boolean =>
  span !== undefined &&
  lower[span[1] - 1] === "'s" &&
  cue?.[0] === span[1] &&
  rule.rule === 'find/says' &&
  rule.source[0]?.[0] === span[0] &&
  rule.source[0][1] > span[1]

/** "A statement issued in Oslo, | Bergen and Vienna | said": the last of a list is not who speaks. */
const lostList = ({ lower }: Scene, { source: [span] }: Draft, rule: Finding): boolean =>
  span !== undefined &&
  rule.rule === 'find/says' &&
  rule.source[0]?.[1] === span[1] &&
  rule.source[0][0] < span[0] &&
  lower[span[0] - 1] === ',' &&
  lower.slice(span[0], span[1]).includes('and')

const edge = Word.punctuation | Word.conjunction

/** "The officer leading the inquiry in | Norwick | said": what ends a subject is not who speaks. */
const lostHead = (scene: Scene, { source, cue }: Draft, rule: Finding): boolean => {
  const { lower, splitting } = scene
  const whole = rule.rule === 'find/says' ? rule.source[0] : undefined
  const [span] = source
  if (!whole) return false
  const before = whole[0] - 1
  const opens = splitting.sentenceOf[before] !== splitting.sentenceOf[whole[0]] || any(scene, before, edge)
  // "the man has | allegedly | attacked a clerk": nobody is named for that
  if (!span) return opens && !cue.some(([from, to]) => lower.slice(from, to).some((word) => hearsay.has(word)))
  if (!opens) return false
  return (
    whole[0] < span[0] &&
    span[1] === whole[1] &&
    lower[span[0] - 1] !== ',' &&
    !any(scene, span[0] - 1, Word.subordinator)
  )
}

/** "It has been rumoured that": nobody is "it". */
const isExpletive = ({ lower }: Scene, { source: [span] }: Draft): boolean =>
  span !== undefined && span[1] - span[0] === 1 && lower[span[0]] === 'it'

const concessions = new Set(['while', 'although', 'though', 'whereas'])

/** "While Ito admitted the delay, she said …": what is conceded ends before the main clause. */
export function cutConcession<T extends Draft>(scene: Scene, m: T): T {
  const { sentences, sentenceOf } = scene.splitting
  const start = m.source[0]?.[0] ?? -1
  const sentence = sentences[sentenceOf[start] ?? -1]
  if (!sentence || start - sentence.from > 3 || !concessions.has(scene.lower[sentence.from] ?? '')) return m
  const content: TokenSpan[] = []
  for (const [from, to] of m.content) {
    let end = from
    while (end < to && !endsConcession(scene, end)) end++
    if (end > from) content.push([from, end])
    if (end < to) break
  }
  return content.length ? { ...m, content } : m
}

const notSubjects = /^(?:who|which|whose|whom|.{3,}ing|.{3,}ed)$/

/** A comma, perhaps inside a closing mark, with a subject behind it. */
function endsConcession(scene: Scene, i: number): boolean {
  if (scene.lower[i] !== ',') return false
  const next = any(scene, i + 1, Word.quote) ? i + 2 : i + 1
  return (
    !any(scene, next, Word.preposition | Word.conjunction | Word.subordinator | Word.punctuation | Word.number) &&
    !notSubjects.test(scene.lower[next] ?? '')
  )
}
