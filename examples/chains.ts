/**
 * Print the chain of sources and the status of every sentence.
 *
 *     npx tsx examples/chains.ts examples/articles/casualty-figures.md
 */
import { readFileSync } from 'node:fs'
import { annotate, chainOf } from 'hearsay'

const file = process.argv[2] ?? 'examples/articles/casualty-figures.md'
const article = annotate(readFileSync(file, 'utf8'))

for (const s of article.sentences) {
  if (s.role === 'furniture') continue
  console.log(`${s.status.padEnd(13)} ${chainOf(article, s.index) || '(the outlet)'}\n              ${s.text}\n`)
}
