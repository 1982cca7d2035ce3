import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const src = path.resolve('src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.split(path.sep).join('/'))

/** What each room may import beside itself and the model (`article.ts`). The order is the way of an article. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  // what a caller who wrote something unknown is told: the same words wherever options are checked
  options: [],
  read: ['lexicon'],
  split: ['lexicon', 'read'],
  find: ['lexicon', 'read', 'split'],
  link: ['lexicon', 'read', 'split', 'find'],
  judge: ['lexicon', 'read', 'split', 'find', 'link'],
  write: [],
  check: ['lexicon', 'options'],
  plugin: ['lexicon', 'options', 'write', 'check', '.'],
  '.': ['lexicon', 'options', 'read', 'split', 'find', 'link', 'judge'],
}

/** Packages that only these rooms know. */
const hosts: readonly (readonly [pattern: RegExp, rooms: readonly string[]])[] = [
  [/^(vfile.*|textlint.*)$/, ['plugin']],
  [/^unified$/, ['read', 'write', 'plugin']],
  [/^(remark-.*|mdast.*|hast.*|rehype-.*|micromark.*|unist.*)$/, ['read', 'write', 'plugin']],
  [/^node:/, ['plugin']],
]

const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '.')

function imports(file: string): { specifier: string; typeOnly: boolean }[] {
  const text = readFileSync(path.join(src, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'\n]*?(?:\{[^}]*\}[^'\n]*?)?from\s+'([^']+)'/gm)].map(
    (m) => ({
      specifier: m[2] ?? '',
      typeOnly: m[1] !== undefined,
    }),
  )
}

const resolve = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts')

test.each(files)('%s imports only what its room may know', (file) => {
  const own = room(file)
  for (const { specifier, typeOnly } of imports(file)) {
    if (specifier.startsWith('.')) {
      const target = resolve(file, specifier)
      expect(files, `${file} imports ${specifier}`).toContain(target)
      if (target === 'article.ts' || room(target) === own) continue
      expect(rooms[own], `${file} imports ${specifier}`).toContain(room(target))
    } else {
      for (const [pattern, allowed] of hosts) {
        // the public entry may name the types of a host's trees
        if (pattern.test(specifier) && !(typeOnly && own === '.'))
          expect(allowed, `${file} imports ${specifier}`).toContain(own)
      }
    }
  }
})

test('no file imports itself by a detour', () => {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return
    expect(state.get(file), [...trail, file].join(' → ')).toBeUndefined()
    state.set(file, 'open')
    for (const { specifier } of imports(file).filter((i) => i.specifier.startsWith('.') && !i.typeOnly))
      visit(resolve(file, specifier), [...trail, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
})
