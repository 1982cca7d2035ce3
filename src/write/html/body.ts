import type { Article, Link, Response, Sentence } from '../../article.js'
import { escapeHtml } from './escape.js'
import { answerSign, byOf, kinds, nameless, stances, statuses } from './words.js'

/** What the page knows of a source: which line it is underlined with, and its number on the map. */
export interface Keys {
  /** 1 to 4 for the sources with most sentences, 0 for the others. */
  readonly lineOf: (source: number) => number
  readonly numberOf: (source: number) => number | undefined
  /** The answers to each sentence, by its index. */
  readonly answersTo: ReadonlyMap<number, readonly Response[]>
}

/** Write the article itself: every sentence tinted by its status, underlined by its source, with what is known of it on hover and focus. */
export function body(article: Article, sentences: readonly Sentence[], keys: Keys): string {
  const blocks: Sentence[][] = []
  for (const s of sentences) {
    const last = blocks.at(-1)
    if (last?.[0]?.paragraph === s.paragraph) last.push(s)
    else blocks.push([s])
  }
  return blocks.map((b) => block(article, b, keys)).join('\n')
}

function block(article: Article, sentences: readonly Sentence[], keys: Keys): string {
  const inside = sentences.map((s) => sentence(article, s, keys)).join(' ')
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

/** Write one sentence; it takes the focus only where there is something to say of it. */
export function sentence(article: Article, s: Sentence, keys: Keys): string {
  const text = escapeHtml(s.text)
  if (s.role === 'furniture') return `<span class="furniture" id="s${s.index}">${text}</span>`
  const given = s.responses.flatMap((i) => article.responses[i] ?? [])
  const isAnswer = s.role === 'response'
  const origin = s.chain.at(-1)?.sources ?? []
  const line = origin[0] === undefined ? '' : ` u${keys.lineOf(origin[0])}`
  const from = [...new Set(s.chain.flatMap((l) => l.sources))].map((i) => ` f${i}`).join('')
  const chip = isAnswer || given.length ? `<b class="act">${answerSign} ${act(given)}</b>` : ''
  const numbers = origin.flatMap((i) => keys.numberOf(i) ?? []).join(',')
  const signs = `${isAnswer ? '' : statuses[s.status].sign}${numbers ? `<b>${numbers}</b>` : ''}`
  const sign = signs ? `<sup class="sign" aria-hidden="true">${signs}</sup>` : ''
  const words = `<span class="words">${text}</span>`
  const inside = isAnswer ? `${chip} ${words}${sign}` : `${words}${sign}${chip ? ` ${chip}` : ''}`
  const kind = `s ${isAnswer ? 'answer' : `s-${s.status}`}${line}${from}`
  const quiet = !s.chain.length && !given.length && (s.status === 'unattributed' || s.status === 'none')
  if (quiet) return `<span class="${kind}" id="s${s.index}">${inside}</span>`
  return `<span class="${kind}" id="s${s.index}" tabindex="0" aria-describedby="t${s.index}">${inside}${tip(s, given, keys)}</span>`
}

const act = (given: readonly Response[]): string =>
  given.length ? [...new Set(given.map((r) => stances[r.stance]))].join(', ') : 'answers'

/** What is known of a sentence: it opens below it on hover and focus, and screen readers read it as its description. */
function tip(s: Sentence, given: readonly Response[], keys: Keys): string {
  const { sign, word, says } = statuses[s.status]
  const stands =
    s.role === 'response'
      ? `${answerSign} An answer; the claim stands ${s.status === 'none' ? 'nowhere in the article' : `as ${word}`}`
      : `${sign} ${word[0]?.toUpperCase()}${word.slice(1)}: ${says}`
  const answered = (keys.answersTo.get(s.index) ?? []).filter((r) => r.sentence !== s.index)
  const grounds = [...new Set(s.evidence.map((e) => e.note))].slice(0, 3)
  return `<span class="tip" role="tooltip" id="t${s.index}"><span class="status">${stands.trim()}</span>${list('From', s.chain.map(link))}${list('Answers', given.map(response))}${list('Answered by', answered.map(response))}${list(
    'Why',
    grounds.map((g) => escapeHtml(g)),
  )}</span>`
}

const link = (l: Link, i: number): string =>
  `<span class="by" style="--d:${Math.min(i, 4)}">${escapeHtml(l.name ?? nameless)} <i>${kinds[l.kind]}</i></span>`

const response = (r: Response): string => `${escapeHtml(byOf(r))} <i>${stances[r.stance]}</i>`

const list = (title: string, items: readonly string[]): string =>
  items.length
    ? `<span class="part"><span class="title">${title}</span>${items.map((i) => `<span class="li">${i}</span>`).join('')}</span>`
    : ''
