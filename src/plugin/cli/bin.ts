#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { openFile, writePage } from './page-host.js'
import { run } from './run.js'

// a reader that goes away early ("hearsay … | head") is no mistake
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run({
  argv: process.argv.slice(2),
  version: versionOf(),
  environment: process.env,
  isTerminal: process.stdout.isTTY ?? false,
  isErrTerminal: process.stderr.isTTY ?? false,
  columns: process.stdout.columns,
  folder: process.cwd(),
  read: async (file) => (file === '-' ? readInput() : readFile(file)),
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((e) => ({ name: e.name, isFolder: e.isDirectory() })),
  write: writePage,
  open: openFile,
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
})

/** Read standard input; whoever sits before it is told that it is waited for. */
function readInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY)
    process.stderr.write('hearsay: reading what you type; Ctrl-D ends it, hearsay --help says more\n')
  return buffer(process.stdin)
}

/** The version stands in the package's own package.json: beside dist/ where installed, at the root of the sources otherwise. */
function versionOf(): string {
  for (const path of ['../package.json', '../../../package.json']) {
    try {
      const found: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
      if (typeof found === 'object' && found !== null && 'version' in found) return String(found.version)
    } catch {
      // not there: the next place
    }
  }
  return 'unknown'
}
