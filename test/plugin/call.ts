import path from 'node:path'
import { run } from '../../src/plugin/cli/run.js'

/** What a call of the command came to. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What was written, by its file. */
  readonly written: ReadonlyMap<string, string>
  /** What was shown. */
  readonly opened: readonly string[]
}

/** Call the command on files that are there only for it; names may hold folders. */
export async function call(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  more: { isTerminal?: boolean; isErrTerminal?: boolean; environment?: Record<string, string>; folder?: string } = {},
): Promise<Outcome> {
  let out = ''
  let err = ''
  const written = new Map<string, string>()
  const opened: string[] = []
  const missing = (): Error => Object.assign(new Error('no such file'), { code: 'ENOENT' })
  const code = await run({
    argv,
    version: '1.2.3',
    environment: more.environment ?? {},
    isTerminal: more.isTerminal ?? false,
    isErrTerminal: more.isErrTerminal ?? false,
    columns: 100,
    folder: more.folder ?? '/desk/stories',
    read: async (file) => {
      const content = files[file]
      if (content === undefined) throw missing()
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    list: async (folder) => {
      const start = folder === '.' ? '' : `${path.posix.normalize(folder)}`
      const inside = Object.keys(files).filter((name) => name.startsWith(start))
      if (!inside.length) throw missing()
      const rests = inside.map((name) => name.slice(start.length).split('/'))
      const entries = new Map(rests.map(([name = '', ...rest]) => [name, rest.length > 0]))
      return [...entries].map(([name, isFolder]) => ({ name, isFolder }))
    },
    write: async (file, text) => {
      if (file?.startsWith('/nowhere/')) throw missing()
      written.set(file ?? 'page.html', text)
      return file ?? 'page.html'
    },
    open: async (file) => {
      opened.push(file)
    },
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err, written, opened }
}
