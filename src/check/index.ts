import type { Article } from '../article.js'
import { unsilenced } from './directives.js'
import { look } from './look.js'
import { type CheckOptions, settle } from './options.js'
import { noteOf, practices } from './practices.js'
import type { Problem } from './problem.js'
import { rules } from './rules.js'

export type { RuleName } from './names.js'
export type { CheckOptions, Setting } from './options.js'
export type { Fix, Problem, Related, Severity } from './problem.js'

/**
 * Check an article as an editor would who asks of every claim from whom it is.
 *
 * @param article what `annotate` gave
 * @param options which rules run, how severe they are and where they draw the line
 * @returns the problems in the order of their places; none that a comment in the article silences (`<!--hearsay disable anonymous-single-->`)
 * @throws TypeError where an option is wrong or a rule unknown, naming the nearest known one
 */
export function check(article: Article, options?: Readonly<CheckOptions> | null): readonly Problem[] {
  const settled = settle(options)
  const view = look(article)
  const found: Problem[] = []
  for (const [name, { severity, limits }] of settled) {
    const { check: run, practice } = rules[name]
    const { url } = practices[practice]
    const note = noteOf(practices[practice])
    const places = new Set<number>()
    for (const { range, message, related = [], fix = null } of run(view, limits)) {
      if (places.has(range[0])) continue
      places.add(range[0])
      found.push({ rule: name, severity, message, range, related, note, url, fix })
    }
  }
  return found
    .filter(unsilenced(article))
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : 1))
}
