import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** Write a page and give its path: the file that was asked for, or one in a new temporary folder. */
export async function writePage(file: string | null, text: string): Promise<string> {
  const to = file ?? path.join(await mkdtemp(path.join(tmpdir(), 'hearsay-')), 'page.html')
  await writeFile(to, text)
  return path.resolve(to)
}

/** What opens a file on each system, without a shell; every other system has `xdg-open`. */
const openers: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer.exe' }

/** Show a file in the browser, without waiting for it to be closed. */
export function openFile(file: string): Promise<void> {
  const opener = openers[process.platform] ?? 'xdg-open'
  return new Promise((resolve, reject) => {
    const child = spawn(opener, [file], { detached: true, stdio: 'ignore' })
    child.once('error', () => reject(new Error(`cannot open ${file}: there is no ${opener}`)))
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}
