import { type Override, overridesOf } from './option-overrides.js'
import { meant } from './options/nearest.js'
import { show } from './options/show.js'
import { isoDate } from './read/dates.js'

export type { Override } from './option-overrides.js'

/** What is known of an article beside its text. */
export interface ArticleOptions {
  /** Who publishes it: a name, or a list of the name and its aliases. Never a link of a chain. */
  readonly publisher?: string | readonly string[] | undefined
  /** When it was published, ISO 8601 (`2025-02-05`). */
  readonly published?: string | undefined
  readonly title?: string | undefined
  /** Leave out attributions that are less sure than this, from 0 (none, the default) to 1. */
  readonly minConfidence?: number | undefined
  /** Names of outlets beside those that are known. */
  readonly outlets?: readonly string[] | undefined
  /** Names of organizations beside those that are known. */
  readonly organizations?: readonly string[] | undefined
  /** What you know better: it wins over everything found. */
  readonly overrides?: readonly Override[] | undefined
}

/** How to read an article, and what is known of it. */
export interface AnnotateOptions extends ArticleOptions {
  /** What the source is, `markdown` if nothing else is said. */
  readonly format?: 'markdown' | 'text' | undefined
}

/** Options that have been checked, with a value for each. */
export interface CheckedOptions {
  readonly format: 'markdown' | 'text'
  readonly publisher: readonly string[] | null
  readonly published: string | null
  readonly title: string | null
  readonly minConfidence: number
  readonly outlets: readonly string[]
  readonly organizations: readonly string[]
  readonly overrides: readonly Override[]
}

const articleOptions = [
  'publisher',
  'published',
  'title',
  'minConfidence',
  'outlets',
  'organizations',
  'overrides',
] as const

/**
 * Check options and fill in what is not given.
 *
 * @param options what the caller gave
 * @param others the names of options beside those of every article
 * @throws TypeError naming the option, what it got and what it takes
 */
export function checkOptions(options: unknown, others: readonly 'format'[] = []): CheckedOptions {
  if (options !== null && options !== undefined && (typeof options !== 'object' || Array.isArray(options)))
    throw wrong('options', options, 'an object')
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(options ?? {}))
  const known: readonly string[] = [...others, ...articleOptions]
  for (const name of given.keys())
    if (!known.includes(name)) throw new TypeError(`Unexpected option \`${name.slice(0, 40)}\`, ${meant(name, known)}`)
  return {
    format: format(given.get('format')),
    publisher: given.get('publisher') === undefined ? null : names('publisher', given.get('publisher')),
    published: published(given.get('published')),
    title: title(given.get('title')),
    minConfidence: confidence(given.get('minConfidence')),
    outlets: list('outlets', given.get('outlets')),
    organizations: list('organizations', given.get('organizations')),
    overrides: overridesOf(given.get('overrides'), wrong),
  }
}

/** Check that a source is a text. */
export function checkSource(source: unknown): asserts source is string {
  if (typeof source !== 'string') throw wrong('source', source, 'a string')
}

/** Make the error for a wrong value. */
export function wrong(name: string, got: unknown, takes: string): TypeError {
  return new TypeError(`Unexpected \`${name}\`: got ${show(got)}, expected ${takes}`)
}

function format(value: unknown): 'markdown' | 'text' {
  if (value === undefined || value === 'markdown') return 'markdown'
  if (value === 'text') return 'text'
  throw wrong(
    'format',
    value,
    `\`'markdown'\` or \`'text'\`${value === 'html' ? ' (for HTML there is `annotateHtml`)' : ''}`,
  )
}

function published(value: unknown): string | null {
  if (value === undefined) return null
  const date = typeof value === 'string' ? isoDate(value) : null
  if (date === null) throw wrong('published', value, "an ISO 8601 date such as `'2025-02-05'`")
  return date
}

function title(value: unknown): string | null {
  if (value === undefined) return null
  if (typeof value !== 'string') throw wrong('title', value, 'a string')
  return value
}

function confidence(value: unknown): number {
  if (value === undefined) return 0
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw wrong('minConfidence', value, 'a number from 0 to 1')
  return value
}

function names(name: string, value: unknown): readonly string[] {
  if (typeof value === 'string' && value.trim() !== '') return [value]
  if (Array.isArray(value)) return list(name, value)
  throw wrong(name, value, 'a name or a list of names')
}

function list(name: string, value: unknown): readonly string[] {
  if (value === undefined) return []
  const isName = (v: unknown): v is string => typeof v === 'string' && v.trim() !== ''
  if (!Array.isArray(value) || !value.every(isName)) throw wrong(name, value, 'a list of names')
  return [...value]
}
