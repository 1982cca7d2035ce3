/**
 * How often the checks speak on ordinary news, and how often an editor would agree.
 *
 * `npx tsx bench/check.ts`: problems per thousand words by rule, into `check` of bench/results.json beside what readers judged.
 * `npx tsx bench/check.ts --read RULE`: print up to twenty of a rule's problems, spread over the articles, to judge.
 * `npx tsx bench/check.ts --judged RULE READ AGREED`: record that of READ problems an editor would agree with AGREED.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { annotate } from 'hearsay'
import { type CheckOptions, check, type Problem } from 'hearsay/check'
import { rules } from '../src/check/rules.js'

/** What is known of a rule: how often it speaks, and how many of its problems were read and agreed with. */
interface Known {
  readonly perThousandWords: number
  readonly read: number
  readonly agreed: number
}

interface Gold {
  readonly title: string
  readonly date: string
  readonly text: string
}

const corpus = '../shared/corpora/polnear-dev.jsonl'
const file = 'bench/results.json'
const names = Object.keys(rules)
const all: CheckOptions = { rules: Object.fromEntries(names.map((name) => [name, true])) }

if (!existsSync(corpus)) {
  console.log('bench: the gold sets are not beside this checkout (../shared); nothing measured')
  process.exit(0)
}
const articles = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold)
  .map((gold) => annotate(gold.text, { format: 'text', title: gold.title, published: gold.date.slice(0, 10) }))
const found = articles.flatMap((article) => check(article, all).map((problem) => ({ article, problem })))
const results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { check?: Record<string, Known> }) : {}
const [, , mode, name, read, agreed] = process.argv

if (mode === '--read') show(found.filter(({ problem }) => problem.rule === name))
else {
  const words = articles.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0)
  const known = Object.fromEntries(
    names.map((rule) => {
      const times = found.filter(({ problem }) => problem.rule === rule).length
      const before = results.check?.[rule]
      const judged = mode === '--judged' && rule === name ? { read: Number(read), agreed: Number(agreed) } : before
      const perThousandWords = Number(((1000 * times) / words).toFixed(3))
      return [rule, { perThousandWords, read: judged?.read ?? 0, agreed: judged?.agreed ?? 0 }]
    }),
  )
  writeFileSync(file, `${JSON.stringify({ ...results, check: known }, null, 2)}\n`)
  for (const [rule, { perThousandWords, read, agreed }] of Object.entries(known))
    console.log(`${rule.padEnd(24)} ${perThousandWords.toFixed(3)}  ${read ? `${agreed} of ${read}` : ''}`)
}

function show(problems: readonly { article: (typeof articles)[number]; problem: Problem }[]): void {
  const step = Math.max(1, problems.length / 20)
  for (let i = 0; i < problems.length && i < step * 20; i += step) {
    const hit = problems[Math.floor(i)]
    if (!hit) continue
    const { source } = hit.article
    const [start, end] = hit.problem.range
    const around = `${source.slice(Math.max(0, start - 220), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 220)}`
    console.log(`\n${hit.problem.message}\n  ${around.replace(/\s+/g, ' ')}`)
    for (const { range } of hit.problem.related.slice(0, 1))
      console.log(
        `  related: ${source
          .slice(...range)
          .replace(/\s+/g, ' ')
          .slice(0, 200)}`,
      )
  }
}
