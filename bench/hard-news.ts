/**
 * `npm run bench:hard-news -- FOLDER`: who told each sentence and how it stands in 350 short reports of hard news (ABC Australia, 2000 to
 * 2002: wars, fires, courts, sport), labelled to the specification for this. Their text is not ours to ship: FOLDER holds `lee_background.cor`
 * and `lee.cor`, the corpus of Lee, Pincombe and Welsh (CogSci 2005), as in the folder of test data of the Python package gensim.
 * Prints every figure, and keeps those of the README in `bench/results.json`, from where `npm run bench` takes them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { GoldText } from '../test/golden/build.js'
import { lines } from '../train/corpus.js'
import { type Figures, haveScorers, scoreTexts } from './figures.js'

type Place = readonly [start: number, end: number]
type Labels = readonly [
  start: number,
  end: number,
  role: string,
  status: string,
  chain: readonly (readonly [name: string | readonly string[] | null, kind: string, mention: Place | null])[],
  responses: readonly (readonly [by: string | readonly string[] | null, stance: string, targets: readonly number[]])[],
]

/** An article of a corpus by its line and the beginning of the text's SHA-1, so that none of its text is here; names are facts. */
interface Labelled {
  readonly file: string
  readonly line: number
  readonly check: string
  /** Errors of the `held` half are read by nobody. */
  readonly half: 'read' | 'held'
  readonly sentences: readonly Labels[]
}

const [folder] = process.argv.slice(2)
if (!folder || !haveScorers()) {
  console.error(
    'usage: npm run bench:hard-news -- FOLDER, with lee_background.cor and lee.cor in it, and ../shared/bench beside the checkout',
  )
  process.exit(2)
}
const results = 'bench/results.json'
const all = lines('bench/hard-news.jsonl').map((line) => JSON.parse(line) as Labelled)
const texts = textsOf(folder)
const figures: Figures = Object.fromEntries(
  (['read', 'held'] as const).map((half) => [
    `hard news, ${half}`,
    scoreTexts('sentences', all.filter((one) => one.half === half).map(goldOf)),
  ]),
)
for (const [set, measured] of Object.entries(figures)) console.log(set, measured)
const recorded = JSON.parse(readFileSync(results, 'utf8')) as object
writeFileSync(results, `${JSON.stringify({ ...recorded, hardNews: figures }, null, 2)}\n`)

function textsOf(from: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...new Set(all.map((one) => one.file))].map((name) => {
      const file = path.join(from, `${name}.cor`)
      if (!existsSync(file)) throw new Error(`no file ${file}; it is in the test data of the Python package gensim`)
      return [name, readFileSync(file, 'utf8').split('\n')]
    }),
  )
}

/** The article in the shape of the scorers' gold. */
function goldOf({ file, line, check, sentences }: Labelled): GoldText {
  const text = texts.get(file)?.[line]?.trim() ?? ''
  const found = createHash('sha1').update(text).digest('hex').slice(0, check.length)
  if (found !== check)
    throw new Error(`${file}.cor, line ${line + 1}: not the text that was labelled (${found}, not ${check})`)
  return {
    id: `${file}-${line}`,
    text,
    sentences: sentences.map(([start, end, role, status, chain, responses]) => ({
      start,
      end,
      role,
      status,
      chain: chain.map(([name, kind, mention]) => ({ name, kind, mention })),
      responses: responses.map(([by, stance, targets]) => ({ by, stance, targets })),
    })),
  }
}
