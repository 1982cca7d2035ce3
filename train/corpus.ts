/** Reads the corpora that train the model: texts split by the package's own code, gold spans as tokens. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../src/read/text.js'
import { split } from '../src/split/index.js'
import type { Splitting, Tokens } from '../src/split/splitting.js'

/** An attribution in gold: the tokens of each part, in order. */
export interface GoldAttribution {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

export interface TrainingArticle {
  readonly id: string
  readonly text: string
  readonly splitting: Splitting
  readonly gold: readonly GoldAttribution[]
}

interface RawAttribution {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

/** Read a file of PolNeAR's shape; of several annotators the first in alphabetical order counts, as in the scorer. */
export function readSpans(folder: string, file: string): TrainingArticle[] {
  return lines(join(folder, file)).map((line) => {
    const { id, text, annotators } = JSON.parse(line) as {
      id: string
      text: string
      annotators: Record<string, RawAttribution[]>
    }
    const splitting = split(readText(text))
    const raw = Object.entries(annotators).sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1] ?? []
    const gold = raw.map((a) => ({
      source: tokensIn(splitting.tokens, a.source),
      cue: tokensIn(splitting.tokens, a.cue),
      content: tokensIn(splitting.tokens, a.content),
    }))
    return { id, text, splitting, gold }
  })
}

/** The lines of a file of the corpora, or an error that says what is needed. */
export function lines(path: string): string[] {
  if (!existsSync(path))
    throw new Error(`${path} is missing: give the corpora's folder as argument (npm run train -- FOLDER)`)
  return readFileSync(path, 'utf8').split('\n').filter(Boolean)
}

/** The texts of a file of the corpora by their ids. */
export const textsIn = (path: string): ReadonlyMap<string, string> =>
  new Map(
    lines(path).map((line) => {
      const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string }
      return [id, text] as const
    }),
  )

/** The tokens that overlap the spans, in order. */
function tokensIn(tokens: Tokens, spans: readonly (readonly [number, number])[]): number[] {
  const found: number[] = []
  for (const [start, end] of spans) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens.end[middle] ?? 0) <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < tokens.length && (tokens.start[i] ?? 0) < end; i++) found.push(i)
  }
  return [...new Set(found)].sort((a, b) => a - b)
}

type OwnSpan = string | { readonly find: string; readonly nth: number }

/** Read the project's own labelled paragraphs (train/own/README.md has the format). */
export function readOwn(path: string): TrainingArticle[] {
  return placeOwn(path).map(({ id, text, attributions }) => {
    const splitting = split(readText(text))
    const tokens = (spans: readonly (readonly [number, number])[]) => tokensIn(splitting.tokens, spans)
    const gold = attributions.map((a) => ({ source: tokens(a.source), cue: tokens(a.cue), content: tokens(a.content) }))
    return { id, text, splitting, gold }
  })
}

/** The same with the places of their spans, UTF-16 `[start, end)`, in PolNeAR's shape. */
export function placeOwn(path: string): { id: string; text: string; attributions: RawAttribution[] }[] {
  return lines(path).map((line, index) => {
    const { text, attributions } = JSON.parse(line) as {
      text: string
      attributions: { source: OwnSpan[]; cue: OwnSpan[]; content: OwnSpan[] }[]
    }
    const place = (span: OwnSpan): readonly [number, number] => {
      const { find, nth } = typeof span === 'string' ? { find: span, nth: 1 } : span
      let at = -1
      for (let k = 0; k < nth; k++) at = text.indexOf(find, at + 1)
      if (at < 0) throw new Error(`${path}, line ${index + 1}: no "${find}" in the text`)
      return [at, at + find.length]
    }
    const placed = attributions.map(({ source, cue, content }) => ({
      source: source.map(place),
      cue: cue.map(place),
      content: content.map(place),
    }))
    return { id: `own-${index}`, text, attributions: placed }
  })
}
