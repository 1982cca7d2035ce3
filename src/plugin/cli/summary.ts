import type { Article, Status } from '../../article.js'
import { summary } from '../../index.js'
import { bold, colours, dim, type Paint, signOf } from './style.js'

/** Print whom an article rests on: its sources with how many sentences rest on each, and its statuses. */
export function summaryText(article: Article, title: string, paint: Paint): string {
  const { sources, statuses } = summary(article)
  const lines = [paint(title, bold), '']
  for (const s of sources) {
    const about = [s.kind, s.description].filter(Boolean).join(', ')
    lines.push(`${String(s.sentences.length).padStart(4)}  ${s.name ?? 'unknown'}  ${paint(about, dim)}`)
  }
  lines.push('')
  for (const status of Object.keys(colours).filter((name): name is Status => name in statuses)) {
    const line = `${String(statuses[status]).padStart(4)}  ${signOf(status)} ${status}`
    if (statuses[status]) lines.push(paint(line, ...colours[status]))
  }
  return `${lines.join('\n')}\n`
}
