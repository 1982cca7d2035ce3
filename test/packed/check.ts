/**
 * Try the package as its users get it: pack it, install the tarball into an empty project, import it, run its command, and
 * compile a consumer of its types under several versions of TypeScript.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const compilers = ['5.9.3', '6', '7']
const root = path.resolve('.')
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-packed-'))

function step(name: string, cwd: string, command: string, args: readonly string[], input?: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', input: input ?? '', stdio: ['pipe', 'pipe', 'pipe'] })
  } catch (error) {
    const detail =
      error instanceof Error && 'stdout' in error && 'stderr' in error ? `${error.stdout}\n${error.stderr}` : ''
    throw new Error(`packed: ${name} failed\n${detail}`)
  }
}

try {
  const packed = step('npm pack', root, 'npm', ['pack', '--silent', '--pack-destination', folder])
    .trim()
    .split('\n')
    .at(-1)
  const project = path.join(folder, 'project')
  mkdirSync(project)
  writeFileSync(path.join(project, 'package.json'), '{"name":"consumer","private":true,"type":"module"}\n')
  step('npm install', project, 'npm', ['install', '--silent', '--no-audit', '--no-fund', `../${packed}`])

  const program = `
    import {annotate} from 'hearsay'
    import {annotateHtml} from 'hearsay/html'
    const text = 'The dam is safe, the water ministry said on Monday.'
    const links = [annotate(text), annotateHtml('<p>' + text + '</p>')].map((a) => a.sentences[0].chain.length)
    console.log(JSON.stringify(links))`
  const links = step('import', project, process.execPath, ['--input-type=module', '-e', program]).trim()
  if (links !== '[1,1]') throw new Error(`packed: one link each was expected of two articles, got ${links}`)

  const command = step(
    'hearsay',
    project,
    'npx',
    ['--no-install', 'hearsay', '--format', 'json'],
    'The dam is safe, the water ministry said.\n',
  )
  const printed: unknown = JSON.parse(command)
  if (typeof printed !== 'object' || printed === null || !('sentences' in printed))
    throw new Error('packed: the command printed no article')

  copyFileSync(path.join(root, 'test/packed/consumer.ts'), path.join(project, 'consumer.ts'))
  const compilerOptions = {
    ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, types: [] },
    ...{ module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', lib: ['es2022'] },
  }
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  for (const version of compilers) {
    const place = path.join(folder, `typescript-${version}`)
    mkdirSync(place)
    writeFileSync(path.join(place, 'package.json'), '{"private":true}\n')
    step(`installing TypeScript ${version}`, place, 'npm', [
      'install',
      '--silent',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      `typescript@${version}`,
    ])
    step(`the consumer's types under TypeScript ${version}`, project, path.join(place, 'node_modules/.bin/tsc'), [
      '-p',
      '.',
    ])
  }
  console.log(`packed: installed, imported, ran; types hold under TypeScript ${compilers.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
