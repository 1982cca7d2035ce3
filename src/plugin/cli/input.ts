import type { Article } from '../../article.js'
import { type AnnotateOptions, annotate } from '../../index.js'
import { nearestOf } from '../../options/nearest.js'
import type { Asked, Input } from './arguments.js'
import type { Host } from './host.js'

/** Read and annotate a file; where that cannot be done say why and give `null`. */
export async function annotateFile(
  host: Host,
  file: string,
  asked: Asked,
  more: Readonly<AnnotateOptions> = {},
): Promise<Article | null> {
  try {
    const source = decode(await host.read(file))
    const from = asked.from ?? byEnding(file)
    const options: AnnotateOptions = {
      ...more,
      ...(asked.publisher.length ? { publisher: asked.publisher } : {}),
      ...(asked.published === null ? {} : { published: asked.published }),
      ...(asked.minConfidence === null ? {} : { minConfidence: asked.minConfidence }),
    }
    if (from !== 'html') return annotate(source, { ...options, format: from })
    // parse5 is loaded for HTML only
    const { annotateHtml } = await import('../../html.js')
    return annotateHtml(source, options)
  } catch (error) {
    host.err(`hearsay: ${nameOf(file)}: ${reason(error)}${hint(file, error)}\n`)
    return null
  }
}

/** What a file is called in messages. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)

/** Read bytes as UTF-8. */
export function decode(bytes: Uint8Array): string {
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
  EISDIR: 'it is a folder',
}

const commands = ['annotate', 'check', 'page'] as const

/** What may have been meant: the files in a folder, or a command that was written wrongly. */
function hint(file: string, error: unknown): string {
  if (codeOf(error) === 'EISDIR') return `; name the files in it, such as '${file.replace(/\/$/, '')}/**/*.md'`
  const command = codeOf(error) === 'ENOENT' && /^\w+$/.test(file) ? nearestOf(file, commands) : null
  return command === null ? '' : `; did you mean the command \`${command}\`?`
}

/** Say in words what went wrong. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return reasons[codeOf(error)] ?? error.message
}

/** The code of an error of the system, such as `ENOENT`; empty where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
