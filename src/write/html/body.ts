import type { Sentence } from '../../article.js'
import type { Note, NoteItem, NotePart } from '../notes.js'
import { answerSign, statuses } from '../words.js'
import { escapeHtml } from './escape.js'

/** The notes by their sentence. */
export type Notes = ReadonlyMap<number, Note>

/** Write the article itself: every sentence tinted by its status, underlined by its source, with what is known of it on hover and focus. */
export function body(sentences: readonly Sentence[], notes: Notes): string {
  const blocks: Sentence[][] = []
  for (const s of sentences) {
    const last = blocks.at(-1)
    if (last?.[0]?.paragraph === s.paragraph) last.push(s)
    else blocks.push([s])
  }
  return blocks.map((b) => block(b, notes)).join('\n')
}

function block(sentences: readonly Sentence[], notes: Notes): string {
  const inside = sentences.map((s) => sentence(s, notes)).join(' ')
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
export function sentence(s: Sentence, notes: Notes): string {
  const text = escapeHtml(s.text)
  const note = notes.get(s.index)
  if (!note) return `<span class="furniture" id="s${s.index}">${text}</span>`
  const words = `<span class="words">${text}</span>`
  // an answer says so before its words; an answer within a claim behind them, and more quietly
  const before = note.isAnswer ? `<b class="act">${note.act}</b> ` : ''
  const quiet = [note.numbers.join(','), note.isAnswer ? '' : note.act].filter(Boolean).join(' ')
  const marks = [note.sign, quiet && `<b>${quiet}</b>`].filter(Boolean)
  const sign = marks.length ? `<sup class="sign" aria-hidden="true">${marks.join(' ')}</sup>` : ''
  const kind = `s ${note.isAnswer ? 'answer' : `s-${s.status}`}${note.line === null ? '' : ` u${note.line}`}${sourcesOf(s)}`
  const inside = `${before}${words}${sign}`
  if (!note.parts.length) return `<span class="${kind}" id="s${s.index}">${inside}</span>`
  return `<span class="${kind}" id="s${s.index}" tabindex="0" aria-describedby="t${s.index}">${inside}${tip(s, note)}</span>`
}

const sourcesOf = (s: Sentence): string => [...new Set(s.chain.flatMap((l) => l.sources))].map((i) => ` f${i}`).join('')

/** What is known of a sentence: it opens beside it on hover and focus, and screen readers read it as its description. */
function tip(s: Sentence, note: Note): string {
  const sign = note.isAnswer ? answerSign : statuses[s.status].sign
  return `<span class="tip" role="tooltip" id="t${s.index}"><span class="status"><span aria-hidden="true">${sign} </span>${note.stands}</span>${note.parts.map(part).join('')}</span>`
}

/** A part with its items; each link of a chain stands deeper than who cites it. */
const part = ({ title, items }: NotePart): string =>
  `<span class="part"><span class="title">${title}</span>${items.map((i, depth) => item(i, title === 'From' ? depth : 0)).join('')}</span>`

const item = ({ words, about }: NoteItem, depth: number): string =>
  `<span class="li"${depth ? ` style="--d:${Math.min(depth, 4)}"` : ''}><bdi dir="ltr">${escapeHtml(words)}</bdi>${about ? ` <i>${escapeHtml(about)}</i>` : ''}</span>`
