import { parseDocument } from 'yaml'
import type { Warning } from '../article.js'
import { isoDate } from './dates.js'
import type { FrontMatter } from './reading.js'

/** A block of front matter at the head of a text: its place, fences included, and what it holds. */
export interface FrontMatterBlock {
  readonly end: number
  readonly text: string
  readonly language: 'yaml' | 'toml'
}

/** Longer than this it is no front matter of an article. */
const longest = 50_000

const openFence = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)/
const firstLine = {
  yaml: /^(?:\{|["']?[A-Za-z_][\w-]*["']?[ \t]*:(?:[ \t]|$))/,
  toml: /^(?:\[|["']?[\w.-]+["']?[ \t]*=)/,
} as const
const closeFence = { yaml: /^(?:---|\.\.\.)[ \t]*$/, toml: /^\+\+\+[ \t]*$/ } as const

/** Find the front matter that opens a text with a line of three dashes, or plus signs, and closes with another; `null` where there is none. */
export function findFrontMatter(source: string): FrontMatterBlock | null {
  const head = source.slice(0, longest)
  const fence = openFence.exec(head)
  if (!fence) return null
  const opened = fence[0].length
  const language = fence[1] === '---' ? 'yaml' : 'toml'
  const lines = /[^\r\n]*(?:\r\n?|\n|$)/y
  lines.lastIndex = opened
  let begun = false
  for (let m = lines.exec(head); m && m[0] !== ''; m = lines.exec(head)) {
    const line = m[0].trimEnd()
    if (closeFence[language].test(line)) return { end: lines.lastIndex, text: head.slice(opened, m.index), language }
    // a text between two thematic breaks is no front matter
    if (!begun && line !== '' && !line.startsWith('#')) {
      begun = true
      if (!firstLine[language].test(line)) return null
    }
  }
  return null
}

/** Read front matter: `title`, `publisher` (one name or a list), `published` or `date`. What cannot be read is left out with a warning. */
export function readFrontMatter(block: FrontMatterBlock, warnings: Warning[]): FrontMatter | null {
  const warn = (message: string): null => {
    warnings.push({ code: 'front-matter', message, range: [0, block.end] })
    return null
  }
  if (block.language === 'toml') return warn('Front matter in TOML is not read, expected YAML between lines of `---`')
  let values: unknown
  try {
    const document = parseDocument(block.text, { logLevel: 'silent', prettyErrors: false, stringKeys: true })
    const [error] = document.errors
    if (error) return warn(`Front matter is no YAML: ${error.message}`)
    values = document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    return warn(`Front matter is no YAML: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (values === null || values === undefined) return { title: null, publisher: [], published: null }
  if (typeof values !== 'object' || Array.isArray(values)) return warn('Front matter is no mapping of names to values')
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(values))
  const title = fields.get('title')
  const publisher = [fields.get('publisher') ?? []].flat()
  const date = fields.get('published') ?? fields.get('date')
  const published = typeof date === 'string' ? isoDate(date) : null
  if (title !== undefined && title !== null && !isText(title)) warn('`title` in the front matter is no text')
  if (!publisher.every(isText)) warn('`publisher` in the front matter is no name and no list of names')
  if (date !== undefined && date !== null && published === null)
    warn('`published` in the front matter is no ISO 8601 date such as `2025-02-05`')
  return {
    title: isText(title) ? String(title).trim() : null,
    publisher: publisher.filter(isText).map((name) => String(name).trim()),
    published,
  }
}

const isText = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
