import { annotate } from '../../src/index.js'

/**
 * Swap tests: one construction, one filler after another of the same sort, and what must stay the same (Ribeiro et al. 2020, "Beyond
 * Accuracy": tests of invariance). They need no gold, and find what no set of gold holds.
 */
export interface Swap {
  /** `$` stands for the filler. */
  readonly construction: string
  readonly filler: string
}

/** Every filler in every construction. */
export const swaps = (constructions: readonly string[], fillers: readonly string[]): readonly Swap[] =>
  constructions.flatMap((construction) => fillers.map((filler) => ({ construction, filler })))

/** The construction with its filler. */
const fill = ({ construction, filler }: Swap): string =>
  construction
    .split('$')
    .join(filler)
    .replace(/ ,/g, ',')
    .replace(/^[a-z]/, (c) => c.toUpperCase())

/** The answers of the sentence behind a claim: "Lena Holt denies 0". */
export function answersBehind(claim: string, answer: string): readonly string[] {
  const article = annotate(`${claim} ${answer}`, { format: 'text' })
  return article.responses
    .filter(({ sentence }) => sentence === 1)
    .map(({ by, stance, targets }) => {
      const who = by.kind === 'sources' ? by.sources.map((i) => article.sources[i]?.name).join(' and ') : by.kind
      return `${who} ${stance} ${targets.join(',')}`
    })
}

/** The swaps whose sentence is not heard as expected, filled in, with how they are heard. */
export const heardOtherwise = (claim: string, all: readonly Swap[], expected: RegExp): readonly string[] =>
  all.map(fill).filter((text) => !answersBehind(claim, text).some((answer) => expected.test(answer)))

/** A table's words: one a line, or parted by bars. */
export const listed = (table: string): readonly string[] =>
  table
    .split(/\s*[\n|]\s*/)
    .map((line) => line.trim())
    .filter(Boolean)
