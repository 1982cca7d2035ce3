import { TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'

export const overlaps = (a: TokenSpan, b: TokenSpan): boolean => a[0] < b[1] && b[0] < a[1]

export const anyOverlap = (as: readonly TokenSpan[], bs: readonly TokenSpan[]): boolean =>
  as.some((a) => bs.some((b) => overlaps(a, b)))

export const holds = (spans: readonly TokenSpan[], token: number): boolean =>
  spans.some(([from, to]) => token >= from && token < to)

/** How many tokens two lists of spans share. */
export function shared(as: readonly TokenSpan[], bs: readonly TokenSpan[]): number {
  let sum = 0
  for (const a of as) for (const b of bs) sum += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
  return sum
}

export const size = (spans: readonly TokenSpan[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

/** The least distance between a token and a span's tokens; 0 inside. */
export function distance(token: number, spans: readonly TokenSpan[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const [from, to] of spans) {
    const d = token < from ? from - token : token >= to ? token - to + 1 : 0
    if (d < least) least = d
  }
  return least
}

const isWord = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind[i]
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.address
}

function inOrder(spans: readonly TokenSpan[]): boolean {
  for (let k = 1; k < spans.length; k++) if ((spans[k] as TokenSpan)[0] < (spans[k - 1] as TokenSpan)[0]) return false
  return true
}

/** How many words the spans have within `[from, to)`; spans that overlap count once. */
export function wordsIn(tokens: Tokens, spans: readonly TokenSpan[], from: number, to: number): number {
  let sum = 0
  let reached = from
  for (const span of inOrder(spans) ? spans : [...spans].sort((a, b) => a[0] - b[0])) {
    for (let i = Math.max(span[0], reached); i < Math.min(span[1], to); i++) if (isWord(tokens, i)) sum++
    reached = Math.max(reached, span[1])
  }
  return sum
}
