import type { Article } from '../../article.js'
import { toHtml } from '../../write/index.js'
import type { PageRequest } from './arguments.js'

/** What writing a page may touch. */
interface PageHost {
  readonly write: (file: string | null, text: string) => Promise<string>
  readonly open: (file: string) => Promise<void>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Write an article's page where it was asked for, open it where that was asked, and give the exit code. */
export async function page(
  host: PageHost,
  article: Article,
  file: string,
  { output, open }: PageRequest,
): Promise<0 | 1 | 2> {
  const html = toHtml(article)
  try {
    if (output === null && !open) host.out(html)
    else {
      const path = await host.write(output, html)
      host.err(`hearsay: wrote ${path}\n`)
      if (open) await host.open(path)
    }
  } catch (error) {
    host.err(`hearsay: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
  for (const warning of article.warnings) host.err(`hearsay: ${file === '-' ? '' : `${file}: `}${warning.message}\n`)
  return article.warnings.length ? 1 : 0
}
