import type { Host } from './host.js'
import { codeOf, reason } from './input.js'

const magic = /[*?{[]/

/** Replace globs by the files that they match, in order; say so where one matches none. */
export async function expand(
  host: Host,
  names: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly missed: boolean }> {
  const files = new Set<string>()
  let missed = false
  for (const name of names) {
    if (!magic.test(name)) {
      files.add(name)
      continue
    }
    const before = files.size
    for (const pattern of braces(name.replaceAll('\\', '/')))
      for (const file of await matches(host, pattern)) files.add(file)
    if (files.size === before) {
      host.err(`hearsay: no file matches '${name}'\n`)
      missed = true
    }
  }
  return { files: [...files], missed }
}

/** Write `{a,b}` out: one pattern for each, at most a thousand. */
function braces(pattern: string): readonly string[] {
  let patterns = [pattern]
  while (patterns.length < 1000) {
    const next = patterns.flatMap((p) => {
      const found = /\{([^{}]*)\}/.exec(p)
      if (!found) return [p]
      const rest = p.slice(found.index + found[0].length)
      return (found[1] ?? '').split(',').map((choice) => p.slice(0, found.index) + choice + rest)
    })
    if (next.length === patterns.length && next.every((p, i) => p === patterns[i])) break
    patterns = next
  }
  return patterns
}

async function matches(host: Host, pattern: string): Promise<readonly string[]> {
  const segments = pattern.split('/')
  const found: string[] = []
  await walk(host, pattern.startsWith('/') ? '/' : '', pattern.startsWith('/') ? segments.slice(1) : segments, found)
  return found.sort()
}

async function walk(host: Host, folder: string, segments: readonly string[], found: string[]): Promise<void> {
  const [segment, ...rest] = segments
  if (segment === undefined) return
  if (!magic.test(segment) && rest.length) return walk(host, `${folder}${segment}/`, rest, found)
  for (const { name, isFolder } of await entries(host, folder)) {
    const isHidden = name.startsWith('.') && !segment.startsWith('.')
    if (isHidden || name === 'node_modules') continue
    if (segment === '**') {
      if (isFolder) await walk(host, `${folder}${name}/`, segments, found)
    } else if (rest.length ? isFolder && isLike(name, segment) : !isFolder && isLike(name, segment)) {
      if (rest.length) await walk(host, `${folder}${name}/`, rest, found)
      else found.push(folder + name)
    }
  }
  // `**` stands for no folder too
  if (segment === '**') await walk(host, folder, rest.length ? rest : ['*'], found)
}

async function entries(host: Host, folder: string): ReturnType<Host['list']> {
  try {
    return await host.list(folder === '' ? '.' : folder)
  } catch (error) {
    // that nothing matches is said of the whole pattern
    if (codeOf(error) !== 'ENOENT') host.err(`hearsay: ${folder}: ${reason(error)}\n`)
    return []
  }
}

/** Tell whether a name is as a segment says: `*` any letters, `?` one, `[abc]` one of them. In time of name times segment. */
function isLike(name: string, segment: string): boolean {
  let reached = new Set([0])
  for (let i = 0; i < segment.length; i++) {
    const sign = segment[i] ?? ''
    const close = sign === '[' ? segment.indexOf(']', i + 2) : -1
    const next = new Set<number>()
    for (const at of reached) {
      const letter = name[at]
      if (sign === '*') for (let j = at; j <= name.length; j++) next.add(j)
      else if (letter === undefined) continue
      else if (close > 0 ? segment.slice(i + 1, close).includes(letter) : sign === '?' || sign === letter)
        next.add(at + 1)
    }
    if (close > 0) i = close
    reached = next
  }
  return reached.has(name.length)
}
