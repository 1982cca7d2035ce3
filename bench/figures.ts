import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { annotate } from '../src/index.js'
import { goldenArticles, toGold } from '../test/golden/build.js'
import { placeOwn } from '../train/corpus.js'
import { predictionOf } from './prediction.js'
import type { Row } from './readme.js'

/** Figures by set and name, as `run.mjs --json` gives them. */
export type Figures = Readonly<Record<string, Readonly<Record<string, unknown>>>>
/** The figure that counts of each, in points. */
export type Points = Readonly<Record<string, Readonly<Record<string, number>>>>

interface Goal {
  readonly measure: string
  readonly floor: number
  readonly aim: number
}
type Goals = Readonly<Record<string, Readonly<Record<string, Goal>>>>

/** The scorers beside the checkout; a user's clone has none. */
export const scorers: string = path.resolve('../shared/bench')

export const haveScorers = (): boolean => existsSync(path.join(scorers, 'run.mjs'))

/** Score every dev set with the project as it stands. */
export function measure(): Figures {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-'))
  try {
    const out = path.join(folder, 'figures.json')
    execFileSync(process.execPath, [path.join(scorers, 'run.mjs'), '.', '--json', out], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    return JSON.parse(readFileSync(out, 'utf8')) as Figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Score the articles of our own: `open` ones, whose errors may be read, and `held` ones, that nobody reads. They are labelled to the
 * specification before any code saw them.
 */
export function measureOwn(): Figures {
  return Object.fromEntries(
    (['open', 'held'] as const).map((name) => [
      `own articles, ${name}`,
      scoreTexts('sentences', goldenArticles(name).map(toGold)),
    ]),
  )
}

/** Score the sentences of our own that no model is trained with: other news than the election of 2016. */
export function measureOwnSentences(): Figures {
  const gold = placeOwn('train/own/held.jsonl').map(({ id, text, attributions }) => ({
    id,
    text,
    annotators: { own: attributions },
  }))
  return { 'own sentences, held': scoreTexts('spans', gold) }
}

/** Annotate the texts of a gold set and score that against its labels. */
export function scoreTexts(
  task: 'sentences' | 'spans',
  gold: readonly { readonly id: string; readonly text: string }[],
): Figures[string] {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-'))
  try {
    const lines = (all: readonly object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('')
    const [labelled, predicted] = [path.join(folder, 'gold.jsonl'), path.join(folder, 'predicted.jsonl')]
    writeFileSync(labelled, lines(gold))
    writeFileSync(predicted, lines(gold.map((t) => predictionOf(t.id, annotate(t.text, { format: 'text' })))))
    const args = [path.join(scorers, 'score.mjs'), task, labelled, predicted, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Figures[string]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Take of all figures those that have a goal, in points of a hundred. */
export function pointsOf(figures: Figures): Points {
  const goals = readGoals()
  return Object.fromEntries(
    Object.entries(goals).map(([set, named]) => [
      set,
      Object.fromEntries(
        Object.entries(named).map(([name, goal]) => [name, point(figures[set]?.[name], goal.measure)]),
      ),
    ]),
  )
}

/** The points with what is asked of each, in the order of the goals. */
export function rowsOf(points: Points): Row[] {
  return Object.entries(readGoals()).flatMap(([set, named]) =>
    Object.entries(named).map(([name, goal]) => ({
      set: set.split(' ')[1] ?? set,
      name,
      measure: goal.measure,
      points: points[set]?.[name] ?? 0,
      floor: goal.floor,
      aim: goal.aim,
    })),
  )
}

/** The same figures of our own articles as of the labelled ones beside the checkout. */
export function ownRows(own: Figures): Row[] {
  const goals = readGoals()
  const asked = ['sentences sourcing-dev', 'spans polnear-dev'].flatMap((set) => Object.entries(goals[set] ?? {}))
  return Object.entries(own).flatMap(([set, figures]) =>
    asked
      .flatMap(([name, { measure }]) => (name in figures ? { name, measure } : []))
      .map(({ name, measure }) => ({
        set,
        name,
        measure,
        points: point(figures[name], measure),
        floor: null,
        aim: null,
      })),
  )
}

const readGoals = (): Goals => JSON.parse(readFileSync(path.join(scorers, 'goals.json'), 'utf8')) as Goals

/** A figure's measure in points of a hundred, to a tenth; 0 where it has none. */
export function point(figure: unknown, measure: string): number {
  const value =
    typeof figure === 'object' && figure !== null && measure in figure
      ? (figure as Record<string, unknown>)[measure]
      : 0
  return Math.round(1000 * Number(value ?? 0)) / 10
}

/** How far a figure may fall before it counts: few sentences of some sets make a point mean little. */
export function allowance(set: string, name: string): number {
  if (name === 'status macro F1') return Number.POSITIVE_INFINITY
  return set.endsWith('polnear-dev') ? 1 : 3
}

/** The best of what was recorded and what was measured now, figure by figure. */
export function best(recorded: Points, now: Points): Points {
  return Object.fromEntries(
    Object.entries(now).map(([set, named]) => [
      set,
      Object.fromEntries(
        Object.entries(named).map(([name, value]) => [name, Math.max(value, recorded[set]?.[name] ?? 0)]),
      ),
    ]),
  )
}

/** Name each figure that fell below the best by more than it may. */
export function fallen(recorded: Points, now: Points): string[] {
  return Object.entries(recorded).flatMap(([set, named]) =>
    Object.entries(named).flatMap(([name, value]) => {
      const measured = now[set]?.[name] ?? 0
      const lost = value - measured > allowance(set, name) + 1e-9
      return lost ? [`${set}: ${name} fell from ${value.toFixed(1)} to ${measured.toFixed(1)}`] : []
    }),
  )
}
