/**
 * `npm run bench`: every figure of the gold sets, how far the confidence can be trusted, and the speed, into `bench/results.json`, the
 * README and `docs/confidence.svg`.
 * `npm run bench -- --gate`: measure, write nothing, exit 1 where a figure fell below the best recorded.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Calibration, calibration } from './calibration.js'
import { confidencePicture } from './confidence-picture.js'
import {
  best,
  type Figures,
  fallen,
  haveScorers,
  measure,
  measureOwn,
  measureOwnSentences,
  ownRows,
  type Points,
  pointsOf,
  rowsOf,
  scorers,
} from './figures.js'
import { type Row, withFigures } from './readme.js'
import { measureRealAnswers, realPoints, realRows } from './real-answers.js'
import { type Speed, speed } from './speed.js'

interface Results {
  readonly best: Points
  readonly rows: readonly Row[]
  readonly figures: Figures
  readonly own: Figures
  readonly real: Figures
  /** As `hard-news.ts` left them, whose texts few checkouts have. */
  readonly hardNews?: Figures
  readonly calibration: Calibration
  readonly speed: Speed
}

const file = 'bench/results.json'
const gate = process.argv.includes('--gate')

if (!haveScorers()) {
  console.log('bench: the gold sets are not beside this checkout (../shared); nothing measured')
  process.exit(0)
}
const corpora = path.join(scorers, '..', 'corpora')
// first of all: in a process that has measured everything else already, the collector of garbage is half as busy again
const measured = gate ? null : await speed(corpora)
const recorded = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Results>) : {}
const figures = measure()
const real = measureRealAnswers(corpora)
const now = { ...pointsOf(figures), ...realPoints(real) }
const lost = fallen(recorded.best ?? {}, now)
if (!measured) {
  for (const line of lost) console.error(`bench: ${line}`)
  console.log(lost.length ? `bench: ${lost.length} figure(s) fell` : 'bench: no figure fell')
  process.exit(lost.length ? 1 : 0)
}
const trusted = calibration(corpora)
const own = { ...measureOwn(), ...measureOwnSentences() }
const rows = [...rowsOf(now), ...ownRows({ ...own, ...recorded.hardNews }), ...realRows(realPoints(real))]
const results: Results = {
  ...recorded,
  best: best(recorded.best ?? {}, now),
  rows,
  figures,
  own,
  real,
  calibration: trusted,
  speed: measured,
}
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
mkdirSync('docs', { recursive: true })
writeFileSync('docs/confidence.svg', confidencePicture(trusted.curve))
writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), rows))
console.log('\nspeed', measured)
for (const line of lost) console.log(`fell: ${line}`)
