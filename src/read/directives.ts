import type { Directive } from '../article.js'

const pattern = /^<!--\s*hearsay\s+(enable|disable|ignore)(?:\s([\w/\s-]*))?-->$/

/** Read the comment at `[start, end)` if it speaks to the checks: `<!--hearsay disable anonymous-single-->`. */
export function directive(source: string, start: number, end: number): Directive | null {
  if (end - start > 1000) return null
  const found = pattern.exec(source.slice(start, end))
  const action = found?.[1]
  if (action !== 'enable' && action !== 'disable' && action !== 'ignore') return null
  const rules = (found?.[2] ?? '').split(/\s+/).filter((rule) => rule !== '')
  return { action, rules, range: [start, end] }
}
