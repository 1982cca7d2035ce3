import type { Article } from '../../article.js'
import { type Override, overridesOf } from '../../option-overrides.js'
import { wrong } from '../../options.js'
import type { Host } from './host.js'
import { decode, reason } from './input.js'
import { parseYaml, Wrong, type YamlFile } from './yaml-file.js'

/** Overrides of a file, each with the place where it stands. */
export interface Placed {
  readonly overrides: readonly Override[]
  readonly places: readonly string[]
}

/** Read the overrides of `--overrides FILE`: a list of them, or an object with `overrides`; say what is wrong and give `null`. */
export async function readOverrides(host: Host, file: string | null): Promise<Placed | null> {
  if (file === null) return { overrides: [], places: [] }
  try {
    const read = parseYaml(file, decode(await host.read(file)))
    const inside = isObject(read.value) && 'overrides' in read.value
    if (inside) {
      const other = Object.keys(read.value).find((key) => key !== 'overrides')
      if (other !== undefined)
        throw new Wrong(`${read.placeOf([other])}Unexpected option \`${other}\`, only \`overrides\``)
    }
    const value: unknown = inside && isObject(read.value) ? read.value.overrides : read.value
    if (!Array.isArray(value))
      throw new Wrong(`${read.placeOf([])}expected a list of overrides, or \`overrides\` with one`)
    return checkOverrides(read, value, inside ? ['overrides'] : [])
  } catch (error) {
    host.err(`hearsay: ${error instanceof Wrong ? '' : `${file}: `}${reason(error)}\n`)
    return null
  }
}

/** Check overrides that stand in a file under a path; throws `Wrong` with the place of what is none. */
export function checkOverrides(file: YamlFile, value: unknown, path: readonly string[]): Placed {
  try {
    const overrides = overridesOf(value ?? undefined, wrong)
    return { overrides, places: overrides.map((_, i) => file.placeOf([...path, i])) }
  } catch (error) {
    const message = reason(error)
    // the message names the place as `overrides[1].status`
    const [, index, key] = /`overrides\[(\d+)\](?:\.([^`]*))?`/.exec(message) ?? []
    const steps = index === undefined ? [] : key === undefined ? [Number(index)] : [Number(index), key]
    throw new Wrong(`${file.placeOf([...path, ...steps])}${message}`)
  }
}

/** Name the overrides that no article has anything for: most often a phrase or sentence was copied wrongly. */
export function nameUnused(host: Host, { overrides, places }: Placed, articles: readonly Article[]): void {
  overrides.forEach((override, i) => {
    if (articles.some((article) => isUsed(article, override))) return
    const what = 'phrase' in override ? `the phrase “${override.phrase}”` : sentenceCalled(override.sentence)
    host.err(`hearsay: ${places[i] ?? ''}nothing has ${what}: this override does nothing\n`)
  })
}

const sentenceCalled = (sentence: number | string): string =>
  typeof sentence === 'number' ? `a sentence ${sentence}` : `the sentence “${sentence}”`

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

function isUsed(article: Article, override: Override): boolean {
  if ('phrase' in override) {
    const wanted = fold(override.phrase).toLowerCase()
    return article.sentences.some((s) => s.text.toLowerCase().includes(wanted))
  }
  const { sentence } = override
  if (typeof sentence === 'number') return sentence < article.sentences.length
  return article.sentences.some((s) => fold(s.text) === fold(sentence))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
