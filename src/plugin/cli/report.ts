import type { Severity } from '../../check/index.js'
import { positions } from '../../positions.js'
import type { Checked } from './check.js'
import { bold, dim, type Paint } from './style.js'

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }
const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'i' }

/** Write what is wrong with a file for people: its name, then a line for each problem. */
export function reportText({ file, article, problems }: Checked, paint: Paint, explain: boolean): string {
  if (!problems.length && !article.warnings.length) return ''
  const at = positions(article.source)
  const places = problems.map(({ range }) => {
    const { start, end } = at(range)
    return `${start.line}:${start.column}-${end.line}:${end.column}`
  })
  const wide = Math.max(0, ...places.map((p) => p.length))
  const lines = [paint(file, bold)]
  for (const w of article.warnings) lines.push(`  ${paint(`! ${w.message}`, 33)}`)
  for (const [i, { severity, message, rule, note, url, related }] of problems.entries()) {
    const label = paint(`${signs[severity]} ${severity.padEnd(7)}`, colours[severity])
    lines.push(`  ${(places[i] ?? '').padEnd(wide)}  ${label}  ${message}  ${paint(rule, dim)}`)
    if (!explain) continue
    const indent = ' '.repeat(wide + 4)
    for (const r of related) {
      const { start } = at(r.range)
      lines.push(paint(`${indent}${start.line}:${start.column} ${r.message}`, dim))
    }
    lines.push(paint(`${indent}${url === null ? note : `${note} ${url}`}`, dim))
  }
  return `${lines.join('\n')}\n\n`
}

/** Sum up: so many problems, of which severity, in so many files. */
export function tally(checked: readonly Checked[], paint: Paint): string {
  const all = checked.flatMap(({ problems }) => problems)
  const files = several(checked.length, 'file')
  if (!all.length) return paint(`✓ no problems in ${files}\n`, 32)
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = all.filter((p) => p.severity === severity).length
    return count ? [paint(severity === 'info' ? `${count} info` : several(count, severity), colours[severity])] : []
  })
  return `${several(all.length, 'problem')} (${parts.join(', ')}) in ${files}\n`
}

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What is wrong with a file as data: each problem with its place in lines and columns beside its range. */
export function reportJson({ file, article, problems }: Checked): unknown {
  const at = positions(article.source)
  return { file, problems: problems.map((p) => ({ ...p, position: at(p.range) })), warnings: article.warnings }
}
