/**
 * `npm run train -- [CORPORA] [--keep-words]`: trains the model that finds attributions and writes its weights to
 * src/find/model/weights. CORPORA is ../shared/corpora where it is not given. With --keep-words the shipped word clusters and tagger stay,
 * and neither Python nor word vectors are needed. The same data give the same weights.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bindWidth } from '../src/find/model/bind.js'
import { type SpotResult, spot } from '../src/find/model/decode.js'
import type { Rows } from '../src/find/model/rows.js'
import { spotWidth } from '../src/find/model/spot.js'
import { unpack, unpackRows } from '../src/find/model/unpack.js'
import { verifyWidth } from '../src/find/model/verify.js'
import { makeClusters } from './clusters.js'
import { fitConfidence } from './confidence.js'
import { readOwn, readSpans } from './corpus.js'
import { bindExamples, prepare, spotExamples, verifyExamples } from './examples.js'
import { binHabits, countHabits } from './habits.js'
import { type TrainedModel, trainCrf } from './optimiser.js'
import { pack, packRows } from './pack.js'
import { settleTags, teach, trainTagger } from './teacher.js'
import { weightsModule } from './weights-module.js'
import { allWords, packWords } from './words.js'

const flags = process.argv.slice(2).filter((a) => a.startsWith('--'))
const [corpora = '../shared/corpora'] = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const weights = resolve(import.meta.dirname, '../src/find/model/weights')
const folds = 2
/** Possible cues are taught from further down than the package asks, so that the stages behind know unlikely ones. */
const leastCue = 0.08
/** Weights nearer to nought are dropped. */
const least = 0.04

train().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})

async function train(): Promise<void> {
  const began = Date.now()
  const log = (line: string) => console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${line}`)
  mkdirSync(weights, { recursive: true })
  const news = readSpans(corpora, 'polnear-train.jsonl')
  const own = readOwn(resolve(import.meta.dirname, 'own/spans.jsonl'))
  log(`${news.length} articles, ${own.length} paragraphs of our own`)
  const { clusters, tagger } = flags.includes('--keep-words') ? await keptWords() : taughtWords()
  const habits = countHabits(news)
  write('words', packWords({ clusters, habits: binHabits(habits) }))
  const all = [...prepare(news, clusters, tagger, habits, true), ...prepare(own, clusters, tagger, habits, false)]
  const others = (k: number) => all.filter((_, i) => i % folds !== k)
  const spotOptions = { epochs: 8, averaged: 4, alpha: 0.03, l1: 3, l2: 10, minCount: 3, seed: 2 }
  const bindOptions = { epochs: 5, averaged: 3, alpha: 0.03, l1: 6, l2: 10, minCount: 5, seed: 2 }
  // what a first stage that never saw an article says of it
  const spotted: SpotResult[] = []
  for (let k = 0; k < folds; k++) {
    const rows = rowsOf(trainCrf(spotExamples(others(k)), spotOptions), spotWidth)
    all.forEach(({ facts, scene }, i) => {
      if (i % folds === k) spotted[i] = spot(rows, facts, scene)
    })
    log(`first stage, fold ${k + 1} of ${folds}`)
  }
  write('spot', packRows(trainCrf(spotExamples(all), spotOptions, log), least, spotWidth))
  // the same for the second stage
  const bound: Rows[] = []
  for (let k = 0; k < folds; k++) {
    const seen = spotted.filter((_, i) => i % folds !== k)
    const rows = rowsOf(trainCrf(bindExamples(others(k), seen, leastCue), bindOptions), bindWidth)
    all.forEach((_, i) => {
      if (i % folds === k) bound[i] = rows
    })
    log(`second stage, fold ${k + 1} of ${folds}`)
  }
  write('bind', packRows(trainCrf(bindExamples(all, spotted, leastCue), bindOptions, log), least, bindWidth))
  const drafts = verifyExamples(all, spotted, bound, leastCue)
  const verifyOptions = { epochs: 6, averaged: 3, alpha: 0.03, l1: 4, l2: 10, minCount: 4, seed: 1 }
  const verifier = packRows(trainCrf(drafts, verifyOptions, log), 0.02, verifyWidth)
  write('verify', verifier)
  const seen = all.slice(0, news.length)
  const knots = fitConfidence(seen, spotted, bound, unpackRows(verifier), leastCue)
  writeFileSync(join(weights, 'confidence.ts'), confidenceModule(knots))
  log('written')

  function taughtWords() {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-train-'))
    const python = process.env.PYTHON ?? 'python3'
    const made = makeClusters(news, python, folder)
    const tags = teach([...news, ...own], python, folder)
    settleTags(made, news, tags)
    log('taught')
    const packed = pack(trainTagger([...news, ...own], tags, made, log), 0.03)
    rmSync(folder, { recursive: true })
    write('tagger', packed)
    return { clusters: made, tagger: unpack(packed) }
  }
}

async function keptWords() {
  const { words } = await import('../src/find/model/weights/words.js')
  const { tagger } = await import('../src/find/model/weights/tagger.js')
  return { clusters: allWords(words).clusters, tagger: unpack(tagger) }
}

function rowsOf(model: TrainedModel, most: number): Rows {
  return unpackRows(packRows(model, least, most))
}

function confidenceModule(knots: readonly (readonly [number, number])[]): string {
  const lines = knots.map(([said, right]) => `  [${said}, ${right}],\n`)
  return `/* Written by \`npm run train\`; train/README.md says from what. */\n\n/** What share of the model's findings is right where it says of itself so much. */\nexport const confidence: readonly (readonly [said: number, right: number])[] = [\n${lines.join('')}]\n`
}

/** Write a module of weights. */
function write(name: string, data: object): void {
  writeFileSync(join(weights, `${name}.ts`), weightsModule(name, data))
}
