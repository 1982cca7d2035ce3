/** Counts how often words are part of cues and of sources, and bins it; an article's own counts can be left out. */
import { stem } from '../src/find/model/stem.js'
import type { TrainingArticle } from './corpus.js'

export interface Counts {
  readonly all: number
  readonly cue: number
  readonly source: number
}

export type Habits = Map<string, Counts>

/** Count by stem over the articles. */
export function countHabits(articles: readonly TrainingArticle[]): Habits {
  const counts: Habits = new Map()
  for (const article of articles) {
    const { tokens } = article.splitting
    const part = new Uint8Array(tokens.length)
    for (const a of article.gold) {
      for (const i of a.cue) part[i] = 1
      for (const i of a.source) part[i] = 2
    }
    for (let i = 0; i < tokens.length; i++) {
      const key = stem(tokens.lower[i] as string)
      const c = counts.get(key) ?? { all: 0, cue: 0, source: 0 }
      counts.set(key, {
        all: c.all + 1,
        cue: c.cue + (part[i] === 1 ? 1 : 0),
        source: c.source + (part[i] === 2 ? 1 : 0),
      })
    }
  }
  return counts
}

/** The packed bins (`WordKnowledge.habits`) of every stem, `own` left out. */
export function binHabits(all: Habits, own?: Habits): Map<string, number> {
  const bins = new Map<string, number>()
  for (const [key, c] of own ?? all) {
    const total = all.get(key) ?? c
    const rest = own ? { all: total.all - c.all, cue: total.cue - c.cue, source: total.source - c.source } : total
    const bin = bins.get(key) ?? 0
    const packed = binOf(rest.cue, rest.all, 0.05) | (binOf(rest.source, rest.all, 0.08) << 4)
    if (packed !== bin) bins.set(key, packed)
  }
  return bins
}

/** 0 for what was hardly seen, else 1 … 9 by the logarithm of the odds. */
function binOf(hits: number, all: number, prior: number): number {
  if (all < 3) return 0
  const p = (hits + 3 * prior) / (all + 3)
  const odds = Math.log(p / (1 - p))
  return Math.max(1, Math.min(9, Math.round((odds + 5.5) / 0.8) + 1))
}
