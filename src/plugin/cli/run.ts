import type { Article } from '../../article.js'
import { type Request, readArguments, usage } from './arguments.js'
import { checkFiles } from './check.js'
import { expand } from './glob.js'
import type { Host } from './host.js'
import { annotateFile, nameOf } from './input.js'
import { readKnown } from './known.js'
import { nameUnused } from './overrides.js'
import { page } from './page.js'
import { paintFor } from './style.js'
import { summaryText } from './summary.js'
import { table } from './table.js'

/** Run the command and give its exit code: 0 clean, 1 problems found, 2 usage or input. */
export async function run(host: Host): Promise<0 | 1 | 2> {
  const call = readArguments(host.argv, host.version)
  switch (call.kind) {
    case 'print':
      host.out(call.text)
      return 0
    case 'mistake':
      host.err(
        `hearsay: ${call.message}\n\n${usage.slice(0, usage.indexOf('\n\n'))}\n\nhearsay --help lists the options.\n`,
      )
      return 2
    case 'check':
      return checkFiles(host, call.request)
    case 'page': {
      const known = await readKnown(host, call.request)
      if (!known) return 2
      const file = call.request.files[0] ?? '-'
      const article = await annotateFile(host, file, call.request, known.annotate)
      if (article === null) return 2
      nameUnused(host, known.given, [article])
      return page(host, article, file, call.page)
    }
    case 'annotate':
      return annotateFiles(host, call.request)
  }
}

async function annotateFiles(host: Host, request: Request): Promise<0 | 1 | 2> {
  const known = await readKnown(host, request)
  if (!known) return 2
  const { files, missed } = await expand(host, request.files)
  const articles: Article[] = []
  let code: 0 | 1 | 2 = missed ? 2 : 0
  for (const [index, file] of files.entries()) {
    const article = await annotateFile(host, file, request, known.annotate)
    if (article === null) {
      code = 2
      continue
    }
    articles.push(article)
    if (article.warnings.length && code === 0) code = 1
    if (index > 0 && request.format !== 'json') host.out('\n')
    host.out(written(article, file, request, host))
  }
  nameUnused(host, known.given, articles)
  return code
}

function written(article: Article, file: string, request: Request, host: Host): string {
  const paint = paintFor(host.isTerminal, host.environment)
  const title = nameOf(file)
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
  const columns = host.columns ?? Number(host.environment.COLUMNS)
  return Number.isFinite(columns) && columns > 0 ? Math.max(72, Math.min(columns, 160)) : 110
}
