import type { Article, Status } from '../../article.js'
import { byOf } from './body.js'
import { escape } from './escape.js'
import type { Graph } from './graph.js'
import { kinds, stances, statuses } from './words.js'

/** Draw the shares of the statuses as a bar with its legend; furniture and bare answers claim nothing and do not count. */
export function bar(article: Article): string {
  const order = Object.keys(statuses).filter((s): s is Status => s !== 'none')
  const counts = order.map((status) => ({
    status,
    count: article.sentences.filter((s) => s.role === 'statement' && s.status === status).length,
  }))
  const shown = counts.filter((c) => c.count > 0)
  const total = shown.reduce((sum, c) => sum + c.count, 0)
  if (!total) return ''
  const parts = shown.map((c) => `<span class="s-${c.status}" style="flex:${c.count}"></span>`)
  const legend = shown.map(
    (c) =>
      `<li><span class="swatch s-${c.status}">${statuses[c.status].sign}</span> ${statuses[c.status].word} <b>${c.count}</b></li>`,
  )
  return `<div class="bar" aria-hidden="true">${parts.join('')}</div><ul class="legend">${legend.join('')}</ul>`
}

/** List the sources with the sentences that rest on each. */
export function sources(article: Article, graph: Graph, lineOf: (source: number) => number): string {
  const items = [...graph.nodes]
    .sort((a, b) => b.sentences.length - a.sentences.length || a.source - b.source)
    .map((n) => {
      const about = [kinds[n.kind], article.sources[n.source]?.description].filter(Boolean).join(', ')
      return `<li><span class="name u${lineOf(n.source)}">${escape(n.name)}</span> <i>${escape(about)}</i> <span class="where">${n.sentences.map(link).join(' ')}</span></li>`
    })
  return items.length ? `<ol class="sources">${items.join('')}</ol>` : ''
}

/** List who answers what, and how. */
export function answers(article: Article): string {
  const items = article.responses.map((r) => {
    const to = r.targets.length ? ` <span class="where">${r.targets.map(link).join(' ')}</span>` : ''
    return `<li><b>${escape(byOf(r))}</b> <i>${stances[r.stance]}</i>${to} <span class="in">in ${link(r.sentence)}</span></li>`
  })
  return items.length ? `<ul class="answers">${items.join('')}</ul>` : '<p class="quiet">Nobody answers anything.</p>'
}

const link = (sentence: number): string =>
  `<a href="#s${sentence}" aria-label="sentence ${sentence + 1}">${sentence + 1}</a>`
