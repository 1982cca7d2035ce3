import type { TokenSpan } from '../../split/splitting.js'
import { pastApposition } from './follow.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { closes, speaksOn, turnsAway } from './turns.js'
import { VerbForm } from './verbs.js'

/**
 * Find what is said where it follows the cue, from token `start`.
 *
 * @param scene what the rules look at
 * @param start the first token of what is said
 * @param high the end of the sentence
 * @param thing whether it is a noun phrase ("criticised the plan") and no clause, and so ends sooner
 * @returns the spans, none where there is nothing
 */
export function contentAfter(scene: Scene, start: number, high: number, thing = false): readonly TokenSpan[] {
  if (start >= high && scene.opens[start] === -1) return []
  const opened = scene.opens[start] ?? -1
  if (opened >= 0) {
    const spans = quotationRun(scene, opened)
    const end = spans.at(-1)?.[1] ?? start
    // the sentence goes on behind a partial quotation: `said it was "over" for good`
    if (spans.length === 1 && end < high && !any(scene, end, Word.punctuation) && !stops(scene, end - 1)) {
      const to = clauseEnd(scene, end, high, aroundOf(scene, start), thing)
      return to > end ? [[start, to]] : spans
    }
    return spans
  }
  const to = clauseEnd(scene, start, high, aroundOf(scene, start), thing)
  return to > start ? [[start, to]] : []
}

/** The quotation around a place, -1 where there is none: one that ends right before it is past. */
function aroundOf({ inside, opens, splitting }: Scene, start: number): number {
  const before = inside[start - 1] ?? -1
  if (splitting.quotations[before]?.to !== start) return before
  return opens[start] === -1 ? (inside[start] ?? -1) : -1
}

/** Whether a sentence ends with token `i`. */
function stops(scene: Scene, i: number): boolean {
  const before = scene.lower[any(scene, i, Word.quote) ? i - 1 : i] ?? ''
  return before === '.' || before === '?' || before === '!' || before === ','
}

/** All of a quotation, its rest in the paragraphs that open it again included. */
export function quotationRun(scene: Scene, index: number): TokenSpan[] {
  const { quotations } = scene.splitting
  const spans: TokenSpan[] = []
  for (let q = index; q < quotations.length; q++) {
    const quotation = quotations[q]
    if (!quotation) break
    spans.push([quotation.from, quotation.to])
    if (!quotation.continues) break
    const depth = quotation.depth
    while (q + 1 < quotations.length && (quotations[q + 1]?.depth ?? 0) > depth) q++
  }
  return spans
}

/** No clause is longer than this many tokens, so that one endless sentence costs no more than its length. */
const reach = 400

/** Where a clause of reported speech that starts at `start` ends, its last mark left out. */
function clauseEnd(scene: Scene, start: number, high: number, outer: number, thing: boolean): number {
  const { lower } = scene
  const around = scene.splitting.quotations[outer]
  // inside a quotation its closing mark is none of the words
  const end = Math.min(high, start + reach)
  const limit = around ? Math.min(end, around.closed ? around.to - 1 : around.to) : end
  let i = start
  while (i < limit) {
    const opened = scene.opens[i] ?? -1
    if (opened >= 0 && opened !== outer) {
      const to = scene.splitting.quotations[opened]?.to ?? i + 1
      if (to > limit) return Math.max(to, limit)
      i = Math.max(to, i + 1)
      // `called it a "mess," she said`
      if (lower[to - 2] === ',' && turnsAway(scene, to, limit)) break
      continue
    }
    const word = lower[i] ?? ''
    if (word === ';') break
    // "the driver, a father of two, was drunk": no end before the clause has its verb
    const past = word === ',' && !thing ? pastApposition(scene, i, limit) : -1
    if (past > 0 && !hasVerb(scene, start, i)) {
      i = past
      continue
    }
    if (word === ',' && (turnsAway(scene, i + 1, limit) || (thing ? afterThing : afterClause).has(lower[i + 1] ?? '')))
      break
    if (thing && i > start && dashes.has(word)) break
    if ((word === 'and' || word === 'but') && i > start && speaksOn(scene, i + 1)) break
    if (word === 'according' && lower[i + 1] === 'to') break
    i++
  }
  while (i > start && closes(scene, i - 1)) i--
  return i
}

/** Words behind a comma with which the outlet more often goes on than the source, as counted in PolNeAR's training articles. */
const afterClause = new Set(['a', 'an', 'compared', 'which', 'while'])
const afterThing = new Set([
  ...afterClause,
  'though',
  'although',
  'whereas',
  'but',
  'the',
  'he',
  'she',
  'they',
  'it',
  'even',
  'just',
  'who',
  'when',
])
const dashes = new Set(['--', '\u2014', '\u2013'])

/** Whether the tokens hold a finite verb, and so may be a clause. */
export function hasVerb(scene: Scene, first: number, to: number): boolean {
  const from = Math.max(first, to - reach)
  for (let i = from; i < to; i++) if (plainVerb(scene, i)) return true
  for (let i = from + 1; i < to; i++) {
    const cue = cueAt(scene, i)
    if (cue && cue.form === VerbForm.present) return true
    const word = scene.lower[i] ?? ''
    if (word.length > 4 && word.endsWith('ed')) return true
    // "emits no dust", "plays a part": what stands before an article in -s is a verb more often than a noun
    if (word.length > 3 && /^[a-z]+[^s]s$/.test(word) && any(scene, i + 1, Word.determiner) && i + 1 < to) return true
  }
  return false
}

/**
 * Find what is said where it stands before the cue and ends before token `end`.
 *
 * @param scene what the rules look at
 * @param low the start of the sentence
 * @param end the comma or closing mark's following token
 * @returns the span, or `null`
 */
export function contentBefore(scene: Scene, low: number, end: number): TokenSpan | null {
  let to = end
  while (to > low && scene.lower[to - 1] === ',') to--
  if (to <= low) return null
  let from = Math.max(low, to - reach)
  const last = scene.inside[to - 1] ?? -1
  if (last >= 0 && any(scene, to - 1, Word.quote)) {
    let quotation = scene.splitting.quotations[last]
    if (quotation) {
      if (quotation.from < low) {
        from = quotation.from
        // paragraphs before that the same quotation runs through
        for (let q = last - 1; q >= 0 && q > last - 12; q--) {
          const before = scene.splitting.quotations[q]
          if (!before?.continues) break
          quotation = before
        }
      } else if (quotation.from === low + 1 && any(scene, low, Word.conjunction)) from = quotation.from
      else if (scene.lower[quotation.from - 1] === ':') from = quotation.from
    }
  }
  const { lower } = scene
  if (from === low || from === to - reach) {
    while (from < to && any(scene, from, Word.punctuation) && scene.opens[from] === -1) from++
    if (any(scene, from, Word.conjunction) && lower[from + 1] !== ',') from++
  }
  return from < to ? [from, to] : null
}
