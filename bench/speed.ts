import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** How fast the built package is, as users import it. Absolute times belong to one machine on one day: ratios are what to compare. */
export interface Speed {
  /** Time of the whole of `annotate` over that of the same parser alone: median of nine interleaved warm passes. */
  readonly ratioToParser: number
  readonly wordsPerSecond: number
  /** Time a word in a document of 500,000 words over that in documents of 1,000, plain text. */
  readonly growth: number
  /** Import and first article in a fresh process, in milliseconds, the start of Node taken off. */
  readonly firstArticleMs: number
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const built = path.resolve('dist/index.js')

/** Measure the speed on the texts of polnear-dev, read as Markdown. */
export async function speed(corpora: string): Promise<Speed> {
  const { annotate } = (await import(built)) as typeof import('../src/index.js')
  const processor = unified().use(remarkParse).freeze()
  const texts = readFileSync(path.join(corpora, 'polnear-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const whole = (): void => {
    for (const text of texts) annotate(text)
  }
  const parser = (): void => {
    for (const text of texts) processor.parse(text)
  }
  for (let i = 0; i < 3; i++) {
    whole()
    parser()
  }
  const passes = Array.from({ length: 9 }, () => ({ whole: time(whole), parser: time(parser) }))
  return {
    ratioToParser: round(median(passes.map((p) => p.whole / p.parser)), 2),
    wordsPerSecond: Math.round(words / median(passes.map((p) => p.whole / 1000))),
    growth: round(growth(annotate, texts), 2),
    firstArticleMs: Math.round(firstArticle()),
  }
}

function growth(annotate: typeof import('../src/index.js').annotate, texts: readonly string[]): number {
  const all = texts.join('\n\n').split('\n\n')
  const piece = (words: number): string => {
    const paragraphs: string[] = []
    for (let n = 0, i = 0; n < words; i++) {
      const paragraph = all[i % all.length] ?? ''
      paragraphs.push(paragraph)
      n += countWords(paragraph)
    }
    return paragraphs.join('\n\n')
  }
  const small = piece(1000)
  const large = piece(500_000)
  const perWord = (text: string, repeat: number): number =>
    time(() => {
      for (let i = 0; i < repeat; i++) annotate(text, { format: 'text' })
    }) /
    (repeat * countWords(text))
  const ratios = [0, 1, 2].map(() => perWord(large, 1) / perWord(small, 200))
  return median(ratios)
}

function firstArticle(): number {
  const program = (body: string): number =>
    time(() => void execFileSync(process.execPath, ['--input-type=module', '-e', body], { stdio: 'ignore' }))
  const article = JSON.stringify('The ministry declined to comment, a spokeswoman said on Monday.')
  const hearsay = `import {annotate} from ${JSON.stringify(built)}; annotate(${article})`
  return median([0, 1, 2, 3, 4].map(() => program(hearsay) - program('')))
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const round = (n: number, digits: number): number => Number(n.toFixed(digits))
