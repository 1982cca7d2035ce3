import { existsSync } from 'node:fs'
import path from 'node:path'
import { annotate, type Response, type Stance } from '../src/index.js'
import { lines, textsIn } from '../train/corpus.js'
import { type Figures, type Points, point } from './figures.js'
import type { Row } from './readme.js'

/** An answer in a real article: its sentence, its stance, the sentences answered, and whether any careful editor would see it. */
type Answer = readonly [at: number, stance: Stance, targets: readonly number[], sure: boolean]

/** The answers of an article of polnear-train; sentences are named by their first character, so that none of its text is here. */
interface Labelled {
  readonly id: string
  /** Errors of the `held` half are read by nobody. */
  readonly half: 'read' | 'held'
  readonly answers: readonly Answer[]
}

interface Count {
  readonly given: number
  readonly found: number
  readonly right: number
  readonly aimed: number
  readonly sure: number
  readonly sureRight: number
}

const labels = 'bench/answers.jsonl'
const names = ['answers (sentence, stance)', 'answers with a right target', 'answers that any editor sees'] as const
const measures = { [names[0]]: 'f', [names[1]]: 'f', [names[2]]: 'r' } as const

/**
 * Score the answers in PolNeAR's training articles, which were labelled for this: ordinary news of the election of 2016, where few
 * sentences answer anything. They train nothing.
 */
export function measureRealAnswers(corpora: string): Figures {
  const corpus = path.join(corpora, 'polnear-train.jsonl')
  if (!existsSync(corpus)) return {}
  const texts = textsIn(corpus)
  const all = lines(labels).map((line) => JSON.parse(line) as Labelled)
  return Object.fromEntries(
    (['read', 'held'] as const).map((half) => {
      const counts = all.filter((one) => one.half === half).map((one) => countIn(texts.get(one.id) ?? '', one.answers))
      return [`real news, ${half}`, figuresOf(counts)]
    }),
  )
}

function countIn(text: string, answers: readonly Answer[]): Count {
  const { sentences, responses } = annotate(text, { format: 'text' })
  // the sentence that holds a character, though it may be split otherwise than when it was labelled
  const sentenceAt = (at: number): number => sentences.findIndex(({ range }) => range[0] <= at && at < range[1])
  const left = new Set(responses)
  const sum = { given: answers.length, found: responses.length, right: 0, aimed: 0, sure: 0, sureRight: 0 }
  for (const [at, stance, targets, sure] of answers) {
    const sentence = sentenceAt(at)
    const match = [...left].find((r: Response) => r.sentence === sentence && r.stance === stance)
    if (sure) sum.sure++
    if (!match) continue
    left.delete(match)
    sum.right++
    if (sure) sum.sureRight++
    const meant = targets.map(sentenceAt)
    if (meant.length ? meant.some((t) => match.targets.includes(t)) : !match.targets.length) sum.aimed++
  }
  return sum
}

function figuresOf(counts: readonly Count[]): Figures[string] {
  const of = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0)
  const score = (hits: number): object => ({
    p: hits / of('found'),
    r: hits / of('given'),
    f: (2 * hits) / (of('found') + of('given')),
    n: of('given'),
  })
  return {
    documents: counts.length,
    [names[0]]: score(of('right')),
    [names[1]]: score(of('aimed')),
    [names[2]]: { r: of('sureRight') / of('sure'), n: of('sure') },
  }
}

/** Their figures that count, in points of a hundred. */
export const realPoints = (figures: Figures): Points =>
  Object.fromEntries(
    Object.entries(figures).map(([set, one]) => [
      set,
      Object.fromEntries(names.map((name) => [name, point(one[name], measures[name])])),
    ]),
  )

/** Their rows in the README's table. */
export const realRows = (points: Points): Row[] =>
  Object.entries(points).flatMap(([set, named]) =>
    names.map((name) => ({
      set,
      name,
      measure: measures[name],
      points: named[name] ?? 0,
      floor: null,
      aim: null,
    })),
  )
