/**
 * `tsx train/appeal.ts`: fits the weights by which `link/` tells a ground for a factual claim from wish, opinion, plan and feeling,
 * on FactAppeal's training sentences (CC BY 4.0), by logistic regression, and writes them to `src/lexicon/appeal-weights.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { find } from '../src/find/index.js'
import { appealFeatures } from '../src/link/appeal-features.js'
import { readText } from '../src/read/text.js'
import { split } from '../src/split/index.js'

interface Sentence {
  readonly text: string
  readonly appeal: boolean
  readonly sources: readonly { readonly start: number; readonly end: number }[]
}

interface Example {
  readonly features: readonly string[]
  readonly appeal: boolean
}

const corpus = path.resolve('../shared/corpora/factappeal-train.jsonl')
const target = path.resolve('src/lexicon/appeal-weights.ts')
/** A trait seen less often than this has no weight. */
const leastSeen = 8
const penalty = 1.5
const rounds = 400

const examples = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => examplesOf(JSON.parse(line) as Sentence))
const weights = fitWeights(examples)
const lines = [...weights].sort((a, b) => b[1] - a[1]).map(([trait, weight]) => `${trait} ${weight.toFixed(2)}`)
writeFileSync(
  target,
  `/**
 * How much each trait of an attribution speaks for a ground for a factual claim: weights of a logistic regression, fitted by
 * \`train/appeal.ts\` on the training sentences of FactAppeal (EACL 2026 Findings, CC BY 4.0).
 */
export const appealWeights: string = \`
${lines.join('\n')}
\`
`,
)

function examplesOf({ text, appeal, sources }: Sentence): Example[] {
  const splitting = split(readText(text))
  const { start, end } = splitting.tokens
  return find(splitting)
    .filter((f) => f.kind === 'attribution')
    .map((f) => ({
      features: [...appealFeatures(splitting, { ...f, nested: f.within >= 0 })],
      appeal:
        appeal &&
        sources.some((s) => f.source.some(([from, to]) => (start[from] ?? 0) < s.end && s.start < (end[to - 1] ?? 0))),
    }))
}

function fitWeights(all: readonly Example[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of all) for (const f of features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const weights = new Map([...seen].filter(([, n]) => n >= leastSeen).map(([f]) => [f, 0]))
  const squares = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map([...weights].map(([f, w]) => [f, f === 'bias' ? 0 : penalty * w]))
    for (const { features, appeal } of all) {
      let sum = 0
      for (const f of features) sum += weights.get(f) ?? 0
      const error = 1 / (1 + Math.exp(-sum)) - (appeal ? 1 : 0)
      for (const f of features) if (weights.has(f)) gradient.set(f, (gradient.get(f) ?? 0) + error)
    }
    for (const [f, g] of gradient) {
      const square = (squares.get(f) ?? 1e-6) + g * g
      squares.set(f, square)
      weights.set(f, (weights.get(f) ?? 0) - (0.5 * g) / Math.sqrt(square))
    }
  }
  return weights
}
