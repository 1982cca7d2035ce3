import type { Article } from '../article.js'
import type { Problem } from './problem.js'

/**
 * Make a filter of what the article's own comments silence: `disable` until `enable`, and `ignore` for the paragraph behind it. A comment
 * that names no rule speaks of all.
 */
export function unsilenced({ directives, sentences }: Article): (problem: Problem) => boolean {
  if (!directives.length) return () => true
  const paragraphs = directives.map((d) => sentences.find((s) => s.range[0] >= d.range[0])?.paragraph ?? null)
  return ({ rule, range: [start] }) => {
    let on = true
    const paragraph = sentences.find((s) => s.range[0] <= start && start < s.range[1])?.paragraph
    for (const [i, { action, rules, range }] of directives.entries()) {
      if (range[0] > start || (rules.length && !rules.includes(rule))) continue
      if (action !== 'ignore') on = action === 'enable'
      else if (paragraph !== undefined && paragraphs[i] === paragraph) return false
    }
    return on
  }
}
