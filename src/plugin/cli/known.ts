import type { CheckOptions } from '../../check/index.js'
import type { AnnotateOptions } from '../../index.js'
import type { Asked } from './arguments.js'
import type { Host } from './host.js'
import { type Placed, readOverrides } from './overrides.js'
import { readSettings } from './settings.js'

/** What the settings and `--overrides` say. */
export interface Known {
  readonly check: CheckOptions
  readonly annotate: Readonly<AnnotateOptions>
  /** The overrides of `--overrides` alone. */
  readonly given: Placed
}

/** Read the settings and the overrides; those of `--overrides` win over those of the settings. `null` where one cannot be read. */
export async function readKnown(host: Host, asked: Asked): Promise<Known | null> {
  const settings = await readSettings(host, asked.config)
  const given = settings && (await readOverrides(host, asked.overrides))
  if (!settings || !given) return null
  const overrides = [...(settings.annotate.overrides ?? []), ...given.overrides]
  return { check: settings.check, annotate: { ...settings.annotate, overrides }, given }
}
