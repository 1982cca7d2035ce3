import { isMap, LineCounter, parseDocument } from 'yaml'
import type { CheckOptions } from '../../check/index.js'
import { settle } from '../../check/options.js'
import type { AnnotateOptions } from '../../index.js'
import { meant } from '../../options/nearest.js'
import type { Host } from './host.js'
import { codeOf, decode, reason } from './input.js'

/** What a settings file says. */
export interface Settings {
  readonly check: CheckOptions
  readonly annotate: Pick<AnnotateOptions, 'publisher' | 'outlets' | 'organizations' | 'minConfidence'>
}

const names = ['.hearsayrc', '.hearsayrc.json', '.hearsayrc.yaml', '.hearsayrc.yml'] as const
const known = ['rules', 'publisher', 'outlets', 'organizations', 'minConfidence'] as const

/** Read the settings: of the file that is named, or of the first `.hearsayrc` in this folder or one above; say what is wrong and give `null`. */
export async function readSettings(host: Host, file: string | null): Promise<Settings | null> {
  try {
    if (file !== null) return parse(file, decode(await host.read(file)))
    for (const folder of foldersUp(host.folder))
      for (const name of names) {
        const bytes = await host.read(`${folder}${name}`).catch((error: unknown) => {
          if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(codeOf(error))) return null
          throw error
        })
        if (bytes) return parse(`${folder}${name}`, decode(bytes))
      }
    return { check: {}, annotate: {} }
  } catch (error) {
    host.err(`hearsay: ${error instanceof Wrong ? '' : `${file ?? '.hearsayrc'}: `}${reason(error)}\n`)
    return null
  }
}

class Wrong extends Error {}

function parse(file: string, text: string): Settings {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}: `
  }
  const [broken] = document.errors
  if (broken) throw new Wrong(`${place(broken.pos[0])}${broken.message}`)
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  if (value === null || value === undefined) return { check: {}, annotate: {} }
  if (typeof value !== 'object' || Array.isArray(value)) throw new Wrong(`${file}:1:1: expected an object of settings`)
  for (const key of Object.keys(value))
    if (!known.some((k) => k === key))
      throw new Wrong(`${place(find([key]))}Unexpected option \`${key}\`, ${meant(key, known)}`)
  const { rules, ...annotate } = Object.fromEntries(Object.entries(value))
  try {
    settle({ rules })
  } catch (error) {
    const message = reason(error)
    // the message names the rule, as `x` or `rules.x.y`
    const path =
      /^Unexpected (?:option |rule )?`([^`]*)`/
        .exec(message)?.[1]
        ?.replace(/^rules\./, '')
        .split('.') ?? []
    throw new Wrong(`${place(find(['rules', ...path]))}${message}`)
  }
  return { check: { rules }, annotate }

  /** Where a key stands; as far as the path can be followed. */
  function find(path: readonly string[]): number {
    let node: unknown = document.contents
    let offset = 0
    for (const key of path) {
      if (!isMap(node)) break
      const pair = node.items.find((item) => String(item.key) === key)
      const at: unknown = pair?.key
      if (typeof at === 'object' && at !== null && 'range' in at && Array.isArray(at.range))
        offset = Number(at.range[0])
      node = pair?.value
    }
    return offset
  }
}

/** A folder and those above it, each with a slash behind. */
function foldersUp(folder: string): readonly string[] {
  const parts = folder.replaceAll('\\', '/').replace(/\/$/, '').split('/')
  return ['', ...parts.slice(1).map((_, i) => `${parts.slice(0, parts.length - 1 - i).join('/')}/`)]
}
