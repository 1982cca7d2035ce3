import type { Article } from '../../article.js'
import { type AnnotateOptions, annotate } from '../../index.js'
import { type Input, type Request, readArguments, usage } from './arguments.js'
import { paintFor } from './style.js'
import { summaryText } from './summary.js'
import { table } from './table.js'

/** What the command may touch; handed in, so that tests need no process. */
export interface Host {
  readonly argv: readonly string[]
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** The width of the terminal, where there is one. */
  readonly columns: number | undefined
  /** Read a file, or standard input for `-`, as bytes; throws where it cannot be read. */
  readonly read: (file: string) => Promise<Uint8Array>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Run the command and give its exit code: 0 clean, 1 problems found, 2 usage or input. */
export async function run(host: Host): Promise<0 | 1 | 2> {
  const call = readArguments(host.argv, host.version)
  if (call.kind === 'print') {
    host.out(call.text)
    return 0
  }
  if (call.kind === 'mistake') {
    host.err(`hearsay: ${call.message}\n\n${usage}`)
    return 2
  }
  let code: 0 | 1 | 2 = 0
  for (const [index, file] of call.request.files.entries()) {
    const article = await annotateFile(host, file, call.request)
    if (article === null) {
      code = 2
      continue
    }
    if (article.warnings.length && code === 0) code = 1
    if (index > 0 && call.request.format !== 'json') host.out('\n')
    host.out(written(article, file, call.request, host))
  }
  return code
}

async function annotateFile(host: Host, file: string, request: Request): Promise<Article | null> {
  const name = file === '-' ? 'standard input' : file
  try {
    const source = decode(await host.read(file))
    const from = request.from ?? byEnding(file)
    const options: AnnotateOptions = {
      ...(request.publisher.length ? { publisher: request.publisher } : {}),
      ...(request.published === null ? {} : { published: request.published }),
      ...(request.minConfidence === null ? {} : { minConfidence: request.minConfidence }),
    }
    if (from !== 'html') return annotate(source, { ...options, format: from })
    // parse5 is loaded for HTML only
    const { annotateHtml } = await import('../../html.js')
    return annotateHtml(source, options)
  } catch (error) {
    host.err(`hearsay: ${name}: ${error instanceof Error ? reason(error) : String(error)}\n`)
    return null
  }
}

function written(article: Article, file: string, request: Request, host: Host): string {
  const paint = paintFor(host.isTerminal, host.environment)
  const title = file === '-' ? 'standard input' : file
  switch (request.format) {
    case 'json':
      return `${JSON.stringify(article)}\n`
    case 'summary':
      return summaryText(article, title, paint)
    case 'table':
      return table(article, { title, width: width(host), paint, explain: request.explain })
  }
}

function width(host: Host): number {
  const columns = host.columns ?? Number(host.environment['COLUMNS'])
  return Number.isFinite(columns) && columns > 0 ? Math.max(72, Math.min(columns, 160)) : 110
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('is not UTF-8; save it as UTF-8 and try again')
  }
}

function byEnding(file: string): Input {
  if (/\.html?$/i.test(file)) return 'html'
  return /\.(?:txt|text)$/i.test(file) ? 'text' : 'markdown'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder; name the files in it',
}

function reason(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return reasons[code] ?? error.message
}
