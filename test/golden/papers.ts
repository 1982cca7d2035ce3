/**
 * Articles in twenty more kinds of copy (a transcript, a transfer column, an urgent with its updates, a live blog, …), labelled before the code
 * ran on them: chain, status and role of every sentence. `== name @ publisher` begins one, an empty line a paragraph; a line is a chain (as
 * `chain-line` reads it), ` | `, the statuses that are right with a comma between them, ` | ` and the sentence, with its Markdown. A status is
 * `furniture` where the sentence is that, and begins with `response ` where it is one. In front, `!csr | ` names what is wrong today: the chain, the status, the role, or
 * (`b`) where the sentence begins.
 *
 *     npx tsx test/golden/papers.ts          # the figures of both halves
 *     npx tsx test/golden/papers.ts --errors # what is wrong in the half that may be read
 *     npx tsx test/golden/papers.ts --mark   # write the marks of that half anew
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Article, annotate } from '../../src/index.js'
import { isRightChain, shownChain } from './chain-line.js'

/** What can be wrong with a sentence: its beginning, chain, status, role. */
export const aspects = ['b', 'c', 's', 'r'] as const
/** One of {@link aspects}. */
export type Aspect = (typeof aspects)[number]

/** A labelled sentence: its line, where it begins in the article's text, and what is marked as wrong today. */
export interface Line {
  readonly line: string
  readonly at: number
  readonly chain: string
  readonly status: string
  readonly words: string
  readonly marked: string
}

/** An article with its labels. */
export interface Paper {
  readonly name: string
  readonly publisher: string | undefined
  readonly text: string
  readonly lines: readonly Line[]
}

const fileOf = (half: 'read' | 'held'): URL => new URL(`papers/${half}.txt`, import.meta.url)

/** Read one half: `read` for the articles whose errors may be read, `held` for those that are only measured. */
export const papers = (half: 'read' | 'held'): readonly Paper[] =>
  readFileSync(fileOf(half), 'utf8').split(/^== /m).slice(1).map(toPaper)

function toPaper(part: string): Paper {
  const [head = '', ...rows] = part.split('\n')
  const [name = '', publisher] = head.split(' @ ')
  const lines: Line[] = []
  let text = ''
  for (const line of rows) {
    if (!line.trim()) {
      if (text && !text.endsWith('\n\n')) text += '\n\n'
      continue
    }
    const columns = line.split(' | ')
    const marked = columns[0]?.startsWith('!') ? (columns.shift() ?? '') : ''
    const [chain = '', status = '', words = ''] = columns
    const marker = /^(?:#|>|-|\*)+ |^\*+/.exec(words)?.[0] ?? ''
    if (text && !text.endsWith('\n')) text += /^[-*>] /.test(marker) ? '\n' : ' '
    lines.push({ line, at: text.length + marker.length, chain, status, words, marked: marked.slice(1) })
    text += words
  }
  return { name, publisher, text, lines }
}

/** Annotate an article as a desk would, in Markdown. */
export const annotated = ({ text, publisher }: Paper): Article =>
  annotate(text, publisher === undefined ? {} : { publisher })

/** Say what is wrong with a sentence, as letters, and what it has instead. */
export function wrongIn(
  article: Article,
  { at, chain, status }: Line,
): { readonly wrong: string; readonly has: string } {
  const found = article.sentences.find(({ range }) => range[0] <= at && at < range[1])
  if (!found) return { wrong: 'bcsr', has: 'no sentence' }
  const has =
    found.role === 'statement' ? found.status : found.role === 'furniture' ? 'furniture' : `response ${found.status}`
  const roles = status
    .split(',')
    .map((one) => (one.startsWith('response') ? 'response' : one === 'furniture' ? one : 'statement'))
  const right = {
    b: found.range[0] === at,
    c: isRightChain(article, found.chain, chain),
    s: status
      .split(',')
      .some((one) => one.replace('response ', '') === (found.role === 'furniture' ? 'furniture' : found.status)),
    r: roles.includes(found.role),
  }
  return {
    wrong: aspects.filter((aspect) => !right[aspect]).join(''),
    has: `${shownChain(article, found.chain)} | ${has}`,
  }
}

/** Count the sentences of one half that are right, by {@link aspects}. */
export function figures(half: 'read' | 'held'): Readonly<Record<Aspect | 'all', number>> {
  const count = { all: 0, b: 0, c: 0, s: 0, r: 0 }
  for (const paper of papers(half)) {
    const article = annotated(paper)
    for (const line of paper.lines) {
      const { wrong } = wrongIn(article, line)
      count.all += 1
      for (const aspect of aspects) count[aspect] += wrong.includes(aspect) ? 0 : 1
    }
  }
  return count
}

function mark(): void {
  const file = fileURLToPath(fileOf('read'))
  let whole = readFileSync(file, 'utf8')
  for (const paper of papers('read')) {
    const article = annotated(paper)
    for (const line of paper.lines) {
      const { wrong } = wrongIn(article, line)
      const bare = `${line.chain} | ${line.status} | ${line.words}`
      whole = whole.replace(`\n${line.line}\n`, () => `\n${wrong ? `!${wrong} | ` : ''}${bare}\n`)
    }
  }
  writeFileSync(file, whole)
}

function errors(): void {
  for (const paper of papers('read')) {
    console.log(`== ${paper.name}`)
    const article = annotated(paper)
    for (const line of paper.lines) {
      const { wrong, has } = wrongIn(article, line)
      if (wrong) console.log(`!${wrong} | ${line.chain} | ${line.status} | ${line.words}\n     has ${has}`)
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--mark')) mark()
  if (process.argv.includes('--errors')) errors()
  for (const half of ['read', 'held'] as const) console.log(half, JSON.stringify(figures(half)))
}
