import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = path.resolve('src')

/** Every regular expression literal of the sources, with its place. */
function literals(): { where: string; source: string; flags: string }[] {
  const found: { where: string; source: string; flags: string }[] = []
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))) {
    const text = readFileSync(path.join(src, file), 'utf8')
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const slash = node.text.lastIndexOf('/')
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({ where: `${file}:${line}`, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1) })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}

test.each(literals())('/$source/$flags at $where does not backtrack catastrophically', ({ source, flags }) => {
  // by steps and not by time: on a busy machine an attack that runs out of time reads as a success
  const result = checkSync(source, flags, { timeout: 60_000, attackTimeout: null, incubationTimeout: null })
  const pump = result.status === 'vulnerable' ? JSON.stringify(result.attack.pumps[0]).slice(0, 80) : ''
  expect(`${result.status} ${pump}`).not.toMatch(/^vulnerable/)
})
