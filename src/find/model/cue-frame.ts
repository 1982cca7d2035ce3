import type { TokenSpan } from '../../split/splitting.js'
import { type Facts, Shape } from './facts.js'
import { hashString } from './hash.js'
import type { Spotted } from './spotted.js'
import { Tag } from './tags.js'

/** The farthest token that can belong to a cue. */
export const reach = 120

/** A cue `[from, to)` in its block and what is seen of it at a glance. */
export interface CueFrame {
  readonly from: number
  readonly to: number
  /** The window of tokens that can belong to it. */
  readonly first: number
  readonly last: number
  readonly stem: number
  /** The word just before. */
  readonly before: number
  /** Traits in one number: what stands before and behind, voice, quotation. */
  readonly traits: number
  /** What each token of the window is to the rules' finding with this cue: 0 no finding, 1 nothing, 2 source, 3 content, 4 cue. */
  readonly hints: readonly number[]
  /** That finding's rule, hashed; 0 where there is none. */
  readonly hintRule: number
}

export function cueFrame(f: Facts, s: Spotted, blockFrom: number, blockTo: number, from: number, to: number): CueFrame {
  let head = from
  for (let i = from; i < to; i++) if ((f.cueHabit[i] as number) > (f.cueHabit[head] as number)) head = i
  let passive = 0
  if (f.tag[head] === Tag.VBN)
    for (let i = Math.max(blockFrom, head - 4); i < head; i++) if (f.tag[i] === Tag.AUX) passive = 1
  let hint = -1
  for (let i = from; i < to; i++) hint = Math.max(hint, f.hintCue[i] as number)
  const behind = to < blockTo ? (f.shape[to] as number) : 0
  const before = from > blockFrom ? (f.shape[from - 1] as number) : 0
  const behind2 = to + 1 < blockTo && f.shape[to + 1] === Shape.opening ? 1 : 0
  const before2 =
    from - 2 >= blockFrom && (f.shape[from - 2] === Shape.closing || f.shape[from - 3] === Shape.closing) ? 1 : 0
  const quoted = (f.quote[from] as number) & 1
  // the window: its own sentence, and those next to it for as long as anything is said in them by nobody of their own
  const own = f.sentence[from] as number
  const lives = (i: number) => f.sentence[i] === own || s.live[f.sentence[i] as number] === 1
  let first = from
  while (first > blockFrom && from - first < reach && lives(first - 1)) first--
  let last = to
  while (last < blockTo && last - to < reach && lives(last)) last++
  const punct = (shape: number) => (shape < Shape.comma ? 0 : shape)
  return {
    from,
    to,
    first,
    last,
    stem: f.stem[head] as number,
    before: from > blockFrom ? (f.word[from - 1] as number) : 1,
    traits: punct(before) + 32 * (punct(behind) + 32 * (behind2 + 2 * (before2 + 2 * (passive + 2 * quoted)))),
    hints: hintsFor(f, hint, first, last),
    hintRule: hint < 0 ? 0 : hashString(f.findings[hint]?.rule ?? ''),
  }
}

/** What the tokens `[first, last)` are to a finding of the rules. */
function hintsFor(f: Facts, finding: number, first: number, last: number): number[] {
  const hints: number[] = new Array(last - first).fill(0)
  const found = f.findings[finding]
  if (!found) return hints
  hints.fill(1)
  const mark = (spans: readonly TokenSpan[], as: number): void => {
    for (const [from, to] of spans) hints.fill(as, Math.max(0, from - first), Math.max(0, to - first))
  }
  mark(found.content, 3)
  mark(found.source, 2)
  mark(found.cue, 4)
  return hints
}
