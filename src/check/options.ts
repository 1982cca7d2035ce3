import { meant } from '../options/nearest.js'
import { show } from '../options/show.js'
import type { RuleName } from './names.js'
import type { Severity } from './problem.js'
import type { Limits } from './rule.js'
import { rules } from './rules.js'

/** What a rule is set to: off, on (`true` gives it its own severity, or `warning` where that is off), a severity, or that and its limits. */
export type Setting =
  | boolean
  | 'off'
  | Severity
  | {
      readonly severity?: 'off' | Severity | undefined
      readonly [limit: string]: number | boolean | string | undefined
    }

/** How to check. */
export interface CheckOptions {
  /** Settings of rules by their names; those not named have their own. */
  readonly rules?: Readonly<Partial<Record<RuleName, Setting>>> | undefined
}

/** What a rule runs with. */
export interface Settled {
  readonly severity: Severity
  readonly limits: Limits
}

const severities: readonly string[] = ['off', 'info', 'warning', 'error']
const names: readonly string[] = Object.keys(rules)

/**
 * Check options, and say what each rule that is on runs with.
 *
 * @throws TypeError naming the option or rule, what it got and what it takes
 */
export function settle(options: unknown): ReadonlyMap<RuleName, Settled> {
  const given = entries('options', options)
  for (const name of given.keys())
    if (name !== 'rules') throw new TypeError(`Unexpected option \`${name.slice(0, 40)}\`, ${meant(name, ['rules'])}`)
  const set = entries('rules', given.get('rules'))
  for (const name of set.keys())
    if (!names.includes(name)) throw new TypeError(`Unexpected rule \`${name.slice(0, 40)}\`, ${meant(name, names)}`)
  const settled = new Map<RuleName, Settled>()
  for (const rule of Object.values(rules)) {
    const { severity, limits } = setting(rule.name, set.get(rule.name), rule.severity, rule.limits)
    if (severity !== 'off') settled.set(rule.name, { severity, limits })
  }
  return settled
}

function setting(
  name: RuleName,
  value: unknown,
  own: 'off' | Severity,
  limits: Limits,
): { readonly severity: 'off' | Severity; readonly limits: Limits } {
  const on = own === 'off' ? 'warning' : own
  if (value === undefined) return { severity: own, limits: {} }
  if (typeof value === 'boolean') return { severity: value ? on : 'off', limits: {} }
  if (isSeverity(value)) return { severity: value, limits: {} }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(
      `Unexpected \`rules.${name}\`: got ${show(value)}, expected \`true\`, \`false\`, \`'off'\`, \`'info'\`, \`'warning'\`, \`'error'\` or an object`,
    )
  const found: Record<string, number | boolean> = {}
  let severity = on
  let off = false
  for (const [key, v] of Object.entries(value)) {
    if (v === undefined) continue
    if (key === 'severity') {
      if (!isSeverity(v))
        throw new TypeError(
          `Unexpected \`rules.${name}.severity\`: got ${show(v)}, expected one of ${severities.map((s) => `\`'${s}'\``).join(', ')}`,
        )
      if (v === 'off') off = true
      else severity = v
      continue
    }
    const usual = limits[key]
    if (usual === undefined)
      throw new TypeError(
        `Unexpected option \`rules.${name}.${key.slice(0, 40)}\`, ${meant(key, ['severity', ...Object.keys(limits)])}`,
      )
    if (!isLike(usual, v))
      throw new TypeError(
        `Unexpected \`rules.${name}.${key}\`: got ${show(v)}, expected ${typeof usual === 'number' ? 'a number from 0' : '`true` or `false`'}`,
      )
    found[key] = v
  }
  return { severity: off ? 'off' : severity, limits: found }
}

const isSeverity = (value: unknown): value is 'off' | Severity =>
  typeof value === 'string' && severities.includes(value)

const isLike = (usual: number | boolean, value: unknown): value is number | boolean =>
  typeof usual === 'number' ? typeof value === 'number' && value >= 0 : typeof value === 'boolean'

function entries(name: string, value: unknown): ReadonlyMap<string, unknown> {
  if (value === undefined || value === null) return new Map()
  if (typeof value !== 'object' || Array.isArray(value))
    throw new TypeError(`Unexpected \`${name}\`: got ${show(value)}, expected an object`)
  return new Map(Object.entries(value))
}
