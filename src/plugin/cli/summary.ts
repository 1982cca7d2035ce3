import type { Article } from '../../article.js'
import { summary } from '../../index.js'
import { bold, colours, dim, type Paint, signs } from './style.js'

/** Print whom an article rests on: its sources with how many sentences rest on each, and its statuses. */
export function summaryText(article: Article, title: string, paint: Paint): string {
  const { sources, statuses } = summary(article)
  const lines = [paint(title, bold), '']
  for (const s of sources) {
    const about = [s.kind, s.description].filter(Boolean).join(', ')
    lines.push(`${String(s.sentences.length).padStart(4)}  ${s.name ?? 'unknown'}  ${paint(about, dim)}`)
  }
  lines.push('')
  for (const [status, codes] of Object.entries(colours)) {
    const count = Object.entries(statuses).find(([name]) => name === status)?.[1] ?? 0
    const sign = Object.entries(signs).find(([name]) => name === status)?.[1] ?? ' '
    if (count) lines.push(paint(`${String(count).padStart(4)}  ${sign} ${status}`, ...codes))
  }
  return `${lines.join('\n')}\n`
}
