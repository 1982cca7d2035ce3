import type { Range } from '../article.js'
import type { View } from './look.js'
import type { RuleName } from './names.js'
import type { PracticeName } from './practices.js'
import type { Fix, Related, Severity } from './problem.js'

/** What a rule finds; `check` adds its name, severity and practice. */
export interface Found {
  readonly range: Range
  readonly message: string
  readonly related?: readonly Related[]
  readonly fix?: Fix
}

/** What can be set of a rule beside its severity, with the value that it has if nobody does. */
export type Limits = Readonly<Record<string, number | boolean>>

/** A rule: what it is called, how much it matters by default, which practice it comes from, and how it looks at an article. */
export interface Rule {
  readonly name: RuleName
  /** `off` where it would cry wolf on ordinary copy. */
  readonly severity: Severity | 'off'
  readonly practice: PracticeName
  readonly limits: Limits
  readonly check: (view: View, limits: Limits) => readonly Found[]
}

/** A rule as its file writes it: the limits that it reads are those that it declares. */
export interface Declared<L extends Limits> extends Omit<Rule, 'limits' | 'check'> {
  readonly limits: L
  readonly check: (view: View, limits: L) => readonly Found[]
}

/** Make a rule, with its own limits wherever none are given. */
export function rule<L extends Limits>(declared: Declared<L>): Rule {
  return { ...declared, check: (view, given) => declared.check(view, { ...declared.limits, ...given }) }
}
