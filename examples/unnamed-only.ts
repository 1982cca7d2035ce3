/**
 * Show every sentence that rests on sources without a name only: what an editor wants to see before it goes out.
 *
 *     npx tsx examples/unnamed-only.ts examples/articles/*.md
 */
import { readFileSync } from 'node:fs'
import { annotate, chainOf, type Sentence } from 'hearsay'

const files = process.argv.slice(2)
if (!files.length) files.push('examples/articles/reply-to-report.md')

/** The origin decides: an outlet that carries the words of an unnamed source does not give it a name. */
function restsOnUnnamed(sentence: Sentence): boolean {
  const origin = sentence.chain.at(-1)
  return origin !== undefined && ['unnamed', 'anonymous', 'unknown'].includes(origin.kind)
}

for (const file of files) {
  const article = annotate(readFileSync(file, 'utf8'))
  for (const s of article.sentences.filter(restsOnUnnamed)) {
    const { line, column } = s.position.start
    console.log(`${file}:${line}:${column}  ${chainOf(article, s.index) || 'nobody named'} (${s.status})\n  ${s.text}`)
  }
}
