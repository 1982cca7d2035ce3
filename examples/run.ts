/** Run every example as a reader would and see that each prints something: `npm run examples`. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const programs = readdirSync('examples').filter((f) => f.endsWith('.ts') && f !== 'run.ts')
for (const program of programs) {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', `examples/${program}`], { encoding: 'utf8' })
  if (!printed.trim()) throw new Error(`examples/${program} printed nothing`)
  console.log(`examples/${program}: ${printed.trim().split('\n').length} lines`)
}
