import type { TokenSpan } from '../../split/splitting.js'
import type { Draft } from './draft.js'
import { type Facts, Shape } from './facts.js'
import { hashString, small, wordy } from './hash.js'
import { addRows, type Rows } from './rows.js'

/** The most features that a draft has. */
export const verifyWidth = 47

/** How likely each draft is right, all of a block's drafts seen together. */
export function verify(rows: Rows, f: Facts, drafts: readonly Draft[]): Float64Array {
  const features = new Int32Array(verifyWidth)
  const scores = new Float32Array(2)
  const rivals = rivalry(f, drafts)
  const chance = new Float64Array(drafts.length)
  drafts.forEach((draft, k) => {
    const width = verifyFeatures(f, draft, rivals[k] as number, features, 0)
    scores.fill(0)
    addRows(rows, features, width, scores, 0)
    chance[k] = draft.content.length === 0 ? 0 : 1 / (1 + Math.exp((scores[0] as number) - (scores[1] as number)))
  })
  return chance
}

/** For each draft: 1 where a likelier draft's content holds its cue, 2 where its content overlaps a likelier one's, 4 where it holds another's cue. */
export function rivalry(f: Facts, drafts: readonly Draft[]): Uint8Array {
  const held = new Float32Array(f.length)
  const second = new Uint8Array(f.length)
  const cue = new Uint8Array(f.length)
  for (const d of drafts) {
    for (let i = d.cue[0]; i < d.cue[1]; i++) cue[i] = 1
    for (const [from, to] of d.content)
      for (let i = from; i < to; i++) {
        if ((held[i] as number) > 0) second[i] = 1
        held[i] = Math.max(held[i] as number, d.cueChance)
      }
  }
  return Uint8Array.from(drafts, (d) => {
    let found = 0
    for (let i = d.cue[0]; i < d.cue[1]; i++)
      if ((held[i] as number) > 0) found |= (held[i] as number) > d.cueChance ? 1 : 8
    for (const [from, to] of d.content)
      for (let i = from; i < to; i++) {
        if (second[i] === 1) found |= (held[i] as number) > d.cueChance ? 2 : 16
        if (cue[i] === 1) found |= 4
      }
    return found
  })
}

/**
 * Write the features of a draft over `out[o …]`.
 *
 * @returns how many they are
 */
