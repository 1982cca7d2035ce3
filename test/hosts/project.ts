import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** An empty project with the packed package and the hosts in it. */
export interface Project {
  /** The temporary folder that holds all. */
  readonly folder: string
  /** The project's own folder in it. */
  readonly root: string
  /** Write a file of the project. */
  readonly write: (name: string, text: string) => void
  /** Run a command of its packages. */
  readonly run: (command: string, ...args: readonly string[]) => Outcome
}

/** What a command came to. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Pack what is built, and install it with the hosts' packages into an empty project. */
export function project(packages: readonly string[]): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-hosts-'))
  // built already, by the step before
  const packed = npm(path.resolve('.'), 'pack', '--ignore-scripts', '--pack-destination', folder)
    .trim()
    .split('\n')
    .at(-1)
  const root = path.join(folder, 'desk')
  mkdirSync(root)
  const write = (name: string, text: string): void => writeFileSync(path.join(root, name), text)
  write('package.json', '{"name":"desk","private":true,"type":"module"}\n')
  npm(root, 'install', '--no-audit', '--no-fund', '--prefer-offline', `../${packed}`, ...packages)
  const run = (command: string, ...args: readonly string[]): Outcome => {
    const bin = path.join(root, 'node_modules/.bin', command)
    const { status, stdout, stderr } = spawnSync(bin, args, { cwd: root, encoding: 'utf8' })
    return { code: status, out: stripVTControlCharacters(stdout), err: stripVTControlCharacters(stderr) }
  }
  return { folder, root, write, run }
}

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', [...args, '--silent'], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
