/**
 * `tsx train/same.ts`: fits the weights by which `judge/` tells whether two sentences of an article state one claim, on pairs of sentences of
 * PolNeAR's training articles that were labelled for it (`own/pairs.jsonl`), by logistic regression, and writes them to
 * `src/lexicon/sameness-weights.ts`. Prints what a fit on seven eighths of the articles says of the others.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { sceneOf } from '../src/find/grammar/scene.js'
import { find } from '../src/find/index.js'
import { likeness } from '../src/judge/claims/same.js'
import { samenessOf, samenessTraits } from '../src/judge/claims/sameness.js'
import { wordsOf } from '../src/judge/words.js'
import { link } from '../src/link/index.js'
import { checkOptions } from '../src/options.js'
import { readText } from '../src/read/text.js'
import { split } from '../src/split/index.js'
import { lines, textsIn } from './corpus.js'

/** Two sentences of an article, by their first characters, and how far they state one claim: 0, 0.4 or 1. */
type Pair = readonly [a: number, b: number, same: number]

interface Labelled {
  readonly id: string
  readonly pairs: readonly Pair[]
}

interface Example {
  readonly article: number
  readonly traits: readonly number[]
  readonly same: number
}

const corpus = path.resolve('../shared/corpora/polnear-train.jsonl')
const labels = path.resolve('train/own/pairs.jsonl')
const target = path.resolve('src/lexicon/sameness-weights.ts')
const penalty = 0.002
const rounds = 1500
const rate = 0.03
const folds = 8

const texts = textsIn(corpus)
const examples = lines(labels).flatMap((line, article) => examplesOf(JSON.parse(line) as Labelled, article))
report()
const weights = fitWeights(examples)
writeFileSync(
  target,
  `/**
 * How much each trait of two sentences speaks for their stating one claim: weights of a logistic regression, fitted by \`train/same.ts\`
 * on ${examples.length} labelled pairs of sentences of PolNeAR's training articles.
 */
export const samenessWeights: string = \`
${samenessTraits.map((trait, i) => `${trait} ${(weights[i] ?? 0).toFixed(2)}`).join('\n')}
\`
`,
)

function examplesOf({ id, pairs }: Labelled, article: number): readonly Example[] {
  const text = texts.get(id)
  if (text === undefined) throw new Error(`${labels}: no article ${id} in ${corpus}`)
  const splitting = split(readText(text))
  const linking = link(splitting, find(splitting), { ...checkOptions(undefined), publisher: [] })
  const words = wordsOf(sceneOf(splitting), linking)
  const at = new Map(splitting.sentences.map(({ start }, i) => [start, i]))
  return pairs.flatMap(([first, second, same]) => {
    const [a, b] = [at.get(first), at.get(second)]
    if (a === undefined || b === undefined) return []
    return [{ article, same, traits: samenessOf(words, linking, a, b, likeness(words, a, b)) }]
  })
}

function fitWeights(all: readonly Example[]): readonly number[] {
  const size = samenessTraits.length
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(size)
    for (const { traits, same } of all) {
      const error = 1 / (1 + Math.exp(-sumOf(weights, traits))) - same
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + error * (traits[i] ?? 0)
    }
    // Adam (Kingma and Ba, ICLR 2015)
    for (let i = 0; i < size; i++) {
      const g = (gradient[i] ?? 0) / all.length + (i > 0 ? penalty * (weights[i] ?? 0) : 0)
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8)
      weights[i] = (weights[i] ?? 0) - rate * step
    }
  }
  return [...weights]
}

function sumOf(weights: ArrayLike<number>, traits: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < traits.length; i++) sum += (weights[i] ?? 0) * (traits[i] ?? 0)
  return sum
}

/** How many of the pairs of articles that were not fitted on are called one claim, and how many of these are by their label. */
function report(): void {
  for (const least of [0, 0.4, 0.8]) {
    let [called, whole, half] = [0, 0, 0]
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitWeights(examples.filter(({ article }) => article % folds !== fold))
      for (const { article, traits, same } of examples) {
        if (article % folds !== fold || sumOf(weights, traits) <= least) continue
        called++
        if (same === 1) whole++
        else if (same > 0) half++
      }
    }
    const all = examples.filter(({ same }) => same === 1).length
    process.stdout.write(`from ${least}: ${called} called one claim, ${whole} are of ${all}, ${half} half\n`)
  }
}
