import type { Article, Response, Sentence, Status } from '../../article.js'
import { shortened } from '../notes.js'
import { answered, answerSign, byOf, statuses } from '../words.js'
import { escapeHtml } from './escape.js'

/** How many characters of a claim are shown where it is listed. */
const claimLength = 120

/** Draw the shares of the statuses as a bar with its legend; furniture, bare answers and questions claim nothing and do not count. */
export function bar(article: Article): string {
  const order = Object.keys(statuses).filter((s): s is Status => s !== 'none')
  const counts = order.map((status) => ({
    status,
    count: article.sentences.filter((s) => s.role === 'statement' && s.status === status).length,
  }))
  const shown = counts.filter((c) => c.count > 0)
  const answering = article.sentences.filter((s) => s.role === 'response').length
  if (!shown.length && !answering) return ''
  const parts = shown.map(
    (c) => `<span class="s-${c.status}" style="flex:${c.count}">${statuses[c.status].sign}</span>`,
  )
  const legend = shown.map(
    (c) =>
      `<li><span class="cell s-${c.status}" aria-hidden="true">${statuses[c.status].sign}</span><span>${statuses[c.status].word} <b>${c.count}</b></span></li>`,
  )
  if (answering)
    legend.push(
      `<li><span class="cell answers" aria-hidden="true">${answerSign}</span><span>answer${answering === 1 ? '' : 's'} <b>${answering}</b></span></li>`,
    )
  return `<div class="bar" aria-hidden="true">${parts.join('')}</div><ul class="legend">${legend.join('')}</ul>`
}

/** List the claims that are answered, each with who answers it and how; last what is answered and never stated. */
export function answers(article: Article): string {
  const groups = new Map<number, Response[]>()
  for (const r of article.responses) {
    const target = r.targets[0]
    const claim = target === undefined ? -1 : (article.sentences[target]?.claim ?? target)
    const group = groups.get(claim)
    if (group) group.push(r)
    else groups.set(claim, [r])
  }
  if (!groups.size) return '<p class="quiet">Nobody answers anything.</p>'
  const order = [...groups].sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
  const items = order.map(([index, responses]) => {
    const s = article.sentences[index]
    const head = s ? claim(s) : '<span class="quiet">What the article does not state</span>'
    return `<li>${head}<ul>${responses.map(answer).join('')}</ul></li>`
  })
  return `<ul class="claims">${items.join('')}</ul>`
}

function claim(s: Sentence): string {
  const { sign, word } = statuses[s.status]
  return `<a class="claim" href="#s${s.index}"><span class="cell s-${s.status}" aria-hidden="true">${sign}</span><span>${escapeHtml(shortened(s.text, claimLength))}<span class="vh"> (${word})</span></span></a>`
}

const answer = (r: Response): string =>
  `<li><a class="cell answers" href="#s${r.sentence}" aria-label="the answer, sentence ${r.sentence + 1}"><span aria-hidden="true">${answerSign}</span></a> <span><b><bdi dir="ltr">${escapeHtml(byOf(r))}</bdi></b> ${answered[r.stance]}</span></li>`
