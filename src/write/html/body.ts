import type { Article, Response, Sentence } from '../../article.js'
import { escape } from './escape.js'
import { kinds, stances, statuses } from './words.js'

/** Write the article itself: every sentence tinted by its status, underlined by its source, with what is known of it on hover and focus. */
export function body(article: Article, lineOf: (source: number) => number): string {
  const blocks: Sentence[][] = []
  for (const s of article.sentences) {
    const last = blocks.at(-1)
    if (last?.[0]?.paragraph === s.paragraph) last.push(s)
    else blocks.push([s])
  }
  return blocks.map((b) => block(article, b, lineOf)).join('\n')
}

function block(article: Article, sentences: readonly Sentence[], lineOf: (source: number) => number): string {
  const inside = sentences.map((s) => sentence(article, s, lineOf)).join(' ')
  switch (sentences[0]?.block) {
    case 'heading':
      return `<h2>${inside}</h2>`
    case 'quotation':
      return `<blockquote><p>${inside}</p></blockquote>`
    case 'list-item':
      return `<p class="item">${inside}</p>`
    case 'caption':
    case 'table-cell':
      return `<p class="small">${inside}</p>`
    default:
      return `<p>${inside}</p>`
  }
}

function sentence(article: Article, s: Sentence, lineOf: (source: number) => number): string {
  const text = escape(s.text)
  if (s.role === 'furniture') return `<span class="furniture" id="s${s.index}">${text}</span>`
  const answers = s.responses.flatMap((i) => article.responses[i] ?? [])
  const origin = s.chain.at(-1)?.sources[0]
  const line = origin === undefined ? '' : ` u${lineOf(origin)}`
  const kind = s.role === 'response' ? 'answer' : `s-${s.status}`
  const mark = s.role === 'response' ? '↩' : statuses[s.status].sign
  const sign = mark ? `<sup class="sign" aria-hidden="true">${mark}</sup>` : ''
  const said = s.role === 'response' ? `<b class="act">${escape(actOf(answers))}</b> ` : ''
  return `<span class="s ${kind}${line}" id="s${s.index}" tabindex="0" aria-describedby="t${s.index}">${said}<span class="words">${text}</span>${sign}${tip(article, s, answers)}</span>`
}

const actOf = (answers: readonly Response[]): string =>
  answers.length ? [...new Set(answers.map((r) => stances[r.stance]))].join(', ') : 'answers'

/** What is known of a sentence: it stands beside it on hover and focus, and screen readers read it as its description. */
function tip(article: Article, s: Sentence, answers: readonly Response[]): string {
  const { word, says } = statuses[s.status]
  const links = s.chain.map((l) => item(l.name ?? 'unknown', kinds[l.kind]))
  const responses = answers.map((r) => item(byOf(r), stances[r.stance]))
  const against = article.responses.filter((r) => r.targets.includes(s.index) && r.sentence !== s.index)
  const answered = against.map((r) => item(byOf(r), stances[r.stance]))
  const grounds = [...new Set(s.evidence.map((e) => e.note))].slice(0, 4).map((n) => item(n, ''))
  return `<span class="tip" role="tooltip" id="t${s.index}"><span class="status">${statuses[s.status].sign} ${s.role === 'response' ? `answer to a claim that stands ${word}` : `${word}: ${says}`}</span>${list('Chain, outermost first', links)}${list('Gives the answer', responses)}${list('Answered by', answered)}${list('Why', grounds)}</span>`
}

const item = (text: string, about: string): string =>
  `<span class="li">${escape(text)}${about ? ` <i>${about}</i>` : ''}</span>`

/** Who answers, in words. */
export const byOf = (r: Response): string =>
  r.by.kind === 'sources' ? r.by.name : r.by.kind === 'outlet' ? 'the outlet' : 'nobody named'

const list = (title: string, items: readonly string[]): string =>
  items.length ? `<span class="part"><span class="title">${title}</span>${items.join('')}</span>` : ''
