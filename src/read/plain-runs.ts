import { runAt } from './alignment.js'

/** Paragraphs one behind the other in which no sign means anything in Markdown. */
export interface PlainRun {
  /** Where each paragraph begins and ends in the source, `[start, end, start, end, …]`. */
  readonly ends: readonly number[]
}

/**
 * What the parser is shown of a source: in the place of each run of plain paragraphs one paragraph of one letter, so that all around it
 * parses as it does with the run there. A plain paragraph is itself whoever parses it; most of an article's are, and to parse them would
 * take as long as a tenth of everything else.
 */
export interface Shown {
  readonly text: string
  /** Where an offset of the text stands in the source. */
  readonly origin: (offset: number) => number
  /** The run whose letter stands at an offset of the text. */
  readonly runAt: (offset: number) => PlainRun | undefined
}

/** Show all of it. */
export const whole = (text: string): Shown => ({ text, origin: (offset) => offset, runAt: () => undefined })

/** Show `source` with a letter for each of the runs. */
export function shorten(source: string, runs: readonly PlainRun[]): Shown {
  if (runs.length === 0) return whole(source)
  const runsAt = new Map<number, PlainRun>()
  // where the text goes on behind each letter, and how much later that stands in the source
  const behind = [0]
  const later = [0]
  let text = ''
  let at = 0
  for (const run of runs) {
    const start = run.ends[0] ?? at
    text += source.slice(at, start)
    runsAt.set(text.length, run)
    text += letter
    at = run.ends.at(-1) ?? start
    behind.push(text.length)
    later.push(at - text.length)
  }
  text += source.slice(at)
  return {
    text,
    origin: (offset) => offset + (later[runAt(behind, offset)] as number),
    runAt: (offset) => runsAt.get(offset),
  }
}

const letter = 'x'
