import type { TokenSpan } from '../split/splitting.js'
import type { Draft } from './draft.js'
import type { Finding } from './finding.js'
import { any, cueAt, type Scene, Word } from './grammar/scene.js'

/** How sure, from 0 to 1, a construction must be that a sentence inside what another says is told by somebody for itself. */
const sure = 0.85
const telling: ReadonlySet<string> = new Set(['find/says', 'find/clause-final', 'find/inverted', 'find/according-to'])
/** Words with which a speaker goes on in a clause that tells of the speaking anew: "said …, though he added that". */
const goingOn: ReadonlySet<string> = new Set(['though', 'although', 'but', 'while', 'and'])

/**
 * Leave out of what somebody says what is told anew outside of any quotation: the sentences behind that have a speaker of their own
 * ("… The mine is denying this, he added."), and the clause that goes on with one ("… said it might close, though she added that").
 */
export function partOthers(scene: Scene, found: readonly Draft[], byRules: readonly Finding[]): readonly Draft[] {
  const { sentences, sentenceOf } = scene.splitting
  const taken = new Set(found.flatMap((m) => m.cue.map(([from]) => from)))
  const bySentence = new Map<number, Finding[]>()
  for (const r of byRules) {
    const at = r.cue[0]?.[0]
    if (at === undefined || r.confidence < sure || !r.source.length || !telling.has(r.rule) || taken.has(at)) continue
    if (r.kind !== 'attribution' || (scene.inside[at] ?? -1) >= 0) continue
    const sentence = sentenceOf[at] ?? 0
    const there = bySentence.get(sentence)
    if (there) there.push(r)
    else bySentence.set(sentence, [r])
  }
  if (bySentence.size === 0) return found
  return found.map((m) => {
    const own = sentenceOf[m.cue[0]?.[0] ?? m.content[0]?.[0] ?? 0] ?? 0
    const content: TokenSpan[] = []
    for (const [from, to] of m.content) {
      let start = from
      for (let s = sentenceOf[from] ?? 0; s <= (sentenceOf[to - 1] ?? -1); s++) {
        const sentence = sentences[s]
        const other = bySentence
          .get(s)
          ?.find((r) => (s === own ? holds(from, to, r) && anew(scene, r) : touches(from, to, r)))
        if (!sentence || !other) continue
        let end = s === own ? (other.source[0]?.[0] ?? from) - 1 : sentence.from
        if (s === own && scene.lower[end - 1] === ',') end--
        if (end > start) content.push([start, end])
        // behind a speaker of its own sentence nothing is left of the span
        start = s === own ? to : sentence.to
        if (s === own) break
      }
      if (start < to) content.push([start, to])
    }
    return content.length ? { ...m, content } : m
  })
}

/** Whether a span holds the source and the cue of a finding. */
const holds = (from: number, to: number, { source, cue }: Finding): boolean =>
  [...source, ...cue].every(([a, b]) => from <= a && b <= to)

/** Whether a span has a part of what a finding tells. */
const touches = (from: number, to: number, { content, cue }: Finding): boolean =>
  [...content, ...cue].some(([a, b]) => from < b && a < to)

/** "Though he added that": a pronoun behind a word that joins clauses, and a verb of saying. */
function anew(scene: Scene, { source, cue }: Finding): boolean {
  const at = source[0]?.[0] ?? 0
  const verb = cueAt(scene, (cue[0]?.[1] ?? 0) - 1)
  return (
    goingOn.has(scene.lower[at - 1] ?? '') &&
    any(scene, at, Word.subject) &&
    source[0]?.[1] === at + 1 &&
    cue[0]?.[0] === at + 1 &&
    verb?.class === 'say'
  )
}
