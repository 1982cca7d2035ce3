import type { CheckOptions } from '../../check/index.js'
import { settle } from '../../check/options.js'
import type { AnnotateOptions } from '../../index.js'
import { meant } from '../../options/nearest.js'
import { checkOptions } from '../../options.js'
import type { Host } from './host.js'
import { codeOf, decode, reason } from './input.js'
import { checkOverrides } from './overrides.js'
import { parseYaml, Wrong } from './yaml-file.js'

/** What a settings file says. */
export interface Settings {
  readonly check: CheckOptions
  readonly annotate: Pick<AnnotateOptions, 'publisher' | 'outlets' | 'organizations' | 'minConfidence' | 'overrides'>
}

const names = ['.hearsayrc', '.hearsayrc.json', '.hearsayrc.yaml', '.hearsayrc.yml'] as const
const known = ['rules', 'publisher', 'outlets', 'organizations', 'minConfidence', 'overrides'] as const

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

function parse(file: string, text: string): Settings {
  const read = parseYaml(file, text)
  const { value, placeOf } = read
  if (value === null || value === undefined) return { check: {}, annotate: {} }
  if (typeof value !== 'object' || Array.isArray(value)) throw new Wrong(`${file}:1:1: expected an object of settings`)
  for (const key of Object.keys(value))
    if (!known.some((k) => k === key))
      throw new Wrong(`${placeOf([key])}Unexpected option \`${key}\`, ${meant(key, known)}`)
  const { rules, ...annotate } = Object.fromEntries(Object.entries(value))
  inPlace(() => settle({ rules }), 'rules')
  inPlace(() => checkOptions({ ...annotate, overrides: undefined }))
  const { overrides } = checkOverrides(read, annotate.overrides, ['overrides'])
  return { check: { rules }, annotate: { ...annotate, overrides } }

  /** Give what a check finds wrong its place: the message names the option, as `x` or `rules.x.y`. */
  function inPlace(check: () => unknown, ...under: readonly string[]): void {
    try {
      check()
    } catch (error) {
      const message = reason(error)
      const named = /^Unexpected (?:option |rule )?`([^`]*)`/.exec(message)?.[1] ?? ''
      const path = named.split('.').filter((key) => !under.includes(key))
      throw new Wrong(`${placeOf([...under, ...path])}${message}`)
    }
  }
}

/** A folder and those above it, each with a slash behind. */
function foldersUp(folder: string): readonly string[] {
  const parts = folder.replaceAll('\\', '/').replace(/\/$/, '').split('/')
  return ['', ...parts.slice(1).map((_, i) => `${parts.slice(0, parts.length - 1 - i).join('/')}/`)]
}
