/**
 * How often the checks speak on ordinary news, and how often an editor would agree.
 *
 * `npx tsx bench/check.ts`: problems per thousand words by rule on polnear-dev, into `check` of bench/results.json beside what was judged.
 * `npx tsx bench/check.ts --read RULE [SET…]`: print up to twenty of a rule's problems, spread over the articles of the sets, to judge.
 * `npx tsx bench/check.ts --judged RULE AGREED SET=READ…`: record that an editor would agree with AGREED of what was read of these sets.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Article } from 'hearsay'
import { type CheckOptions, check, type Problem } from 'hearsay/check'
import { rules } from '../src/check/rules.js'
import { articlesOf, setNames } from './check-sets.js'

/** What is known of a rule: how often it speaks, how many of its problems were read and agreed with, and how many of those came from where. */
interface Known {
  readonly perThousandWords: number
  readonly read: number
  readonly agreed: number
  readonly from: Readonly<Record<string, number>>
}

interface Hit {
  readonly article: Article
  readonly problem: Problem
}

const file = 'bench/results.json'
const names = Object.keys(rules)
const all: CheckOptions = { rules: Object.fromEntries(names.map((name) => [name, true])) }
const [, , mode, name = '', ...rest] = process.argv

if (mode === '--read')
  show(
    spread(
      (rest.length ? rest : setNames).flatMap((set) => found(articlesOf(set), name)),
      20,
    ),
  )
else record()

function found(articles: readonly Article[], rule?: string): readonly Hit[] {
  const hits = articles.flatMap((article) => check(article, all).map((problem) => ({ article, problem })))
  return rule ? hits.filter(({ problem }) => problem.rule === rule) : hits
}

function record(): void {
  const results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { check?: Record<string, Known> }) : {}
  const articles = articlesOf('polnear-dev')
  if (!articles.length) {
    console.log('bench: the gold sets are not beside this checkout (../shared); nothing measured')
    return
  }
  const words = articles.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0)
  const hits = found(articles)
  const known = Object.fromEntries(
    names.map((rule) => {
      const times = hits.filter(({ problem }) => problem.rule === rule).length
      const perThousandWords = Number(((1000 * times) / words).toFixed(3))
      const { read = 0, agreed = 0, from = {} } = results.check?.[rule] ?? {}
      return [rule, { perThousandWords, read, agreed, from, ...(mode === '--judged' && rule === name ? judged() : {}) }]
    }),
  )
  writeFileSync(file, `${JSON.stringify({ ...results, check: known }, null, 2)}\n`)
  for (const [rule, { perThousandWords, read, agreed, from }] of Object.entries(known))
    console.log(
      `${rule.padEnd(24)} ${perThousandWords.toFixed(3)}  ${read ? `${agreed} of ${read} ${JSON.stringify(from)}` : ''}`,
    )
}

function judged(): Omit<Known, 'perThousandWords'> {
  const [agreed, ...sets] = rest
  const from = Object.fromEntries(sets.map((set) => set.split('=')).map(([set = '', read]) => [set, Number(read)]))
  const read = Object.values(from).reduce((sum, n) => sum + n, 0)
  return { read, agreed: Number(agreed), from }
}

/** So many of them, at even distances. */
function spread(hits: readonly Hit[], most: number): readonly Hit[] {
  const step = Math.max(1, hits.length / most)
  return hits.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}

function show(hits: readonly Hit[]): void {
  for (const { article, problem } of hits) {
    const { source } = article
    const [start, end] = problem.range
    const around = `${source.slice(Math.max(0, start - 220), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 220)}`
    console.log(`\n${problem.message}\n  ${around.replace(/\s+/g, ' ')}`)
    for (const { range } of problem.related.slice(0, 1)) {
      const there = source.slice(...range).replace(/\s+/g, ' ')
      console.log(`  related: ${there.slice(0, 200)}`)
    }
  }
}
