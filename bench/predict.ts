/** `npm run --silent predict -- IN.jsonl OUT.jsonl`: texts in, predictions out in the shape of the scorers. */
import { readFileSync, writeFileSync } from 'node:fs'
import { annotate } from '../src/index.js'
import { predictionOf } from './prediction.js'

const [input, output] = process.argv.slice(2)
if (!input || !output) {
  console.error('usage: npm run --silent predict -- IN.jsonl OUT.jsonl')
  process.exit(2)
}
const lines = readFileSync(input, 'utf8').split('\n').filter(Boolean)
writeFileSync(output, lines.map((line) => `${JSON.stringify(predict(line))}\n`).join(''))

function predict(line: string): object {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  return predictionOf(id, annotate(text, { format: 'text' }))
}