export function verifyFeatures(f: Facts, d: Draft, rivals: number, out: Int32Array, o: number): number {
  const begin = o
  const [from, to] = d.cue
  let head = from
  for (let i = from; i < to; i++) if ((f.cueHabit[i] as number) > (f.cueHabit[head] as number)) head = i
  const source = d.source[0]
  const content = d.content[0]
  const last = d.content.at(-1)
  const tenth = (p: number) => Math.min(9, Math.floor(p * 10))
  const cc = tenth(d.cueChance)
  const sc = source ? 1 + tenth(d.sourceChance) : 0
  const xc = content ? 1 + tenth(d.contentChance) : 0
  let words = 0
  let quoted = 0
  for (const [a, b] of d.content)
    for (let i = a; i < b; i++) {
      words++
      if ((f.quote[i] as number) > 0) quoted++
    }
  const size = words < 2 ? words : words < 4 ? 2 : words < 8 ? 3 : words < 16 ? 4 : words < 32 ? 5 : words < 64 ? 6 : 7
  const inQuotes = quoted === 0 ? 0 : quoted === words ? 3 : quoted * 2 > words ? 2 : 1
  const order =
    (source ? (source[0] < from ? 1 : 2) : 0) +
    3 * (content ? (content[0] < from ? 1 : 2) : 0) +
    9 * Math.min(2, d.content.length) +
    27 * (last && last[0] >= to ? 1 : 0)
  const nounEnd = source ? (source[1] as number) - 1 : -1
  const sourceTag = nounEnd < 0 ? 31 : (f.tag[nounEnd] as number)
  const sourceWord = nounEnd < 0 ? 1 : (f.stem[nounEnd] as number)
  const gapSource = source ? Math.min(7, source[0] < from ? from - source[1] : source[0] - to) : 8
  const gapContent = content ? Math.min(7, Math.max(0, content[0] < from ? from - content[1] : content[0] - to)) : 8
  const stem = f.stem[head] as number
  const tag = f.tag[head] as number
  const firstWord = content ? (f.word[content[0]] as number) : 1
  const firstTag = content ? (f.tag[content[0]] as number) : 31
  const inside = (f.quote[from] as number) & 1
  const habit = f.cueHabit[head] as number
  const voice = tag === 13 ? voiceOf(f, head) : 0
  let k = 1
  out[o++] = small(k++, cc)
  out[o++] = small(k++, sc)
  out[o++] = small(k++, xc)
  out[o++] = small(k++, cc + 16 * (sc + 16 * xc))
  out[o++] = small(k++, cc + 16 * size)
  out[o++] = small(k++, xc + 16 * size)
  out[o++] = small(k++, cc + 16 * rivals)
  out[o++] = small(k++, rivals)
  out[o++] = wordy(k++, stem, rivals & 3)
  out[o++] = wordy(k++, stem)
  out[o++] = wordy(k++, stem, tag + 32 * voice)
  out[o++] = wordy(k++, stem, order)
  out[o++] = wordy(k++, stem, inQuotes)
  out[o++] = wordy(k++, stem, cc)
  out[o++] = wordy(k++, stem, firstWord)
  out[o++] = wordy(k++, stem, f.word[to - 1] as number)
  out[o++] = small(k++, habit + 16 * order)
  out[o++] = small(k++, habit + 16 * (cc + 16 * inQuotes))
  out[o++] = small(k++, tag + 32 * (sourceTag + 32 * voice))
  out[o++] = small(k++, tag + 32 * firstTag)
  out[o++] = small(k++, order + 128 * inQuotes)
  out[o++] = small(k++, order + 128 * size)
  out[o++] = small(k++, size + 8 * inQuotes)
  out[o++] = small(k++, gapSource + 16 * gapContent)
  out[o++] = small(k++, gapSource + 16 * habit)
  out[o++] = small(k++, gapContent + 16 * habit)
  out[o++] = wordy(k++, sourceWord)
  out[o++] = wordy(k++, sourceWord, habit)
  out[o++] = small(k++, nounEnd < 0 ? 99 : (f.coarse[nounEnd] as number) + 128 * habit)
  out[o++] = small(k++, nounEnd < 0 ? 99 : (f.sourceHabit[nounEnd] as number) + 16 * cc)
  out[o++] = wordy(k++, firstWord)
  out[o++] = wordy(k++, firstWord, habit)
  out[o++] = small(k++, firstTag + 32 * (habit + 16 * inQuotes))
  out[o++] = small(k++, inside + 2 * (habit + 16 * (rivals & 7)))
  out[o++] = small(k++, Math.min(7, to - from) + 8 * cc)
  out[o++] = small(k++, last ? (f.shape[last[1] - 1] as number) + 32 * inQuotes : 99)
  out[o++] = small(
    k++,
    content && content[0] > 0 ? (f.shape[content[0] - 1] as number) + 32 * (f.shape[content[0]] as number) : 99,
  )
  out[o++] = small(
    k++,
    last && last[1] < f.length ? (f.shape[last[1]] as number) + 32 * (f.tag[last[1]] as number) : 99,
  )
  out[o++] = small(k++, f.fine[head] as number)
  out[o++] = small(k++, (f.shape[head] as number) + 32 * (from > 0 && f.block[from - 1] === f.block[from] ? 1 : 0))
  // whether the rules agree
  let hint = -1
  for (let i = from; i < to; i++) hint = Math.max(hint, f.hintCue[i] as number)
  const found = f.findings[hint]
  const same = (a: readonly TokenSpan[], b: readonly TokenSpan[]): number => {
    const x = a[0]
    const y = b[0]
    if (!x || !y) return x || y ? 0 : 1
    return x[0] === y[0] ? (a.at(-1)?.[1] === b.at(-1)?.[1] ? 3 : 2) : x[0] < y[1] && y[0] < x[1] ? 4 : 0
  }
  const agree = found
    ? 1 + same(found.source, d.source) + 5 * (same(found.content, d.content) + 5 * (found.within < 0 ? 0 : 1))
    : 0
  const sure = found ? tenth(found.confidence) : 10
  const rule = found ? hashString(found.rule) : 1
  k = 100
  out[o++] = small(k++, agree)
  out[o++] = wordy(k++, rule, agree)
  out[o++] = small(k++, agree + 64 * cc)
  out[o++] = small(k++, sure + 16 * cc)
  out[o++] = wordy(k++, rule, sure)
  out[o++] = wordy(k++, stem, agree)
  out[o++] = small(k++, agree + 64 * (f.hint[from] as number) + 1024 * sure)
  return o - begin
}

function voiceOf(f: Facts, head: number): number {
  for (let i = head - 1; i >= 0 && i >= head - 4; i--) if (f.tag[i] === 26 && f.shape[i] !== Shape.comma) return 1
  return 2
}
